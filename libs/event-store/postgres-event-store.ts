import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/values.js';
import { type Clock, ClockAway, SetClockRefused } from '#platform/clock.js';
import { codeOf, isAboutTheData } from '#platform/database/sqlstate.js';
import type { SpanWanted } from '#platform/tracing/span.js';
import { span } from '#platform/tracing/tracing.js';
import {
  type AnswerRow,
  type Appending,
  answerOf,
  ask,
  inJson,
  type Verdict,
  verdictsOn,
  type Written,
} from './append-batch.js';
import { AppendQueue } from './append-queue.js';
import {
  type Appended,
  type CommandAppend,
  CommandIdReused,
  EventStore,
  type ReadStreamOptions,
  type RecordedEvent,
  type StoredEvent,
} from './event-store.js';
import { patience, untilAnswered } from './lost-connections.js';
import { ReadQueue, type Wanted } from './read-queue.js';
import { recorded, type Upcasters, upcasters } from './upcasters.js';

/** The columns of `events` as `StoredEvent` has them; positions are within 2⁵³, so numbers hold them. */
const columns = `
  position::float8, stream_id as "streamId", version, event_id as "eventId", type,
  schema_version as "schemaVersion", data::text, meta::text,
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
  encode(prev_hash, 'hex') as "prevHash", encode(hash, 'hex') as hash`;

