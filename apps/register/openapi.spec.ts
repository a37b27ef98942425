import { calendarCommands } from '#domain/calendars/calendar.commands.js';
import { commitmentCommands } from '#domain/commitments/commitment.commands.js';
import { readerCommands } from '#domain/readers/reader.commands.js';
import { rulebookCommands } from '#domain/rules/rulebook.commands.js';
import { visitCommands } from '#domain/visits/visit.commands.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { type ApiDocument, type ApiOperation, operationsOf } from '#test/support/openapi.js';
import { RegisterModule } from './register.module.js';

let register: TestApp;
let description: ApiDocument & { readonly tags: readonly { readonly name: string }[] };
let operations: [string, ApiOperation][];
beforeAll(async () => {
  register = await openTestApp({
    modules: [RegisterModule],
    migrations: eventStoreMigrations,
    env: { DATABASE_URL: 'postgres://house/register', KAFKA_BROKERS: 'kafka-1:9092' },
  });
  description = (await register.app.inject('/api/v1/openapi.json')).json();
  operations = operationsOf(description);
});
afterAll(() => register.close());

describe('the description of the API', () => {
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

  test('is beside that of the topic, which anybody may read', async () => {
    const answer = await register.app.inject('/api/asyncapi.json');
    expect(answer.statusCode).toBe(200);
    // Anybody may read it: where the brokers are is told to those who keep the house.
    expect(answer.json()).not.toHaveProperty('servers');
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
