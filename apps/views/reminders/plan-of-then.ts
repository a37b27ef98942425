import {
  commitmentStream,
  remindersStream,
  rulebookStream,
  streamPrefixes,
  visitStream,
} from '#domain/event-types.js';
import { scopesOf } from '#domain/rules/effective-rules.js';
import type { CommitmentId, Instant } from '#domain/values.js';
import type { EventStore } from '#event-store/event-store.js';
import type { Work } from '#projections/projection.js';
import { plannedRows, Unplannable } from '#read-model/reminders/planner.js';
import { planningsFrom } from '#read-model/reminders/plannings.js';
import {
  type PlanRow,
  reminderCalendar,
  reminderFallen,
  reminderReader,
  reminderReading,
  reminderRule,
  reminderSubject,
  reminderVisit,
} from '#read-model/tables/reminders.js';
import type { ViewTable } from '#read-model/view-table.js';
import { remindersProjection } from './projection.js';

/**
 * What was planned of some commitments at a moment. No past is kept of plans, and none is needed: a plan follows from what was recorded
 * by then, so the events of those commitments, and of the rules, calendars and readers that they are planned by, are folded up to
 * the moment, in memory, as the view folds them, and the domain is asked what it would plan.
 */
export const planOfThen = async (
  store: EventStore,
  commitments: readonly CommitmentId[],
  moment: Instant,
): Promise<PlanRow[]> => {
  const work = remindersProjection.work();
  const take = (streams: Iterable<string>) => foldUpTo(store, work, new Set(streams), moment);
  await take(commitments.flatMap((id) => [commitmentStream(id), remindersStream(id)]));
  const subjects = rowsOf(work, reminderSubject);
  const [calendars, readers] = await Promise.all(
    [streamPrefixes.calendar, streamPrefixes.reader].map((prefix) => store.streamsOf(prefix.slice(0, -1))),
  );
  await take([
    ...subjects.map(({ visit }) => visitStream(visit)),
    ...subjects.flatMap(scopesOf).map(rulebookStream),
    ...(calendars ?? []),
    ...(readers ?? []),
  ]);
  const countries = new Map(rowsOf(work, reminderVisit).map(({ visit, country }) => [visit, country]));
  const plannings = planningsFrom({
    subjects: subjects.map((row) => ({ ...row, country: countries.get(row.visit) ?? null })),
    readings: rowsOf(work, reminderReading),
    fell: rowsOf(work, reminderFallen),
    rules: rowsOf(work, reminderRule),
    calendars: rowsOf(work, reminderCalendar),
    readers: rowsOf(work, reminderReader),
  });
  return [...plannings.values()].flatMap((planning) => {
    try {
      return [...plannedRows(planning).values()];
    } catch (error) {
      // As in the view, which has put its events aside: there is no plan of it.
      if (error instanceof Unplannable) return [];
      throw error;
    }
  });
};

/** Streams read at once: each is a request to the database. */
const AT_ONCE = 32;

const foldUpTo = async (
  store: EventStore,
  work: Work,
  streams: ReadonlySet<string>,
  moment: Instant,
): Promise<void> => {
  const all = [...streams];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    const read = await Promise.all(some.map((stream) => store.readStream(stream, { upTo: moment })));
    for (const events of read) fold(work, events);
  }
};

/** One stream. What the view could not apply it put aside, and all that came after it. */
const fold = (work: Work, events: Awaited<ReturnType<EventStore['readStream']>>): void => {
  try {
    for (const event of events) if (remindersProjection.listensTo(event.type)) work.apply(event);
  } catch {
    // It is told among the dead letters.
  }
};

const rowsOf = <Row extends object>(work: Work, table: ViewTable<Row>): Row[] => {
  const set = work.sets.find((one) => one.table.name === table.name);
  // The rows of a table are of its type.
  return set ? ([...set.rows.values()] as Row[]) : [];
};
