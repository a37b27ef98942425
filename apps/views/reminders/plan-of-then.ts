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
import { foldUpTo, rowsOf } from './grounds-of-then.js';
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
  const take = (streams: Iterable<string>) => foldUpTo(store, work, streams, moment);
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
