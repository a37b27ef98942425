import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { asBusy } from '#test/support/as-busy.js';
import { describeWithKafka, newTopic, testBrokers } from '#test/support/kafka.js';
import { startOtlpReceiver } from '#test/support/otlp-receiver.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { operate } from './command.js';
import {
  onceFollowed,
  type RunningService,
  startEntrance,
  startService,
  startServiceAlone,
} from './services.js';

const commitment = 'strategy-for-central-asia';
const report = `/api/v1/commitments/${commitment}/progress`;

const served =
  (travelling: () => Promise<NodeJS.ProcessEnv>, onTheWay: readonly string[] = []) =>
  () => {
    let database: Awaited<ReturnType<typeof openTestPostgres>>;
    let receiver: Awaited<ReturnType<typeof startOtlpReceiver>>;
    let entrance: Awaited<ReturnType<typeof startEntrance>>;
    let settings: NodeJS.ProcessEnv;
    let registers: RunningService[];
    let views: RunningService[];
    let token: string;

    beforeAll(async () => {
      database = await openTestPostgres([]);
      receiver = await startOtlpReceiver();
      settings = {
        DATABASE_URL: database.url,
        OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint,
        ...(await travelling()),
      };
      // All at once, on a database without tables.
      const started = await Promise.all(
        (['register', 'register', 'views', 'views'] as const).map((name) => startService(name, settings)),
      );
      registers = started.slice(0, 2);
      views = started.slice(2);
      entrance = await startEntrance(registers, views);
    });

    afterAll(async () => {
      await entrance.close();
      await Promise.all([...registers, ...views].map(({ stop }) => stop()));
      await receiver.close();
      await database.close();
    });

    const as = (headers: Record<string, string> = {}) => ({
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...headers,
    });

    interface Reported {
      readonly status: number;
      readonly position: number;
    }

    /** Reports progress at a service; as a careful client does, again and elsewhere until it is answered. */
    const reportAt = async (services: readonly RunningService[], words: string): Promise<Reported> => {
      const headers = as({ 'idempotency-key': randomUUID() });
      for (let attempt = 0; ; attempt += 1) {
        try {
          const url = `${services[attempt % services.length]?.url}${report}`;
          const answer = await fetch(url, {
            method: 'POST',
            headers,
            body: JSON.stringify({ report: words }),
          });
          if (answer.status !== 503) {
            const { position } = (await answer.json()) as { position: number };
            return { status: answer.status, position };
          }
          expect(answer.headers.get('content-type')).toContain('application/problem+json');
        } catch (error) {
          // Refused, or cut off before an answer: the key makes asking again safe.
          if ((error as Error).name !== 'TypeError') throw error;
        }
        await sleep(20);
      }
    };

    const linesAt = async (view: RunningService, after: number): Promise<string[]> => {
      const path = `/api/v1/commitments/${commitment}/history?limit=500&after=${after}`;
      const answer = await onceFollowed(`${view.url}${path}`, as());
      expect(answer.status).toBe(200);
      const { items } = (await answer.json()) as { items: object[] };
      return items.map((item) => JSON.stringify(item));
    };

    test('let an operator in by a token from the command line', async () => {
      const issued = await operate(settings, 'token', 'issue', '--for', 'kim', '--role', 'keeper');
      expect(issued).toMatchObject({ code: 0, stdout: expect.stringMatching(/^[\w-]{43}\n$/) });
      token = issued.stdout.trim();
      const listed = await operate(settings, 'token', 'list', '--json');
      expect(JSON.parse(listed.stdout)).toContainEqual(expect.objectContaining({ actor: 'staff:kim' }));
      for (const { url } of [...registers, ...views]) {
        expect((await fetch(`${url}/api/v1/tokens`, { headers: as() })).status).toBe(200);
      }
    });

    test('record the sample through one address in front of them', async () => {
      const sample = await operate({ AIDE_MEMOIRE_TOKEN: token }, '--url', entrance.url, 'sample');
      expect(sample).toMatchObject({ code: 0, stdout: expect.stringContaining('12 open · 1 closed') });
    });

    test('show in every view what either register has just recorded', async () => {
      for (const register of registers) {
        const words = `seen at once ${register.port}`;
        const { position } = await reportAt([register], words);
        for (const view of views) {
          expect((await linesAt(view, position)).filter((line) => line.includes(words))).toHaveLength(1);
        }
      }
    });

    test('are one trace, from the request to the views', async () => {
      const traceId = randomUUID().replaceAll('-', '');
      const headers = as({ traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
      const body = JSON.stringify({ report: 'followed' });
      await fetch(`${registers[0]?.url}${report}`, { method: 'POST', headers, body });
      const request = 'POST /api/v1/commitments/:commitment/progress';
      const spans = await receiver.traced(traceId, [
        request,
        'command to commitment',
        'append',
        ...onTheWay,
        'project commitment_status',
      ]);
      const named = (name: string) => spans.find((span) => span.name === name);
      expect(named(request)).toMatchObject({ service: 'register', parentSpanId: '00f067aa0ba902b7' });
      const command = named('command to commitment');
      expect(command?.parentSpanId).toBe(named(request)?.spanId);
      for (const name of ['append', ...onTheWay]) expect(named(name)?.parentSpanId).toBe(command?.spanId);
      expect(named('project commitment_status')).toMatchObject({
        service: 'views',
        parentSpanId: command?.spanId,
      });
    });

    test('rebuild a view while they record and serve', async () => {
      let isDone = false;
      const recording = (async () => {
        const written: number[] = [];
        while (!isDone)
          written.push((await reportAt(registers, `during the rebuild ${randomUUID()}`)).status);
        return written;
      })();
      const rebuilt = await operate(
        { AIDE_MEMOIRE_TOKEN: token },
        '--url',
        entrance.url,
        'rebuild',
        'commitment_history',
      );
      isDone = true;
      expect(rebuilt).toMatchObject({ code: 0, stdout: expect.stringContaining('is in use') });
      expect(new Set(await recording)).toEqual(new Set([200]));
    });

    test('lose nothing and repeat nothing when they are stopped under load, each within ten seconds', async () => {
      let isDone = false;
      let last = 0;
      const acknowledged: string[] = [];
      const load = Array.from({ length: 8 }, async (_, clerk) => {
        for (let number = 0; !isDone; number += 1) {
          const words = `clerk ${clerk} says [${number}]`;
          const { status, position } = await reportAt(clerk % 2 ? registers : registers.toReversed(), words);
          expect(status).toBe(200);
          last = Math.max(last, position);
          acknowledged.push(words);
        }
      });
      while (acknowledged.length < 40) await sleep(10);
      const [firstRegister, secondRegister] = registers as [RunningService, RunningService];
      const [firstView, secondView] = views as [RunningService, RunningService];
      const stopped = await Promise.all([firstRegister.stop(), firstView.stop()]);
      for (const { code, took } of stopped) {
        expect(code).toBe(0);
        expect(took).toBeLessThan(asBusy(10_000));
      }
      const before = acknowledged.length;
      while (acknowledged.length < before + 40) await sleep(10);
      isDone = true;
      await Promise.all(load);
      registers = [await startService('register', settings), secondRegister];
      views = [await startService('views', settings), secondView];
      for (const view of views) {
        const lines = await linesAt(view, last);
        const counted = acknowledged.map((words) => lines.filter((line) => line.includes(words)).length);
        expect(counted).toEqual(acknowledged.map(() => 1));
      }
    });

    test('verify: all is as the events say', async () => {
      await entrance.close();
      entrance = await startEntrance(registers, views);
      const verified = await operate({ AIDE_MEMOIRE_TOKEN: token }, '--url', entrance.url, 'verify');
      expect(verified).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('All is as the events say'),
      });
    });

    test('say how they are, part by part, and what they measure', async () => {
      for (const { url } of [...registers, ...views]) {
        const { checks } = (await (await fetch(`${url}/health/ready`)).json()) as { checks: object[] };
        expect(checks).toContainEqual({ name: 'database', ok: true });
      }
      const told = async (service: RunningService | undefined) =>
        (await fetch(`${service?.url}/metrics`, { headers: as() })).text();
      expect(await told(registers[1])).toMatch(/append_batch_commands_count \d+/);
      expect(await told(views[1])).toContain('projection_lag_events{view="commitment_status"} 0');
    });
  };

describe(
  'register and views, two processes of each',
  served(async () => ({})),
);

describeWithKafka(
  'register and views, two processes of each, over Kafka',
  served(
    async () => ({ KAFKA_BROKERS: await testBrokers(), KAFKA_TOPIC: newTopic(), KAFKA_PARTITIONS: '3' }),
    ['send to Kafka'],
  ),
);

test.each(['register', 'views'] as const)('%s without a database says so in one line', async (name) => {
  const { code, stderr } = await startServiceAlone(name, {});
  expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
  expect(stderr).toMatch(new RegExp(`^${name}: DATABASE_URL is not set: a service needs a Postgres`));
});
