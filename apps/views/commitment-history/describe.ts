import {
  type CommitmentEvent,
  commitmentEvents,
  type Parties,
  type Recurrence,
} from '#domain/commitments/commitment.events.js';
import type { DomainEvent } from '#domain/event-types.js';
import { type RemindersEvent, remindersEvents } from '#domain/reminders/reminders.events.js';
import type { Timeframe } from '#domain/timeframes/timeframe.schema.js';
import { inWords } from '#domain/timeframes/words.js';
import type { Because } from '#domain/visits/quote.schema.js';
import { type Meeting, type VisitEvent, visitEvents } from '#domain/visits/visit.events.js';
import type { CommitmentBefore, VisitBefore } from '#read-model/tables/commitment-history.js';
import { isOfReminders, ofReminders } from './describe-reminders.js';
import type { Description, Told } from './description.js';

/** What has a line: what happened to a visit, a commitment or its reminders. */
export type HistoryEvent = VisitEvent | CommitmentEvent | RemindersEvent;

/** Whether an event has a line. Rules, calendars and readers are of no visit, so what happens to them has none. */
export const hasLine = <Event extends DomainEvent>(event: Event): event is Event & HistoryEvent =>
  event.type in visitEvents || event.type in commitmentEvents || event.type in remindersEvents;

/**
 * One event as a person reads it, in English: what, from → to, why, and the quote it rests on. `values` holds the
 * same facts apart, so that a page can say them in another language (the event's type is the key).
 * @param before what was known of the stream before the event; `undefined` at its first
 */
export const describe = (
  event: HistoryEvent,
  before: CommitmentBefore | VisitBefore | undefined,
): Description => ({
  from: null,
  to: null,
  why: null,
  quote: null,
  values: {},
  ...told(event, before),
});

const told = (event: HistoryEvent, before: CommitmentBefore | VisitBefore | undefined): Told => {
  if (isOfReminders(event)) return ofReminders(event);
  return isOfVisit(event)
    ? ofVisit(event, visitBefore(before))
    : ofCommitment(event, commitmentBefore(before));
};

// ── Visits ─────────────────────────────────────────────────────────────────────────────────────

const visitTypes = ['VisitRecorded', 'VisitAmended', 'SourceAttached', 'MeetingNoted'] as const;

const isOfVisit = (event: HistoryEvent): event is VisitEvent =>
  visitTypes.some((type) => type === event.type);

const ofVisit = (event: VisitEvent, before: VisitBefore | undefined): Told => {
  switch (event.type) {
    case 'VisitRecorded': {
      const { title, dates, place } = event.data;
      return {
        what: `Visit recorded: “${title}”, ${english(dates)}, ${place.name}`,
        values: { title, dates: spoken(dates), place: place.name },
      };
    }
    case 'VisitAmended': {
      const { by, at, because, ...changed } = event.data;
      return {
        what: `Visit amended: ${Object.keys(changed).join(', ')}`,
        from: before ? termsInWords(keysOf(before, changed)) : null,
        to: termsInWords(changed),
        why: because ?? null,
        values: { from: before ? keysOf(before, changed) : null, to: changed },
      };
    }
    case 'SourceAttached': {
      const { id, title, languages } = event.data.source;
      return {
        what: `Source attached: “${title}” (${languages.join(', ')})`,
        values: { source: id, title, languages },
      };
    }
    case 'MeetingNoted':
      return {
        what: `Meeting noted: ${meetingInWords(event.data.meeting)}`,
        values: { ...event.data.meeting },
      };
  }
};

const meetingInWords = ({ with: people, body, on, topics }: Meeting): string =>
  [
    `with ${people.map(({ name }) => name).join(', ')}`,
    body && `(${body})`,
    on && `on ${english(on)}`,
    topics.length > 0 && `about ${topics.join('; ')}`,
  ]
    .filter((part) => part)
    .join(' ');

type VisitTerms = { readonly [Key in keyof VisitBefore]?: VisitBefore[Key] | undefined };

const keysOf = (before: VisitBefore, changed: VisitTerms): VisitTerms =>
  Object.fromEntries(Object.entries(before).filter(([key]) => key in changed));

const termsInWords = ({ title, dates, place, host, delegation }: VisitTerms): string =>
  [
    title && `“${title}”`,
    dates && english(dates),
    place && `${place.name} (${place.country})`,
    host?.body,
    delegation && [delegation.name, delegation.head?.name].filter((part) => part).join(', headed by '),
  ]
    .filter((part) => part)
    .join('; ');

// ── Commitments ────────────────────────────────────────────────────────────────────────────────

