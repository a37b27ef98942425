import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { nameOf, releasedEvents } from '#test/released-events/released-event.js';
import { asyncApi } from './asyncapi.js';
import { exampleOf } from './example.js';
import { everyVersion } from './payload.js';
import { schemaDocument } from './payload-schema.js';

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
  ['as set', await asyncApi(kafka)],
  ['without Kafka', await asyncApi(undefined)],
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
      expect.arrayContaining(releasedEvents().map((event) => nameOf(event).replace('@', '.v'))),
    );
  });

  test('tells no secret', () => {
    expect(JSON.stringify(document)).not.toMatch(/secret|"aide"/);
  });
});

test('what is not AsyncAPI is told from it', async () => {
  expect(isStandard({ ...(await asyncApi(kafka)), operations: { publish: { action: 'publish' } } })).toBe(
    false,
  );
});

test('the document names the brokers, how to speak to them, and the topic', async () => {
  expect(await asyncApi(kafka)).toMatchObject({
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
  expect(await asyncApi(undefined)).toMatchObject({
    channels: { events: { address: 'aide-memoire.events' } },
  });
});

const document = await asyncApi(undefined);

describe('the messages that the document shows', () => {
  interface Shown {
    readonly name: string;
    readonly examples: readonly { readonly headers: object; readonly payload: unknown }[];
  }
  const { messages, schemas } = document.components as {
    readonly messages: Readonly<Record<string, Shown>>;
    readonly schemas: Readonly<Record<string, unknown>>;
  };
  const strict = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  strict.addVocabulary(['x-personal', 'components']);
  formats.default(strict);
  strict.addSchema({ $id: 'asyncapi', components: document.components }, 'asyncapi', undefined, false);
  const faultsOf = (part: string, value: unknown): unknown[] => {
    const validate = strict.getSchema(`asyncapi#/components/${part}`);
    if (!validate) throw new Error(`the document describes no ${part}`);
    validate(value);
    return validate.errors ?? [];
  };

  test.each(Object.keys(messages))('%s is as its schemas say', (name) => {
    const shown = messages[name];
    expect(shown?.name).toBe(`org.aide-memoire.${name}`);
    expect(shown?.examples).toHaveLength(1);
    for (const { headers, payload } of shown?.examples ?? []) {
      expect([
        ...faultsOf(`messages/${name}/headers`, headers),
        ...faultsOf(`schemas/${name}`, payload),
      ]).toEqual([]);
    }
  });

  test('share the schemas that have a name', () => {
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining(['Timeframe', 'Window', 'Quote', 'ReminderKey']),
    );
    expect(JSON.stringify(schemas['CommitmentPostponed.v1'])).toContain('#/components/schemas/Timeframe');
  });

  test('are described without what is withheld, and with the ids of what they are about', () => {
    expect(JSON.stringify(schemas['ReaderDescribed.v1'])).not.toContain('email');
    expect(schemas['CommitmentPostponed.v1']).toMatchObject({
      properties: { commitment: { type: 'string' }, visit: { type: 'string' } },
      required: expect.arrayContaining(['commitment', 'visit']),
    });
  });

  test.each(everyVersion)('%s has a schema that stands by itself', (type, schema) => {
    const address = 'https://commitments.example.org/api/schemas/one.json';
    const document = schemaDocument(type, schema, address);
    expect(danglingIn(document)).toEqual([]);
    const alone = new Ajv({ strict: false, allErrors: true });
    formats.default(alone);
    const isRight = alone.compile(document);
    isRight(exampleOf(type, schema.version).payload);
    expect(isRight.errors ?? []).toEqual([]);
    expect(isRight({ by: 'nobody' })).toBe(false);
  });
});
