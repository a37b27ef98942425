import { isIP } from 'node:net';
import { userInfo } from 'node:os';
import * as z from 'zod';
import { type ActorId, actorId } from '#domain/event.js';
import { type KafkaSettings, kafkaContradictions, kafkaOf, kafkaSettings } from './kafka-settings.js';
import { type MailSettings, mailContradictions, mailOf, mailSettings } from './mail-settings.js';
import { modelContradictions, modelOf, modelSettings, type ReadingModel } from './model-settings.js';
import { nearest } from './nearest.js';

const url = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `expected an address such as ${example}` });
const whole = (min: number, max: number, example: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max, {
      error: `expected a whole number from ${min} to ${max}, such as ${example}`,
    })
    .transform(Number);

/** Names that stand for networks (`proxy-addr`). */
const nearNetworks = ['loopback', 'linklocal', 'uniquelocal'];
const isPlace = (text: string): boolean =>
  nearNetworks.includes(text) || isIP(text.replace(/\/\d{1,3}$/, '')) !== 0;

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The desk of whoever runs the process: the operating system's user, in the letters an `ActorId` may have. */
const deskOfUser = (): ActorId => {
  const name = userInfo()
    .username.replace(/[^\p{L}\p{N}._@-]/gu, '-')
    .slice(0, 100);
  return actorId.parse(`desk:${name || 'local'}`);
};

const settings = z.object({
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user:password@localhost:5432/aide_memoire').optional(),
  AIDE_MEMOIRE_DATA: z.string().default('./data'),
  AIDE_MEMOIRE_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: 'expected a host name or an IP address, such as 127.0.0.1' })
    .default('127.0.0.1'),
  AIDE_MEMOIRE_PORT: whole(0, 65_535, 7373).default(7373),
  AIDE_MEMOIRE_PUBLIC_URL: url(/^https?$/, 'https://commitments.example.org').optional(),
  AIDE_MEMOIRE_NAME: z.string().max(80, { error: 'expected at most 80 characters' }).default('Aide-mémoire'),
  AIDE_MEMOIRE_LOG_LEVEL: z
    .enum(logLevels, { error: `expected one of ${logLevels.join(', ')}` })
    .default('info'),
  AIDE_MEMOIRE_ACTOR: actorId.optional(),
  AIDE_MEMOIRE_TOKEN: z.string().optional(),
  AIDE_MEMOIRE_RATE_LIMIT: whole(1, 1_000_000, 1200).default(1200),
  AIDE_MEMOIRE_TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((place) => place.trim()))
    .refine((places) => places.every(isPlace), {
      error: `expected addresses, networks or ${nearNetworks.join(', ')}, such as 10.0.0.0/8,loopback`,
    })
    .optional(),
  AIDE_MEMOIRE_CLOCK_APART: whole(1, 3600, 5).default(5),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(/^https?$/, 'http://localhost:4318').optional(),
  AIDE_MEMOIRE_REMINDERS: z.enum(['on', 'off'], { error: 'expected on or off' }).default('on'),
  ...mailSettings,
  ...modelSettings,
  ...kafkaSettings,
});

/** Addresses that hold a password: they are never repeated. */
const secret = ['DATABASE_URL', 'AIDE_MEMOIRE_TOKEN', 'SMTP_URL', 'KAFKA_PASSWORD', 'AIDE_MEMOIRE_MODEL_KEY'];

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** A setting is wrong. The message names each one, its reason, and what would be right. */
export class WrongSetting extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'WrongSetting';
  }
}

const misspelt = (env: NodeJS.ProcessEnv): string[] =>
  Object.keys(env)
    .filter((name) => name.startsWith('AIDE_MEMOIRE_') && !(name in settings.shape))
    .map((name) => `${name} is not a setting: did you mean ${nearest(name, settingNames)}?`);

/**
 * What may be set from outside. The only reader of the environment; an empty value counts as not set.
 *
 * - `DATABASE_URL`: a Postgres to use in place of the embedded database
 * - `AIDE_MEMOIRE_DATA`: folder of the embedded database, `./data`
 * - `AIDE_MEMOIRE_HOST`, `AIDE_MEMOIRE_PORT`: where to listen, `127.0.0.1:7373`; port 0 takes a free one
 * - `AIDE_MEMOIRE_PUBLIC_URL`: how browsers reach it, when that differs (a proxy in front)
 * - `AIDE_MEMOIRE_NAME`: what the workspace is called, `Aide-mémoire`
 * - `AIDE_MEMOIRE_LOG_LEVEL`: `info`
 * - `AIDE_MEMOIRE_ACTOR`: who the sign-in link of the embedded default stands for, `desk:<user>`
 * - `AIDE_MEMOIRE_TOKEN`: what the command line shows to the server at `--url`
 * - `AIDE_MEMOIRE_RATE_LIMIT`: requests a minute for each address other than loopback, 1200
 * - `AIDE_MEMOIRE_TRUSTED_PROXIES`: whose word on whom they ask for is taken: with a public address `loopback`, else nobody's
 * - `AIDE_MEMOIRE_CLOCK_APART`: seconds that this process's clock may be away from the database's, 5
 * - `OTEL_EXPORTER_OTLP_ENDPOINT`: where traces are sent (OTLP over HTTP); without it none are made
 * - `AIDE_MEMOIRE_REMINDERS`: `off` where another process sends the reminders of this database
 * - `SMTP_URL`: the mail server, `smtp://user:password@host:587` or `smtps://`; without it reminders stay in the outbox
 * - `AIDE_MEMOIRE_MAIL_FROM`: whom mails come from, `Aide-mémoire <reminders@example.org>`
 * - `AIDE_MEMOIRE_PRIVATE_WEBHOOKS`: `on` where webhooks may lead to addresses of our own networks
 * - `AIDE_MEMOIRE_MODEL_URL`, `AIDE_MEMOIRE_MODEL`, `AIDE_MEMOIRE_MODEL_KEY`: a model service (chat completions of OpenAI over HTTP) that
 *   reads reports beside the grammar; off without them
 * - `KAFKA_BROKERS`: addresses of Kafka; without it events travel by the store's own feed
 * - `KAFKA_TOPIC`, `KAFKA_PARTITIONS`: `aide-memoire.events` with 12; the same for all services, and for ever
 * - `KAFKA_TLS`, `KAFKA_TLS_CA`: `true` for an encrypted connection, and the authority's certificate (a PEM file)
 * - `KAFKA_SASL`, `KAFKA_USERNAME`, `KAFKA_PASSWORD`: `scram-sha-256`, `scram-sha-512` or `plain`, and who signs in
 */
