import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { kafkaClient } from '#event-stream/kafka/client.js';
import { sentTo } from '#event-stream/kafka/sent.js';
import { temporaryFolder } from '#test/support/cached-folder.js';
import { describeWithKafka, kafkaFor, newTopic, testBrokers } from '#test/support/kafka.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { operate } from './command.js';
import { canDump, dump, restore } from './dump.js';
import { launchService, onceFollowed, type RunningService, startEntrance, startService } from './services.js';

const report = '/api/v1/commitments/strategy-for-central-asia/progress';
const history = '/api/v1/commitments/strategy-for-central-asia/history?limit=500';

describeWithKafka('register and views over Kafka, after a dump was restored', () => {
  let isPossible: boolean;
  let original: Awaited<ReturnType<typeof openTestPostgres>>;
  let restored: Awaited<ReturnType<typeof openTestPostgres>>;
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
  let dumped: string;
  let token: string;
  /** Where an event stands that was recorded, sent and seen after the dump. */
  let lost: number;
  const topic = newTopic();

  const settingsOf = async (url: string, name = topic): Promise<NodeJS.ProcessEnv> => ({
    DATABASE_URL: url,
    KAFKA_BROKERS: await testBrokers(),
    KAFKA_TOPIC: name,
    KAFKA_PARTITIONS: '3',
  });
  const as = () => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });

  const record = async (register: RunningService, words: string): Promise<number> => {
    const body = JSON.stringify({ report: words });
    const answer = await fetch(`${register.url}${report}`, { method: 'POST', headers: as(), body });
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { position: number }).position;
  };
  /** What a view shows of the commitment, once it has come to a position. */
  const shown = async (views: RunningService, after = 0): Promise<string> => {
    const answer = await onceFollowed(`${views.url}${history}&after=${after}`, as());
    expect(answer.status).toBe(200);
    return answer.text();
  };
  /** Resolves when a part of a service is not ready, with the reason. */
  const refusal = async ({ url }: RunningService, part: string): Promise<string> => {
    for (;;) {
      const { checks } = (await (await fetch(`${url}/health/ready`)).json()) as {
        checks: { name: string; ok: boolean; reason?: string }[];
      };
      const found = checks.find(({ name, ok }) => name === part && !ok);
      if (found) return JSON.stringify(found);
      await sleep(50);
    }
  };
  const goesOn = async (settings: NodeJS.ProcessEnv, words: string, ...before: string[]): Promise<void> => {
    const [register, views] = await Promise.all([
      startService('register', settings),
      startService('views', settings),
    ]);
    const entrance = await startEntrance([register], [views]);
    try {
      const text = await shown(views, await record(register, words));
      for (const said of [...before, words]) expect(text.split(`"report":"${said}"`)).toHaveLength(2);
      expect(text).not.toContain('after the dump');
      const verified = await operate({ AIDE_MEMOIRE_TOKEN: token }, '--url', entrance.url, 'verify');
      expect(verified).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('All is as the events say'),
      });
    } finally {
      await entrance.close();
      await Promise.all([register.stop(), views.stop()]);
    }
  };

  beforeAll(async () => {
    isPossible = await canDump();
    [original, restored, temporary] = await Promise.all([
      openTestPostgres([]),
      openTestPostgres([]),
      temporaryFolder(),
    ]);
    if (!isPossible) return;
    dumped = join(temporary.folder, 'aide-memoire.dump');
    const settings = await settingsOf(original.url);
    token = (await operate(settings, 'token', 'issue', '--for', 'kim', '--role', 'keeper')).stdout.trim();
    const register = await startService('register', settings);
    const views = await startService('views', settings);
    const entrance = await startEntrance([register], [views]);
    expect(await operate({ AIDE_MEMOIRE_TOKEN: token }, '--url', entrance.url, 'sample')).toMatchObject({
      code: 0,
    });
    await entrance.close();
    await shown(views, await record(register, 'before the dump'));
    await dump(original.url, dumped);
    lost = await record(register, 'after the dump');
    expect(await shown(views, lost)).toContain('after the dump');
    await views.stop();
    const unseen = await record(register, 'after the dump, and seen by no view');
    for (let sent = 0; sent < unseen; await sleep(20)) {
      sent = (await sentTo(original.dataSource, { topic, partitions: 3 })).upTo;
    }
    await register.stop();
    await restore(restored.url, dumped);
  });

  afterAll(async () => {
    await temporary.remove();
    await restored.close();
    await original.close();
  });

  test('refuse the topic and take nothing from it, and record commands all the same', async () => {
    if (!isPossible) return;
    const settings = await settingsOf(restored.url);
    const register = await launchService('register', settings);
    const views = await launchService('views', settings);
    const told = (position: number) =>
      expect.stringMatching(new RegExp(`holds event ${position} .*, which this store never recorded`));
    expect(await refusal(register, 'relay')).toEqual(told(lost + 1));
    expect(await refusal(views, 'commitment_history')).toEqual(told(lost));
    // It stands where the lost event stood; nobody may take the one for the other.
    expect(await record(register, 'recorded anew')).toBe(lost);
    const metrics = await fetch(`${register.url}/metrics`, { headers: as() });
    expect(await metrics.text()).toContain('relay_troubled 1');
    await Promise.all([register.stop(), views.stop()]);
    const again = await launchService('views', settings);
    expect(await refusal(again, 'commitment_history')).toEqual(told(lost));
    const text = await shown(again);
    expect(text).toContain('before the dump');
    expect(text).not.toContain('after the dump');
    await again.stop();
  });

  test('go on when the topic and its row were deleted', async () => {
    if (!isPossible) return;
    const admin = kafkaClient(await kafkaFor(topic), 'test').admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topic] });
    while ((await admin.listTopics()).includes(topic)) await sleep(20);
    await admin.disconnect();
    await restored.dataSource.query('delete from relays where topic = $1', [topic]);
    await goesOn(await settingsOf(restored.url), 'on the new topic', 'before the dump', 'recorded anew');
  });

  test('go on when they are given a topic of another name', async () => {
    if (!isPossible) return;
    await restore(restored.url, dumped);
    await goesOn(await settingsOf(restored.url, newTopic()), 'under another name', 'before the dump');
  });
});
