import { type ClientRequest, type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { Webhook } from 'standardwebhooks';
import type { Instant } from '#domain/values.js';
import { type Outcome, onOneLine, wordsOf } from '../outcome.js';
import { AddressNotPublic, type ResolvedAddress, resolveHost } from './reachable.js';
import type { WebhookCall } from './webhook-call.js';

export interface WebhookTarget {
  /** `https:`; `http:` where addresses inside are allowed. */
  readonly url: string;
  /** `whsec_…`; see `newWebhookSecret`. */
  readonly secret: string;
}

export interface WebhookSending {
  /** Of this attempt: receivers refuse a signature that is older than some minutes. */
  readonly at: Instant;
  /** Addresses of our own networks may be called, and without encryption. */
  readonly allowPrivate?: boolean;
  /** Milliseconds for all of it; ten seconds unless said otherwise. */
  readonly patience?: number;
}

type Answered = Pick<Outcome, 'outcome' | 'answer'>;

/** Bytes of an answer that are read; the rest is cut. */
const mostRead = 16 * 1024;
/** Characters of an answer's text that are kept beside its status. */
const mostKept = 200;

/**
 * Posts a call, signed by Standard Webhooks. 2xx is delivered; 410 means that nobody wants it any more; a redirect is not
 * followed, since it could lead anywhere; what else is answered, or not answered in time, may be tried again. Never throws.
 */
export const sendWebhook = async (
  target: WebhookTarget,
  call: WebhookCall,
  { at, allowPrivate = false, patience = 10_000 }: WebhookSending,
): Promise<Outcome> => {
  const began = performance.now();
  const ended = AbortSignal.timeout(patience);
  const late = `no answer within ${patience / 1000} s`;
  const answered = await attempt(target, call, { at, allowPrivate, signal: ended }).catch(
    (error: unknown): Answered =>
      error instanceof AddressNotPublic
        ? { outcome: 'refused', answer: onOneLine(error.message) }
        : { outcome: 'put off', answer: ended.aborted ? late : wordsOf(error) },
  );
  return { ...answered, milliseconds: Math.round(performance.now() - began) };
};

interface Attempt {
  readonly at: Instant;
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
}

const attempt = async (target: WebhookTarget, call: WebhookCall, how: Attempt): Promise<Answered> => {
  const url = new URL(target.url);
  if (url.protocol !== 'https:' && !(how.allowPrivate && url.protocol === 'http:')) {
    return {
      outcome: 'refused',
      answer: `${url.protocol.slice(0, -1)} is not encrypted: the address must be https`,
    };
  }
  const resolved = await untilAborted(resolveHost(url.hostname, how.allowPrivate), how.signal);
  const response = await post(url, resolved, { ...headersOf(target, call, how.at) }, call.body, how.signal);
  const said = await beginningOf(response);
  return judge(response, said);
};

/** A resolver cannot be told to stop: it is left behind. */
const untilAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });

const headersOf = ({ secret }: WebhookTarget, { notice, body }: WebhookCall, at: Instant) => {
  const time = new Date(at);
  return {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'aide-memoire',
    'webhook-id': notice,
    'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(notice, time, body),
  };
};

/** Connects to the address that was looked at, under the name that was asked for (certificate, `Host`). */
const post = (
  url: URL,
  { address, family }: ResolvedAddress,
  headers: Record<string, string | number>,
  body: string,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request: ClientRequest = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, {
      method: 'POST',
      headers,
      signal,
      agent: false,
      lookup: (_host, { all }, done) =>
        all ? done(null, [{ address, family }]) : done(null, address, family),
    });
    request.on('response', resolve);
    request.on('error', reject);
    request.end(body);
  });

/** What an answer begins with; its connection ends here, however much more would come. */
const beginningOf = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= mostRead) break;
  }
  response.destroy();
  const text = Buffer.concat(chunks).subarray(0, mostRead).toString('utf8').slice(0, mostKept);
  return text.trim() === '' ? '' : `: ${onOneLine(text)}`;
};

const judge = ({ statusCode = 0, headers }: IncomingMessage, said: string): Answered => {
  const status = `HTTP ${statusCode}`;
  if (statusCode >= 200 && statusCode < 300) return { outcome: 'delivered', answer: status };
  if (statusCode >= 300 && statusCode < 400) {
    const to = headers.location === undefined ? '' : ` to ${onOneLine(headers.location).slice(0, mostKept)}`;
    return { outcome: 'refused', answer: `${status}: redirects${to} are not followed` };
  }
  return { outcome: statusCode === 410 ? 'refused' : 'put off', answer: `${status}${said}` };
};
