import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { calendarId } from '#domain/calendars/calendar.events.js';
import { calendarStream } from '#domain/event-types.js';
import { EventStore } from '#event-store/event-store.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { RegisterModule } from '../register.module.js';

let register: TestApp;
let kim: { authorization: string };
beforeAll(async () => {
  register = await openTestApp({ modules: [RegisterModule], migrations: eventStoreMigrations });
  kim = await register.as('keeper', 'staff:kim');
});
afterAll(() => register.close());

const ask = (path: string, body: object, headers: Record<string, string> = {}) =>
  register.ask(`/calendars/${path}`, body, { headers: { ...kim, ...headers } });
const kept = async (id: string): Promise<string> => {
  expect((await ask(`${id}/keep`, { title: 'Holidays', appliesTo: 'KZ' })).body.changed).toBe(true);
  return id;
};
const events = (id: string) =>
  register.app.get(EventStore, { strict: false }).readStream(calendarStream(calendarId.parse(id)));

const nauryz = { first: '2019-03-21', last: '2019-03-23', name: 'Nauryz' };
const newYear = { first: '2019-01-01', last: '2019-01-02', name: 'New Year' };

describe('a calendar', () => {
  test('is kept, once', async () => {
    await kept('holidays-kz');
    expect((await ask('holidays-kz/keep', { title: 'Holidays', appliesTo: 'KZ' })).body.changed).toBe(false);
    expect(await events('holidays-kz')).toMatchObject([
      { data: { calendar: 'holidays-kz', appliesTo: 'KZ', workingDays: null, by: 'staff:kim' } },
    ]);
  });

  test('takes free days and gives them back, each once', async () => {
    const id = await kept('by-hand');
    expect((await ask(`${id}/add-days`, { days: [nauryz, newYear] })).body.version).toBe(2);
    expect((await ask(`${id}/add-days`, { days: [nauryz] })).body.changed).toBe(false);
    expect((await ask(`${id}/remove-days`, { days: [nauryz] })).body.version).toBe(3);
    expect((await ask(`${id}/remove-days`, { days: [nauryz] })).body.changed).toBe(false);
    expect(await events(id)).toMatchObject([
      { type: 'CalendarKept' },
      { type: 'FreeDaysAdded', data: { days: [nauryz, newYear], from: 'by hand' } },
      { type: 'FreeDaysRemoved', data: { days: [nauryz] } },
    ]);
  });

  test('is changed as it was seen, or not at all', async () => {
    const id = await kept('seen');
    const stale = await ask(`${id}/add-days`, { days: [nauryz] }, { 'if-match': '"3"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'STALE_VERSION', version: 1 } });
  });
});

describe('refused, with nothing written:', () => {
  beforeAll(() => kept('refusing'));

  test.each([
    [
      'days that end first',
      'add-days',
      { days: [{ ...nauryz, last: '2019-03-20' }] },
      422,
      'FREE_DAYS_REVERSED',
    ],
    ['30 February', 'add-days', { days: [{ ...nauryz, first: '2019-02-30' }] }, 400, 'REQUEST_INVALID'],
    ['no days', 'add-days', { days: [] }, 400, 'REQUEST_INVALID'],
    ['days without a name', 'add-days', { days: [{ ...nauryz, name: '' }] }, 400, 'REQUEST_INVALID'],
    ['days that it has not', 'remove-days', { days: [newYear] }, 404, 'FREE_DAYS_NOT_FOUND'],
    ['a country of no code', 'keep', { title: 'Holidays', appliesTo: 'Kazakhstan' }, 400, 'REQUEST_INVALID'],
    [
      'an eighth weekday',
      'keep',
      { title: 'Holidays', appliesTo: 'us', workingDays: [8] },
      400,
      'REQUEST_INVALID',
    ],
  ])('%s', async (_, what, body, status, code) => {
    expect(await ask(`refusing/${what}`, body)).toMatchObject({ status, body: { code } });
    expect(await events('refusing')).toHaveLength(1);
  });

  test('days of a calendar that nobody keeps', async () => {
    const answer = await ask('nobodys/add-days', { days: [nauryz] });
    expect(answer).toMatchObject({ status: 404, body: { code: 'CALENDAR_NOT_FOUND' } });
  });

  test('whoever is no keeper', async () => {
    const answer = await register.ask('/calendars/refusing/add-days', { days: [nauryz] });
    expect(answer).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
  });
});
