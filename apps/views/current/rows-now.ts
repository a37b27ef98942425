import * as z from 'zod';
import type { CalendarId } from '#domain/calendars/calendar.events.js';
import type { Aggregate } from '#domain/command-types.js';
import type { ReaderId } from '#domain/readers/reader.events.js';
import type { Scope } from '#domain/rules/rule.schema.js';
import type { CommitmentId, Instant, VisitId } from '#domain/values.js';
import type { Actor } from '#platform/auth/actor.js';
import type { Queryable } from '#read-model/sql.js';
import { calendarDetail } from '../calendars/item.js';
import { calendarDetails } from '../calendars/query.js';
import { commitmentDetail } from '../commitment-status/item.js';
import { commitmentDetails } from '../commitment-status/query.js';
import { readerItem } from '../readers/item.js';
import { readersAs } from '../readers/query.js';
import { type ReminderItem, reminderItem } from '../reminders/item.js';
import { remindersOf } from '../reminders/query.js';
import { ruleItem } from '../rules/item.js';
import { rulesSaidIn } from '../rules/query.js';
import { visitDetail } from '../visit-overview/item.js';
import { visitDetails } from '../visit-overview/query.js';

/** What stands now of each thing that can be changed, in the form in which it is answered where it is read. */
export const rowShapes = {
  visit: visitDetail.omit({ people: true }).meta({ id: 'VisitNow' }),
  commitment: commitmentDetail.omit({ people: true }).meta({ id: 'CommitmentNow' }),
  reminders: z
    .object({ items: z.array(reminderItem) })
    .meta({ id: 'RemindersNow', description: 'of one commitment, those to come and those that were' }),
  rulebook: z
    .object({ items: z.array(ruleItem) })
    .meta({ id: 'RulebookNow', description: 'what this rulebook itself says' }),
  calendar: calendarDetail,
  reader: readerItem,
} satisfies Record<Aggregate, z.ZodType>;

export type RowNow = { readonly [Of in Aggregate]: z.infer<(typeof rowShapes)[Of]> }[Aggregate];

/** A thing by its aggregate and its id there. */
export interface Touched {
  readonly of: Aggregate;
  readonly id: string;
}

/** For whom rows are read, and when. */
export interface Viewing {
  readonly now: Instant;
  readonly actor: Pick<Actor, 'id' | 'roles'>;
}

/** Reads those of one aggregate, each under its id; what is not there is left out. */
type Reading = (
  database: Queryable,
  ids: readonly string[],
  asked: Viewing,
) => Promise<readonly (readonly [id: string, row: RowNow])[]>;

const byId = (rows: readonly (RowNow & { readonly id: string })[]) =>
  rows.map((row) => [row.id, row] as const);

const readings: Readonly<Record<Aggregate, Reading>> = {
  visit: async (database, ids, { now }) => byId(await visitDetails(database, ids as VisitId[], now)),
  commitment: async (database, ids, { now }) =>
    byId(await commitmentDetails(database, ids as CommitmentId[], { now })),
  calendar: async (database, ids) => byId(await calendarDetails(database, ids as CalendarId[])),
  reader: async (database, ids, { actor }) => byId(await readersAs(database, ids as ReaderId[], actor)),
  reminders: async (database, ids) => {
    const items = new Map<string, ReminderItem[]>(ids.map((id) => [id, []]));
    for (const item of await remindersOf(database, ids as CommitmentId[]))
      items.get(item.commitment)?.push(item);
    return [...items].map(([id, own]) => [id, { items: own }] as const);
  },
  rulebook: (database, ids) =>
    Promise.all(ids.map(async (id) => [id, { items: await rulesSaidIn(database, id as Scope) }] as const)),
};

/** What stands now of some things: one query for each aggregate among them, and one more for words of quotes. */
export const rowsNow = async (
  database: Queryable,
  touched: readonly Touched[],
  asked: Viewing,
): Promise<(of: Touched) => RowNow | null> => {
  const aggregates = [...new Set(touched.map(({ of }) => of))];
  const read = await Promise.all(
    aggregates.map(async (of) => {
      const ids = new Set(touched.filter((one) => one.of === of).map(({ id }) => id));
      return [of, new Map(await readings[of](database, [...ids], asked))] as const;
    }),
  );
  const rows = new Map(read);
  return ({ of, id }) => rows.get(of)?.get(id) ?? null;
};
