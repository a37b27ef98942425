import type { EventSchema } from '#domain/event.js';
import type { EventType } from '#domain/event-types.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { breaths } from '#platform/work/breaths.js';
import { eventName, nameOfSchema } from './event-name.js';
import { exampleOf } from './example.js';
import { everyVersion } from './payload.js';
import { type DraftSeven, messageSchema } from './payload-schema.js';

/** An AsyncAPI 3 document, as JSON. */
export type AsyncApi = Readonly<Record<string, unknown>>;

const bindingVersion = '0.5.0';

const text = (description: string, more: DraftSeven = {}): DraftSeven => ({
  type: 'string',
  description,
  ...more,
});
const number = (description: string): DraftSeven => text(description, { pattern: '^(0|[1-9]\\d{0,15})$' });
const sha256 = (description: string): DraftSeven => text(description, { pattern: '^[0-9a-f]{64}$' });
const traceparent = text('trace in which it was recorded (W3C Trace Context)', {
  pattern: '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
});
const tracestate = text("the trace's vendor-specific part (W3C Trace Context)");

/** Headers that every message has: CloudEvents attributes, with `ce_` before their names. Values are UTF-8 text. */
const commonHeaders: DraftSeven = {
  type: 'object',
  properties: {
    'content-type': text('of the value', { const: 'application/json; charset=utf-8' }),
    ce_specversion: text('of CloudEvents', { const: '1.0' }),
    ce_id: text('the same on every copy of the event', { format: 'uuid' }),
    ce_source: text('whose register it is: the same for as long as it lives, and no other’s', {
      pattern: '^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
    }),
    ce_dataschema: text('address of the schema of the value, which the register serves', { format: 'uri' }),
    ce_withheld: text(
      'fields of the value that stay in the register, separated by commas, where there are any: the hash runs over the value with them',
    ),
    ce_subject: text("the stream's id, as in the key: `<category>-<id>`", {
      pattern: '^(visit|commitment|reminders|rulebook|calendar|reader)-\\S+$',
    }),
    ce_time: text(
      'when it was recorded, by the clock of the store; never before that of the position before',
      {
        format: 'date-time',
      },
    ),
    ce_position: number(
      'place in the one order of all events, from 1: drop what is not past the last one you took',
    ),
    ce_previousposition: number(
      'position of the event before it in this partition, 0 for the first: when it is past the last one you took, some are missing',
    ),
    ce_streamversion: number('place in its stream, from 1'),
    ce_prevhash: sha256('hash of the event before it in its stream; 64 zeros before the first'),
    ce_hash: sha256('over this event and the hash before it'),
    ce_meta: text('JSON: the command that caused it, and its trace'),
    traceparent,
    tracestate,
    ce_traceparent: traceparent,
    ce_tracestate: tracestate,
  },
  required: [
    ...['content-type', 'ce_specversion', 'ce_id', 'ce_source', 'ce_dataschema', 'ce_subject', 'ce_time'],
    ...['ce_position', 'ce_previousposition', 'ce_streamversion', 'ce_prevhash', 'ce_hash', 'ce_meta'],
  ],
};

const messageOfType = (type: EventType, { version }: EventSchema) => ({
  name: eventName(type, version),
  title: `${type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')}, version ${version}`,
  contentType: 'application/json',
  headers: {
    allOf: [{ $ref: '#/components/schemas/headers' }],
    properties: { ce_type: text('what happened', { const: eventName(type, version) }) },
    required: ['ce_type'],
  },
  payload: { $ref: `#/components/schemas/${nameOfSchema(type, version)}` },
  examples: [{ name: nameOfSchema(type, version), ...exampleOf(type, version) }],
  bindings: { kafka: { key: text("the stream's id; its events come in order"), bindingVersion } },
});

const describe = async () => {
  const breath = breaths();
  const described = [];
  for (const [type, schema] of everyVersion) {
    await breath();
    described.push({
      name: nameOfSchema(type, schema.version),
      message: messageOfType(type, schema),
      payload: messageSchema(type, schema, 'components/schemas'),
    });
  }
  return described;
};

/** The topic holds events as they were stored, so the former versions as well. Made when it is first asked for. */
let messages: ReturnType<typeof describe> | undefined;

const serversOf = ({ brokers, tls, sasl }: KafkaSettings) =>
  Object.fromEntries(
    brokers.map((host, i) => [
      `broker-${i + 1}`,
      {
        host,
        protocol: tls ? 'kafka-secure' : 'kafka',
        ...(sasl && { security: [{ $ref: '#/components/securitySchemes/sasl' }] }),
      },
    ]),
  );

const saslTypes = { plain: 'plain', 'scram-sha-256': 'scramSha256', 'scram-sha-512': 'scramSha512' } as const;

/**
 * The topic as others may rely on it, made of the schemas that events are checked with: AsyncAPI 3.0. Without Kafka settings
 * (`undefined`) it names no server and the topic's default name.
 */
export const asyncApi = async (
  kafka: KafkaSettings | undefined,
  topic = 'aide-memoire.events',
): Promise<AsyncApi> => {
  messages ??= describe();
  const described = await messages;
  const named = <Value>(value: (one: (typeof described)[number]) => Value): Record<string, Value> =>
    Object.fromEntries(described.map((one) => [one.name, value(one)]));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Aide-mémoire: events',
      version: '2',
      description:
        'What official visits promised, and what became of it: every event, in order, for ever. Types are added to, never edited: ' +
        'pass over fields, values and types that you do not know.',
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl' },
    },
    defaultContentType: 'application/json',
    ...(kafka && { servers: serversOf(kafka) }),
    channels: {
      events: {
        address: kafka?.topic ?? topic,
        title: 'Every event',
        description:
          'CloudEvents 1.0 in binary content mode. The key is the stream, so that a stream comes in one partition, in order; a message may ' +
          'come again after a crash, and is dropped by its position. Nothing is ever deleted.',
        messages: named(({ name }) => ({ $ref: `#/components/messages/${name}` })),
        bindings: {
          kafka: {
            ...(kafka && { partitions: kafka.partitions }),
            topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': -1, 'retention.bytes': -1 },
            bindingVersion,
          },
        },
      },
    },
    operations: {
      publish: {
        action: 'send',
        title: 'The register publishes what it has recorded',
        channel: { $ref: '#/channels/events' },
        messages: described.map(({ name }) => ({ $ref: `#/channels/events/messages/${name}` })),
      },
    },
    components: {
      messages: named(({ message }) => message),
      schemas: {
        headers: commonHeaders,
        ...named(({ payload }) => payload.schema),
        ...Object.assign({}, ...described.map(({ payload }) => payload.named)),
      },
      ...(kafka?.sasl && { securitySchemes: { sasl: { type: saslTypes[kafka.sasl.mechanism] } } }),
    },
  };
};
