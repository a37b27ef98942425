import { Validator } from '@seriousme/openapi-schema-validator';
import type { InjectOptions } from 'fastify';
import { RegisterModule } from '#apps/register/register.module.js';
import { RemindersModule } from '#apps/reminders/reminders.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { newCommitmentId } from '#domain/values.js';
import type { Role } from '#platform/auth/actor.js';
import { authMigrations } from '#platform/auth/migrations.js';
import type { Database } from '#platform/database/database.js';
import { problems } from '#platform/http/problems.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import {
  type ApiDocument,
  type ApiOperation,
  type ApiSchema,
  operationsOf,
  repeatedIn,
  schemaChecks,
  schemasIn,
} from '#test/support/openapi.js';
import { openTestPglite } from '#test/support/pglite.js';
import { allMigrations } from '#test/support/reminders.js';

/** What each program serves: the three services, and all of it in one process. */
const programs = {
  register: [RegisterModule],
  views: [ViewsModule],
  reminders: [RemindersModule],
  'one process': [RegisterModule, ViewsModule, RemindersModule],
};

let database: Database;
beforeAll(async () => {
  database = await openTestPglite([...allMigrations, ...authMigrations]);
});
afterAll(() => database.close());

describe.each(Object.entries(programs))('the description of the API: %s', (_name, modules) => {
  let house: TestApp;
  let document: ApiDocument;
  let operations: [string, ApiOperation][];
  beforeAll(async () => {
    const open = async (): Promise<Database> => ({ ...database, close: async () => undefined });
    house = await openTestApp({
      modules,
      migrations: allMigrations,
      open,
    });
    const answer = await house.app.inject('/api/v1/openapi.json');
    expect(answer.statusCode).toBe(200);
    document = answer.json();
    operations = operationsOf(document);
  });
  afterAll(() => house.close());

  /** The operations of which something is so, by name. */
  const those = (isSo: (operation: ApiOperation, name: string) => boolean): string[] =>
    operations.filter(([route, operation]) => isSo(operation, route)).map(([route]) => route);

  test('has no word beside ids that one of them could be', () => {
    const split = operations.map(([name]) => name.split('/'));
    const isOneOf = (segments: string[], other: string[], at: number): boolean =>
      other.length === segments.length &&
      other.every((segment, place) => (place === at ? segment.startsWith('{') : segment === segments[place]));
    const words = split.flatMap((segments) =>
      segments.filter(
        (segment, at) => !segment.startsWith('{') && split.some((other) => isOneOf(segments, other, at)),
      ),
    );
    expect([...new Set(words)].filter((word) => newCommitmentId.safeParse(word).success)).toEqual([]);
  });

  test('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate({ ...document });
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  test('says of every operation what it is for, under a heading, and what it answers', () => {
    const silent = those(
      ({ summary, tags, responses }) =>
        !summary || !tags?.length || !Object.values(responses).every(({ description }) => description),
    );
    expect(silent).toEqual([]);
  });

  test('calls each operation what it does, and no two alike', () => {
    const names = operations.map(([, { operationId }]) => operationId);
    expect(names.filter((one) => !/^[a-z]+([A-Z][a-z]+)*$/.test(one))).toEqual([]);
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  });

  test('names every body and every answer in JSON, and everything that is said in two places', () => {
    const bare = operations.flatMap(([route, { requestBody, responses }]) =>
      [requestBody, ...Object.values(responses)]
        .flatMap((part) => Object.entries(part?.content ?? {}))
        .filter(
          ([type, { schema }]) => /json$/.test(type) && schema.$ref === undefined && schema.type !== 'string',
        )
        .map(([type]) => `${route}: ${type}`),
    );
    expect(bare).toEqual([]);
    expect(repeatedIn(document)).toEqual([]);
  });

  test('refers to nothing that it does not have, and has nothing that nobody refers to', () => {
    const text = JSON.stringify(document);
    const wanted = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, one]) => one));
    expect([...wanted].toSorted()).toEqual(Object.keys(document.components.schemas).toSorted());
  });

  test('asks for no header but those it describes, and for none', () => {
    const asked = operations.flatMap(([route, { parameters = [] }]) =>
      parameters
        .filter(({ in: where, required, description }) => where === 'header' && (required || !description))
        .map((parameter) => `${route}: ${parameter.name}`),
    );
    expect(asked).toEqual([]);
  });

  test('describes every parameter by a schema that Python can read too', () => {
    const patterns = schemasIn(document).flatMap(({ pattern }) => pattern ?? []);
    expect(patterns.filter((pattern) => /\\[pPuk]|\(\?<|\(\?[ims]/.test(pattern))).toEqual([]);
  });

  test('asks for a body where an empty one would be refused, and nowhere else', () => {
    const check = schemaChecks(document);
    const wrong = those(({ requestBody }) => {
      const json = requestBody?.content['application/json'];
      return json !== undefined && requestBody?.required === check(json.schema, {});
    });
    expect(wrong).toEqual([]);
  });

  test('refuses no request for want of a body that may be left out', async () => {
    const wrong: string[] = [];
    for (const [route, { security, requestBody }] of operations) {
      const role = security[0]?.token?.[0] as Role | undefined;
      if (requestBody?.required !== false || role === undefined) continue;
      const [method = '', path = ''] = route.split(' ');
      const ask = { method: method.toUpperCase(), url: path.replaceAll(/\{\w+\}/g, 'x') } as InjectOptions;
      const answer = await house.app.inject({ ...ask, headers: await house.as(role) });
      if (answer.statusCode === 400) wrong.push(`${route}: ${answer.body}`);
    }
    expect(wrong).toEqual([]);
  });

  test('shows an example of every body and answer, each as its schema asks and with no field it does not name', () => {
    const check = schemaChecks(document);
    const wrong = operations.flatMap(([route, { requestBody, responses }]) =>
      [requestBody, ...Object.entries(responses).map(([status, one]) => (status < '300' ? one : undefined))]
        .flatMap((part) => part?.content?.['application/json'] ?? [])
        .filter(({ schema, example }) => !check(schema, example))
        .map(() => route),
    );
    expect(wrong).toEqual([]);
  });

  test('says what may go wrong with any request', () => {
    const missing = operations.flatMap(([route, operation]) => {
      const isPublic = operation.security.length === 0;
      const wanted = [
        ...[400, 421, 429, 431, 500, 503],
        ...(isPublic ? [] : [401, 403]),
        ...(route.startsWith('get') ? [] : [403]),
        ...(route.includes('/api/v1/') ? [406] : []),
        ...(route.includes('{') ? [414] : []),
        ...(operation.requestBody ? [408, 413, 415] : []),
      ];
      return wanted.filter((status) => !operation.responses[status]).map((status) => `${route}: ${status}`);
    });
    expect(missing).toEqual([]);
  });

  test('says of everything that is made where it is found', () => {
    const silent = those(({ responses: { 201: made } }) => {
      const headers: object = made?.headers ?? {};
      return made !== undefined && !('Location' in headers);
    });
    expect(silent).toEqual([]);
  });

  test('lists every code a program may meet', () => {
    expect(document.components.schemas.ProblemCode?.enum).toEqual(
      expect.arrayContaining(Object.keys(problems)),
    );
    expect(document.components.schemas.Problem?.properties?.code).toEqual({
      $ref: '#/components/schemas/ProblemCode',
    });
  });

  test('describes text as text', () => {
    const wrong = operations.flatMap(([route, { responses }]) =>
      Object.values(responses)
        .flatMap(({ content = {} }) => Object.entries(content))
        .filter(([type, { schema }]) => !/json$/.test(type) && schema.type !== 'string')
        .map(([type]) => `${route}: ${type}`),
    );
    expect(wrong).toEqual([]);
  });

  test('speaks of tokens that say nothing by themselves, and of the session of a browser', () => {
    expect(document.components.securitySchemes).toEqual({
      token: { type: 'http', scheme: 'bearer', description: expect.any(String) },
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: expect.stringMatching(/^aide-memoire-/),
        description: expect.any(String),
      },
    });
  });

  test('says of every operation which role it needs, and that role it needs', async () => {
    const below: Readonly<Record<Role, Role | undefined>> = {
      reader: undefined,
      staff: 'reader',
      keeper: 'staff',
    };
    const wrong: string[] = [];
    for (const [route, { security, description = '' }] of operations) {
      const [method = '', path = ''] = route.split(' ');
      const ask = { method: method.toUpperCase(), url: path.replaceAll(/\{\w+\}/g, 'x') } as InjectOptions;
      const role = security[0]?.token?.[0] as Role | undefined;
      if (role === undefined) {
        if (JSON.stringify((await house.app.inject(ask)).body).includes('SIGN_IN_NEEDED:')) wrong.push(route);
        continue;
      }
      if (!description.endsWith(`Needs the role "${role}".`)) wrong.push(`${route}: is silent`);
      const stranger = await house.app.inject(ask);
      if (stranger.statusCode !== 401) wrong.push(`${route}: ${stranger.statusCode} to a stranger`);
      const lower = below[role];
      if (lower === undefined) continue;
      const refused = await house.app.inject({ ...ask, headers: await house.as(lower) });
      if (refused.statusCode !== 403) wrong.push(`${route}: ${refused.statusCode} to a ${lower}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('the reminders say what they post to webhooks, and nobody else says so', async () => {
  const open = async (): Promise<Database> => ({ ...database, close: async () => undefined });
  const posted = async (modules: (typeof programs)[keyof typeof programs]) => {
    const house = await openTestApp({ modules, migrations: allMigrations, open });
    const { webhooks = {} }: ApiDocument = (await house.app.inject('/api/v1/openapi.json')).json();
    await house.close();
    return Object.entries(webhooks).map(([name, { post }]) => [
      name,
      post?.requestBody?.content['application/json']?.schema,
    ]);
  };
  expect(await posted(programs.reminders)).toEqual([
    ['reminders.fell-due', { $ref: '#/components/schemas/RemindersFellDue' }],
    ['webhook.test', { $ref: '#/components/schemas/WebhookTest' }],
  ]);
  expect(await posted(programs.register)).toEqual([]);
});

test('a schema that is said twice, and one that fits nothing, are found', () => {
  const twice: ApiSchema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
  const document = {
    paths: {},
    components: { schemas: { One: twice, Two: { type: 'array', items: { ...twice } } }, securitySchemes: {} },
  } satisfies ApiDocument;
  expect(repeatedIn(document)).toHaveLength(1);
  const check = schemaChecks(document);
  expect(check({ $ref: '#/components/schemas/One' }, { a: 'x' })).toBe(true);
  expect(check({ $ref: '#/components/schemas/One' }, { a: 'x', b: 1 })).toBe(false);
});
