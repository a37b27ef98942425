import type * as z from 'zod';
import { views } from '#apps/views/views.js';
import { calendarEvents } from '#domain/calendars/calendar.events.js';
import { calendar } from '#domain/calendars/calendar.js';
import { commitmentEvents } from '#domain/commitments/commitment.events.js';
import { commitment } from '#domain/commitments/commitment.js';
import { type Decider, fold } from '#domain/decider.js';
import type { EventSchema } from '#domain/event.js';
import { same } from '#domain/plain.js';
import { readerEvents } from '#domain/readers/reader.events.js';
import { reader } from '#domain/readers/reader.js';
import { remindersEvents } from '#domain/reminders/reminders.events.js';
import { reminders } from '#domain/reminders/reminders.js';
import { rulebookEvents } from '#domain/rules/rulebook.events.js';
import { rulebook } from '#domain/rules/rulebook.js';
import { visitEvents } from '#domain/visits/visit.events.js';
import { visit } from '#domain/visits/visit.js';
import { noHash } from '#event-store/event-hash.js';
import type { RecordedEvent } from '#event-store/event-store.js';
import { recorded, type Upcasters } from '#event-store/upcasters.js';
import { payloadSchema } from '#event-stream/kafka/payload-schema.js';
import { nameOf, type ReleasedEvent } from './released-event.js';
import { editsOf } from './schema-edits.js';

/** Everything the rule looks at. */
export interface Releases {
  /** The event types of today. */
  readonly types: Readonly<Record<string, EventSchema>>;
  readonly upcasters: Upcasters;
  readonly released: readonly ReleasedEvent[];
}

const projections = views.flatMap(({ projection }) => projection ?? []);

interface Aggregate {
  readonly category: string;
  readonly events: Readonly<Record<string, EventSchema>>;
  /** The field of a stream's first event that names the stream. */
  readonly id: string;
  fold(events: readonly RecordedEvent[]): unknown;
}

const aggregate = <Command, State, E extends { type: string; data: unknown }>(
  category: string,
  id: string,
  events: Aggregate['events'],
  decider: Decider<Command, State, E>,
): Aggregate => ({
  category,
  events,
  id,
  // A map of types decides which aggregate's events these are; TypeScript cannot follow it there.
  fold: (stream) => fold(decider, stream as never[]),
});

const aggregates: readonly Aggregate[] = [
  aggregate('visit', 'visit', visitEvents, visit),
  aggregate('commitment', 'commitment', commitmentEvents, commitment),
  aggregate('reminders', 'commitment', remindersEvents, reminders),
  aggregate('rulebook', 'scope', rulebookEvents, rulebook),
  aggregate('calendar', 'calendar', calendarEvents, calendar),
  aggregate('reader', 'reader', readerEvents, reader),
];

/** Whose events all of these are. @throws Error when they are not of one stream */
const aggregateOf = (stream: readonly { readonly type: string }[]): Aggregate => {
  const found = aggregates.find(({ events }) => stream.every(({ type }) => type in events));
  if (!found) throw new Error(`${stream.map(({ type }) => type).join(', ')} are not of one stream`);
  return found;
};

/** How an example is stored or a schema brought up to date, as the faults say it. */
const command = (type: string): string => `npm run release-event -- ${type}`;

/**
 * The rule for events, which are stored for ever: **add, never edit**. Each fault says what is wrong and what to do.
 * Every example ever stored must still be read: upcast to the newest version, taken by its schema with nothing lost, folded
 * into state, and applied by every view.
 */
export const faultsIn = (releases: Releases): string[] => [
  ...releases.released.flatMap((event) => [
    ...schemaFaults(event, releases),
    ...exampleFaults(event, releases),
  ]),
  ...withoutExample(releases),
];

