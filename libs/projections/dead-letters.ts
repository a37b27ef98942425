import type { Instant } from '#domain/values.js';
import type { RecordedEvent } from '#event-store/event-store.js';
import { type Queryable, run, sql } from '#read-model/sql.js';
import type { Filling } from './checkpoints.js';

/** An event that a projection could not apply, or one of the same stream that waits behind such a one. */
export interface DeadLetter {
  readonly position: number;
  readonly streamId: string;
  readonly type: string;
  readonly error: string;
  /** Position of the event it waits behind; `null` for the one that failed. */
  readonly waitsBehind: number | null;
  readonly attempts: number;
  readonly since: Instant;
  readonly triedAt: Instant;
}

export type NewDeadLetter = Pick<DeadLetter, 'position' | 'streamId' | 'type' | 'error' | 'waitsBehind'>;

export const failedLetter = ({ position, streamId, type }: RecordedEvent, error: unknown): NewDeadLetter => ({
  position,
  streamId,
  type,
  error: error instanceof Error ? error.message : String(error),
  waitsBehind: null,
});

export const waitingLetter = (
  { position, streamId, type }: RecordedEvent,
  waitsBehind: number,
): NewDeadLetter => ({
  position,
  streamId,
  type,
  error: `waits behind position ${waitsBehind}`,
  waitsBehind,
});

/** What to do about dead letters of a view, in words. */
export const wayOut = (view: string): string =>
  `once what they say or the program is corrected, "aide-memoire rebuild ${view}" takes them all`;

/** The position that each of the streams is stuck at, if it is. */
export const stuckStreams = async (
  database: Queryable,
  { projection, generation }: Filling,
  streams: readonly string[],
): Promise<Map<string, number>> => {
  const rows = await run<{ streamId: string; position: number }>(
    database,
    sql`select stream_id as "streamId", min(position)::float8 as position from dead_letters
      where projection = ${projection} and place = ${generation} and stream_id = any(${streams}) group by stream_id`,
  );
  return new Map(rows.map(({ streamId, position }) => [streamId, position]));
};

/** Beyond so many they are not counted: something is thoroughly wrong by then. */
const COUNTED = 1000;

/** How many events failed, and how many wait behind them. */
export const countLetters = async (
  database: Queryable,
  { projection, generation }: Filling,
): Promise<{ readonly failed: number; readonly waiting: number }> => {
  const [counted] = await run<{ failed: number; waiting: number }>(
    database,
    sql`select count(*) filter (where waits_behind is null)::float8 as failed, count(waits_behind)::float8 as waiting
      from (select waits_behind from dead_letters
        where projection = ${projection} and place = ${generation} order by position limit ${COUNTED}) counted`,
  );
  return counted ?? { failed: 0, waiting: 0 };
};

/** The views that could not take some event, or wait behind one. */
export const viewsWithLetters = async (database: Queryable): Promise<ReadonlySet<string>> => {
  const rows = await run<{ projection: string }>(
    database,
    sql`select distinct projection from dead_letters where place = 'serving'`,
  );
  return new Set(rows.map(({ projection }) => projection));
};

export const deadLettersOf = (
  database: Queryable,
  { projection, generation }: Filling,
  { stream, limit }: { readonly stream?: string; readonly limit: number },
): Promise<DeadLetter[]> =>
  run<DeadLetter>(
    database,
    sql`select position::float8 as position, stream_id as "streamId", type, error, waits_behind::float8 as "waitsBehind",
        attempts, ${inUtc('since')} as since, ${inUtc('tried_at')} as "triedAt"
      from dead_letters
      where projection = ${projection} and place = ${generation}
        and ${stream === undefined ? sql`true` : sql`stream_id = ${stream}`}
      order by position limit ${limit}`,
  );

const inUtc = (name: 'since' | 'tried_at') => {
  const instant = name === 'since' ? sql`since` : sql`tried_at`;
  return sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
};

/** Records letters; one that is there already counts another attempt, unless it only waited. */
export const writeDeadLetters = async (
  database: Queryable,
  { projection, generation }: Filling,
  letters: readonly NewDeadLetter[],
): Promise<void> => {
  if (letters.length === 0) return;
  await run(
    database,
    sql`insert into dead_letters (projection, place, position, stream_id, type, error, waits_behind, attempts)
      select ${projection}, ${generation}, l.position, l."streamId", l.type, l.error, l."waitsBehind",
        case when l."waitsBehind" is null then 1 else 0 end
      from json_to_recordset(${JSON.stringify(letters)}::json)
        as l(position bigint, "streamId" text, type text, error text, "waitsBehind" bigint)
      on conflict (projection, place, position) do update
        set error = excluded.error, waits_behind = excluded.waits_behind,
          attempts = dead_letters.attempts + excluded.attempts, tried_at = clock_timestamp()`,
  );
};

export const deleteDeadLetters = async (
  database: Queryable,
  { projection, generation }: Filling,
  positions: readonly number[],
): Promise<void> => {
  await run(
    database,
    sql`delete from dead_letters
      where projection = ${projection} and place = ${generation} and position = any(${positions}::bigint[])`,
  );
};
