import type { CommitmentEvent } from '#domain/commitments/commitment.events.js';
import type { DomainEvent } from '#domain/event-types.js';
import type { RemindersEvent } from '#domain/reminders/reminders.events.js';
import type { VisitEvent } from '#domain/visits/visit.events.js';
import { commitmentWords } from './commitment-words.js';
import type { Description, Words } from './description.js';
import { reminderWords } from './reminder-words.js';
import type { HistorySubject } from './table.js';
import { visitWords } from './visit-words.js';

/** What has a line: what happened to a visit, a commitment or its reminders. */
export type HistoryEvent = VisitEvent | CommitmentEvent | RemindersEvent;

type Before = HistorySubject['known'];

/** Each event type's words, in one record. Rules, calendars and readers are of no visit, so what happens to them has no line. */
const words = { ...visitWords, ...commitmentWords, ...reminderWords };

/** Whether an event has a line. */
export const hasLine = <Event extends DomainEvent>(event: Event): event is Event & HistoryEvent =>
  event.type in words;

/** The words of an event's type. Each record pairs a type with its data, which a look-up by any type cannot see. */
const wordsOf = ({ type }: HistoryEvent): Words<unknown, Before> => words[type] as Words<unknown, Before>;

/**
 * One event as a person reads it, in English: what, from → to, why, and the quote it rests on. `values` holds the
 * same facts apart, so that a page can say them in another language (the event's type is the key).
 * @param before what was known of the stream before the event; `undefined` at its first
 */
export const describe = (event: HistoryEvent, before: Before | undefined): Description => ({
  from: null,
  to: null,
  why: null,
  quote: null,
  values: {},
  ...wordsOf(event).says(event.data, before),
});

/** What is known of a stream after an event, for the lines to come. */
export const knownAfter = (event: VisitEvent | CommitmentEvent, before: Before): Before => ({
  ...before,
  ...wordsOf(event).makesKnown?.(event.data, before),
});
