import * as fc from 'fast-check';
import type { Instant } from '#domain/values.js';
import type { StoredEvent } from '#event-store/event-store.js';
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
  const { value, headers } = messageOf(event, previous);
  return {
    value: Buffer.from(value),
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])),
  };
};

test('an event is a CloudEvent in binary mode: the stored text as value, its stream as key', () => {
  const { key, value, headers } = messageOf(stored, 17);
  expect(key).toBe(stored.streamId);
  expect(value).toBe(stored.data);
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    ce_specversion: '1.0',
    ce_id: stored.eventId,
    ce_source: '/aide-memoire/register',
    ce_type: 'CommitmentPostponed',
    ce_subject: stored.streamId,
    ce_time: '2018-09-03T10:00:00.123Z',
    ce_position: '42',
    ce_previousposition: '17',
    ce_schemaversion: '1',
  });
  // CloudEvents 1.0.2, 3.1: lower-case letters and digits.
  for (const name of Object.keys(headers)) expect(name).toMatch(/^(content-type|ce_[a-z0-9]+)$/);
});

test('the trace in which an event was recorded goes with it', () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const meta = JSON.stringify({ commandId: 'c', traceparent, tracestate: 'a=b' });
  expect(messageOf({ ...stored, meta }, 0).headers).toMatchObject({
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
          event: { ...event, data: JSON.parse(event.data), meta: JSON.parse(event.meta) },
        });
      },
    ),
  );
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
  ['half a value', { ...whole, value: Buffer.from('{"reason') }, /event 42 cannot be read: /],
])('a message with %s is refused, saying so', (_, message, reason) => {
  expect(() => eventOf(message)).toThrow(MalformedMessage);
  expect(() => eventOf(message)).toThrow(reason);
});
