import type { FaultCode } from '#domain/faults.js';
import { type RefusalCode, type RefusalParams, refusals } from '#domain/refusals.js';
import { refusalWords } from '../words/refusal-words.js';

/** What HTTP says to each kind of refusal of the domain. */
const statusOfKind = { missing: 404, state: 409, input: 422 } as const;

/** Everything else that can go wrong between a request and its answer: one catalogue, code → status and title. */
export const problems = {
  BODY_UNREADABLE: { status: 400, title: 'The body cannot be read' },
  REQUEST_INVALID: { status: 400, title: 'The request is not as described' },
  HEADER_INVALID: { status: 400, title: 'A header of the request is malformed' },
  SIGN_IN_NEEDED: { status: 401, title: 'Sign in first' },
  NOT_ALLOWED: { status: 403, title: 'Your role does not allow this' },
  CROSS_SITE: { status: 403, title: 'The request comes from another site' },
  ROUTE_NOT_FOUND: { status: 404, title: 'There is nothing at this address' },
  NOT_FOUND: { status: 404, title: 'There is no such thing' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This address does not take this method' },
  NOT_ACCEPTABLE: { status: 406, title: 'The answer cannot be given in that form' },
  REQUEST_TIMEOUT: { status: 408, title: 'The request took too long to arrive' },
  CONFLICT: { status: 409, title: 'The present state does not allow this' },
  CLOCK_SET: { status: 409, title: 'A clock that is set may not write here' },
  STALE_VERSION: { status: 412, title: 'Somebody changed it since you read it' },
  BODY_TOO_LARGE: { status: 413, title: 'The body is too large' },
  ADDRESS_TOO_LONG: { status: 414, title: 'The address is too long' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, title: 'The body is not in a form that is read here' },
  EXPECTATION_UNKNOWN: { status: 417, title: 'What the request expects is not known here' },
  HOST_NOT_SERVED: { status: 421, title: 'This host name is not served here' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: 'This Idempotency-Key was used for a different request' },
  TOO_COSTLY: { status: 422, title: 'It takes more time or memory than it may' },
  TOO_MANY_REQUESTS: { status: 429, title: 'Too many requests' },
  HEADERS_TOO_LARGE: { status: 431, title: 'The headers are too large' },
  INTERNAL: { status: 500, title: 'Something went wrong on our side' },
  DOCUMENT_FORM_UNKNOWN: { status: 415, title: 'The document is in no form that is read here' },
  DOCUMENT_WITHOUT_TEXT: { status: 422, title: 'There is no text in the document' },
  DOCUMENT_ENCRYPTED: { status: 422, title: 'The document is locked with a password' },
  DOCUMENT_BROKEN: { status: 422, title: 'The document is damaged' },
  DOCUMENT_TOO_LONG: { status: 422, title: 'The document is too long to be read at once' },
  NOT_INSTALLED: { status: 501, title: 'Something that this needs is not installed' },
  BUSY: { status: 503, title: 'Too many write here at once' },
  INTERRUPTED: { status: 503, title: 'It was broken off' },
  UNAVAILABLE: { status: 503, title: 'Not ready to answer' },
  CLOCK_AWAY: { status: 503, title: 'The clock of this server is wrong' },
  VIEW_BEHIND: { status: 503, title: 'The view has not caught up yet' },
  STORAGE_FULL: { status: 507, title: 'There is no room left to write' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems | RefusalCode;

const isRefusal = (code: ProblemCode): code is RefusalCode => code in refusals;

/** Status and title of a code, the domain's refusals included. */
export const described = (code: ProblemCode): { status: number; title: string } =>
  isRefusal(code)
    ? { status: statusOfKind[refusals[code].kind], title: refusalWords[code].title }
    : problems[code];

/** One fault of a request: where (JSON Pointer, RFC 6901), what is wrong, what would be right. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
  readonly expected?: string;
  /** With the facts in `params` it says the same in the reader's language. */
  readonly code: FaultCode | ProblemCode;
  readonly params?: RefusalParams;
}

/** What a problem tells beside its code. `hint` says what to do; `headers` go with the answer. */
export interface ProblemDetail {
  readonly detail?: string;
  /** The facts in `detail`: with the code they say it in the reader's language. */
  readonly params?: RefusalParams;
  readonly pointer?: string;
  readonly hint?: string;
  readonly errors?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of RFC 9457's own kind (section 3.2), such as the present version. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Thrown by whatever serves HTTP; the filter answers it as RFC 9457 problem details. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: ProblemCode,
    readonly told: ProblemDetail = {},
  ) {
    const { status, title } = described(code);
    super(told.detail ? `${title}: ${told.detail}` : title);
    this.name = 'Problem';
    this.status = status;
    this.title = title;
  }
}
