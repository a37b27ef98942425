import type { Instant } from '#domain/values.js';
import type { RecordedEvent, StoredEvent } from '#event-store/event-store.js';
import { recorded, type Upcasters, upcasters } from '#event-store/upcasters.js';
import { eventName, eventNamed, type NamedEvent, schemaPath } from './event-name.js';
import { dataIn, payloadOf } from './payload.js';

/**
 * How an event stands on Kafka: CloudEvents 1.0.2, Kafka protocol binding 1.0.2, binary content mode. The value is
 * the event's data with the ids of what it is about (`payload.ts`); all else is in headers. Extension attributes:
 *
 * - `position`, `previousposition`: place in the order of all events, and of the event before it in this partition
 *   (0 before the first). A reader drops what is not past its own position, and knows a gap when it sees one.
 * - `withheld`: the fields of the data that stay in the register, where there are any; `hash` runs over the data with them
 * - `streamversion`, `prevhash`, `hash`, `meta`: as in the store, so that what arrives is all of the event
 * - `traceparent`, `tracestate`: the trace in which it was recorded (CloudEvents Distributed Tracing extension);
 *   also without prefix, where tracing libraries of other consumers look (W3C Trace Context)
 */
export interface KafkaMessage {
  /** The stream's id. */
  readonly key: string;
  readonly value: string;
  readonly headers: Record<string, string>;
}

/** Whose topic it is: what tells one register's messages from another's, and where it is found. */
export interface House {
  /** URI of who records (CloudEvents `source`). */
  readonly source: string;
  /** Of the register, without a slash at the end. */
  readonly address: string;
}

const traceOf = (meta: string): Record<string, string> => {
  // Most events carry no trace: looking for the word is a tenth of parsing.
  if (!meta.includes('"traceparent"')) return {};
  const { traceparent, tracestate } = JSON.parse(meta) as RecordedEvent['meta'];
  return {
    ...(traceparent && { traceparent, ce_traceparent: traceparent }),
    ...(tracestate && { tracestate, ce_tracestate: tracestate }),
  };
};

/**
 * The message of an event; `previous` is the position of the event before it in its partition, 0 for the first, `visit` that of
 * the commitment whose event it is.
 */
export const messageOf = (
  event: StoredEvent,
  previous: number,
  { source, address }: House,
  visit?: string,
): KafkaMessage => {
  const { text, withheld } = payloadOf(event, visit);
  return {
    key: event.streamId,
    value: text,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ce_specversion: '1.0',
      ce_id: event.eventId,
      ce_source: source,
      ce_type: eventName(event.type, event.schemaVersion),
      ce_dataschema: `${address}${schemaPath(event.type, event.schemaVersion)}`,
      ce_subject: event.streamId,
      ce_time: event.recordedAt,
      ce_position: String(event.position),
      ce_previousposition: String(previous),
      ce_streamversion: String(event.version),
      ce_prevhash: event.prevHash,
      ce_hash: event.hash,
      ce_meta: event.meta,
      ...(withheld.length > 0 && { ce_withheld: withheld.join(',') }),
      ...traceOf(event.meta),
    },
  };
};

/** A message as a Kafka client hands it over. */
export interface ReceivedMessage {
  readonly value: Buffer | null;
  readonly headers?: Readonly<Record<string, Buffer | string | (Buffer | string)[] | undefined>> | undefined;
}

/** Not one of our messages: somebody else writes to the topic, or it was cut. */
export class MalformedMessage extends Error {
  constructor(what: string) {
    super(`a message on the topic is not an event of ours: ${what}`);
    this.name = 'MalformedMessage';
  }
}

/** An event off the topic, and the position of the one before it in its partition. */
export interface ReceivedEvent {
  readonly previous: number;
  readonly event: RecordedEvent;
  /** The fields that its data has in the register and not here. */
  readonly withheld: readonly string[];
}

type Headers = NonNullable<ReceivedMessage['headers']>;

const textIn = (headers: Headers, name: string): string => {
  const header = headers[name];
  if (header === undefined) throw new MalformedMessage(`it has no header ${name}`);
  return header.toString();
};

const wholeIn = (headers: Headers, name: string): number => {
  const number = textIn(headers, name);
  if (!/^\d{1,16}$/.test(number)) throw new MalformedMessage(`${name} is "${number}", not a whole number`);
  return Number(number);
};

/**
 * The event's type and the version of its schema. In the messages of the first form both stood apart, as they are stored, and so
 * did the data; a topic may hold them for ever.
 */
const namedBy = (headers: Headers): NamedEvent & { readonly isFormer: boolean } => {
  const name = textIn(headers, 'ce_type');
  if (headers.ce_schemaversion !== undefined)
    return { type: name, version: wholeIn(headers, 'ce_schemaversion'), isFormer: true };
  const named = eventNamed(name);
  if (!named) throw new MalformedMessage(`ce_type is "${name}", which is no event type of ours`);
  return { ...named, isFormer: false };
};

/** Which event it is, and where it stands in the order of all. */
export type EventIdentity = Pick<RecordedEvent, 'position' | 'eventId'>;

/** Which event a message is, without reading the rest. @throws {MalformedMessage} */
export const identityOf = (message: ReceivedMessage): EventIdentity => ({
  position: positionOf(message),
  eventId: textIn(message.headers ?? {}, 'ce_id'),
});

/** The position of an event, without reading the rest. @throws {MalformedMessage} */
export const positionOf = ({ headers = {} }: ReceivedMessage): number => wholeIn(headers, 'ce_position');

/** Reads a message; the data comes in its newest schema version. @throws {MalformedMessage} saying what is amiss */
export const eventOf = (
  { value, headers = {} }: ReceivedMessage,
  known: Upcasters = upcasters,
): ReceivedEvent => {
  const text = (name: string): string => textIn(headers, name);
  const whole = (name: string): number => wholeIn(headers, name);
  if (value === null) throw new MalformedMessage('it has no value');
  const { type, version, isFormer } = namedBy(headers);
  const stored: StoredEvent = {
    position: whole('ce_position'),
    streamId: text('ce_subject'),
    version: whole('ce_streamversion'),
    eventId: text('ce_id'),
    type,
    schemaVersion: version,
    recordedAt: text('ce_time') as Instant,
    prevHash: text('ce_prevhash'),
    hash: text('ce_hash'),
    data: isFormer ? value.toString() : dataIn(value.toString(), type),
    meta: text('ce_meta'),
  };
  const previous = whole('ce_previousposition');
  try {
    const withheld = headers.ce_withheld === undefined ? [] : text('ce_withheld').split(',');
    return { previous, event: recorded(stored, known), withheld };
  } catch (error) {
    throw new MalformedMessage(`event ${stored.position} cannot be read: ${(error as Error).message}`);
  }
};
