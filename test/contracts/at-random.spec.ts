import * as fc from 'fast-check';
import type { LightMyRequestResponse } from 'fastify';
import { RegisterModule } from '#apps/register/register.module.js';
import { RemindersModule } from '#apps/reminders/reminders.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { type ApiDocument, type ApiOperation, type ApiSchema, operationsOf } from '#test/support/openapi.js';
import { openTestPglite } from '#test/support/pglite.js';
import { allMigrations } from '#test/support/reminders.js';

let house: TestApp;
let document: ApiDocument;
let operations: [string, ApiOperation][];
let keeper: Record<string, string>;

beforeAll(async () => {
  house = await openTestApp({
    modules: [RegisterModule, ViewsModule, RemindersModule],
    migrations: allMigrations,
    open: openTestPglite,
  });
  keeper = await house.as('keeper', 'staff:kim');
  document = (await house.app.inject('/api/v1/openapi.json')).json();
  // A stream never ends, and a verification reads everything.
  operations = operationsOf(document).filter(([name]) => !/\/(changes|maintenance)\b/.test(name));
});
afterAll(() => house.close());

/** What people, programs and strangers send where something else is asked for. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      '',
      ' ',
      '\0',
      'a\0b',
      '\ud800',
      '\u202eabc',
      '0000-01-01',
      '0000-01-01T00:00:00Z',
      '9999-12-31',
      '+275760-09-13',
    ],
    ...[
      '2018-02-30',
      '1e400',
      '-0',
      'en-us-us',
      'staff:\u0430na',
      '../../etc/passwd',
      '%',
      '--'.repeat(20),
      "'; drop table",
    ],
    ...[null, true, -1, 0.5, 1e21, Number.MAX_SAFE_INTEGER, [], {}, [[]], { a: { b: [] } }, ['', null]],
    'x'.repeat(3_000),
    `${'['.repeat(2_000)}`,
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every place in a value, as a path of keys. */
const placesIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))
    : []),
];

const changedAt = (value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown => {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === key ? changedAt(item, rest, to) : item));
  return isObject(value) ? { ...value, [key]: changedAt(value[key], rest, to) } : to;
};

const behind = (schema: ApiSchema | undefined): ApiSchema => {
  const [, name = ''] = /^#\/components\/schemas\/(\w+)$/.exec(String(schema?.$ref)) ?? [];
  return document.components.schemas[name] ?? schema ?? {};
};

/** A value that a parameter might well have. */
const usual = ({ name, schema }: { readonly name: string; readonly schema: ApiSchema }): string => {
  const of = behind(schema);
  const [first] = [...((of.examples as unknown[]) ?? []), ...(of.enum ?? [])];
  return String(first ?? of.example ?? of.default ?? (of.type === 'integer' ? 1 : name));
};

interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: string;
}

/** Something odd, and in which of the places of a request it stands. */
interface Strange {
  readonly oddity: unknown;
  readonly place: number;
}

/** A request as the description asks, with something odd in one place of it, if at all. */
const request = ([name, operation]: [string, ApiOperation], strange?: Strange): Request => {
  const [method = '', path = ''] = name.split(' ');
  const parameters = operation.parameters ?? [];
  // What waits for a position that is not there yet waits for seconds.
  const inQuery = parameters.filter((one) => one.in === 'query' && !['after', 'position'].includes(one.name));
  const inPath = parameters.filter((one) => one.in === 'path');
  const media = operation.requestBody?.content['application/json'];
  const body = media?.example ?? {};
  const places = media ? placesIn(body) : [];
  const { oddity, place } = strange ?? { oddity: '', place: 0 };
  const at = strange ? place % (inQuery.length + inPath.length + places.length || 1) : -1;
  const text = typeof oddity === 'string' ? oddity : JSON.stringify(oddity);
  const sentFor = (one: (typeof parameters)[number], is: boolean): string =>
    encodeURIComponent((is ? text : usual(one)).toWellFormed());
  const query = inQuery
    .filter((one, nth) => nth === at || one.required)
    .map((one) => `${one.name}=${sentFor(one, one === inQuery[at])}`);
  const url = inPath.reduce(
    (before, one, nth) => before.replace(`{${one.name}}`, sentFor(one, nth === at - inQuery.length) || 'x'),
    path,
  );
  const where = places[at - inQuery.length - inPath.length];
  return {
    method: method.toUpperCase() as Request['method'],
    url: query.length > 0 ? `${url}?${query.join('&')}` : url,
    headers: { ...keeper, ...(media && { 'content-type': 'application/json' }) },
    ...(media && { payload: JSON.stringify(where ? changedAt(body, where, oddity) : body) }),
  };
};

/** What is wrong with an answer, if anything is: a fault of ours, or something that the description does not say. */
const faultOf = ({ responses }: ApiOperation, { statusCode, headers, body }: LightMyRequestResponse) => {
  const described = responses[statusCode];
  const form = String(headers['content-type'] ?? '').split(';')[0] ?? '';
  if (statusCode >= 500 && statusCode !== 501 && !body.includes('VIEW_BEHIND')) return 'a fault of ours';
  if (!described) return `the status ${statusCode} is not described`;
  if (body !== '' && !(form in (described.content ?? {})))
    return `${form} is not described for ${statusCode}`;
  return undefined;
};

/** How long odd things are asked, in ms; each operation is asked as described before that. */
const patience = 6_000;
const rounds = 15;

test('whatever is asked is answered as the description says, and by none of our faults', async () => {
  const asked = fc.record({ oddity: odd, place: fc.nat(1_000) });
  const oddities = fc.sample(asked, { numRuns: operations.length * rounds });
  const faults: string[] = [];
  const tell = async (of: [string, ApiOperation], sent: Request): Promise<void> => {
    const answer = await house.app.inject(sent);
    const fault = faultOf(of[1], answer);
    if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify(sent)}: ${answer.body.slice(0, 200)}`);
  };
  for (const of of operations) await tell(of, request(of));
  const ends = performance.now() + patience;
  for (const [nth, strange] of oddities.entries()) {
    const of = operations[nth % operations.length];
    if (of && performance.now() < ends) await tell(of, request(of, strange));
  }
  expect(faults.slice(0, 10)).toEqual([]);
});
