import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Bytes; where a route needs another limit than the server's. */
    bodyLimit?: number;
  }
}

/** How many bytes the body of a route may have, where it is not the server's one mebibyte. */
export const BodyLimit = (bytes: number) => RouteConfig({ bodyLimit: bytes });

/** Nest passes a route's `config` on, but not the limit that Fastify itself knows. */
export const honourBodyLimits = (fastify: FastifyInstance): void => {
  fastify.addHook('onRoute', (route) => {
    const limit = route.config?.bodyLimit;
    if (limit !== undefined) route.bodyLimit = limit;
  });
};
