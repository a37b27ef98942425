import * as z from 'zod';
import { RegisterModule } from '#apps/register/register.module.js';
import { DeliveryHttpModule } from '#apps/reminders/delivery-http.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { allMigrations } from '#test/support/reminders.js';

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

let house: TestApp;
let keeper: { authorization: string };
let operations: { method: 'GET' | 'POST' | 'PATCH'; path: string; described: Operation }[];
beforeAll(async () => {
  house = await openTestApp({
    modules: [RegisterModule, ViewsModule, DeliveryHttpModule],
    migrations: allMigrations,
  });
  keeper = await house.as('keeper', 'staff:kim');
  const { paths } = description.parse((await house.app.inject('/api/v1/openapi.json')).json());
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      method: z.enum(['GET', 'POST', 'PATCH']).parse(method.toUpperCase()),
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

const ask = async (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: string): Promise<Told> => {
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

test('whatever stands in a body is answered, small and without a fault of ours', async () => {
  const wrong: Told[] = [];
  let tries = 0;
  for (const { method, path, described } of operations.filter(({ described }) => isAskable(described))) {
    const { schema, example: shown } = described.requestBody?.content['application/json'] ?? {};
    const example = z.record(z.string(), z.unknown()).safeParse(shown ?? schema?.example).data;
    if (!example) continue;
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
  expect(tries).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});
