import { InMemoryEventStore } from '#event-store/in-memory-event-store.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { temporaryFolder } from '#test/support/cached-folder.js';
import { describeWithKafka, kafkaFor, newTopic, testBrokers } from '#test/support/kafka.js';
import { TopicWriter } from '#test/support/topic-writer.js';
import {
  commitment,
  recorded,
  recordOn,
  SetClock,
  sourceAttached,
  visitRecorded,
  visits,
} from '#test/support/views.js';
import { runWith } from './command.js';
import { type Ended, printed, startWith } from './process.js';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const tail = (settings: NodeJS.ProcessEnv, ...args: string[]) =>
  startWith(settings, folder.folder, 'tail', ...args);

/** To its end, where nothing is followed. */
const tailed = (settings: NodeJS.ProcessEnv, ...args: string[]) =>
  runWith(settings, folder.folder, 'tail', ...args);

const refused = ({ code, stdout, stderr }: Ended) => ({
  code,
  stdout,
  lines: stderr.trim().split('\n').length,
});

describeWithKafka('tail --kafka', () => {
  let settings: KafkaSettings;
  let env: NodeJS.ProcessEnv;
  let writer: TopicWriter;
  const store = new InMemoryEventStore(new SetClock());
  const record = recordOn(store, new SetClock());

  beforeAll(async () => {
    settings = await kafkaFor(newTopic());
    env = { KAFKA_BROKERS: settings.brokers.join(','), KAFKA_TOPIC: settings.topic };
    writer = await TopicWriter.open(store, settings);
    await record(visits, visitRecorded, sourceAttached);
    await record(commitment('hold-dialogue'), recorded('hold-dialogue'));
    await writer.send();
  });
  afterAll(() => writer.close());

  test('prints what is there, one readable line each, then what comes, until Ctrl-C', async () => {
    const child = tail(env, '--kafka', '--from-beginning');
    await printed(child, /Visit recorded[\s\S]*Source attached/);
    const line = printed(child, /Progress reported/);
    await record(commitment('hold-dialogue'), { type: 'ProgressReported', data: { report: 'Enquiry sent' } });
    await writer.send();
    await line;
    child.kill('SIGINT');
    const { code, stdout, stderr } = await child.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n').toSorted();
    expect(lines).toEqual([
      expect.stringMatching(
        /^ {4}1 {2}20 Aug 2018, .* {2}astana-2018 {2}Visit recorded: “Visit to Astana”, .* {2}staff:ana$/,
      ),
      expect.stringMatching(/^ {4}2 .* Source attached: “Press release” \(en, ro\)/),
      expect.stringMatching(/^ {4}3 .* {2}hold-dialogue {2}Recorded: “Hold the Human Rights Dialogue”, 20/),
      expect.stringMatching(/^ {4}4 .* {2}hold-dialogue {2}Progress reported: Enquiry sent {2}staff:ana$/),
    ]);
  });

  test('prints a JSON object on each line for programs', async () => {
    const child = tail(env, '--kafka', '--from-beginning', '--json');
    const text = await printed(child, /Visit to Astana.*\n/);
    child.kill('SIGINT');
    expect(await child.ended).toMatchObject({ code: 0 });
    const event = text.split('\n').filter((line) => line.includes('Visit to Astana'))[0] ?? '';
    expect(JSON.parse(event)).toMatchObject({
      previous: 0,
      position: 1,
      type: 'VisitRecorded',
      schemaVersion: 1,
      streamId: 'visit-astana-2018',
      data: { title: 'Visit to Astana' },
    });
  });

  test('that names a topic which is not there is told so in one line', async () => {
    const ended = await tail({ KAFKA_BROKERS: await testBrokers(), KAFKA_TOPIC: 'nowhere' }, '--kafka').ended;
    expect(refused(ended)).toEqual({ code: 1, stdout: '', lines: 1 });
    expect(ended.stderr).toMatch(/there is no topic nowhere at .*; the register makes it when it starts/);
  });
});

describe('tail --kafka without Kafka', () => {
  test('tells in one line that nobody answers', async () => {
    const ended = await tailed({ KAFKA_BROKERS: '127.0.0.1:1' }, '--kafka');
    expect(refused(ended)).toEqual({ code: 1, stdout: '', lines: 1 });
    expect(ended.stderr).toMatch(/no Kafka answers at 127\.0\.0\.1:1: /);
  });

  test.each([
    [{}, ['--kafka'], /--kafka needs KAFKA_BROKERS, such as KAFKA_BROKERS=localhost:9092/],
    [
      { KAFKA_BROKERS: 'localhost' },
      ['--kafka'],
      /KAFKA_BROKERS is "localhost": expected addresses with a port/,
    ],
    [{ KAFKA_BROKERS: 'localhost:1' }, ['--kafka', '--lines', '3'], /--lines goes without --kafka/],
    [{}, ['--from-beginning'], /--from-beginning goes with --kafka/],
  ])('tells what would be right: %j %j', async (env, args, says) => {
    const ended = await tailed(env, ...args);
    expect(refused(ended)).toEqual({ code: 2, stdout: '', lines: 1 });
    expect(ended.stderr).toMatch(says);
  });
});
