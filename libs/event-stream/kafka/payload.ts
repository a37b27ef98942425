import * as z from 'zod';
import { commitmentEvents } from '#domain/commitments/commitment.events.js';
import { type EventSchema, withheldFields } from '#domain/event.js';
import { type EventType, eventTypes, formerVersions } from '#domain/event-types.js';
import { visitEvents } from '#domain/visits/visit.events.js';
import type { StoredEvent } from '#event-store/event-store.js';

/** `Object.entries` forgets what the names are. */
const entries = <Value>(record: Readonly<Partial<Record<EventType, Value>>>) =>
  Object.entries(record) as [EventType, Value][];

/** The event types in every version that may stand in the log: type, and its schema. */
export const everyVersion: readonly (readonly [type: EventType, schema: EventSchema])[] = [
  ...entries<EventSchema>(eventTypes),
  ...entries<readonly EventSchema[]>(formerVersions).flatMap(([type, schemas]) =>
    schemas.map((schema) => [type, schema] as const),
  ),
];

/** An id of what an event is about. */
export type Id = 'commitment' | 'visit';

const schemasOf = (type: string): readonly EventSchema[] =>
  everyVersion.flatMap(([of, schema]) => (of === type ? [schema] : []));

/** By type: the ids that a message names beside what the event's own data says. What it says itself is not said twice. */
const idsBeside = new Map<string, readonly Id[]>(
  Object.keys(eventTypes).map((type) => [
    type,
    aboutWhat(type).filter((id) =>
      schemasOf(type).every(({ data }) => !(data instanceof z.ZodObject && id in data.shape)),
    ),
  ]),
);

function aboutWhat(type: string): readonly Id[] {
  if (type in visitEvents) return ['visit'];
  return type in commitmentEvents ? ['commitment', 'visit'] : [];
}

/** Of a type. */
export const idsBesideDataOf = (type: string): readonly Id[] => idsBeside.get(type) ?? [];

const withheldOf = new Map(
  Object.keys(eventTypes).map((type) => [type, schemasOf(type).flatMap(withheldFields)]),
);

/** What stands on the topic of an event's data. */
export interface Payload {
  readonly text: string;
  /** The fields that the event has and the message has not. */
  readonly withheld: readonly string[];
}

/**
 * The data as it may be read by anybody: the ids first, then the very text that was stored, without what is withheld.
 * `visit`: of the commitment, where it is known.
 */
export const payloadOf = (event: StoredEvent, visit: string | undefined): Payload => {
  const { text, withheld } = withoutWithheld(event);
  const about = event.streamId.slice(event.streamId.indexOf('-') + 1);
  const ids = { commitment: about, visit: event.type in visitEvents ? about : visit };
  const said = idsBesideDataOf(event.type).flatMap((id) => {
    const value = ids[id];
    return value === undefined ? [] : [`${JSON.stringify(id)}:${JSON.stringify(value)}`];
  });
  if (said.length === 0 || !text.startsWith('{')) return { text, withheld };
  const comma = text === '{}' ? '' : ',';
  return { text: `{${said.join(',')}${comma}${text.slice(1)}`, withheld };
};

const withoutWithheld = ({ type, data }: StoredEvent): Payload => {
  const names = withheldOf.get(type) ?? [];
  if (names.length === 0) return { text: data, withheld: [] };
  const fields = Object.entries<unknown>(JSON.parse(data));
  const withheld = fields.map(([name]) => name).filter((name) => names.includes(name));
  const others = fields.filter(([name]) => !withheld.includes(name));
  return { text: JSON.stringify(Object.fromEntries(others)), withheld };
};

/** The data without the ids that `payloadOf` put first. */
export const dataIn = (text: string, type: string): string =>
  idsBesideDataOf(type).reduce((rest, id) => rest.replace(members[id], '{'), text);

const members: Readonly<Record<Id, RegExp>> = {
  commitment: /^\{"commitment":"(?:[^"\\]|\\.)*",?/,
  visit: /^\{"visit":"(?:[^"\\]|\\.)*",?/,
};