export class Config {
  private constructor(
    readonly databaseUrl: string | undefined,
    readonly dataDir: string,
    readonly host: string,
    readonly port: number,
    readonly publicUrl: string | undefined,
    /** What the workspace is called. */
    readonly name: string,
    readonly logLevel: (typeof logLevels)[number],
    readonly actor: ActorId,
    readonly rateLimit: number,
    readonly trustedProxies: readonly string[],
    /** Seconds that this process's clock may be away from the database's. */
    readonly clockApart: number,
    readonly tracesTo: string | undefined,
    readonly kafka: KafkaSettings | undefined,
    /** Whether this process sends reminders. */
    readonly sendsReminders: boolean,
    readonly mail: MailSettings | undefined,
    /** Whether webhooks may lead to addresses of our own networks. */
    readonly privateWebhooks: boolean,
    /** The model service that reads reports beside the grammar. */
    readonly readingModel: ReadingModel | undefined,
  ) {}

  /** @throws {WrongSetting} naming every setting that is wrong. */
  static from(env: NodeJS.ProcessEnv = process.env): Config {
    const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
    const { data, error } = settings.safeParse(given);
    const wrong = error?.issues.map(({ path: [name], message }) => {
      const value = secret.includes(String(name)) ? 'malformed' : `"${given[String(name)]}"`;
      return `${String(name)} is ${value}: ${message}`;
    });
    const contradictions = data
      ? [
          ...kafkaContradictions(data, data.DATABASE_URL),
          ...mailContradictions(data),
          ...modelContradictions(data),
        ]
      : [];
    const reasons = [...(wrong ?? []), ...misspelt(given), ...contradictions];
    if (!data || reasons.length > 0) throw new WrongSetting(reasons);
    return new Config(
      data.DATABASE_URL,
      data.AIDE_MEMOIRE_DATA,
      data.AIDE_MEMOIRE_HOST,
      data.AIDE_MEMOIRE_PORT,
      data.AIDE_MEMOIRE_PUBLIC_URL,
      data.AIDE_MEMOIRE_NAME,
      data.AIDE_MEMOIRE_LOG_LEVEL,
      data.AIDE_MEMOIRE_ACTOR ?? deskOfUser(),
      data.AIDE_MEMOIRE_RATE_LIMIT,
      data.AIDE_MEMOIRE_TRUSTED_PROXIES ?? (data.AIDE_MEMOIRE_PUBLIC_URL ? ['loopback'] : []),
      data.AIDE_MEMOIRE_CLOCK_APART,
      data.OTEL_EXPORTER_OTLP_ENDPOINT,
      kafkaOf(data),
      data.AIDE_MEMOIRE_REMINDERS === 'on',
      mailOf(data),
      data.AIDE_MEMOIRE_PRIVATE_WEBHOOKS === 'on',
      modelOf(data),
    );
  }

  /** The connection to Kafka, for whoever only reads the topic and needs no database. @throws {WrongSetting} */
  static kafkaFrom(env: NodeJS.ProcessEnv): KafkaSettings | undefined {
    return Config.from({ ...env, DATABASE_URL: 'postgres://not-needed' }).kafka;
  }

  /** The same, on the port that was found free. */
  on(port: number): Config {
    return Object.assign(Object.create(Config.prototype) as Config, this, { port });
  }

  /** Where the register is found, for addresses that are written into mails: without a slash at the end. */
  get address(): string {
    if (this.publicUrl !== undefined) return this.publicUrl.replace(/\/+$/, '');
    const reachable = ['0.0.0.0', '::'].includes(this.host) ? 'localhost' : this.host;
    return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${this.port}`;
  }

  /** Bound to this machine alone, so that only its own users can knock. */
  get isLoopback(): boolean {
    return ['localhost', '127.0.0.1', '::1'].includes(this.host);
  }
}

/** Whether npm started this process, as `npm start` does: it says so to what it runs. */
export const isStartedByNpm = (): boolean => process.env.npm_lifecycle_event !== undefined;

/** The process that started this one: it may be gone since, so whoever began says which it was (`apps/start/build.mjs`). */
export const startedBy = (): number => Number(process.env.STARTED_BY ?? process.ppid);
