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

  test('takes the days of a file, each once, and says where they come from', async () => {
    const id = await kept('recess');
    const text = 'first;last;name\n2019-07-22;2019-08-23;Summer recess\n2019-05-09;;Europe Day\n';
    expect((await ask(`${id}/import`, { name: 'recess.csv', text })).body.changed).toBe(true);
    expect((await ask(`${id}/import`, { name: 'recess.csv', text })).body.changed).toBe(false);
    const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20191224', 'SUMMARY:Christmas', 'END:VEVENT'];
    const ics = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...event, 'END:VCALENDAR', ''].join('\r\n');
    expect((await ask(`${id}/import`, { name: 'Recess.ICS', text: ics })).body.version).toBe(3);
    expect((await events(id)).slice(1)).toMatchObject([
      {
        data: {
          days: [
            { first: '2019-05-09', last: '2019-05-09', name: 'Europe Day' },
            { first: '2019-07-22', last: '2019-08-23', name: 'Summer recess' },
          ],
          from: 'recess.csv',
        },
      },
      { data: { days: [{ first: '2019-12-24', name: 'Christmas' }], from: 'Recess.ICS' } },
    ]);
  });

  test('says what a file holds before it counts, and takes one import back', async () => {
    const id = await kept('taken-back');
    const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
    const text = [
      'BEGIN:VCALENDAR',
      event('DTSTART;VALUE=DATE:20191223', 'DTEND;VALUE=DATE:20191225', 'SUMMARY:Christmas'),
      event('DTSTART:20191112T100000', 'DTEND:20191112T110000', 'SUMMARY:Team'),
      'END:VCALENDAR',
    ].join('\r\n');
    const found = {
      entries: 2,
      dayCount: 2,
      days: [{ first: '2019-12-23', last: '2019-12-24', name: 'Christmas' }],
      leftOut: [
        {
          detail: 'it takes part of a day',
          code: 'FILE_UNREADABLE',
          params: { form: 'part' },
          count: 1,
          entries: [{ line: 7, name: 'Team' }],
        },
      ],
    };
    const seen = await ask('read-file', { name: 'outlook.ics', text });
    expect(seen).toMatchObject({ status: 200, body: found });
    expect(await events(id)).toHaveLength(1);
    const imported = await ask(`${id}/import`, { name: 'outlook.ics', text });
    expect(imported.body).toMatchObject({ changed: true, version: 2, found });
    expect((await ask(`${id}/take-back`, { version: 2 })).body).toMatchObject({ changed: true, version: 3 });
    expect(await events(id)).toMatchObject([{}, {}, { type: 'FreeDaysRemoved', data: { days: found.days } }]);
  });

  test('reads the bytes of a file: lines folded within a letter, UTF-16 with its mark, an encoding that is named', async () => {
    const day = { first: '2019-05-09', last: '2019-05-09', name: 'Ziua Europei, Iași' };
    const event = `BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20190509\r\nSUMMARY:${day.name.replace(',', '\\,')}\r\nEND:VEVENT`;
    const ics = Buffer.from(`BEGIN:VCALENDAR\r\n${event}\r\nEND:VCALENDAR\r\n`);
    const within = ics.indexOf('ș') + 1;
    const folded = Buffer.concat([ics.subarray(0, within), Buffer.from('\r\n '), ics.subarray(within)]);
    const csv = `first;last;name\n${day.first};${day.last};${day.name}`;
    const files: readonly (readonly [string, Buffer, object])[] = [
      ['europe.ics', folded, {}],
      ['europe.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')]), {}],
      ['europe.csv', Buffer.from(csv.replace('ș', '\xba'), 'latin1'), { encoding: 'iso-8859-2' }],
    ];
    for (const [name, bytes, more] of files) {
      const read = await ask('read-file', { name, base64: bytes.toString('base64'), ...more });
      // Older encodings have the letter with a cedilla.
      const called = 'encoding' in more ? day.name.replace('ș', 'ş') : day.name;
      expect(read).toMatchObject({ status: 200, body: { days: [{ ...day, name: called }] } });
    }
    const garbled = await ask('read-file', {
      name: 'a.csv',
      base64: Buffer.from([0x53, 0xe9]).toString('base64'),
    });
    expect(garbled).toMatchObject({ status: 400, body: { pointer: '/base64' } });
    const both = await ask('read-file', { name: 'a.csv', text: csv, base64: '' });
    expect(both).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID' } });
  });

  test('adopts public holidays with their source', async () => {
    const id = await kept('adopted');
    expect((await ask(`${id}/adopt-holidays`, { country: 'KZ', years: [2018, 2019] })).status).toBe(200);
    const again = await ask(`${id}/adopt-holidays`, { country: 'KZ', years: [2018] });
    expect(again.body.changed).toBe(false);
    const [, { data } = { data: {} }] = await events(id);
    expect(data).toMatchObject({
      days: expect.arrayContaining([expect.objectContaining({ first: '2019-12-16' })]),
      from: expect.stringMatching(/^date-holidays [\d.]+ \(CC BY-SA 3\.0\)$/),
    });
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

  test.each([
    [
      'a file of neither form',
      'import',
      { name: 'recess.pdf', text: 'x' },
      '/name',
      /ends in \.ics or \.csv/,
    ],
    ['a file without days', 'import', { name: 'a.csv', text: 'first,last,name\n' }, '/text', /no free days/],
    [
      'a file with days that end first',
      'import',
      { name: 'a.csv', text: 'first,last,name\n2019-01-02,2019-01-01,x\n' },
      '/text',
      /line 2, “x”: it ends on 2019-01-01/,
    ],
    ['no iCalendar', 'import', { name: 'a.ics', text: 'hello' }, '/text', /no iCalendar/],
    [
      'a country of nowhere',
      'adopt-holidays',
      { country: 'ZZ', years: [2019] },
      '/country',
      /nothing is known/,
    ],
    ['no year', 'adopt-holidays', { country: 'KZ', years: [] }, '/years', /short/],
    [
      'a part that the country has not',
      'adopt-holidays',
      { country: 'DE', region: 'XX', years: [2019] },
      '/region',
      /DE-XX/,
    ],
  ])('%s', async (_, what, body, pointer, said) => {
    const answer = await ask(`refusing/${what}`, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID' } });
    expect(answer.body.errors).toMatchObject([{ pointer }]);
    expect(JSON.stringify(answer.body.errors)).toMatch(said);
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
