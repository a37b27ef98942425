import { cancelledInWords } from '#delivery/words/cancelled.js';
import type { DomainEvent } from '#domain/event-types.js';
import { inWords } from '#domain/timeframes/words.js';
import { dayInWords } from '../days.js';

/** As long as `RemindersMoved` may say it. */
const longest = 300;

/** Why an event changed a plan, in words that stand by themselves: "postponed to spring 2019 on 3 December 2018 by staff:ana". */
export const reasonOf = (event: DomainEvent): string => {
  const { at, by } = event.data;
  return shortened(`${whatHappened(event)} on ${dayInWords(at)} by ${by}`);
};

/** No longer than an event may say it. */
export const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`;

/** The same without who and when: for what the change brings about elsewhere, "Nauryz added to holidays-kz". */
export const whatHappened = (event: DomainEvent): string => {
  switch (event.type) {
    case 'CommitmentRecorded':
      return 'recorded';
    case 'CommitmentAccepted':
      return 'accepted';
    case 'AcceptanceTakenBack':
      return 'no longer accepted';
    case 'RecordingTakenBack':
      return 'taken back';
    case 'RecordingRestored':
      return 'recorded after all';
    case 'CommitmentAssigned': {
      const { owner, responsible } = event.data.parties;
      return `assigned to ${[owner, responsible].filter(Boolean).join(' and ') || 'nobody'}`;
    }
    case 'BodyRenamed':
      return `“${event.data.from}” renamed “${event.data.to}”`;
    case 'TimeframeNarrowed':
      return `narrowed to ${inWords(event.data.timeframe, 'en')}`;
    case 'CommitmentPostponed':
      return `postponed to ${inWords(event.data.timeframe, 'en')}`;
    case 'TimeframeCorrected':
      return `corrected to ${inWords(event.data.timeframe, 'en')}`;
    case 'TermsCorrected': {
      const { toVisit: visit, kind, direction } = event.data;
      const to = [kind && `a ${kind}`, direction, visit && `of ${visit}`].filter((part) => part).join(', ');
      return to ? `corrected to ${to}` : 'its quotes were corrected';
    }
    case 'ProgressReported':
      return 'progress was reported';
    case 'CommitmentClosed':
      return `closed as ${event.data.outcome.replaceAll('-', ' ')}`;
    case 'CommitmentReopened':
      return 'reopened';
    case 'ReminderFellDue':
      return `${event.data.key.rule} of ${event.data.key.occurrence} fell due`;
    case 'ReminderDelivered':
      return `${event.data.key.rule} was sent`;
    case 'ReminderFailed':
      return `${event.data.key.rule} could not be delivered`;
    case 'ReminderCancelled':
      return `${event.data.key.rule} was not sent, since ${cancelledInWords(event.data.because)}`;
    case 'ReminderAcknowledged':
      return 'acknowledged';
    case 'RemindersSnoozed':
      return `${event.data.reader} snoozed it until ${dayInWords(event.data.until)}`;
    case 'CommitmentWatched':
      return `${event.data.reader} began to watch it`;
    case 'CommitmentUnwatched':
      return `${event.data.reader} no longer watches it`;
    case 'RuleSet':
      return `rule ${event.data.rule.id} set for ${event.data.scope}`;
    case 'RuleSwitchedOff':
      return `rule ${event.data.rule} switched off for ${event.data.scope}`;
    case 'RuleLeft':
      return `rule ${event.data.rule} left to wider scopes in ${event.data.scope}`;
    case 'CalendarKept':
      return `calendar ${event.data.calendar} kept`;
    case 'FreeDaysAdded':
      return `${named(event.data.days)} added to ${event.data.calendar}`;
    case 'FreeDaysRemoved':
      return `${named(event.data.days)} taken from ${event.data.calendar}`;
    case 'ReaderDescribed':
      return `${event.data.reader} is written to otherwise`;
    case 'ReaderRemoved':
      return event.data.because === 'left'
        ? `${event.data.reader} left`
        : `${event.data.reader} wants no reminders`;
    case 'VisitRecorded':
      return 'the visit was recorded';
    case 'VisitAmended':
      return 'the visit was amended';
    default:
      return event.type;
  }
};

/** More than these are counted rather than named. */
const fewest = 3;
const widest = 200;

const named = (free: readonly { readonly name: string }[]): string => {
  const names = [...new Set(free.map(({ name }) => name))];
  const told = names.join(', ');
  return names.length <= fewest && told.length <= widest ? told : `${free.length} free days`;
};
