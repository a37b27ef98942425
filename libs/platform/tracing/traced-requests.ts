import type { FastifyInstance, FastifyRequest } from 'fastify';
import { beginSpan, insideTrace, type Span, traceparentOf } from './tracing.js';

/** A span for each request, or the place of its sender in a trace of theirs; what is done for the request runs inside. */
export const traceRequests = (fastify: FastifyInstance): void => {
  const spans = new WeakMap<FastifyRequest, Span>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    // Whoever watches the process asks every few seconds, and nothing is done for them.
    if (/^\/(health\/|metrics$)/.test(request.url)) return done();
    const { method, headers, routeOptions } = request;
    const route = request.is404 ? 'none' : (routeOptions.url ?? 'none');
    spans.set(
      request,
      beginSpan({
        name: `${method} ${route}`,
        kind: 'server',
        causes: [traceparentOf(headers.traceparent)],
        attributes: {
          'http.request.method': method,
          'http.route': route,
          'aide_memoire.request_id': request.id,
        },
      }),
    );
    done();
  });
  // The last hook before the route: reading the body would leave what an earlier one began.
  fastify.addHook('preHandler', (request, _reply, done) =>
    insideTrace(spans.get(request)?.traceparent, done),
  );
  fastify.addHook('onError', (request, _reply, error, done) => {
    spans.get(request)?.failed(error);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request);
    span?.set({ 'http.response.status_code': reply.statusCode });
    if (reply.statusCode >= 500) span?.failed(`answered ${reply.statusCode}`);
    span?.end();
    done();
  });
};
