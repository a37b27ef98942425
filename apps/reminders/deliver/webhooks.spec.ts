import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Webhook } from 'standardwebhooks';
import { inPlace } from '#domain/json-schema.js';
import { readerId } from '#domain/readers/reader.events.js';
import { openReminders, type TestReminders } from '#test/support/reminders.js';
import { commitment, recorded, visitRecorded, visits, when } from '#test/support/views.js';
import { remindersFellDue } from '../webhooks/webhook-body.schema.js';

interface Call {
  readonly id: string;
  readonly body: string;
  readonly headers: Record<string, string>;
}

let house: TestReminders;
let server: Server;
let calls: Call[];
let answer: number;
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

beforeEach(async () => {
  calls = [];
  answer = 200;
  server = createServer((asked, answered) => {
    let body = '';
    asked.on('data', (chunk) => {
      body += chunk;
    });
    asked.on('end', () => {
      const headers = asked.headers as Record<string, string>;
      calls.push({ id: headers['webhook-id'] ?? '', body, headers });
      answered.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  house = await openReminders({ env: { AIDE_MEMOIRE_PRIVATE_WEBHOOKS: 'on' } });
  await house.record(visits, visitRecorded);
  const owner = readerId.parse('staff:ana');
  const parties = { responsible: null, supporting: [], counterparts: [], owner };
  await house.record(commitment('talks'), recorded('talks', { timeframe: when('2018-11-20'), parties }));
});
afterEach(async () => {
  await house.close();
  await new Promise((resolve) => server.close(resolve));
});

const subscribe = (id: string, readers: string) =>
  house.query(`insert into secrets.webhooks (id, url, readers, secret, made_by, made_at)
    values ('${id}', 'http://127.0.0.1:${(server.address() as AddressInfo).port}/${id}', ${readers}, '${secret}', 'staff:kim', now())`);
const channels = async () =>
  (await house.query<{ channel: string }>('select distinct channel from reminder_fallen')).map(
    ({ channel }) => channel,
  );
const attempts = () =>
  house.query<{ to: string; outcome: string; answer: string }>(
    'select "to", outcome, answer from delivery_attempt order by at, id',
  );
const again = async () => {
  await house.query('update graphile_worker._private_jobs set run_at = now()');
  await house.remind();
};

test('a webhook of everybody’s gets a notice, signed, beside the outbox', async () => {
  await subscribe('all', 'null');
  await house.live('2018-11-06T12:00:00.000Z');
  expect(await channels()).toEqual(['outbox']);
  const [call] = calls;
  expect(() => new Webhook(secret).verify(call?.body ?? '', call?.headers ?? {})).not.toThrow();
  expect(JSON.parse(call?.body ?? '')).toMatchObject({
    type: 'reminders.fell-due',
    data: { reader: 'staff:ana', reminders: [{ commitment: 'talks' }] },
  });
  // It is as the API's description says, and holds nothing that stands nowhere in it.
  const described = inPlace(remindersFellDue, { io: 'output' });
  const check = new Ajv2020({ strict: false });
  formats.default(check);
  expect(check.validate(described, JSON.parse(call?.body ?? ''))).toBe(true);
});

test('one that answers 500 is asked again, with the same call, and its log says so', async () => {
  answer = 500;
  await subscribe('all', 'null');
  await house.live('2018-10-20T12:00:00.000Z');
  expect(calls).toHaveLength(1);
  answer = 200;
  await again();
  expect(calls).toHaveLength(2);
  expect(new Set(calls.map(({ id, body }) => `${id} ${body}`)).size).toBe(1);
  expect((await attempts()).map(({ outcome }) => outcome)).toEqual(['put off', 'delivered']);
  await again();
  expect(calls).toHaveLength(2);
});

test('it delivers to a reader whom nothing else reaches; refused for good, it is told', async () => {
  await subscribe('anas', `'{staff:ana}'`);
  await house.live('2018-10-20T12:00:00.000Z');
  expect(await channels()).toEqual(['webhook']);
  answer = 410;
  await house.live('2018-11-06T12:00:00.000Z');
  const failed = await house.query('select failure from reminder_fallen where failed_at is not null');
  expect(failed).toEqual([{ failure: expect.stringMatching(/^HTTP 410/) }]);
});
