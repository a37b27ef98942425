import type { Instant } from '#domain/values.js';
import type { RecordedEvent, StoredEvent } from '#event-store/event-store.js';
import { recorded, type Upcasters, upcasters } from '#event-store/upcasters.js';

/**
 * How an event stands on Kafka: CloudEvents 1.0.2, Kafka protocol binding 1.0.2, binary content mode. The value is
 * the event's data, the very text that was stored; all else is in headers. Extension attributes:
 *
 * - `position`, `previousposition`: place in the order of all events, and of the event before it in this partition
 *   (0 before the first). A reader drops what is not past its own position, and knows a gap when it sees one.
 * - `schemaversion`: of the data, as it was when the event was recorded
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

/** URI-reference of who records (CloudEvents `source`). */
export const eventSource = '/aide-memoire/register';

const traceOf = (meta: string): Record<string, string> => {
  // Most events carry no trace: looking for the word is a tenth of parsing.
  if (!meta.includes('"traceparent"')) return {};
  const { traceparent, tracestate } = JSON.parse(meta) as RecordedEvent['meta'];
  return {
    ...(traceparent && { traceparent, ce_traceparent: traceparent }),
    ...(tracestate && { tracestate, ce_tracestate: tracestate }),
  };
};

/** The message of an event; `previous` is the position of the event before it in its partition, 0 for the first. */
export const messageOf = (event: StoredEvent, previous: number): KafkaMessage => ({
  key: event.streamId,
  value: event.data,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    ce_specversion: '1.0',
    ce_id: event.eventId,
    ce_source: eventSource,
    ce_type: event.type,
    ce_subject: event.streamId,
    ce_time: event.recordedAt,
    ce_position: String(event.position),
    ce_previousposition: String(previous),
    ce_schemaversion: String(event.schemaVersion),
    ce_streamversion: String(event.version),
    ce_prevhash: event.prevHash,
    ce_hash: event.hash,
    ce_meta: event.meta,
    ...traceOf(event.meta),
  },
});

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
  const stored: StoredEvent = {
    position: whole('ce_position'),
    streamId: text('ce_subject'),
    version: whole('ce_streamversion'),
    eventId: text('ce_id'),
    type: text('ce_type'),
    schemaVersion: whole('ce_schemaversion'),
    recordedAt: text('ce_time') as Instant,
    prevHash: text('ce_prevhash'),
    hash: text('ce_hash'),
    data: value.toString(),
    meta: text('ce_meta'),
  };
  const previous = whole('ce_previousposition');
  try {
    return { previous, event: recorded(stored, known) };
  } catch (error) {
    throw new MalformedMessage(`event ${stored.position} cannot be read: ${(error as Error).message}`);
  }
};
