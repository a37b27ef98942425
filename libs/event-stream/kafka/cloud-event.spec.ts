import * as fc from 'fast-check';
import { commitmentEvents } from '#domain/commitments/commitment.events.js';
import type { Instant } from '#domain/values.js';
import { visitEvents } from '#domain/visits/visit.events.js';
import type { StoredEvent } from '#event-store/event-store.js';
import { nameOf, releasedEvents } from '#test/released-events/released-event.js';
import { testHouse } from '#test/support/topic-writer.js';
import { eventOf, MalformedMessage, messageOf, type ReceivedMessage } from './cloud-event.js';

const stored: StoredEvent = {
  position: 42,
  streamId: 'commitment-chairman-visits-astana-2018',
  version: 3,
  eventId: '0199a1b2-0000-7000-8000-000000000001',
  type: 'CommitmentPostponed',
  schemaVersion: 1,
  data: '{"reason": "Sărbătoare", "by":"staff:ana"}',
  meta: '{"commandId":"staff:ana/1"}',
  recordedAt: '2018-09-03T10:00:00.123Z' as Instant,
  prevHash: 'a'.repeat(64),
  hash: 'b'.repeat(64),
};

/** As the broker hands it over: bytes. */
const received = (event: StoredEvent, previous: number): ReceivedMessage => {
  const { value, headers } = messageOf(event, previous, testHouse);
  return {
    value: Buffer.from(value),
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])),
  };
};

test('an event is a CloudEvent in binary mode: its ids and the stored text as value, its stream as key', () => {
  const { key, value, headers } = messageOf(stored, 17, testHouse, 'astana-2018');
  expect(key).toBe(stored.streamId);
  expect(value).toBe(
    '{"commitment":"chairman-visits-astana-2018","visit":"astana-2018","reason": "Sărbătoare", "by":"staff:ana"}',
  );
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    ce_specversion: '1.0',
    ce_id: stored.eventId,
    ce_source: testHouse.source,
    ce_type: 'org.aide-memoire.CommitmentPostponed.v1',
    ce_dataschema: `${testHouse.address}/api/schemas/CommitmentPostponed.v1.json`,
    ce_subject: stored.streamId,
    ce_time: '2018-09-03T10:00:00.123Z',
    ce_position: '42',
    ce_previousposition: '17',
  });
  // CloudEvents 1.0.2, 3.1: lower-case letters and digits.
  for (const name of Object.keys(headers)) expect(name).toMatch(/^(content-type|ce_[a-z0-9]+)$/);
});

test('the trace in which an event was recorded goes with it', () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const meta = JSON.stringify({ commandId: 'c', traceparent, tracestate: 'a=b' });
  expect(messageOf({ ...stored, meta }, 0, testHouse).headers).toMatchObject({
    traceparent,
    tracestate: 'a=b',
    ce_traceparent: traceparent,
    ce_tracestate: 'a=b',
  });
});

test('what is read is what was recorded', () => {
  const whole = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(
      whole,
      fc.jsonValue(),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      (position, data, id) => {
        const event = { ...stored, position, streamId: id, data: JSON.stringify(data) };
        expect(eventOf(received(event, position - 1))).toEqual({
          previous: position - 1,
          withheld: [],
          event: { ...event, data: JSON.parse(event.data), meta: JSON.parse(event.meta) },
        });
      },
    ),
  );
});

describe('what the topic is not told', () => {
  const described: StoredEvent = {
    ...stored,
    streamId: 'reader-staff:ana',
    type: 'ReaderDescribed',
    data: '{"reader":"staff:ana","email":"ana@example.org","by":"staff:ana"}',
  };

  test('is left out of the value, and said to be', () => {
    const { value, headers } = messageOf(described, 0, testHouse);
    expect(JSON.parse(value)).toEqual({ reader: 'staff:ana', by: 'staff:ana' });
    expect(headers.ce_withheld).toBe('email');
    expect(eventOf(received(described, 0)).withheld).toEqual(['email']);
  });

  test.each(
    releasedEvents().flatMap((event) =>
      event.examples.map((data, i) => [nameOf(event), i + 1, event, data] as const),
    ),
  )('is any address: %s, example %i', (_, __, { type, schemaVersion }, data) => {
    const event = { ...stored, type, schemaVersion, data: JSON.stringify(data) };
    const { value, headers } = messageOf(event, 0, testHouse, 'astana-2018');
    // A Message-ID looks like an address and is none: a hash, and the register's own host. `default@1` is a rulebook.
    const { message: _message, ...told } = JSON.parse(value);
    expect(JSON.stringify([told, headers])).not.toMatch(/[^\s"<>:]@[^\s"<>\d]/);
  });
});

test('an event in the first form, as topics hold it for ever, is read as it was sent', () => {
  const { key, headers } = messageOf(stored, 17, testHouse);
  const { ce_dataschema: _, ...others } = headers;
  const first = {
    ...others,
    ce_source: '/aide-memoire/register',
    ce_type: stored.type,
    ce_schemaversion: '1',
  };
  const { event, withheld } = eventOf({ value: Buffer.from(stored.data), headers: first });
  expect(event).toMatchObject({
    streamId: key,
    type: stored.type,
    schemaVersion: 1,
    data: JSON.parse(stored.data),
  });
  expect(withheld).toEqual([]);
});

test('every message of a visit or a commitment names it, whatever its type, and nothing twice', () => {
  for (const { type, schemaVersion, examples } of releasedEvents()) {
    const category = type in visitEvents ? 'visit' : type in commitmentEvents ? 'commitment' : undefined;
    for (const data of category ? examples : []) {
      const event = {
        ...stored,
        type,
        schemaVersion,
        streamId: `${category}-some-id`,
        data: JSON.stringify(data),
      };
      const { value } = messageOf(event, 0, testHouse, 'its-visit');
      const names = [...value.matchAll(/^\{|"(commitment|visit)":/g)].map(([, name]) => name);
      expect(names.filter((name) => name === 'visit')).toHaveLength(1);
      expect(names.filter((name) => name === 'commitment')).toHaveLength(category === 'commitment' ? 1 : 0);
      expect(eventOf(received(event, 0), {}).event.data).toEqual(data);
    }
  }
});

test('an event of an old schema version is read as the newest', () => {
  const known = { CommitmentPostponed: { 1: (data: { reason: string }) => ({ because: data.reason }) } };
  const { event } = eventOf(received(stored, 0), known);
  expect(event).toMatchObject({ schemaVersion: 2, data: { because: 'Sărbătoare' } });
});

const whole = received(stored, 17);
test.each<[string, ReceivedMessage, RegExp]>([
  ['no value', { ...whole, value: null }, /it has no value/],
  ['no headers', { value: whole.value }, /it has no header ce_/],
  [
    'no position',
    { ...whole, headers: { ...whole.headers, ce_position: undefined } },
    /no header ce_position/,
  ],
  ['a wrong position', { ...whole, headers: { ...whole.headers, ce_position: '-1' } }, /ce_position is "-1"/],
  [
    'somebody else’s type',
    { ...whole, headers: { ...whole.headers, ce_type: 'org.example.Paid.v1' } },
    /no event type of ours/,
  ],
  ['half a value', { ...whole, value: Buffer.from('{"reason') }, /event 42 cannot be read: /],
])('a message with %s is refused, saying so', (_, message, reason) => {
  expect(() => eventOf(message)).toThrow(MalformedMessage);
  expect(() => eventOf(message)).toThrow(reason);
});
