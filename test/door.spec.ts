import * as z from 'zod';
import { RegisterModule } from '#apps/register/register.module.js';
import { DeliveryHttpModule } from '#apps/reminders/delivery-http.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { commitmentStream } from '#domain/event-types.js';
import { commitmentId } from '#domain/values.js';
import { EventStore } from '#event-store/event-store.js';
import { SystemClock } from '#platform/clock.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { longestTurn } from '#test/support/longest-turn.js';
import { allMigrations } from '#test/support/reminders.js';
import { recordOn } from '#test/support/views.js';

const parameter = z.looseObject({ name: z.string(), in: z.enum(['path', 'query', 'header']) });
const operation = z.looseObject({
  tags: z.array(z.string()).default([]),
  parameters: z.array(parameter).default([]),
  requestBody: z
    .object({
      content: z.record(
        z.string(),
        z.looseObject({ schema: z.looseObject({}), example: z.unknown().optional() }),
      ),
    })
    .optional(),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.unknown()).optional() })),
});
type Operation = z.infer<typeof operation>;
const description = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operation)) });

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof verbs)[number];

let house: TestApp;
let keeper: { authorization: string };
let operations: { method: Method; path: string; described: Operation }[];
beforeAll(async () => {
  house = await openTestApp({
    modules: [RegisterModule, ViewsModule, DeliveryHttpModule],
    migrations: allMigrations,
  });
  keeper = await house.as('keeper', 'staff:kim');
  const { paths } = description.parse((await house.app.inject('/api/v1/openapi.json')).json());
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      method: z.enum(verbs).parse(method.toUpperCase()),
      path,
      described,
    })),
  );
});
afterAll(() => house.close());

/** Streams go on for ever, and work on whole views takes long: neither is asked here. */
const isAskable = ({ responses, tags }: Operation): boolean =>
  !tags.includes('maintenance') &&
  !Object.values(responses).some(({ content = {} }) =>
    Object.keys(content).some(
      (type) => type !== 'application/json' && type !== 'application/problem+json' && type !== 'text/csv',
    ),
  );