const ofCommitment = (event: CommitmentEvent, before: CommitmentBefore | undefined): Told => {
  switch (event.type) {
    case 'CommitmentProposed':
      return opening('Proposed', event.data);
    case 'CommitmentRecorded': {
      const { follows, recurrence } = event.data;
      const what = follows ? `Opened after ${follows}${occurrence(recurrence)}` : 'Recorded';
      const told = opening(what, event.data);
      return {
        ...told,
        values: { ...told.values, follows: follows ?? null, recurrence: recurrence ?? null },
      };
    }
    case 'CommitmentAccepted':
      return { what: 'Proposal accepted' };
    case 'CommitmentDismissed':
      return { what: 'Proposal dismissed', why: event.data.reason };
    case 'CommitmentReworded': {
      const { statement, because } = event.data;
      const from = before?.statement ?? null;
      return { what: 'Reworded', from, to: statement, ...resting(because), values: { from, to: statement } };
    }
    case 'CommitmentAssigned':
      return assignment(event.data.parties, before?.parties);
    case 'TimeframeNarrowed': {
      const { timeframe, because } = event.data;
      return { ...move('Timeframe narrowed', timeframe, before), ...resting(because) };
    }
    case 'CommitmentPostponed': {
      const { timeframe, reason, askedBy, decidedBy } = event.data;
      const told = move('Postponed', timeframe, before);
      return {
        ...told,
        what: `${told.what} (asked for by ${askedBy}, decided by ${decidedBy})`,
        why: reason,
        values: { ...told.values, askedBy, decidedBy },
      };
    }
    case 'ProgressReported': {
      const { report, on } = event.data;
      return {
        what: `Progress reported${on ? ` for ${on}` : ''}: ${report}`,
        values: { report, on: on ?? null },
      };
    }
    case 'EvidenceAdded': {
      const { evidence } = event.data;
      return {
        what: `Evidence added: ${evidence.form} “${evidence.title}”`,
        quote: evidence.form === 'document' ? evidence.quote : null,
        values: { ...evidence },
      };
    }
    case 'EvidenceVerified': {
      const { evidence, note } = event.data;
      const title = before?.evidence.find(({ id }) => id === evidence)?.title ?? evidence;
      return { what: `Evidence verified: “${title}”`, why: note ?? null, values: { evidence, title } };
    }
    case 'CommitmentClosed': {
      const { outcome, on, reason, next, supersededBy } = event.data;
      const day = on ? ` on ${on}` : '';
      const follows = [supersededBy && `superseded by ${supersededBy}`, next && `next is ${next}`];
      return {
        what: [`Closed: ${outcome.replaceAll('-', ' ')}${day}`, ...follows].filter((part) => part).join(', '),
        why: reason ?? null,
        values: { outcome, on: on ?? null, next: next ?? null, supersededBy: supersededBy ?? null },
      };
    }
    case 'CommitmentReopened':
      return { what: 'Reopened', why: event.data.reason };
    case 'CommitmentLinked': {
      const { relation, to } = event.data;
      return { what: `Linked: ${relation.replaceAll('-', ' ')} ${to}`, values: { relation, to } };
    }
    case 'RecurrenceSet': {
      const { recurrence } = event.data;
      return {
        what: recurrence ? `Recurs ${recurrence.every}${occurrence(recurrence)}` : 'No longer recurs',
        values: { recurrence },
      };
    }
    case 'CommitmentTagged': {
      const { tags } = event.data;
      const from = before?.tags.join(', ') || null;
      return {
        what: 'Tagged',
        from,
        to: tags.join(', ') || null,
        values: { from: before?.tags ?? [], to: tags },
      };
    }
  }
};

type Opening = Extract<CommitmentEvent, { type: 'CommitmentProposed' }>['data'];

const opening = (what: string, { statement, timeframe, quotes }: Opening): Told => ({
  what: `${what}: “${statement}”, ${english(timeframe)}`,
  quote: quotes[0] ?? null,
  values: { statement, timeframe: spoken(timeframe) },
});

const occurrence = (recurrence: Recurrence | undefined): string =>
  recurrence ? `, number ${recurrence.number} of ${recurrence.series}` : '';

const move = (what: string, to: Timeframe, before: CommitmentBefore | undefined) => ({
  what: `${what} to ${english(to)}`,
  from: before ? english(before.timeframe) : null,
  to: english(to),
  values: { from: before ? spoken(before.timeframe) : null, to: spoken(to) },
});

const assignment = (to: Parties, before: Parties | undefined): Told => {
  const from = before ?? { responsible: null, supporting: [], counterparts: [], owner: null };
  const changed = (['responsible', 'supporting', 'counterparts', 'owner'] as const).filter(
    (role) => partyInWords(from[role]) !== partyInWords(to[role]),
  );
  const inRoles = (parties: Parties) =>
    changed.map((role) => `${role}: ${partyInWords(parties[role])}`).join('; ') || null;
  return {
    what: `Assigned: ${changed.join(', ')}`,
    from: inRoles(from),
    to: inRoles(to),
    values: { from, to },
  };
};

const partyInWords = (party: string | readonly string[] | null): string =>
  (typeof party === 'string' ? party : (party ?? []).join(', ')) || 'nobody';

/** The reason, and the quote when it is one. */
const resting = (because: Because | undefined): Pick<Description, 'why' | 'quote'> => ({
  why: because && 'note' in because ? because.note : null,
  quote: because && 'quote' in because ? because.quote : null,
});

const english = (timeframe: Timeframe): string => inWords(timeframe, 'en');

/** What it takes to say a timeframe in any language. */
const spoken = ({ edtf, hemisphere, words }: Timeframe) => ({ edtf, hemisphere, words: words ?? null });

const visitBefore = (before: CommitmentBefore | VisitBefore | undefined): VisitBefore | undefined =>
  before && 'title' in before ? before : undefined;

const commitmentBefore = (
  before: CommitmentBefore | VisitBefore | undefined,
): CommitmentBefore | undefined => (before && 'statement' in before ? before : undefined);