/** The store in Postgres, a server or embedded. All writing is one call of `append_events`. */
export class PostgresEventStore extends EventStore {
  private readonly queue = new AppendQueue((batch) => this.write(batch));
  private readonly reads = new ReadQueue((wanted) => this.streams(wanted));
  private readonly listeners = new Set<(head: number) => void>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly known: Upcasters = upcasters,
    private readonly onWritten: (commands: number, seconds: number) => void = () => undefined,
    /** How far our clock may be from the database's, in seconds. */
    private readonly apart = 5,
  ) {
    super();
  }

  async append(command: CommandAppend): Promise<Appended> {
    return this.queue.append(ask(command));
  }

  async answerTo(commandId: string, fingerprint: string): Promise<Appended | undefined> {
    const [row] = await this.query<AnswerRow & { fingerprint: string }>(
      'select fingerprint, position::float8, events, streams, versions from commands where command_id = $1',
      [commandId],
    );
    if (row && row.fingerprint !== fingerprint) throw new CommandIdReused(commandId);
    return row && { ...answerOf(row), repeated: true };
  }

  async readStream(
    streamId: string,
    { after = 0, upTo, limit }: ReadStreamOptions = {},
  ): Promise<RecordedEvent[]> {
    if (upTo === undefined && limit === undefined) return this.reads.events({ streamId, after });
    return this.events(
      `where stream_id = $1 and version > $2 and recorded_at <= coalesce($3::timestamptz, 'infinity')
        order by version limit $4`,
      [streamId, after, upTo ?? null, limit ?? null],
    );
  }

  async streamsOf(category: string): Promise<string[]> {
    // The sign after the hyphen ends the range: names sort by their bytes, and each stream begins with version 1.
    const rows = await this.query<{ name: string }>(
      `select stream_id as name from events
        where stream_id >= $1 || '-' and stream_id < $1 || '.' and version = 1 order by stream_id`,
      [category],
    );
    return rows.map(({ name }) => name);
  }

  async readFeed(after: number, limit: number): Promise<RecordedEvent[]> {
    return this.events('where position > $1 order by events.position limit $2', [after, limit]);
  }

  async readStored(after: number, limit: number): Promise<StoredEvent[]> {
    return this.query<StoredEvent>(
      `select ${columns} from events where position > $1 order by events.position limit $2`,
      [after, limit],
    );
  }

  async head(): Promise<number> {
    return this.position('select max(position)::float8 as position from events');
  }

  async positionAt(instant: Instant): Promise<number> {
    // recorded_at never falls with position: the newest moment holds the newest position.
    return this.position(
      `select max(position)::float8 as position from events
        where recorded_at = (select max(recorded_at) from events where recorded_at <= $1)`,
      [instant],
    );
  }

  onAppended(listener: (head: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Stream by stream, each by its index: a plain join with the list would tempt the planner to scan the whole table. */
  private async streams(wanted: readonly Wanted[]): Promise<RecordedEvent[]> {
    const rows = await this.query<StoredEvent>(
      `select found.* from unnest($1::text[], $2::int[]) as wanted (id, after)
        cross join lateral (
          select ${columns} from events
           where stream_id = wanted.id and version > wanted.after order by events.version
        ) found`,
      [wanted.map(({ streamId }) => streamId), wanted.map(({ after }) => after)],
    );
    return rows.map((row) => recorded(row, this.known));
  }

  private async events(where: string, parameters: readonly unknown[]): Promise<RecordedEvent[]> {
    const rows = await this.query<StoredEvent>(`select ${columns} from events ${where}`, parameters);
    return rows.map((row) => recorded(row, this.known));
  }

  private async position(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const [row] = await this.query<{ position: number | null }>(sql, parameters);
    return row?.position ?? 0;
  }

  private query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return untilAnswered(patience.read, () => this.dataSource.query(sql, [...parameters]));
  }

  private async write(batch: readonly Appending[]): Promise<(Verdict | Error)[]> {
    let verdicts: (Verdict | Error)[];
    try {
      verdicts = await this.call(batch);
    } catch (error) {
      if (batch.length === 1 || !isAboutTheData(error)) throw error;
      // One command's data is refused by the database; the others must not suffer for it.
      verdicts = [];
      for (const asked of batch) verdicts.push(await this.callAlone(asked));
    }
    this.announce(verdicts);
    return verdicts;
  }

  private async callAlone(asked: Appending): Promise<Verdict | Error> {
    try {
      const [verdict] = await this.call([asked]);
      return verdict ?? new Error(`the store gave no answer to command ${asked.command.commandId}`);
    } catch (error) {
      return error as Error;
    }
  }

  private async call(batch: readonly Appending[]): Promise<Verdict[]> {
    const asked = inJson(batch);
    const began = performance.now();
    // A lost connection leaves open whether the batch was written. Asking again is safe: commands that
    // were written are answered, not repeated.
    const [row]: { written: Written }[] = await span(appendOf(batch), () =>
      untilAnswered(patience.write, () =>
        this.atThisMoment((at) =>
          this.dataSource.query(
            'select append_events($1, $2, $3, $4, $5, make_interval(secs => $6)) as written',
            [...asked, at, this.clock.isSet, this.apart],
          ),
        ),
      ),
    );
    if (!row) throw new Error('append_events answered nothing');
    this.onWritten(batch.length, (performance.now() - began) / 1000);
    return verdictsOn(batch, row.written);
  }

  /**
   * Asks with the moment it is. The database looks at it before writing; if it took a while to get there, it is asked again with
   * the moment that it has become. @throws {ClockAway} @throws {SetClockRefused}
   */
  private async atThisMoment<Answer>(ask: (at: Instant) => Promise<Answer>): Promise<Answer> {
    for (;;) {
      const at = this.clock.now();
      const began = performance.now();
      try {
        return await ask(at);
      } catch (error) {
        if (codeOf(error) === setClockRefused) throw new SetClockRefused();
        if (codeOf(error) !== clockAway) throw error;
        const ours = Date.parse(at);
        const databases = databasesTime(error);
        const late = performance.now() - began;
        if (databases < ours || databases > ours + late + this.apart * 1000)
          throw new ClockAway(ours, databases);
      }
    }
  }

  private announce(verdicts: readonly (Verdict | Error)[]): void {
    const written = verdicts.flatMap((verdict) =>
      'answer' in verdict && verdict.answer.events > 0 ? [verdict.answer.position] : [],
    );
    if (written.length === 0) return;
    const head = Math.max(...written);
    for (const listener of this.listeners) listener(head);
  }
}

/** SQLSTATEs of our own, raised by `append_events`. */
const clockAway = 'AM001';
const setClockRefused = 'AM002';

/** Milliseconds since 1970, as `append_events` tells them. */
const databasesTime = (error: unknown): number => {
  const { detail, driverError } = error as { detail?: string; driverError?: { detail?: string } };
  return Number(detail ?? driverError?.detail);
};

const appendOf = (batch: readonly Appending[]): SpanWanted => ({
  name: 'append',
  causes: batch.map(({ command }) => command.appends[0]?.events[0]?.meta.traceparent),
  attributes: { 'aide_memoire.commands': batch.length },
});
