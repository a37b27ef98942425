import { calendarEvents } from '#domain/calendars/calendar.events.js';
import { commitmentEvents } from '#domain/commitments/commitment.events.js';
import { eventExamples } from '#domain/event-examples.js';
import { type EventType, streamPrefixes } from '#domain/event-types.js';
import { remindersEvents } from '#domain/reminders/reminders.events.js';
import { rulebookEvents } from '#domain/rules/rulebook.events.js';
import { instant } from '#domain/values.js';
import { visitEvents } from '#domain/visits/visit.events.js';
import { messageOf } from './cloud-event.js';

/** A house, and the moment of an event, to show messages of. */
const house = {
  source: 'urn:uuid:6b8f2c0e-3f1d-4c55-9f0a-2d6f1b7a9c34',
  address: 'https://commitments.example.org',
};
const ids = { commitment: 'return-visit', visit: 'astana-2018' };
const recorded = {
  position: 42,
  version: 3,
  eventId: '0199a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b',
  recordedAt: instant.parse('2018-10-25T09:00:00.000Z'),
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  prevHash: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
  meta: JSON.stringify({ commandId: 'staff:ana/1' }),
};

/** What a message of a type and version looks like, made as the relay makes it. */
export const exampleOf = (
  type: EventType,
  schemaVersion: number,
): { readonly headers: Readonly<Record<string, string>>; readonly payload: unknown } => {
  const example = eventExamples[type][schemaVersion] ?? {};
  const data = JSON.stringify(example);
  const stored = { ...recorded, streamId: streamShown(type, example), type, schemaVersion, data };
  const { headers, value } = messageOf(stored, 17, house, ids.visit);
  return { headers, payload: JSON.parse(value) };
};

/** The stream in which an example stands. */
const streamShown = (type: EventType, data: object): string => {
  const named = { ...ids, ...data } as Readonly<Record<string, string>>;
  if (type in visitEvents) return `${streamPrefixes.visit}${named.visit}`;
  if (type in commitmentEvents) return `${streamPrefixes.commitment}${named.commitment}`;
  if (type in remindersEvents) return `${streamPrefixes.reminders}${named.commitment}`;
  if (type in rulebookEvents) return `${streamPrefixes.rulebook}${named.scope}`;
  return type in calendarEvents
    ? `${streamPrefixes.calendar}${named.calendar}`
    : `${streamPrefixes.reader}${named.reader}`;
};
