import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Projections } from '#projections/projections.js';

/**
 * Says with every answer of the API which position all views had reached when it was asked for: it shows no less. So whoever
 * follows the changes from some position on knows whether what they have shown has all that came before.
 */
@Injectable()
export class PositionHeader implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly projections: Projections,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance();
    fastify.addHook('onRequest', (request, reply, done) => {
      // A HEAD is answered with what a GET would be (RFC 9110, 9.3.2).
      if ((request.method === 'GET' || request.method === 'HEAD') && request.url.startsWith('/api/'))
        reply.header('aide-memoire-position', this.projections.position);
      done();
    });
  }
}