const schemaFaults = (event: ReleasedEvent, { types }: Releases): string[] => {
  const { type, schemaVersion } = event;
  const today = types[type];
  if (!today)
    return [
      `${nameOf(event)} was released and its type is gone: events of it are stored for ever, bring it back`,
    ];
  if (schemaVersion > today.version) {
    return [
      `${nameOf(event)} was released, yet the newest version is ${today.version}: versions never go back`,
    ];
  }
  if (schemaVersion < today.version) return [];
  const schema = payloadSchema(today);
  const edits = editsOf(event.schema, schema).map(
    (edit) =>
      `${nameOf(event)}: ${edit}. Add, never edit: undo that, or make it version ${schemaVersion + 1} with an upcaster from ${schemaVersion} (libs/event-store/upcasters.ts)`,
  );
  const grown = same(event.schema, schema)
    ? []
    : [`${nameOf(event)} has grown since it was stored: ${command(type)} brings its schema up to date`];
  return edits.length > 0 ? edits : grown;
};

const exampleFaults = (event: ReleasedEvent, releases: Releases): string[] => {
  const today = releases.types[event.type];
  if (!today || event.schemaVersion > today.version) return [];
  return event.examples.flatMap((_, which) => {
    const place = `${nameOf(event)}, example ${which + 1}`;
    try {
      const stream = streamUpTo(event, which, releases);
      const last = stream.at(-1);
      const unread = last ? readingFault(last, today) : 'it is not in its own stream';
      if (unread !== undefined) return [`${place}: ${unread}`];
      foldAndApply(stream);
      return [];
    } catch (error) {
      return [
        `${place} cannot be folded any more: ${error instanceof Error ? error.message : String(error)}`,
      ];
    }
  });
};

const readingFault = ({ data, schemaVersion }: RecordedEvent, today: EventSchema): string | undefined => {
  if (schemaVersion !== today.version) {
    return `no upcaster leads from version ${schemaVersion} to ${schemaVersion + 1}: add it in libs/event-store/upcasters.ts`;
  }
  const read = today.data.safeParse(data);
  if (!read.success) return `today's schema refuses it: ${inWords(read.error)}`;
  return same(read.data, data) ? undefined : "today's schema loses some of its fields";
};

const inWords = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join(' › ')} ${message}`).join('; ');

/** The example as the store reads it, with what stands before it in its stream. */
const streamUpTo = (
  event: ReleasedEvent,
  which: number,
  { released, upcasters }: Releases,
): RecordedEvent[] => {
  const before = event.after.map((name) => {
    const found = released.find((candidate) => nameOf(candidate) === name);
    if (!found) throw new Error(`${name}, which stands before it, is not stored`);
    return { ...found, data: found.examples[0] };
  });
  const all = [...before, { ...event, data: event.examples[which] }];
  const { category, id } = aggregateOf(all);
  const streamId = `${category}-${all[0]?.data?.[id]}`;
  return all.map(({ type, schemaVersion, data }, i) => {
    const stored = {
      position: i + 1,
      streamId,
      version: i + 1,
      eventId: '00000000-0000-4000-8000-000000000000',
      type,
      schemaVersion,
      data: JSON.stringify(data),
      meta: '{"commandId":"released"}',
      recordedAt: '2018-10-25T09:00:00.000Z' as RecordedEvent['recordedAt'],
      prevHash: noHash,
      hash: noHash,
    };
    return recorded(stored, upcasters);
  });
};

const foldAndApply = (stream: readonly RecordedEvent[]): void => {
  aggregateOf(stream).fold(stream);
  for (const projection of projections) {
    const work = projection.work();
    for (const event of stream) if (projection.listensTo(event.type)) work.apply(event);
  }
};

const withoutExample = ({ types, released }: Releases): string[] => {
  const stored = new Set(released.map(nameOf));
  return Object.entries(types).flatMap(([type, { version }]) =>
    Array.from({ length: version }, (_, i) => nameOf({ type, schemaVersion: i + 1 }))
      .filter((name) => !stored.has(name))
      .map((name) => `${name} has no stored example: ${command(type)} example.json stores the data of one`),
  );
};
