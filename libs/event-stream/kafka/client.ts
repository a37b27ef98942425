import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { Logger } from '@nestjs/common';
import { Kafka, logLevel } from 'kafkajs';
import type { KafkaSettings } from '#platform/kafka-settings.js';

/**
 * A client of Kafka as set. What it tells of its own retries goes to the debug log: on a fresh broker the first
 * requests are refused for seconds, and that is no trouble; who uses the client says what is. Retries are close
 * together, so that work goes on soon after a broker returns.
 *
 * @throws when the authority's certificate cannot be read
 */
export const kafkaClient = ({ brokers, tls, sasl }: KafkaSettings, name: string): Kafka => {
  const log = new Logger('Kafka');
  return new Kafka({
    clientId: `aide-memoire-${name}-${hostname()}-${process.pid}`,
    brokers: [...brokers],
    ...(tls && { ssl: tls.ca === undefined ? true : { ca: readFileSync(tls.ca, 'utf8') } }),
    ...(sasl && { sasl: { ...sasl } as never }),
    connectionTimeout: 3000,
    authenticationTimeout: 5000,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 8 },
    logLevel: logLevel.WARN,
    logCreator:
      () =>
      ({ namespace, log: { message, error } }) =>
        log.debug(`${namespace}: ${message}${error ? `: ${error}` : ''}`),
  });
};
