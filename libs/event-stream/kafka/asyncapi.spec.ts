import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { nameOf, releasedEvents } from '#test/released-events/released-event.js';
import { asyncApi } from './asyncapi.js';

const standard = createRequire(import.meta.url)('@asyncapi/specs/schemas/3.0.0.json');

const kafka: KafkaSettings = {
  brokers: ['kafka-1:9092', 'kafka-2:9092'],
  topic: 'ministry.events',
  partitions: 12,
  tls: { ca: undefined },
  sasl: { mechanism: 'scram-sha-512', username: 'aide', password: 'secret' },
};

// The standard's schema brings draft 7 with it, and words of its own that strict mode takes for mistakes.
const ajv = new Ajv({ strict: false, allErrors: true, meta: false, validateSchema: false });
formats.default(ajv);
const isStandard = ajv.compile(standard);

/** What `$ref`s of a document lead to nothing. */
const danglingIn = (document: unknown): string[] =>
  [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)]
    .map(([, pointer = '']) => pointer)
    .filter((pointer) => {
      const found = pointer.split('/').reduce<unknown>((at, key) => Object(at)[key], document);
      return found === undefined;
    });

describe.each([
  ['as set', asyncApi(kafka)],
  ['without Kafka', asyncApi(undefined)],
])('the AsyncAPI document %s', (_, document) => {
  test('is AsyncAPI 3.0', () => {
    isStandard(document);
    expect(isStandard.errors ?? []).toEqual([]);
  });

  test('names nothing that it does not have', () => {
    expect(danglingIn(document)).toEqual([]);
    expect(danglingIn({ a: { $ref: '#/b/c' } })).toEqual(['b/c']);
  });

  test('describes every event type and version ever released', () => {
    const { messages } = document.components as { messages: object };
    expect(Object.keys(messages)).toEqual(
      expect.arrayContaining(releasedEvents().map((event) => nameOf(event).replace('@', '.'))),
    );
  });

  test('tells no secret', () => {
    expect(JSON.stringify(document)).not.toMatch(/secret|"aide"/);
  });
});

test('what is not AsyncAPI is told from it', () => {
  expect(isStandard({ ...asyncApi(kafka), operations: { publish: { action: 'publish' } } })).toBe(false);
});

test('the document names the brokers, how to speak to them, and the topic', () => {
  expect(asyncApi(kafka)).toMatchObject({
    servers: {
      'broker-1': {
        host: 'kafka-1:9092',
        protocol: 'kafka-secure',
        security: [{ $ref: '#/components/securitySchemes/sasl' }],
      },
      'broker-2': { host: 'kafka-2:9092' },
    },
    channels: { events: { address: 'ministry.events', bindings: { kafka: { partitions: 12 } } } },
    components: { securitySchemes: { sasl: { type: 'scramSha512' } } },
  });
  expect(asyncApi(undefined)).toMatchObject({ channels: { events: { address: 'aide-memoire.events' } } });
});
