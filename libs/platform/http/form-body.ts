import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problems.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether a browser's form may be sent here; elsewhere only JSON is read. */
    takesForms?: boolean;
  }
}

/** A route that pages of our own send their forms to. What is in a form is text, however often a name stands there the last. */
export const TakesForms = () => RouteConfig({ takesForms: true });

const refused = (): Problem =>
  new Problem('MEDIA_TYPE_UNSUPPORTED', {
    detail: 'forms are not read here',
    hint: 'send JSON with "Content-Type: application/json", or where a file is taken, its bytes with its own media type',
  });

/** Bytes of a form. */
const bodyLimit = 64 * 1024;

/**
 * Reads `application/x-www-form-urlencoded`, and lets `multipart/form-data` pass unread: mail programs may send the one click
 * of RFC 8058 as either, and what it says is in its address. A form is what other sites can make a browser send, so routes
 * that change things by who is signed in take none.
 */
export const readForms = (fastify: FastifyInstance): void => {
  const options = { parseAs: 'string', bodyLimit } as const;
  fastify.addContentTypeParser<string>(
    'application/x-www-form-urlencoded',
    options,
    (request, body, done) => {
      if (!request.routeOptions.config.takesForms) return done(refused());
      done(null, Object.fromEntries(new URLSearchParams(body)));
    },
  );
  fastify.addContentTypeParser<string>('multipart/form-data', options, (request, _body, done) => {
    if (!request.routeOptions.config.takesForms) return done(refused());
    done(null, {});
  });
};
