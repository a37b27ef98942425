import * as z from 'zod';
import { form } from '#domain/faults.js';
import { defaultReader, REGISTRY } from '#domain/readers/described-readers.js';
import { endOfDay } from '#domain/timeframes/zone.js';
import { type Instant, instant, type LocalDate, localDate } from '#domain/values.js';
import { tableAt } from '#read-model/rows.js';
import { type Queryable, run, sql } from '#read-model/sql.js';
import { reminderReader } from '#read-model/tables/reminders.js';

/** What a moment looks like, in words. */
export const aMoment = form(
  'FIELD_MOMENT',
  'a day such as 2018-10-25, which means its end, or an instant such as 2018-10-25T09:00:00Z',
);

export const asOf = z
  .union([instant, localDate], { error: aMoment })
  .optional()
  .meta({
    description:
      'as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); ' +
      'the schedule is computed for that moment too, and the answer says which it was',
    examples: ['2018-10-25'],
  });

/** The moment that is meant: of a day the last one, to the millisecond, in the registry's zone. */
export const momentOf = async (
  database: Queryable,
  asked: Instant | LocalDate | undefined,
): Promise<Instant | undefined> => {
  const day = localDate.safeParse(asked);
  if (!day.success) return asked as Instant | undefined;
  const ends = Date.parse(endOfDay(day.data, await zoneOfRegistry(database)));
  return new Date(ends - 1).toISOString() as Instant;
};

/** A moment of the past, and how far the register was by it. */
export interface PastMoment {
  readonly asOf: Instant;
  readonly position: number;
}

/** The moment that is asked for, if one is, with the newest event that was recorded by it. */
export const pastOf = async (
  database: Queryable,
  asked: Instant | LocalDate | undefined,
): Promise<PastMoment | undefined> => {
  const moment = await momentOf(database, asked);
  return moment && { asOf: moment, position: await positionAt(database, moment) };
};

/** Up to which position, where both may be said: nothing later than either. */
export const atMost = (position: number | undefined, then: PastMoment | undefined): number | undefined =>
  then ? Math.min(then.position, position ?? then.position) : position;

/** The newest event that was recorded by then. Positions and the store's clock run the same way, so nothing later was known. */
export const positionAt = async (database: Queryable, moment: Instant): Promise<number> => {
  const [row] = await run<{ position: string }>(
    database,
    sql`select position from events where recorded_at <= ${moment}::timestamptz
      order by recorded_at desc, position desc limit 1`,
  );
  return Number(row?.position ?? 0);
};

/** The workspace lives by the days of its registry. */
export const zoneOfRegistry = async (database: Queryable): Promise<string> => {
  const [row] = await run<{ zone: string }>(
    database,
    sql`select t.zone from ${tableAt(reminderReader, 'serving')} t where t.reader = ${REGISTRY}`,
  );
  return row?.zone ?? defaultReader(REGISTRY, new Map()).zone;
};
