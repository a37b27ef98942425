import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { InMemoryEventStore } from '#event-store/in-memory-event-store.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { nameOf, releasedEvents } from '#test/released-events/released-event.js';
import { describeWithKafka, kafkaFor, newTopic } from '#test/support/kafka.js';
import { TopicWriter } from '#test/support/topic-writer.js';
import { SetClock } from '#test/support/views.js';
import { asyncApi } from './asyncapi.js';
import { kafkaClient } from './client.js';

interface Received {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: unknown;
}

const count = 100;
const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

/** Puts every example ever released on a topic, and reads the topic as an outsider does. */
const throughKafka = async (settings: KafkaSettings): Promise<Received[]> => {
  const store = new InMemoryEventStore(new SetClock());
  const released = releasedEvents();
  // A commitment's first event says which visit it is of; so each of the seven begins with one.
  const opening = released.find(({ type }) => type === 'CommitmentRecorded') ?? never();
  for (let i = 0; i < count; i += 1) {
    const { type, schemaVersion, examples } = i < 7 ? opening : (released[i % released.length] ?? never());
    const commandId = `command-${i}`;
    const meta = { commandId, ...(i % 2 === 0 && { traceparent, tracestate: 'vendor=1' }) };
    const events = examples.map((data) => ({ type, schemaVersion, data, meta }));
    const appends = [{ streamId: `commitment-c-${i % 7}`, expectedVersion: 'any' as const, events }];
    await store.append({ commandId, fingerprint: '', appends });
  }
  const writer = await TopicWriter.open(store, settings);
  await writer.send();
  await writer.close();
  return readAll(settings, await store.head());
};

const never = (): never => {
  throw new Error('there are no examples');
};

const readAll = async (settings: KafkaSettings, many: number): Promise<Received[]> => {
  const consumer = kafkaClient(settings, 'test').consumer({ groupId: settings.topic });
  await consumer.connect();
  await consumer.subscribe({ topic: settings.topic, fromBeginning: true });
  const received: Received[] = [];
  await new Promise<void>((resolve, reject) => {
    const eachMessage = async ({
      message: { key, value, headers = {} },
    }: {
      message: Message;
    }): Promise<void> => {
      const texts = Object.entries(headers).map(([name, text]): [string, string] => [name, String(text)]);
      received.push({
        key: String(key),
        headers: Object.fromEntries(texts),
        payload: JSON.parse(String(value)),
      });
      if (received.length === many) resolve();
    };
    consumer.run({ eachMessage }).catch(reject);
  });
  await consumer.disconnect();
  return received;
};

type Message = {
  readonly key: unknown;
  readonly value: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
};

const document = await asyncApi(undefined);

describeWithKafka('messages on a real broker', () => {
  let received: Received[];
  // Strict but for the marks of personal fields, so that a keyword nobody knows is told.
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    keywords: ['x-personal', 'components'],
  });
  formats.default(ajv);
  ajv.addSchema({ $id: 'asyncapi', components: document.components }, 'asyncapi', undefined, false);
  const faultsOf = (part: string, value: unknown): unknown[] => {
    const validate = ajv.getSchema(`asyncapi#/components/${part}`);
    if (!validate) throw new Error(`the document describes no ${part}`);
    validate(value);
    return validate.errors ?? [];
  };
  const nameIn = ({ headers }: Received): string => `${headers.ce_type}`.replace('org.aide-memoire.', '');

  beforeAll(async () => {
    received = await throughKafka(await kafkaFor(newTopic()));
  });

  test('are as the document says, value and headers, of every type', () => {
    const faults = received.flatMap((message) => [
      ...faultsOf(`messages/${nameIn(message)}/headers`, message.headers),
      ...faultsOf(`schemas/${nameIn(message)}`, message.payload),
    ]);
    expect(faults).toEqual([]);
    expect(new Set(received.map(nameIn))).toEqual(
      new Set(releasedEvents().map((event) => nameOf(event).replace('@', '.v'))),
    );
  });

  test('have no header that the document does not name', () => {
    const { properties } = (document.components as { schemas: { headers: { properties: object } } }).schemas
      .headers;
    const named = new Set([...Object.keys(properties), 'ce_type']);
    const found = new Set(received.flatMap(({ headers }) => Object.keys(headers)));
    expect([...found].filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !found.has(name))).toEqual([]);
  });

  test.each<[string, { payload?: unknown; headers?: Record<string, string> }]>([
    ['a wrong value', { payload: { by: 'nobody' } }],
    ['another version', { headers: { ce_type: 'org.aide-memoire.CalendarKept.v2' } }],
    ['a position that is none', { headers: { ce_position: 'x' } }],
  ])('that had %s would be told', (_, change) => {
    const [message] = received;
    if (!message) throw new Error('nothing was received');
    const name = nameIn(message);
    const headers = { ...message.headers, ...change.headers };
    const faults = [
      ...faultsOf(`messages/${name}/headers`, headers),
      ...faultsOf(`schemas/${name}`, change.payload ?? message.payload),
    ];
    expect(faults.length).toBeGreaterThan(0);
  });
});