const nested = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`;

/** Texts that somebody, somewhere, sends. */
const texts = [
  '\0',
  'a\0b',
  '\ud800',
  '',
  ' ',
  '\u200b',
  '\r\nSet-Cookie: a=b',
  '\u001b[31m',
  '0000-01-01',
  '0000-12-31T00:00:00Z',
  '9999-12-31',
  '2018-02-30',
  '-'.repeat(33),
  '- - - - "',
  '"""',
  '('.repeat(50),
  '&|!:*<->',
  'or or or',
  '%00',
  '%',
  '../..',
  "';--",
  '99999999999999999999',
  '-1',
  '1e400',
  'NaN',
  'infinity',
  '-infinity',
  'en-us-us',
  'staff:\u0430na',
  'x'.repeat(3000),
  '=1+1',
  'null',
  'true',
  '{}',
  '[]',
  'WyJhIixbXV0',
  '__proto__',
  'constructor',
];

/** The same as a body may hold them, and what is no text, as JSON. */
const values = [
  ...texts.map((text) => JSON.stringify(text)),
  ...[
    'null',
    'true',
    '0',
    '-1',
    '1e308',
    '9007199254740993',
    '[]',
    '{}',
    '[[]]',
    '[null]',
    '["\\u0000"]',
    '{"\\u0000":1}',
  ],
  ...[
    '{"edtf":"0000"}',
    '{"edtf":"-9999/9999"}',
    '{"constructor":{"prototype":{}}}',
    `[${'"x",'.repeat(500)}"x"]`,
  ],
  nested(40),
  nested(5000),
];

interface Told {
  readonly asked: string;
  readonly status: number;
  readonly size: number;
}

const isWrong = ({ status, size }: Told): boolean => status >= 500 || (status >= 400 && size > 20_000);

const ask = async (method: Method, url: string, payload?: string): Promise<Told> => {
  const { statusCode, body } = await house.app.inject({
    method,
    url,
    headers: { ...keeper, ...(payload !== undefined && { 'content-type': 'application/json' }) },
    ...(payload !== undefined && { payload }),
  });
  return {
    asked: `${method} ${url.slice(0, 200)} ${payload?.slice(0, 200) ?? ''} ${statusCode >= 500 ? body : ''}`,
    status: statusCode,
    size: body.length,
  };
};

const filled = (path: string, fill: (name: string) => string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(fill(name).toWellFormed()));

test('whatever stands in an address is answered, small and without a fault of ours', async () => {
  const wrong: Told[] = [];
  let tries = 0;
  for (const { method, path, described } of operations.filter(({ described }) => isAskable(described))) {
    if (method !== 'GET') continue;
    const inPath = described.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
    const inQuery = described.parameters.filter((one) => one.in === 'query').map(({ name }) => name);
    for (const text of texts) {
      const urls = [
        ...inPath.map((odd) => filled(path, (name) => (name === odd ? text : 'a'))),
        ...inQuery.map(
          (odd) => `${filled(path, () => 'a')}?${odd}=${encodeURIComponent(text.toWellFormed())}`,
        ),
      ];
      for (const url of urls) {
        tries += 1;
        const told = await ask(method, url);
        if (isWrong(told)) wrong.push(told);
      }
    }
  }
  expect(tries).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

// In parts, so that none takes long on a machine that has much else to do.
const parts = 6;

test.each(Array.from({ length: parts }, (_, nth) => nth + 1))(
  `whatever stands in a body is answered, small and without a fault of ours (part %i of ${parts})`,
  async (part) => {
    const wrong: Told[] = [];
    let tries = 0;
    const examples = operations.flatMap(({ method, path, described }) => {
      const { schema, example: shown } = described.requestBody?.content['application/json'] ?? {};
      const example = z.record(z.string(), z.unknown()).safeParse(shown ?? schema?.example).data;
      return example && isAskable(described) ? [{ method, path, example }] : [];
    });
    for (const { method, path, example } of examples.filter((_, nth) => nth % parts === part - 1)) {
      const url = filled(path, () => 'a');
      const bodies = Object.keys(example).flatMap((field) =>
        values.map((value) => JSON.stringify({ ...example, [field]: '@' }).replace('"@"', () => value)),
      );
      for (const body of [...bodies, ...values]) {
        tries += 1;
        const told = await ask(method, url, body);
        if (isWrong(told)) wrong.push(told);
      }
    }
    expect(tries).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  },
);

const stillGoing = /^\{[^{]*"state":"(?:waiting|reading|checking|recording)"/;

/** The longest that anybody else waited; of several tries the best. */
const longestWait = async (work: () => Promise<unknown>): Promise<number> => {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 8 && best > 100; tries += 1) best = Math.min(best, await longestTurn(work));
  return best;
};

/** A file imported to its end; what it came to. */
const imported = async (name: string, text: string): Promise<string> => {
  const payload = { name, text, dryRun: true };
  let answer = await house.app.inject({ method: 'POST', url: '/api/v1/imports', headers: keeper, payload });
  const url = String(answer.headers.location);
  while (stillGoing.test(answer.body)) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    answer = await house.app.inject({ url, headers: keeper });
  }
  expect(answer.statusCode).toBe(200);
  return answer.body;
};

const post = async (path: string, body: unknown, status: number): Promise<string> => {
  const answer = await house.app.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    headers: keeper,
    payload: body as object,
  });
  expect(answer.statusCode).toBe(status);
  return answer.body;
};

describe('nobody waits for what somebody else sends:', () => {
  beforeAll(async () => {
    await post('/calendars/busy/keep', { title: 'Recess', appliesTo: 'us' }, 200);
    const place = { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' };
    const visit = {
      visit: 'long-source',
      title: 'A visit',
      delegation: { name: 'Delegation' },
      host: { body: 'Ministry', country: 'KZ' },
      dates: { edtf: '2018-08-20' },
      place,
    };
    await post('/visits', visit, 201);
    const text = 'The Chairman is expected to visit Astana this spring, as was said. '.repeat(29_000);
    const source = { id: 'report', title: 'Report', languages: ['en'], mediaType: 'text/plain', text };
    await post('/visits/long-source/sources', source, 200);
  });

  const calendar = (...events: string[]): string =>
    ['BEGIN:VCALENDAR', ...events.map((lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT`), 'END:VCALENDAR'].join(
      '\n',
    );
  const many = calendar(
    ...Array.from(
      { length: 5_000 },
      (_, nth) => `DTSTART;VALUE=DATE:2026${String((nth % 12) + 1).padStart(2, '0')}01\nSUMMARY:x`,
    ),
  );
  const endless = calendar(
    'DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nSUMMARY:x',
  );
  const quoted = {
    visit: 'long-source',
    kind: 'visit',
    direction: 'ours',
    statement: 'The Chairman visits Astana',
    language: 'en',
    parties: {},
    timeframe: { edtf: '2019' },
    quotes: [{ source: 'report', exact: 'The Chairman is expected to visit Astana this autumn' }],
  };
  const unknown = Object.fromEntries(Array.from({ length: 90_000 }, (_, nth) => [`f${nth}`, 1]));

  test.each([
    ['five thousand events', '/calendars/read-file', { name: 'a.ics', text: many }, 200],
    ['a rule that is never met', '/calendars/read-file', { name: 'a.ics', text: endless }, 200],
    [
      'twenty years of holidays',
      '/calendars/busy/adopt-holidays',
      { country: 'KZ', years: Array.from({ length: 20 }, (_, nth) => 2010 + nth) },
      200,
    ],
    ['a quote that is not in a long source', '/commitments', quoted, 422],
    ['ninety thousand fields nobody knows', '/visits', unknown, 400],
  ])('%s', async (_, path, body, status) => {
    let answered = '';
    const waited = await longestWait(async () => {
      answered = await post(path, body, status);
    });
    expect(waited).toBeLessThan(100);
    if (status >= 400) expect(answered.length).toBeLessThan(20_000);
  });

  const columns = 'id,visit,kind,direction,statement,language,edtf,owner';
  const lines = (many: number, line: (nth: number) => string): string =>
    [columns, ...Array.from({ length: many }, (_, nth) => line(nth))].join('\r\n');

  test.each([
    ['a cell of two million characters', 'a.csv', `${columns}\r\n"${'x'.repeat(1_900_000)}"`],
    ['a cell of two million quotation marks', 'a.csv', `${columns}\r\n${'"'.repeat(1_900_000)}`],
    ['twenty thousand columns', 'a.csv', Array.from({ length: 20_000 }, (_, nth) => `c${nth}`).join(',')],
    [
      'three thousand rows full of faults',
      'a.csv',
      lines(3_000, (nth) => `i d${nth},v,x,y,,zz-zz-zz,2018-99,nobody`),
    ],
    [
      'a visit file of forty thousand parts',
      'a.yaml',
      `visit: {id: v}\ncommitments:\n${'  - {}\n'.repeat(40_000)}`,
    ],
    [
      'aliases of aliases',
      'a.yaml',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefghi', (name, nth) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[nth]}`).join(',')}]`).join('\n')}`,
    ],
    ['lists a hundred thousand deep', 'a.yaml', '['.repeat(100_000)],
  ])('%s, imported', async (_, name, text) => {
    let answered = '';
    const waited = await longestWait(async () => {
      answered = await imported(name, text);
    });
    expect(waited).toBeLessThan(100);
    expect(JSON.stringify(JSON.parse(answered).faults).length).toBeLessThan(100_000);
  });

  test.each([
    ['in one line', 'The Chairman is expected to visit Astana. '.repeat(45_000)],
    ['without a space', '會議'.repeat(300_000)],
  ])('two megabytes %s, attached, asked for and quoted', async (_, text) => {
    let times = 0;
    const waited = await longestWait(async () => {
      times += 1;
      const id = `${text.charCodeAt(0)}-${times}`;
      const source = { id, title: 'Report', languages: ['en'], mediaType: 'text/plain', text };
      const { position } = JSON.parse(await post('/visits/long-source/sources', source, 200));
      const url = `/api/v1/visits/long-source/sources/${id}?after=${position}`;
      expect((await house.app.inject({ url, headers: keeper })).statusCode).toBe(200);
      await post(
        '/commitments',
        { ...quoted, quotes: [{ source: id, exact: `${text.slice(5, 900)} ≠` }] },
        422,
      );
    });
    expect(waited).toBeLessThan(100);
  });

  const get = async (path: string): Promise<number> =>
    (await house.app.inject({ url: `/api/v1${path}`, headers: keeper })).statusCode;

  test('a commitment of two thousand reports, read, taken as a table and reported on again', async () => {
    const id = 'much-reported';
    await post('/commitments', { ...quoted, commitment: id, quotes: [] }, 201);
    const record = recordOn(house.app.get(EventStore, { strict: false }), new SystemClock());
    const report = 'The ministry wrote that it is preparing the visit. '.repeat(10);
    let position = 0;
    for (let times = 0; times < 4; times += 1)
      position = await record(
        commitmentStream(commitmentId.parse(id)),
        ...Array.from(
          { length: 500 },
          (_, nth) => ({ type: 'ProgressReported', data: { report: `${times}.${nth}: ${report}` } }) as const,
        ),
      );
    const lines = `/commitments/${id}/history`;
    while ((await get(`${lines}?limit=1&after=${position}`)) !== 200)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const waited = await longestWait(async () => {
      for (const path of [
        `${lines}?limit=500`,
        `${lines}?format=csv`,
        `/commitments/${id}`,
        `/taking-back?of=commitment&id=${id}`,
      ])
        expect(await get(path)).toBe(200);
      await post(`/commitments/${id}/progress`, { report }, 200);
    });
    expect(waited).toBeLessThan(100);
  });
});
