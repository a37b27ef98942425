import type { CalendarId } from '#domain/calendars/calendar.events.js';
import { redating } from '#domain/commitments/commitment.events.js';
import { type DomainEvent, idInStream } from '#domain/event-types.js';
import type { CommitmentId } from '#domain/values.js';
import type { RecordedEvent } from '#event-store/event-store.js';
import { Unfollowable } from '#projections/projection.js';
import { commitmentsIn, type ReplanScope } from '#read-model/reminders/commitments-in.js';
import { type Cause, replanEach, Unplannable } from '#read-model/reminders/planner.js';
import { type Queryable, run, sql } from '#read-model/sql.js';
import { commitmentOf } from '../streams.js';
import { reasonOf, shortened, whatHappened } from './reasons.js';

type Event = RecordedEvent & DomainEvent;

/** A change that touches the plans of many commitments: which ones, and because of what. */
interface Ripple {
  readonly scope: ReplanScope;
  readonly because: string;
}

/**
 * What follows from a batch: the plans of its commitments are made anew, in its transaction. What touches many
 * commitments is asked for instead (`replan`), and done in pages by a job of the reminders.
 */
export const follow = async (transaction: Queryable, events: readonly RecordedEvent[]): Promise<void> => {
  // The projection listens to events of the domain only.
  const all = events as readonly Event[];
  const causes = new Map<CommitmentId, Cause>();
  for (const event of all) {
    const commitment = touchedBy(event);
    // Of several in one batch, what moved or ended the commitment says more than what was heard of it meanwhile.
    if (commitment && (isWeighty(event) || !causes.has(commitment)))
      causes.set(commitment, { at: event.recordedAt, because: reasonOf(event) });
  }
  await ask(transaction, await ripplesOf(transaction, all, [...causes.keys()]));
  try {
    await replanEach(transaction, causes);
  } catch (error) {
    throw error instanceof Unplannable ? new Unfollowable(error) : error;
  }
};

/** Rows filled anew may say anything: every plan is made anew. */
export const replanAll = (transaction: Queryable): Promise<void> =>
  ask(transaction, [{ scope: 'all', because: 'what reminders are planned from was read anew' }]);

const weighty: readonly Event['type'][] = [
  'CommitmentRecorded',
  'CommitmentAccepted',
  'AcceptanceTakenBack',
  'RecordingTakenBack',
  'RecordingRestored',
  ...redating,
  'CommitmentClosed',
  'CommitmentReopened',
];

const isWeighty = ({ type }: Event): boolean => weighty.includes(type);

const isRedating = ({ type }: Event): boolean => redating.some((each) => each === type);

/** The commitment whose plan an event changes at once, if it is one. */
const touchedBy = (event: Event): CommitmentId | undefined => {
  if (isRedating(event)) return commitmentOf(event);
  switch (event.type) {
    case 'CommitmentRecorded':
    case 'CommitmentAccepted':
    case 'AcceptanceTakenBack':
    case 'RecordingTakenBack':
    case 'RecordingRestored':
    case 'CommitmentAssigned':
    case 'BodyRenamed':
    case 'TermsCorrected':
    case 'ProgressReported':
    case 'CommitmentClosed':
    case 'CommitmentReopened':
      return commitmentOf(event);
    case 'ReminderFellDue':
    case 'ReminderDelivered':
    case 'ReminderFailed':
    case 'ReminderCancelled':
    case 'ReminderAcknowledged':
    case 'RemindersSnoozed':
    case 'CommitmentWatched':
    case 'CommitmentUnwatched':
      return event.data.commitment;
    case 'RuleSet':
    case 'RuleSwitchedOff':
    case 'RuleLeft': {
      const [, commitment] = /^commitment:(.*)$/.exec(event.data.scope) ?? [];
      // A scope's id was checked with the scope.
      return commitment as CommitmentId | undefined;
    }
    default:
      return undefined;
  }
};

/** @param planned commitments whose plans are made anew anyway */
const ripplesOf = async (
  transaction: Queryable,
  events: readonly Event[],
  planned: readonly CommitmentId[],
): Promise<Ripple[]> => {
  const kept = await keptCalendars(transaction, events);
  const ripples: Ripple[] = [];
  for (const event of events) {
    const scope = reachOf(event, kept);
    if (!scope) continue;
    // A visit is mostly recorded before its commitments; only when they came first have they been planned without it.
    if (event.type === 'VisitRecorded' && !(await reachesOthers(transaction, scope, planned))) continue;
    ripples.push({ scope, because: whatHappened(event) });
  }
  return ripples;
};

const reachOf = (event: Event, kept: ReadonlyMap<CalendarId, string>): ReplanScope | undefined => {
  switch (event.type) {
    case 'VisitRecorded':
    case 'VisitAmended':
      return event.type === 'VisitRecorded' || event.data.place
        ? `visit:${idInStream(event.streamId)}`
        : undefined;
    case 'RuleSet':
    case 'RuleSwitchedOff':
    case 'RuleLeft':
      return event.data.scope.startsWith('commitment:') ? undefined : event.data.scope;
    case 'CalendarKept':
      // Whose it was before, nothing tells any more.
      if (event.version > 1) return 'all';
      return event.data.workingDays === null ? undefined : countryScope(event.data.appliesTo);
    case 'FreeDaysAdded':
    case 'FreeDaysRemoved':
      return countryScope(kept.get(event.data.calendar) ?? 'us');
    case 'ReaderDescribed':
    case 'ReaderRemoved':
      // The registry's terms are those of everybody who is not described.
      return event.data.reader === 'desk:registry' ? 'all' : `reader:${event.data.reader}`;
    default:
      return undefined;
  }
};

const countryScope = (appliesTo: string): ReplanScope =>
  appliesTo === 'us' ? 'all' : `country:${appliesTo}`;

const keptCalendars = async (
  transaction: Queryable,
  events: readonly Event[],
): Promise<ReadonlyMap<CalendarId, string>> => {
  const changed = events.flatMap((event) =>
    event.type === 'FreeDaysAdded' || event.type === 'FreeDaysRemoved' ? [event.data.calendar] : [],
  );
  if (changed.length === 0) return new Map();
  const rows = await run<{ calendar: CalendarId; appliesTo: string }>(
    transaction,
    sql`select calendar, applies_to as "appliesTo" from reminder_calendar where calendar = any(${changed})`,
  );
  return new Map(rows.map(({ calendar, appliesTo }) => [calendar, appliesTo]));
};

const reachesOthers = async (
  transaction: Queryable,
  scope: ReplanScope,
  planned: readonly CommitmentId[],
): Promise<boolean> => {
  const within = await commitmentsIn(transaction, scope, '', planned.length + 1);
  return within.some((commitment) => !planned.includes(commitment));
};

/** Asks for each scope once, because of all that touched it: whichever of two came first would be said to have moved it all. */
const ask = async (transaction: Queryable, ripples: readonly Ripple[]): Promise<void> => {
  const causes = new Map<ReplanScope, Set<string>>();
  for (const { scope, because } of ripples) causes.set(scope, (causes.get(scope) ?? new Set()).add(because));
  if (causes.size === 0) return;
  const reasons = [...causes.values()].map((each) => shortened([...each].join('; ')));
  await run(
    transaction,
    sql`insert into replan (scope, because)
      select * from unnest(${[...causes.keys()]}::text[], ${reasons}::text[])`,
  );
};
