import { existsSync } from 'node:fs';
import * as z from 'zod';

const address = /^(?:[\w.-]+|\[[\da-fA-F:]+\]):(\d{1,5})$/;
const isAddress = (text: string): boolean => {
  const [, port] = address.exec(text) ?? [];
  return port !== undefined && Number(port) >= 1 && Number(port) <= 65_535;
};

const mechanisms = ['scram-sha-256', 'scram-sha-512', 'plain'] as const;

/** Settings of the connection to Kafka, each on its own. */
export const kafkaSettings = {
  KAFKA_BROKERS: z
    .string()
    .transform((text) => text.split(',').map((broker) => broker.trim()))
    .refine((brokers) => brokers.every(isAddress), {
      error: 'expected addresses with a port, such as kafka-1:9092,kafka-2:9092',
    })
    .optional(),
  KAFKA_TOPIC: z
    .string()
    .regex(/^(?!\.{1,2}$)[\w.-]{1,249}$/, {
      error: 'expected up to 249 letters, digits, ".", "_" and "-", such as aide-memoire.events',
    })
    .default('aide-memoire.events'),
  KAFKA_PARTITIONS: z
    .string()
    .refine((text) => /^[1-9]\d{0,3}$/.test(text), {
      error: 'expected a whole number from 1 to 9999, such as 12',
    })
    .transform(Number)
    .default(12),
  KAFKA_TLS: z.enum(['true', 'false'], { error: 'expected true or false' }).default('false'),
  KAFKA_TLS_CA: z
    .string()
    .refine((path) => existsSync(path), { error: 'there is no such file; expected a PEM file' })
    .optional(),
  KAFKA_SASL: z.enum(mechanisms, { error: `expected one of ${mechanisms.join(', ')}` }).optional(),
  KAFKA_USERNAME: z.string().optional(),
  KAFKA_PASSWORD: z.string().optional(),
};

export type GivenKafkaSettings = z.infer<z.ZodObject<typeof kafkaSettings>>;

/** How to reach Kafka, and the topic on which events travel. */
export interface KafkaSettings {
  readonly brokers: readonly string[];
  readonly topic: string;
  /** How many the topic has: fixed when it is created, since a stream's events must stay in one partition. */
  readonly partitions: number;
  /** Path of the authority's certificate, if not one that Node knows. */
  readonly tls: { readonly ca: string | undefined } | undefined;
  readonly sasl:
    | {
        readonly mechanism: (typeof mechanisms)[number];
        readonly username: string;
        readonly password: string;
      }
    | undefined;
}

/** What is wrong with the settings taken together, setting by setting. */
export const kafkaContradictions = (given: GivenKafkaSettings, databaseUrl: string | undefined): string[] => {
  const { KAFKA_BROKERS, KAFKA_TLS, KAFKA_TLS_CA, KAFKA_SASL, KAFKA_USERNAME, KAFKA_PASSWORD } = given;
  const credentials = KAFKA_USERNAME !== undefined && KAFKA_PASSWORD !== undefined;
  const found: [boolean, string][] = [
    [
      KAFKA_BROKERS !== undefined && databaseUrl === undefined,
      'KAFKA_BROKERS is set and DATABASE_URL is not: events that travel by Kafka are recorded in a Postgres server; set DATABASE_URL, or leave out KAFKA_BROKERS',
    ],
    [KAFKA_TLS_CA !== undefined && KAFKA_TLS !== 'true', 'KAFKA_TLS_CA is set: set KAFKA_TLS to true too'],
    [
      KAFKA_SASL !== undefined && !credentials,
      'KAFKA_SASL is set: set KAFKA_USERNAME and KAFKA_PASSWORD too',
    ],
    [
      KAFKA_SASL === undefined && (KAFKA_USERNAME ?? KAFKA_PASSWORD) !== undefined,
      `KAFKA_USERNAME and KAFKA_PASSWORD need KAFKA_SASL, one of ${mechanisms.join(', ')}`,
    ],
    [
      KAFKA_SASL === 'plain' && KAFKA_TLS !== 'true',
      'KAFKA_SASL is plain, which sends the password readably: set KAFKA_TLS to true, or use scram-sha-512',
    ],
  ];
  return found.filter(([isWrong]) => isWrong).map(([, reason]) => reason);
};

/** The connection as set, or `undefined` when events do not travel by Kafka. */
export const kafkaOf = (given: GivenKafkaSettings): KafkaSettings | undefined => {
  const { KAFKA_BROKERS, KAFKA_SASL, KAFKA_USERNAME: username, KAFKA_PASSWORD: password } = given;
  if (KAFKA_BROKERS === undefined) return undefined;
  return {
    brokers: KAFKA_BROKERS,
    topic: given.KAFKA_TOPIC,
    partitions: given.KAFKA_PARTITIONS,
    tls: given.KAFKA_TLS === 'true' ? { ca: given.KAFKA_TLS_CA } : undefined,
    sasl:
      KAFKA_SASL !== undefined && username !== undefined && password !== undefined
        ? { mechanism: KAFKA_SASL, username, password }
        : undefined,
  };
};
