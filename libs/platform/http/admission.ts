import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Health } from '../health/health.js';
import { Problem } from './problems.js';

/** Asked by whoever watches the process, to its very end. */
const isWatched = /^\/(health\/|metrics$)/;

/** Lets requests in until the process stops, and knows which of those it let in have not been answered. */
@Injectable()
export class Admission {
  private readonly unanswered = new Set<FastifyRequest>();
  private isClosed = false;
  private onAnswered: () => void = () => undefined;

  constructor(health: Health) {
    health.register('taking requests', async () => {
      if (this.isClosed) throw new Error('the server is stopping');
    });
  }

  /** Turns requests away once it is closed: the first hook, before anything is done for them. */
  guard(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', (request, reply, done) => {
      if (!this.isClosed || isWatched.test(request.url)) {
        this.unanswered.add(request);
        return done();
      }
      // The connection is of no more use to the client either.
      reply.header('connection', 'close');
      done(
        new Problem('UNAVAILABLE', {
          detail: 'the server is stopping',
          hint: 'send it again in a moment, with the same Idempotency-Key',
          headers: { 'retry-after': '5' },
        }),
      );
    });
    // An answer that has begun, such as a stream, is no longer waited for: it may have no end.
    fastify.addHook('onSend', (request, _reply, _payload, done) => {
      this.answered(request);
      done();
    });
    fastify.addHook('onRequestAbort', (request, done) => {
      this.answered(request);
      done();
    });
  }

  /** Closes, and resolves when the requests let in before have been answered, or after `patience` ms. */
  close(patience: number): Promise<void> {
    this.isClosed = true;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.onAnswered = () => {
        if (this.unanswered.size > 0) return;
        clearTimeout(timer);
        resolve();
      };
      this.onAnswered();
    });
  }

  private answered(request: FastifyRequest): void {
    this.unanswered.delete(request);
    this.onAnswered();
  }
}
