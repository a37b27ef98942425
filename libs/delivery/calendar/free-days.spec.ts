import { readFreeDays } from './free-days.js';
import { HolidaysNotInstalled, HolidaysUnknown, holidaysOf } from './holidays.js';

const calendar = (...events: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    'X-WR-CALNAME:Recess',
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:1@test', ...lines, 'END:VEVENT'].join('\r\n');

const ics = (...lines: string[]) => readFreeDays(calendar(event(...lines)), 'ics');

describe('an iCalendar', () => {
  test.each([
    [
      'of several days, its end not included',
      ['DTSTART;VALUE=DATE:20190722', 'DTEND;VALUE=DATE:20190824'],
      '2019-07-22',
      '2019-08-23',
    ],
    ['of one day', ['DTSTART;VALUE=DATE:20190509'], '2019-05-09', '2019-05-09'],
    ['of a length', ['DTSTART;VALUE=DATE:20190509', 'DURATION:P2D'], '2019-05-09', '2019-05-10'],
    [
      'from midnight to midnight',
      ['DTSTART:20190509T000000', 'DTEND:20190511T000000'],
      '2019-05-09',
      '2019-05-10',
    ],
    ['of some hours', ['DTSTART:20190509T100000', 'DTEND:20190510T120000'], '2019-05-09', '2019-05-10'],
  ])('gives the days of an event %s', async (_, lines, first, last) => {
    expect(await ics(...lines, 'SUMMARY:Summer recess')).toEqual([{ first, last, name: 'Summer recess' }]);
  });

  test('told in UTC, as Outlook does, gives the days of its readers', async () => {
    const text = calendar(event('DTSTART:20190721T220000Z', 'DTEND:20190723T220000Z', 'SUMMARY:Recess'));
    expect(await readFreeDays(text, 'ics', { zone: 'Europe/Brussels' })).toEqual([
      { first: '2019-07-22', last: '2019-07-23', name: 'Recess' },
    ]);
  });

  test('repeats what recurs, but what is left out, and not for ever', async () => {
    const yearly = [
      'DTSTART;VALUE=DATE:20190509',
      'RRULE:FREQ=YEARLY',
      'EXDATE;VALUE=DATE:20200509',
      'SUMMARY:Europe Day',
    ];
    const days = await ics(...yearly);
    expect(days.slice(0, 2).map(({ first }) => first)).toEqual(['2019-05-09', '2021-05-09']);
    expect(days.at(-1)?.first).toBe('2028-05-09');
    const daily = ['DTSTART;VALUE=DATE:20190101', 'RRULE:FREQ=DAILY', 'SUMMARY:Every day'];
    expect(await ics(...daily)).toHaveLength(1000);
  });

  test('moves a single occurrence as it is told to', async () => {
    const text = calendar(
      event('DTSTART;VALUE=DATE:20190509', 'RRULE:FREQ=YEARLY;COUNT=2', 'SUMMARY:Europe Day'),
      event('RECURRENCE-ID;VALUE=DATE:20200509', 'DTSTART;VALUE=DATE:20200511', 'SUMMARY:Europe Day, moved'),
    );
    expect(await readFreeDays(text, 'ics')).toEqual([
      { first: '2019-05-09', last: '2019-05-09', name: 'Europe Day' },
      { first: '2020-05-11', last: '2020-05-11', name: 'Europe Day, moved' },
    ]);
  });

  test('leaves out what is cancelled, and takes each once', async () => {
    const once = event('DTSTART;VALUE=DATE:20190509', 'SUMMARY:Europe Day');
    const off = event('DTSTART;VALUE=DATE:20190510', 'STATUS:CANCELLED', 'SUMMARY:Bridge day');
    expect(await readFreeDays(calendar(once, once, off), 'ics')).toHaveLength(1);
  });

  test('calls what has no name by its own', async () => {
    expect(await ics('DTSTART;VALUE=DATE:20190509')).toMatchObject([{ name: 'Recess' }]);
  });

  test.each([
    ['nothing', '', 'it is no iCalendar'],
    ['something else', 'first,last,name\n', 'it is no iCalendar'],
    ['half a calendar', calendar().replace('END:VCALENDAR', ''), 'it is no iCalendar'],
    ['no event', calendar(), 'there are no days in it'],
    [
      'an event without a day',
      calendar(event('SUMMARY:x')),
      'line 5: the event that begins there cannot be read',
    ],
    [
      'an event that ends before it begins',
      calendar(event('DTSTART;VALUE=DATE:20190509', 'DTEND;VALUE=DATE:20190501', 'SUMMARY:x')),
      'line 5: it ends on 2019-04-30, before it begins on 2019-05-09',
    ],
  ])('that is %s is refused in words', async (_, text, says) => {
    await expect(readFreeDays(text, 'ics')).rejects.toThrow(says);
  });
});

describe('a CSV', () => {
  test('has a row for each', async () => {
    const text =
      '\ufefflast;first;name\r\n2019-08-23;2019-07-22;"Summer; recess"\r\n;2019-05-09;Europe Day\r\n';
    expect(await readFreeDays(text, 'csv')).toEqual([
      { first: '2019-05-09', last: '2019-05-09', name: 'Europe Day' },
      { first: '2019-07-22', last: '2019-08-23', name: 'Summer; recess' },
    ]);
  });

  test.each([
    ['', 'there is no column "first", "last", "name"; the first line must be first,last,name'],
    ['first,name\n2019-05-09,x', 'line 1: there is no column "last"'],
    ['first,last,name\n', 'there are no days in it'],
    ['first,last,name\n2019-02-30,,x', 'line 2: first is "2019-02-30": expected a day such as 2019-07-22'],
    [
      'first,last,name\n2019-05-09,9.5.2019,x',
      'line 2: last is "9.5.2019": expected a day such as 2019-08-23',
    ],
    ['first,last,name\n\n2019-05-09,,', 'line 3: name is ""'],
    [
      'first,last,name\n2019-05-09,2019-05-08,x',
      'line 2: it ends on 2019-05-08, before it begins on 2019-05-09',
    ],
    ['first,last,name\n2019-05-09,x', 'Invalid Record Length'],
    ['first,last,name\n2019-05-09,,"x', 'Quote Not Closed'],
  ])('%j is refused in words: %s', async (text, says) => {
    await expect(readFreeDays(text, 'csv')).rejects.toThrow(says);
  });

  test('is told all of its faults at once', async () => {
    const text = 'first,last,name\n2019-02-30,,x\n2019-05-09,,fine\nnever,,y';
    await expect(readFreeDays(text, 'csv')).rejects.toMatchObject({ faults: [{ line: 2 }, { line: 4 }] });
  });
});

describe('public holidays', () => {
  test('of both sides, in English, with where they come from', async () => {
    const { days, from } = await holidaysOf('KZ', [2018, 2019]);
    expect(days).toContainEqual({ first: '2018-12-16', last: '2018-12-16', name: 'Independence Day' });
    expect(days.map(({ first }) => first)).toContain('2019-03-22');
    expect(from).toMatch(/^date-holidays \d+\.\d+\.\d+ \(CC BY-SA 3\.0\)$/);
    expect((await holidaysOf('BE', [2018])).days.map(({ first }) => first)).toContain('2018-07-21');
  });

  test('that begin at sunset are their first whole day', async () => {
    expect((await holidaysOf('KZ', [2018])).days.map(({ first }) => first)).toContain('2018-08-21');
  });

  test('of a part of a country are more', async () => {
    const days = (region?: string) =>
      holidaysOf('DE', [2018], region).then((holidays) => holidays.days.length);
    expect(await days('BY')).toBeGreaterThan(await days());
  });

  test.each([
    ['KX', undefined, /of KX; the nearest known: KE, KM, KN, KR, KY, KZ, AX, CX; all are at https:\S+$/],
    ['UK', undefined, /of UK; the nearest known: GB, .*; all are at/],
    ['DE', 'BZ', /of DE-BZ; the nearest known: BB, BE, BW, BY, .*; all are at/],
    ['IE', 'ZZ', /of IE-ZZ; none of its parts is known, only the whole$/],
  ])('that nothing is known of are refused with what may be meant: %s %s', async (country, region, told) => {
    const refused = await holidaysOf(country, [2018], region).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(HolidaysUnknown);
    const { message } = refused as HolidaysUnknown;
    expect(message).toMatch(told);
    expect(message.length).toBeLessThan(200);
  });

  test('without the library say how to install it', async () => {
    const missing = () => import(`${'date-holidays'}-that-is-not-there`);
    await expect(holidaysOf('BE', [2018], undefined, missing)).rejects.toThrow(HolidaysNotInstalled);
  });
});
