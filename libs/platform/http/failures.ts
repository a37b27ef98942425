import { HttpException } from '@nestjs/common';
import { defined } from '#domain/plain.js';
import { Rejected } from '#domain/refusals.js';
import { ClockAway, SetClockRefused } from '../clock.js';
import { inWords } from '../words/refusal-words.js';
import { BoundExceeded } from '../work/bounds.js';
import { Problem, type ProblemCode, type ProblemDetail } from './problems.js';

const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'REQUEST_INVALID',
  401: 'SIGN_IN_NEEDED',
  // Our own guard throws a Problem; what else forbids is the check against cross-site requests.
  403: 'CROSS_SITE',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  408: 'REQUEST_TIMEOUT',
  409: 'CONFLICT',
  412: 'STALE_VERSION',
  413: 'BODY_TOO_LARGE',
  414: 'ADDRESS_TOO_LONG',
  415: 'MEDIA_TYPE_UNSUPPORTED',
  421: 'HOST_NOT_SERVED',
  429: 'TOO_MANY_REQUESTS',
  431: 'HEADERS_TOO_LARGE',
  503: 'UNAVAILABLE',
};

/** What the database or the disk says when there is no room: SQLSTATE 53100 (disk_full), POSIX ENOSPC and EDQUOT. */
const noRoom = new Set(['53100', 'ENOSPC', 'EDQUOT']);
/** SQLSTATE classes and POSIX codes of a database that is away, starting, stopping or out of connections. */
const away = /^(08|57P0[1-5]|53[03]00|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)/;

/** The codes an error and its causes carry: TypeORM wraps the driver's error, a pool wraps the socket's. */
const codesOf = (error: unknown, depth = 0): string[] => {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { code, driverError, cause } = error as { code?: unknown; driverError?: unknown; cause?: unknown };
  return [
    ...(typeof code === 'string' ? [code] : []),
    ...codesOf(driverError, depth + 1),
    ...codesOf(cause, depth + 1),
  ];
};

const ofStorage = (error: unknown): Problem | undefined => {
  const codes = codesOf(error);
  if (codes.some((code) => noRoom.has(code))) {
    return new Problem('STORAGE_FULL', {
      detail: 'nothing of the request was written',
      hint: 'make room where the data is kept, then send it again',
    });
  }
  if (codes.some((code) => away.test(code))) {
    return new Problem('UNAVAILABLE', {
      detail: 'the database does not answer',
      hint: 'send it again in a moment, with the same Idempotency-Key',
      headers: { 'retry-after': '2' },
    });
  }
  return undefined;
};

/** SQLSTATE classes of a value that the database cannot take, or take so much of: data exception, program limit exceeded. */
const ofTheData = /^(22|54)[0-9A-Z]{3}$/;

const ofBounds = (error: BoundExceeded): Problem =>
  error.bound === 'room'
    ? new Problem('UNAVAILABLE', {
        detail: error.message,
        hint: 'send it again in a moment',
        headers: { 'retry-after': '2' },
      })
    : new Problem('TOO_COSTLY', { detail: error.message, hint: 'send less at once, or a simpler file' });

const ofClock = (error: unknown): Problem | undefined => {
  if (error instanceof ClockAway)
    return new Problem('CLOCK_AWAY', {
      detail: `${error.message}; nothing was written`,
      hint: 'set the clock of its machine right; other processes go on',
    });
  if (error instanceof SetClockRefused)
    return new Problem('CLOCK_SET', {
      detail: error.message,
      hint: 'begin a folder of its own with it (--data), or ask what would be due by `remind --dry-run`',
    });
  return undefined;
};

/** The status that Nest, Fastify or one of its plugins gives an error of a request. */
const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  return typeof status === 'number' ? status : 500;
};

const hintOfStatus: Readonly<Record<number, Pick<ProblemDetail, 'detail' | 'hint'>>> = {
  413: { hint: 'send less at once; the sources of a visit go one by one' },
  415: { hint: 'send JSON with "Content-Type: application/json"' },
};

/**
 * What any thrown value means to whoever asked. An error nobody foresaw is INTERNAL, of which nothing
 * is told but the request id.
 */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof Rejected) {
    const { code, params, pointer } = error;
    const { detail, hint } = inWords(error);
    const isPlain = Object.keys(params).length === 0;
    return new Problem(code, defined({ detail, params: isPlain ? undefined : params, pointer, hint }));
  }
  if (error instanceof BoundExceeded) return ofBounds(error);
  const stored = ofClock(error) ?? ofStorage(error);
  if (stored) return stored;
  // A net under the schemas: what they let through is still the request's fault, not ours.
  if (codesOf(error).some((one) => ofTheData.test(one))) {
    return new Problem('REQUEST_INVALID', { detail: 'a value in it is none that can be kept or looked for' });
  }
  const status = statusOf(error);
  const code = codeOfStatus[status] ?? (status >= 400 && status < 500 ? 'REQUEST_INVALID' : 'INTERNAL');
  if (code === 'INTERNAL') return new Problem(code);
  const said = error instanceof Error ? error.message : undefined;
  return new Problem(code, { ...(said && { detail: said }), ...hintOfStatus[status] });
};
