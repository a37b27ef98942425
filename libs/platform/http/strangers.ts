import { Transform } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { signIn } from '../auth/access.guard.js';
import type { Authenticator } from '../auth/authenticator.js';
import type { OpenAnswers } from '../auth/open-answers.js';
import { Problem } from './problems.js';

/** Bytes that somebody may send who has not signed in: the forms of answer pages and of signing in are smaller. */
const strangersLimit = 16 * 1024;

const tooMuch = (): Problem => {
  const problem = signIn();
  return new Problem('SIGN_IN_NEEDED', {
    ...problem.told,
    detail: `without signing in, a body has at most ${strangersLimit} bytes`,
  });
};

/**
 * Asks who sends a body before it is read: of strangers no more is taken than the few routes that are open to them need, so
 * that many slow or large ones hold no memory; of somebody known, as many at once as they may have going on. `AccessGuard` then
 * finds who it is on the request.
 */
export const readLittleOfStrangers = (
  fastify: FastifyInstance,
  authenticator: Authenticator,
  answers: OpenAnswers,
): void => {
  fastify.addHook('preParsing', async (request, reply, payload) => {
    if (request.method === 'GET' || request.method === 'HEAD') return payload;
    const actor = await authenticator.authenticate(request);
    if (actor) {
      request.actor = actor;
      answers.begin(request, reply, actor.id);
      return payload;
    }
    if (Number(request.headers['content-length'] ?? 0) > strangersLimit) throw tooMuch();
    let read = 0;
    return payload.pipe(
      new Transform({
        transform(chunk: Buffer, _encoding, done) {
          read += chunk.length;
          done(read > strangersLimit ? tooMuch() : null, chunk);
        },
      }),
    );
  });
};
