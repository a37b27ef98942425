import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import * as z from 'zod';
import { type HandedInFile, handedInFile } from '#apps/register/files/handed-in.schema.js';
import { page } from '#apps/views/listing/list-query.js';
import type { ProblemBody } from '#platform/http/problem.filter.js';

/** A request as a transport carries it. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly signal?: AbortSignal;
}

/** How a request reaches the API: over HTTP, or inside this process. */
export type Transport = (call: ApiCall) => Promise<Response>;

/** A value, or several of one name, of a query; `undefined` is left out. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export const prefix = '/api/v1';

/** The API refused. The message is its title, detail and hint, on one line. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<ProblemBody>,
  ) {
    super(inWords(status, problem));
    this.name = 'ApiRefusal';
  }
}

const inWords = (status: number, { title, code, detail, hint, errors }: Partial<ProblemBody>): string => {
  const faults = Array.isArray(errors)
    ? errors.map(
        ({ pointer, detail: what, expected }) =>
          `${pointer} ${what}${expected ? ` (expected ${expected})` : ''}`,
      )
    : [];
  const said = [title ?? `the server answered ${status}`, detail].filter(Boolean).join(': ');
  // Programs confirm in the body, people by an option.
  const todo = code === 'UNLIKELY' ? String(hint).replace('"confirmed": true', '--confirmed') : hint;
  return [said, ...faults, ...(hint === undefined ? [] : [String(todo)])]
    .join('; ')
    .replaceAll(/\s*\n\s*/g, ' ');
};

/** Speaks the HTTP API; the only way by which the command line reads or changes anything. */
export class ApiClient {
  constructor(
    private readonly send: Transport,
    private readonly token: string,
  ) {}

  /** The same API for another actor. */
  withToken(token: string): ApiClient {
    return new ApiClient(this.send, token);
  }

  /** @throws {ApiRefusal} */
  async get<S extends z.ZodType>(schema: S, path: string, query: Query = {}): Promise<z.infer<S>> {
    const answer = await this.call('GET', withQuery(path, query), { accept: 'application/json' });
    return schema.parse(await answer.json());
  }

  /** All items of a list, page after page. @throws {ApiRefusal} */
  async *everyItem<S extends z.ZodType>(
    item: S,
    path: string,
    query: Query = {},
  ): AsyncGenerator<z.infer<S>> {
    const schema = page(item);
    let cursor: string | undefined;
    do {
      const { items, next } = await this.get(schema, path, { ...query, limit: pageSize, cursor });
      yield* items;
      cursor = next ?? undefined;
    } while (cursor !== undefined);
  }

  /** An answer as it comes, piece by piece. @throws {ApiRefusal} */
  async bytes(path: string, query: Query = {}): Promise<Readable> {
    return readable(await this.call('GET', withQuery(path, query), {}));
  }

  /** @throws {ApiRefusal} */
  async post<S extends z.ZodType>(
    schema: S,
    { method = 'POST', path, body, headers = {} }: Asking,
  ): Promise<z.infer<S>> {
    const answer = await this.call(
      method,
      path,
      { 'content-type': 'application/json', ...headers },
      { body },
    );
    return schema.parse(await answer.json());
  }

  /** Hands in a file, for a command to name. @throws {ApiRefusal} */
  async handIn(name: string, bytes: Buffer): Promise<HandedInFile> {
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await this.call('POST', withQuery('/files', { name }), headers, { body: bytes });
    return handedInFile.parse(await answer.json());
  }

  /**
   * Long work and what it tells line by line (NDJSON).
   * @throws {ApiRefusal} @throws {Error} in words when the work failed after it had begun
   */
  async *progress<S extends z.ZodType<{ readonly kind: string }>>(
    line: S,
    path: string,
  ): AsyncGenerator<z.infer<S>> {
    for await (const text of this.lines('POST', path)) {
      const said: unknown = JSON.parse(text);
      const failure = failed.safeParse(said);
      if (failure.success) throw new Error(failure.data.problem);
      yield line.parse(said);
    }
  }

  /** The lines of an answer that is written as it is made (NDJSON, Server-Sent Events). @throws {ApiRefusal} */
  async *lines(
    method: ApiCall['method'],
    path: string,
    headers: Readonly<Record<string, string>> = {},
    signal?: AbortSignal,
  ): AsyncGenerator<string> {
    const input = readable(await this.call(method, path, headers, { ...(signal && { signal }) }));
    try {
      yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    } finally {
      // Whoever has seen enough leaves no answer half read on an open connection.
      input.destroy();
    }
  }

  private async call(
    method: ApiCall['method'],
    path: string,
    headers: Readonly<Record<string, string>>,
    { body, signal }: { body?: unknown; signal?: AbortSignal } = {},
  ): Promise<Response> {
    const response = await this.send({
      method,
      path: `${prefix}${path}`,
      headers: { ...headers, authorization: `Bearer ${this.token}` },
      ...(body !== undefined && { body: Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    if (response.ok) return response;
    const problem = await response.json().catch(() => ({}));
    throw new ApiRefusal(response.status, problem as Partial<ProblemBody>);
  }
}

/** The last line of long work that could not be finished. */
const failed = z.object({ kind: z.literal('failed'), problem: z.string() });

/** Items asked for at once where all are wanted. */
const pageSize = 500;

const readable = ({ body }: Response): Readable =>
  body ? Readable.fromWeb(body as ReadableStream) : Readable.from([]);

/** Something asked of the register. */
export interface Asking {
  readonly method?: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const withQuery = (path: string, query: Query): string => {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [value].flat().map((one): [string, string] => [name, String(one)]),
    ),
  );
  return search.size > 0 ? `${path}?${search}` : path;
};
