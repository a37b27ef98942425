import { Duplex } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SessionThread } from './session-thread.js';
import { forgetting, withOwnNames } from './statement-names.js';

/** Frontend message types of the Postgres protocol, version 3 ("Message Formats" in its manual). */
const QUERY = 'Q'.charCodeAt(0);
const SYNC = 'S'.charCodeAt(0);
const FLUSH = 'H'.charCodeAt(0);
const TERMINATE = 'X'.charCodeAt(0);
const endsRequest = new Set([QUERY, SYNC, FLUSH, TERMINATE]);

/** A Sync and the query ROLLBACK: brings the session back to rest from wherever it stood. */
const reset = Buffer.from('S\0\0\0\u0004Q\0\0\0\u000dROLLBACK\0', 'latin1');

interface Request {
  readonly from: Connection;
  readonly bytes: Buffer;
  /** Type of its last message; none for a start-up packet. */
  readonly last: number | undefined;
}

/** The session is gone as a server's is after a crash: SQLSTATE 57P02. It starts again with the next request. */
class EmbeddedPostgresStopped extends Error {
  readonly code = '57P02';

  constructor(options?: ErrorOptions) {
    super('the embedded database stopped and starts again', options);
    this.name = 'EmbeddedPostgresStopped';
  }
}

/** Requests that go over to the database's thread together, at most. */
const together = 100;

/**
 * Lets several `pg` connections take turns on PGlite's one session, inside the process: no port is
 * opened, so nobody else on the machine can reach the database. A turn is a whole request, up to
 * its Sync: if Parse and Bind of two connections alternated, one would run the other's statement
 * (pglite-socket 0.2 lets them). A connection that has begun a transaction keeps its turn until the end.
 * What is asked in one turn of the event loop, or while others are answered, goes over together.
 *
 * When PGlite dies (a PANIC, as of a disk too full to log), its connections end, and the next one
 * opens it anew from its log, as after a crash.
 */
export class InProcessWire {
  private readonly connections = new Set<Connection>();
  private waiting: Request[] = [];
  private turn: Connection | undefined;
  private running = false;
  private session: SessionThread | undefined;

  constructor(private readonly open: () => Promise<SessionThread>) {}

  async start(): Promise<void> {
    this.session = await this.open();
  }

  /** Answers what was asked, then writes a checkpoint and ends PGlite. */
  async stop(): Promise<void> {
    while (this.running || this.waiting.length > 0) await nextTurn();
    await this.session?.close();
  }

  /** What `pg` calls for each new connection (its `stream` setting). */
  readonly connect = (): Duplex => {
    const connection = new Connection(this);
    this.connections.add(connection);
    return connection;
  };

  submit(request: Request): void {
    this.waiting.push(request);
    this.run();
  }

  /** A connection that goes away in the middle of a transaction takes the transaction with it. */
  left(connection: Connection): void {
    const isNew = this.connections.delete(connection);
    this.waiting = this.waiting.filter(({ from }) => from !== connection);
    if (this.turn === connection) this.submit({ from: connection, bytes: reset, last: QUERY });
    // From nobody: whatever is asked by one that left is thrown away.
    if (isNew && connection.hasNames)
      this.submit({ from: new Connection(this), bytes: forgetting(connection.owner), last: QUERY });
  }

  /** Once whoever asks something now has asked all of it. */
  private run(): void {
    if (this.running || !this.isAnyNext()) return;
    this.running = true;
    process.nextTick(() => void this.answer());
  }

  private isAnyNext(): boolean {
    return this.waiting.some(({ from }) => this.turn === undefined || from === this.turn);
  }

  /** Those whose turn it is, in the order in which they came. */
  private take(): Request[] {
    const isNext = ({ from }: Request) => this.turn === undefined || from === this.turn;
    const next = this.waiting.filter(isNext).slice(0, together);
    this.waiting = this.waiting.filter((request) => !next.includes(request));
    return next;
  }

  private async answer(): Promise<void> {
    try {
      this.session ??= await this.open();
      await this.answered(this.session, this.take());
    } catch (error) {
      for (const { from } of this.take()) from.destroy(error as Error);
    }
    this.running = false;
    this.run();
  }

  private async answered(session: SessionThread, requests: readonly Request[]): Promise<void> {
    // Whoever asked may have left since.
    if (requests.length === 0) return;
    try {
      const asked = requests.map(({ from, bytes }) => ({ from: from.number, bytes }));
      const { count, isReady, turn } = await session.answer(asked, this.turn?.number, ({ at, bytes }) =>
        requests[at]?.from.receive(bytes),
      );
      const { from, last } = requests[count - 1] ?? {};
      // A living session says that it is ready for the next request, also after an error, and in what state.
      if (isReady) this.turn = requests.find((one) => one.from.number === turn)?.from;
      else if (last === FLUSH) this.turn = from;
      else if (last !== TERMINATE) return this.died(undefined);
      this.waiting.unshift(...requests.slice(count).filter((one) => !one.from.destroyed));
    } catch (error) {
      return this.died(error);
    }
    for (const from of new Set(requests.map((one) => one.from))) if (from.destroyed) this.left(from);
  }

  private died(cause: unknown): void {
    this.session = undefined;
    this.turn = undefined;
    for (const connection of this.connections) connection.destroy(new EmbeddedPostgresStopped({ cause }));
  }
}

/** One end of the wire, dressed as the `net.Socket` that `pg` expects. */
class Connection extends Duplex {
  private static count = 0;
  readonly number = ++Connection.count;
  /** What the names of its prepared statements begin with. */
  readonly owner = `c${this.number}_`;
  hasNames = false;
  private received = Buffer.alloc(0);
  private started = false;

  constructor(private readonly wire: InProcessWire) {
    super();
  }

  connect(): void {
    process.nextTick(() => this.emit('connect'));
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  receive(data: Uint8Array): void {
    if (!this.destroyed && !this.readableEnded)
      this.push(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
  }

  override _read(): void {
    // Answers are pushed as they come; there is nothing to ask for.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this._writev([{ chunk }], done);
  }

  /** `pg` corks the messages of one request; they are joined once, however large. */
  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.received = Buffer.concat([this.received, ...chunks.map(({ chunk }) => chunk)]);
    for (let request = this.takeRequest(); request; request = this.takeRequest()) this.wire.submit(request);
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.wire.left(this);
    done(error);
  }

  private named(end: number): Buffer {
    const request = this.received.subarray(0, end);
    const named = withOwnNames(request, this.owner);
    this.hasNames ||= named !== request;
    return named;
  }

  /** Cuts the next whole request off what was received: everything up to and with its last message. */
  private takeRequest(): Request | undefined {
    // Each message is a type byte and its length; only the first, the start-up packet, has no type.
    const header = this.started ? 1 : 0;
    let end = 0;
    let type: number | undefined;
    do {
      if (this.received.length < end + header + 4) return undefined;
      type = this.started ? this.received.readUInt8(end) : undefined;
      end += header + this.received.readInt32BE(end + header);
      if (this.received.length < end) return undefined;
    } while (type !== undefined && !endsRequest.has(type));
    this.started = true;
    const bytes = type === undefined ? this.received.subarray(0, end) : this.named(end);
    this.received = this.received.subarray(end);
    return { from: this, bytes, last: type };
  }
}
