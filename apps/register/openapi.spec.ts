import { Validator } from '@seriousme/openapi-schema-validator';
import * as z from 'zod';
import { calendarCommands } from '#domain/calendars/calendar.commands.js';
import { commitmentCommands } from '#domain/commitments/commitment.commands.js';
import { readerCommands } from '#domain/readers/reader.commands.js';
import { rulebookCommands } from '#domain/rules/rulebook.commands.js';
import { visitCommands } from '#domain/visits/visit.commands.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { RegisterModule } from './register.module.js';

interface Content {
  readonly [mediaType: string]: { readonly schema: { example?: unknown }; readonly example?: unknown };
}
interface Operation {
  readonly summary: string;
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}
interface Description {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

let register: TestApp;
let description: Description;
let operations: [string, Operation][];
beforeAll(async () => {
  register = await openTestApp({ modules: [RegisterModule], migrations: eventStoreMigrations });
  description = (await register.app.inject('/api/v1/openapi.json')).json();
  operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method} ${path}`,
      operation,
    ]),
  );
});
afterAll(() => register.close());

/** zod compiles patterns without the `u` flag that JSON Schema asks for, so those that need it are left out. */
const isValid = (schema: object, value: unknown): boolean => {
  const readable = JSON.parse(JSON.stringify(schema), (key, inner) =>
    key === 'pattern' && inner.includes('\\p{') ? undefined : inner,
  );
  return z.fromJSONSchema(readable).safeParse(value).success;
};

describe('the description of the API', () => {
  test('is valid OpenAPI', async () => {
    const { valid, errors } = await new Validator().validate({ ...description });
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  test.each([
    ['visits', Object.keys(visitCommands)],
    ['commitments', Object.keys(commitmentCommands)],
    // The others are recorded by the jobs that send them.
    ['reminders', ['Acknowledge', 'Snooze', 'Watch', 'Unwatch']],
    ['rules', Object.keys(rulebookCommands)],
    // Days of a file, and public holidays, are read and added by routes of their own.
    ['calendars', [...Object.keys(calendarCommands), 'read-file', 'import', 'adopt-holidays']],
    ['readers', Object.keys(readerCommands)],
  ])('has one route for each command of the domain: %s', (tag, commands) => {
    expect(operations.filter(([, { tags }]) => tags.includes(tag))).toHaveLength(commands.length);
  });

  test('lists the tags of its routes, and no other, in the order in which one gets to know them', () => {
    const named = description.tags.map(({ name }) => name);
    expect(named.slice(0, 2)).toEqual(['visits', 'commitments']);
    expect(new Set(named)).toEqual(new Set(operations.flatMap(([, { tags }]) => tags)));
  });

  test('says of every route what it is for and what it answers', () => {
    const silent = operations.filter(
      ([, { summary, tags, responses }]) =>
        !summary || !tags?.length || !Object.values(responses).every((response) => response.description),
    );
    expect(silent.map(([route]) => route)).toEqual([]);
  });

  test('shows an example of every body and answer, each as its schema asks', () => {
    const wrong = operations.flatMap(([route, { requestBody, responses }]) =>
      [
        requestBody,
        ...Object.entries(responses).flatMap(([status, answer]) => (status < '300' ? [answer] : [])),
      ]
        .flatMap((part) => part?.content?.['application/json'] ?? [])
        .filter(({ schema, example = schema.example }) => !isValid(schema, example))
        .map(() => route),
    );
    expect(wrong).toEqual([]);
  });

  test('is beside that of the topic, which anybody may read', async () => {
    const answer = await register.app.inject('/api/asyncapi.json');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ asyncapi: '3.0.0', operations: { publish: { action: 'send' } } });
  });

  test('tells which problems a command may meet', () => {
    const { responses } = description.paths['/api/v1/commitments/{commitment}/narrow']?.post ?? {};
    expect(Object.keys(responses ?? {})).toEqual(
      expect.arrayContaining([
        '200',
        '400',
        '401',
        '403',
        '404',
        '409',
        '412',
        '413',
        '415',
        '422',
        '429',
        '503',
        '507',
      ]),
    );
    expect(responses?.['422']?.description).toMatch('NOT_NARROWER: The new timeframe');
  });
});
