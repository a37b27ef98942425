import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problems.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the body is a file, whatever it is; elsewhere only JSON is read. */
    takesFiles?: boolean;
  }
}

/** A route whose body is a file as it is, read as a `Buffer`; `bodyLimit` in bytes. */
export const TakesFiles = (bodyLimit: number) => RouteConfig({ takesFiles: true, bodyLimit });

/**
 * Reads bodies of every form that has no parser of its own, for routes that take files. JSON and forms have one each, which
 * leave a file alone.
 */
export const readFiles = (fastify: FastifyInstance): void => {
  fastify.addContentTypeParser<Buffer>('*', { parseAs: 'buffer' }, (request, body, done) => {
    if (request.routeOptions.config.takesFiles) return done(null, body);
    done(
      new Problem('MEDIA_TYPE_UNSUPPORTED', {
        hint: 'send JSON with "Content-Type: application/json"',
      }),
    );
  });
};
