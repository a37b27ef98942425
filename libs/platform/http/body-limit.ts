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

/** How long a client may go on sending what nobody reads, in ms, so that it can still read why (RFC 9112, 9.6). */
const linger = 1_000;

/**
 * Ends the connection of a request that was answered before its body had come, such as a refusal. Node would read the rest to its
 * end, however long it is, and throw it away.
 */
export const endUnread = (fastify: FastifyInstance): void => {
  fastify.addHook('onResponse', ({ raw }, _reply, done) => {
    if (raw.complete === false && !raw.socket.destroyed) {
      const timer = setTimeout(() => raw.complete || raw.socket.destroy(), linger).unref();
      raw.socket.once('close', () => clearTimeout(timer));
    }
    done();
  });
};
