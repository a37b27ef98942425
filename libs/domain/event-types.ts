import * as z from 'zod';
import { type CalendarEvent, type CalendarId, calendarEvents } from './calendars/calendar.events.js';
import { type CommitmentEvent, commitmentEvents } from './commitments/commitment.events.js';
import { type ReaderEvent, type ReaderId, readerEvents } from './readers/reader.events.js';
import { firstFellDue } from './reminders/first-reasoning.js';
import { type RemindersEvent, remindersEvents } from './reminders/reminders.events.js';
import type { Scope } from './rules/rule.schema.js';
import { type RulebookEvent, rulebookEvents } from './rules/rulebook.events.js';
import type { CommitmentId, VisitId } from './values.js';
import { type VisitEvent, visitEvents } from './visits/visit.events.js';

/** Every event type there is, on one page: name → version and schema. */
export const eventTypes = {
  ...visitEvents,
  ...commitmentEvents,
  ...remindersEvents,
  ...rulebookEvents,
  ...calendarEvents,
  ...readerEvents,
};

/** The name of an event type. */
export const eventType = z
  .enum(Object.keys(eventTypes) as [EventType, ...EventType[]])
  .meta({ id: 'EventType' });

/** Versions that are recorded no more, but stay in the log and on the topic as they were said: name → version and schema of each. */
export const formerVersions = { ReminderFellDue: [firstFellDue] };

export type EventType = keyof typeof eventTypes;
export type DomainEvent =
  | VisitEvent
  | CommitmentEvent
  | RemindersEvent
  | RulebookEvent
  | CalendarEvent
  | ReaderEvent;

/** A stream per aggregate: how the name of each one begins. */
export const streamPrefixes = {
  visit: 'visit-',
  commitment: 'commitment-',
  /** Beside the commitment's own, so that a reminder that goes out makes nobody's `If-Match` stale. */
  reminders: 'reminders-',
  rulebook: 'rulebook-',
  calendar: 'calendar-',
  reader: 'reader-',
} as const;

export const visitStream = (id: VisitId): string => `${streamPrefixes.visit}${id}`;
export const commitmentStream = (id: CommitmentId): string => `${streamPrefixes.commitment}${id}`;
export const remindersStream = (id: CommitmentId): string => `${streamPrefixes.reminders}${id}`;
export const rulebookStream = (scope: Scope): string => `${streamPrefixes.rulebook}${scope}`;
export const calendarStream = (id: CalendarId): string => `${streamPrefixes.calendar}${id}`;
export const readerStream = (id: ReaderId): string => `${streamPrefixes.reader}${id}`;

/** The id in a stream's name, behind its category. */
export const idInStream = (streamId: string): string => streamId.slice(streamId.indexOf('-') + 1);
