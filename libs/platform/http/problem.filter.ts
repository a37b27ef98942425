import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defined } from '#domain/plain.js';
import { wantsPage } from './accept.js';
import { problemOf } from './failures.js';
import { sendPage } from './page.js';
import { problemPage } from './problem-page.js';
import { Problem } from './problems.js';
import type { RouteTable } from './route-table.js';
import type { WebPage } from './web-page.js';

/** RFC 9457 problem details, with our own members after the standard's. */
export interface ProblemBody {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly code: string;
  readonly requestId: string;
  readonly detail?: string;
  readonly [more: string]: unknown;
}

export const problemBody = ({ code, status, title, told }: Problem, requestId: string): ProblemBody => {
  const { detail, params, pointer, hint, errors, more } = told;
  return {
    type: `urn:aide-memoire:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    status,
    title,
    code,
    ...defined({ detail, params, pointer, hint, errors }),
    ...more,
    requestId,
  };
};

export const sendProblem = (problem: Problem, { id }: FastifyRequest, reply: FastifyReply): void => {
  reply
    .status(problem.status)
    .headers({ 'cache-control': 'no-store', ...problem.told.headers })
    .type('application/problem+json')
    .send(JSON.stringify(problemBody(problem, id)));
};

/**
 * Whether the client has hung up: what then fails is that nobody is there to read or to be answered. A request that was read
 * to its end is destroyed, too.
 */
const isGone = ({ raw, socket }: FastifyRequest): boolean =>
  (raw.destroyed && !raw.complete) || socket.destroyed;

/** Whether somebody looks for a screen: what is below /api and /assets is no address of the page. */
const isOfPage = (request: FastifyRequest): boolean =>
  wantsPage(request) && !/^\/(api|assets)(\/|$|\?)/.test(request.url);

/** What the router refuses of an address before any route is found: told in a page to whoever looks for one. */
export const sendUnrouted = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = problemOf(error);
  if (isOfPage(request)) sendPage(reply, problemPage(problem, request, { address: '/', name: 'To Today' }));
  else sendProblem(problem, request, reply);
};

/** The one place where anything thrown becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  constructor(
    private readonly routes: RouteTable,
    private readonly page: WebPage | undefined,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = request.is404 ? this.noRoute(request) : problemOf(error);
    if (problem.status >= 500 && !isGone(request)) this.tell(error, problem, request);
    // An answer that has begun, a stream, cannot become a problem: it is cut, so that nobody takes it for whole.
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    this.send(problem, request, reply);
  }

  private send(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
    const { answersInPages } = request.routeOptions.config;
    if (answersInPages) {
      reply.headers(problem.told.headers ?? {});
      sendPage(reply, problemPage(problem, request, answersInPages));
    } else if (problem.code === 'ROUTE_NOT_FOUND' && this.page?.isBuilt && isOfPage(request)) {
      // The page says it in the language and the surroundings of whoever followed a wrong link.
      this.page.send(request, reply, problem.status);
    } else {
      sendProblem(problem, request, reply);
    }
  }

  /** What was thrown as a problem was foreseen, and any client may bring it about: no alarm, and no stack to read. */
  private tell(error: unknown, { code, told }: Problem, { method, routeOptions, id }: FastifyRequest): void {
    // The route, not the address: an address may hold a token, and whoever reads the log could use it.
    const line = `${method} ${routeOptions.url ?? 'no route'} ${code} (request ${id})`;
    if (error instanceof Problem) this.log.warn(told.detail === undefined ? line : `${line}: ${told.detail}`);
    else this.log.error(line, error instanceof Error ? error.stack : String(error));
  }

  private noRoute({ method, url }: FastifyRequest): Problem {
    const path = url.split('?')[0] ?? url;
    const allowed = this.routes.methodsAt(path);
    return allowed.length === 0
      ? new Problem('ROUTE_NOT_FOUND', { detail: path, hint: 'the addresses are listed at /api/docs' })
      : new Problem('METHOD_NOT_ALLOWED', {
          detail: `${method} ${path}`,
          hint: `it takes ${allowed.join(', ')}`,
          headers: { allow: allowed.join(', ') },
        });
  }
}
