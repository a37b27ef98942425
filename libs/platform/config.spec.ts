import { Config, WrongSetting } from './config.js';

const reasonsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    Config.from(env);
  } catch (error) {
    if (error instanceof WrongSetting) return error.reasons;
    throw error;
  }
  return [];
};

test('nothing needs to be set', () => {
  const config = Config.from({});
  expect(config).toMatchObject({ dataDir: './data', host: '127.0.0.1', port: 7373, logLevel: 'info' });
  expect(config.databaseUrl).toBeUndefined();
  expect(config.actor).toMatch(/^desk:./);
  expect(config.isLoopback).toBe(true);
});

test('a server bound to more than loopback knows it', () => {
  expect(Config.from({ AIDE_MEMOIRE_HOST: '0.0.0.0' }).isLoopback).toBe(false);
});

test('an empty setting counts as not set', () => {
  expect(Config.from({ AIDE_MEMOIRE_PORT: '', DATABASE_URL: '' }).port).toBe(7373);
});

test.each([
  ['AIDE_MEMOIRE_PORT', '70000', 'expected a whole number from 0 to 65535, such as 7373'],
  ['AIDE_MEMOIRE_PORT', '0x10', 'expected a whole number from 0 to 65535, such as 7373'],
  ['AIDE_MEMOIRE_HOST', 'my host', 'expected a host name or an IP address, such as 127.0.0.1'],
  ['AIDE_MEMOIRE_LOG_LEVEL', 'loud', 'expected one of trace, debug, info, warn, error, fatal, silent'],
  ['AIDE_MEMOIRE_PUBLIC_URL', 'ftp://x', 'expected an address such as https://commitments.example.org'],
  [
    'AIDE_MEMOIRE_TRUSTED_PROXIES',
    '10.0.0.0/8,everybody',
    'expected addresses, networks or loopback, linklocal, uniquelocal, such as 10.0.0.0/8,loopback',
  ],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', 'expected an address such as http://localhost:4318'],
  ['KAFKA_BROKERS', 'kafka', 'expected addresses with a port, such as kafka-1:9092,kafka-2:9092'],
  ['KAFKA_BROKERS', 'a:9092,b:99999', 'expected addresses with a port, such as kafka-1:9092,kafka-2:9092'],
  ['KAFKA_PARTITIONS', '0', 'expected a whole number from 1 to 9999, such as 12'],
  ['KAFKA_TLS', 'yes', 'expected true or false'],
  ['KAFKA_TLS_CA', '/no/such/ca.pem', 'there is no such file; expected a PEM file'],
  ['KAFKA_SASL', 'gssapi', 'expected one of scram-sha-256, scram-sha-512, plain'],
  ['AIDE_MEMOIRE_REMINDERS', 'yes', 'expected on or off'],
  ['AIDE_MEMOIRE_MAIL_FROM', 'Reminders', 'expected an address such as Aide-mémoire <reminders@example.org>'],
  ['AIDE_MEMOIRE_PRIVATE_WEBHOOKS', 'true', 'expected on or off'],
  ['AIDE_MEMOIRE_ACTOR', 'ana', 'a kind and a name, such as "staff:ana"'],
])('%s=%s is refused with its reason', (name, value, reason) => {
  expect(reasonsOf({ [name]: value })).toEqual([`${name} is "${value}": ${reason}`]);
});

test('a wrong database address is refused without telling its password', () => {
  const [reason] = reasonsOf({ DATABASE_URL: 'mysql://ana:secret@db/x' });
  expect(reason).toMatch(/^DATABASE_URL is malformed: expected an address such as postgres:/);
  expect(reason).not.toContain('secret');
});

test.each(['https://ana:secret@mail', 'mail.example.org:25 secret', 'smtp:secret'])(
  'a wrong mail server, "%s", is refused without telling its password',
  (SMTP_URL) => {
    const reasons = reasonsOf({ SMTP_URL, AIDE_MEMOIRE_MAIL_FROM: 'reminders@example.org' });
    expect(reasons).toEqual([
      'SMTP_URL is malformed: expected an address such as smtp://user:password@mail.example.org:587',
    ]);
  },
);

test('a mail server needs to know whom mails come from', () => {
  const SMTP_URL = 'smtps://ana:secret@mail.example.org';
  const [reason] = reasonsOf({ SMTP_URL });
  expect(reason).toMatch(/^SMTP_URL is set and AIDE_MEMOIRE_MAIL_FROM is not/);
  expect(reason).not.toContain('secret');
  const from = 'Aide-mémoire <reminders@example.org>';
  expect(Config.from({ SMTP_URL, AIDE_MEMOIRE_MAIL_FROM: from }).mail).toEqual({ url: SMTP_URL, from });
  expect(Config.from({ AIDE_MEMOIRE_MAIL_FROM: from }).mail).toBeUndefined();
});

test('all wrong settings are named at once, misspelt ones with the one that was meant', () => {
  expect(reasonsOf({ AIDE_MEMOIRE_PORT: 'x', AIDE_MEMOIRE_DATTA: '/tmp' })).toEqual([
    'AIDE_MEMOIRE_PORT is "x": expected a whole number from 0 to 65535, such as 7373',
    'AIDE_MEMOIRE_DATTA is not a setting: did you mean AIDE_MEMOIRE_DATA?',
  ]);
});

const onKafka = { DATABASE_URL: 'postgres://db/x', KAFKA_BROKERS: 'kafka-1:9092, [::1]:9093' };

test('events travel by Kafka when its brokers are named', () => {
  expect(Config.from({}).kafka).toBeUndefined();
  expect(Config.from(onKafka).kafka).toEqual({
    brokers: ['kafka-1:9092', '[::1]:9093'],
    topic: 'aide-memoire.events',
    partitions: 12,
    tls: undefined,
    sasl: undefined,
  });
  const signedIn = { KAFKA_TLS: 'true', KAFKA_SASL: 'plain', KAFKA_USERNAME: 'ana', KAFKA_PASSWORD: 'p' };
  expect(Config.from({ ...onKafka, ...signedIn }).kafka).toMatchObject({
    tls: {},
    sasl: { mechanism: 'plain', username: 'ana', password: 'p' },
  });
});

test.each([
  [{ DATABASE_URL: '' }, /^KAFKA_BROKERS is set and DATABASE_URL is not: .*set DATABASE_URL, or leave out/],
  [{ KAFKA_TLS_CA: 'package.json' }, /^KAFKA_TLS_CA is set: set KAFKA_TLS to true too$/],
  [{ KAFKA_SASL: 'scram-sha-512', KAFKA_USERNAME: 'ana' }, /^KAFKA_SASL is set: set KAFKA_USERNAME and/],
  [{ KAFKA_PASSWORD: 'secret' }, /^KAFKA_USERNAME and KAFKA_PASSWORD need KAFKA_SASL/],
  [{ KAFKA_SASL: 'plain', KAFKA_USERNAME: 'a', KAFKA_PASSWORD: 'secret' }, /sends the password readably/],
])('Kafka settings that contradict each other are refused: %j', (more, reason) => {
  const reasons = reasonsOf({ ...onKafka, ...more });
  expect(reasons).toEqual([expect.stringMatching(reason)]);
  expect(reasons.join()).not.toContain('secret');
});
