import { createRequire } from 'node:module';
import { join } from 'node:path';
import { RegisterModule } from '#apps/register/register.module.js';
import { EventStore } from '#event-store/event-store.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { houseSource } from '#event-stream/house.js';
import { eventStreamMigrations } from '#event-stream/migrations.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { describeWithKafka, kafkaFor, newTopic } from '#test/support/kafka.js';
import { describeWithPython, openPython, type Python } from '#test/support/python.js';
import { described, readerStreamOf } from '#test/support/reminder-facts.js';
import { onFreePort } from '#test/support/server-process.js';
import { commitment, recorded, recordOn, SetClock, visitRecorded, visits } from '#test/support/views.js';

interface Taken {
  readonly type: string;
  readonly source: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const standard = createRequire(import.meta.url).resolve('@asyncapi/specs/schemas/3.0.0.json');

describeWithKafka('the topic', () => {
  describeWithPython('from Python', () => {
    let settings: KafkaSettings;
    let python: Python;
    let register: TestApp;

    beforeAll(async () => {
      python = await openPython([
        'confluent-kafka==2.16.1',
        'cloudevents==1.12.0',
        'jsonschema[format]==4.26.0',
      ]);
      settings = await kafkaFor(newTopic());
      register = await onFreePort(async (port) => {
        const opened = await openTestApp({
          modules: [RegisterModule],
          migrations: [...eventStoreMigrations, ...eventStreamMigrations],
          env: {
            // The test's own database is used; that one is set, Kafka asks for.
            DATABASE_URL: 'postgres://house/register',
            KAFKA_BROKERS: settings.brokers.join(','),
            KAFKA_TOPIC: settings.topic,
            KAFKA_PARTITIONS: String(settings.partitions),
            AIDE_MEMOIRE_PORT: String(port),
          },
        });
        await opened.app.listen(port, '127.0.0.1');
        return opened;
      });
    });
    afterAll(async () => {
      await register.close();
      await python.close();
    });

    test('is read by its description alone: types, schemas where they lead to, ids; and no mail address', async () => {
      const record = recordOn(register.app.get(EventStore), new SetClock());
      await record(visits, visitRecorded);
      await record(commitment('dialogue'), recorded('dialogue'));
      await record(commitment('dialogue'), { type: 'ProgressReported', data: { report: 'Enquiry sent' } });
      const many = await record(
        readerStreamOf('staff:ana'),
        described('staff:ana', { email: 'ana@example.org' }),
      );
      const printed = await python.run(
        join(import.meta.dirname, 'topic.py'),
        settings.brokers.join(','),
        settings.topic,
        await register.app.getUrl(),
        standard,
        String(many),
      );
      const taken: Taken[] = JSON.parse(printed);
      expect(taken.map(({ type }) => type).toSorted()).toEqual([
        'org.aide-memoire.CommitmentRecorded.v1',
        'org.aide-memoire.ProgressReported.v1',
        'org.aide-memoire.ReaderDescribed.v1',
        'org.aide-memoire.VisitRecorded.v1',
      ]);
      expect(new Set(taken.map(({ source }) => source))).toEqual(
        new Set([await houseSource(register.dataSource)]),
      );
      const report = taken.find(({ type }) => type.includes('ProgressReported'));
      expect(report?.data).toMatchObject({
        commitment: 'dialogue',
        visit: 'astana-2018',
        report: 'Enquiry sent',
      });
      expect(printed).not.toContain('ana@example.org');
    });
  });
});
