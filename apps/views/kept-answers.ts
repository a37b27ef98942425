import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock.js';
import { Projections } from '#projections/projections.js';
import { run, sql } from '#read-model/sql.js';
import { type KnownNames, rememberNames } from './people/names.js';

/** Most answers that are kept at a time; a page of fifty has some 75 kB. */
const most = 100;
/** In bytes: what is larger is only shared with those who ask while it is being put together. */
const largest = 256 * 1024;

/** An answer as it is sent; none where there was something else to answer than JSON. */
type Sent = Buffer | undefined;

/** What is kept of one moment: once anything has changed it is of no use. */
interface KeptOfMoment {
  readonly moment: string;
  readonly answers: Map<string, Promise<Sent>>;
  readonly names: KnownNames;
}

/**
 * Answers that many ask for at once, as all browsers do that are told of a change: each is put together once, and sent to
 * whoever asks the same before anything changes, for a second at most.
 *
 * That nothing has changed is not guessed: two snapshots of Postgres that are written alike see the same rows, whoever
 * writes, in whatever process. Beside it an answer depends on how far this process knows its views to be, and on the time of
 * day. For routes whose answer does not depend on who asks.
 */
@Injectable()
export class KeptAnswers implements NestInterceptor {
  private kept: KeptOfMoment = { moment: '', answers: new Map(), names: new Map() };
  private looking: Promise<unknown> = Promise.resolve();
  private nextLook: Promise<string> | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly projections: Projections,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return from(this.answer(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), next));
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const { moment, positions } = await this.moment();
    const { answers, names } = this.keptOf(moment);
    // Whoever waited for a view is told the names that it has by then.
    rememberNames(request, () => (this.positions() === positions ? names : undefined));
    const { url, headers } = request;
    const asked = `${url} ${headers.accept ?? ''}`;
    const kept = answers.get(asked);
    const sent = kept && (await kept);
    if (sent) return asJson(reply, sent);
    const answering = firstValueFrom(next.handle());
    const written = answering.then(writtenAsJson);
    // Who asks the same meanwhile waits for it, and asks anew if it fails.
    if (answers.size < most)
      answers.set(
        asked,
        written.catch(() => undefined),
      );
    const bytes = await written;
    if (bytes && bytes.length > largest) answers.delete(asked);
    return bytes ? asJson(reply, bytes) : answering;
  }

  private keptOf(moment: string): KeptOfMoment {
    if (this.kept.moment !== moment) this.kept = { moment, answers: new Map(), names: new Map() };
    return this.kept;
  }

  /** Two moments that are written alike have the same answers. */
  private async moment(): Promise<{ readonly moment: string; readonly positions: string }> {
    const snapshot = await this.snapshot();
    const positions = this.positions();
    const second = this.clock.now().slice(0, 'YYYY-MM-DDThh:mm:ss'.length);
    return { moment: [snapshot, second, positions].join(' '), positions };
  }

  /** How far this process knows its views to be. */
  private positions(): string {
    return this.projections.names.map((name) => this.projections.of(name).position).join(' ');
  }

  /** Taken after it was asked for: all who ask while one is being taken wait for the one after it. */
  private snapshot(): Promise<string> {
    this.nextLook ??= this.looking.then(() => {
      const look = this.look();
      this.nextLook = undefined;
      this.looking = look.catch(() => undefined);
      return look;
    });
    return this.nextLook;
  }

  private async look(): Promise<string> {
    const [row] = await run<{ snapshot: string }>(
      this.database,
      sql`select pg_current_snapshot()::text as snapshot`,
    );
    return row?.snapshot ?? '';
  }
}

/** Only what is an object of its own: a file is streamed, and can be sent once. */
const writtenAsJson = (answer: unknown): Sent => {
  if (Object.getPrototypeOf(answer ?? 0) !== Object.prototype) return undefined;
  const { items, ...rest } = answer as { readonly items?: unknown };
  if (!Array.isArray(items) || !items.every(isKept)) return Buffer.from(JSON.stringify(answer));
  const pieces = items.flatMap((item, at) => (at === 0 ? [itemAsJson(item)] : [comma, itemAsJson(item)]));
  const others = JSON.stringify(rest).slice(1);
  return Buffer.concat([
    Buffer.from('{"items":['),
    ...pieces,
    Buffer.from(others === '}' ? ']}' : `],${others}`),
  ]);
};

const isKept = (item: unknown): item is object => item instanceof Object && Object.isFrozen(item);

const comma = Buffer.from(',');
const written = new WeakMap<object, Buffer>();

/** Of an item that is kept, and therefore frozen: it is written once. */
const itemAsJson = (item: object): Buffer => {
  const known = written.get(item) ?? Buffer.from(JSON.stringify(item));
  written.set(item, known);
  return known;
};

const asJson = (reply: FastifyReply, bytes: Buffer): Buffer => {
  reply.header('content-type', 'application/json; charset=utf-8');
  return bytes;
};
