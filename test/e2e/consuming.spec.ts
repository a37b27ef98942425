import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CommitmentEvent } from '#domain/commitments/commitment.events.js';
import { commitment } from '#domain/commitments/commitment.js';
import { fold } from '#domain/decider.js';
import { InMemoryEventStore } from '#event-store/in-memory-event-store.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { temporaryFolder } from '#test/support/cached-folder.js';
import { describeWithKafka, kafkaFor, newTopic } from '#test/support/kafka.js';
import { TopicWriter } from '#test/support/topic-writer.js';
import { type Fact, recorded, recordOn, SetClock, commitment as streamOf } from '#test/support/views.js';

const program = join(import.meta.dirname, '../../docs/consuming/open-commitments.mjs');

describeWithKafka('the example of a consumer', () => {
  let settings: KafkaSettings;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let writer: TopicWriter;
  let child: ChildProcess | undefined;
  const store = new InMemoryEventStore(new SetClock());
  const record = recordOn(store, new SetClock());
  const file = () => join(folder.folder, 'view.json');

  beforeAll(async () => {
    settings = await kafkaFor(newTopic());
    folder = await temporaryFolder();
    writer = await TopicWriter.open(store, settings);
  });
  afterEach(() => {
    child?.kill('SIGKILL');
  });
  afterAll(async () => {
    await writer.close();
    await folder.remove();
  });

  const start = (group: string): ChildProcess => {
    const env = {
      PATH: process.env.PATH,
      KAFKA_BROKERS: settings.brokers.join(','),
      KAFKA_TOPIC: settings.topic,
      GROUP_ID: group,
    };
    child = spawn(process.execPath, [program, file()], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr?.setEncoding('utf8');
    return child;
  };

  const killed = async (running: ChildProcess): Promise<void> => {
    running.kill('SIGKILL');
    await once(running, 'close');
  };

  interface View {
    readonly positions: Record<string, number>;
    readonly open: Record<string, string>;
  }
  const view = async (): Promise<View> =>
    JSON.parse(await readFile(file(), 'utf8').catch(() => '{"positions":{},"open":{}}'));

  /** Resolves when the view has taken what the condition asks for. */
  const until = async (isSo: (view: View) => boolean): Promise<View> => {
    for (;;) {
      const seen = await view();
      if (isSo(seen)) return seen;
      if (child && child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
      await sleep(20);
    }
  };
  const caughtUp = ({ positions }: View): boolean =>
    writer.ends.last.every((position, partition) => (positions[partition] ?? 0) === position);

  /** So many commitments, in all stages. */
  const recordSome = async (from: number, many: number): Promise<void> => {
    for (let i = from; i < from + many; i += 1) {
      const facts: Fact[] = [
        i % 7 === 0 ? { ...recorded(`c-${i}`), type: 'CommitmentProposed' } : recorded(`c-${i}`),
        ...(i % 14 === 0 ? [{ type: 'CommitmentAccepted', data: {} } as const] : []),
        ...(i % 2 === 0 ? [{ type: 'CommitmentClosed', data: { outcome: 'fulfilled' } } as const] : []),
        ...(i % 10 === 0 ? [{ type: 'CommitmentReopened', data: { reason: 'Not all of it' } } as const] : []),
      ];
      await record(streamOf(`c-${i}`), ...facts);
    }
  };

  /** The same view by the domain's own fold. */
  const folded = async (many: number): Promise<string[]> => {
    const open: string[] = [];
    for (let i = 0; i < many; i += 1) {
      const stream = streamOf(`c-${i}`);
      const events = (await store.readStream(stream)) as unknown as CommitmentEvent[];
      if (fold(commitment, events).stage === 'open') open.push(`c-${i}`);
    }
    return open.toSorted();
  };
  const openIn = ({ open }: View): string[] => Object.keys(open).toSorted();

  test('keeps its view over a kill -9, and a replay changes nothing', async () => {
    await recordSome(0, 1500);
    await writer.send();
    const first = start('before');
    await until(({ positions }) => Object.keys(positions).length > 0);
    await killed(first);

    await recordSome(1500, 1500);
    await writer.send();
    start('before');
    const whole = await until(caughtUp);
    expect(openIn(whole)).toEqual(await folded(3000));
    expect(whole.open['c-1']).toMatch(/^2018-/);

    // Everything comes once more, as after a relay that lost its checkpoint, and this reader begins at the start.
    await writer.sendAgain();
    await killed(child as ChildProcess);
    start('replay');
    await recordSome(3000, 1);
    await writer.send();
    const again = await until(caughtUp);
    expect(openIn(again)).toEqual(await folded(3001));
  });

  test('stops rather than go on wrongly when events are missing', async () => {
    await rm(file(), { force: true });
    await recordSome(4000, 20);
    const lost = writer.ends.upTo + 1;
    await writer.send([lost]);
    const running = start('gap');
    let said = '';
    running.stderr?.on('data', (text: string) => {
      said += text;
    });
    const [code] = await once(running, 'close');
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringContaining('events are missing after position'),
    });
    const { positions } = await view();
    expect(Math.max(...Object.values(positions))).toBeLessThan(writer.ends.upTo);
  });
});
