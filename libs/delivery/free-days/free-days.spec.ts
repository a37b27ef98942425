import { processorTime } from '#test/support/processor-time.js';
import { type ReadingFreeDays, readFreeDays } from './free-days.js';

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

const read = (text: string, how: Partial<ReadingFreeDays> = {}) =>
  readFreeDays(text, 'ics', { today: '2020-06-01', ...how });
const daysIn = async (text: string, how: Partial<ReadingFreeDays> = {}) => (await read(text, how)).days;
const ics = (...lines: string[]) => daysIn(calendar(event(...lines)));
const csv = (text: string) => readFreeDays(text, 'csv', { today: '2020-06-01' });

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
    [
      'told as a day without saying so',
      ['DTSTART:20260101', 'DTEND:20260101', 'RRULE:'],
      '2026-01-01',
      '2026-01-01',
    ],
    [
      'of some days away from the office',
      ['DTSTART:20190509T080000', 'DTEND:20190510T170000', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF'],
      '2019-05-09',
      '2019-05-10',
    ],
    [
      'that says it is free',
      ['DTSTART;VALUE=DATE:20190509', 'TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
      '2019-05-09',
      '2019-05-09',
    ],
  ])('gives the days of an event %s', async (_, lines, first, last) => {
    expect(await ics(...lines, 'SUMMARY:Summer recess')).toEqual([{ first, last, name: 'Summer recess' }]);
  });

  test('told in UTC, as Outlook does, gives the days of its readers', async () => {
    const text = calendar(event('DTSTART:20190721T220000Z', 'DTEND:20190723T220000Z', 'SUMMARY:Recess'));
    expect(await daysIn(text, { zone: 'Europe/Brussels' })).toEqual([
      { first: '2019-07-22', last: '2019-07-23', name: 'Recess' },
    ]);
  });

  test('repeats what recurs in the years around today, but what is left out', async () => {
    const yearly = ['RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20210509', 'SUMMARY:Europe Day'];
    const days = await ics('DTSTART;VALUE=DATE:19700509', ...yearly);
    expect(days.slice(0, 4).map(({ first }) => first.slice(0, 4))).toEqual(['2018', '2019', '2020', '2022']);
    expect(days.at(-1)?.first).toBe('2030-05-09');
    const until = await ics('DTSTART;VALUE=DATE:19700721', 'RRULE:FREQ=YEARLY;UNTIL=20281231', 'SUMMARY:x');
    expect(until.at(-1)?.first).toBe('2028-07-21');
  });

  test.each([
    [
      '29 February in leap years only',
      ['DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY;COUNT=2'],
      ['2024-02-29', '2028-02-29'],
    ],
    [
      'dates without a rule, with its own first',
      ['DTSTART;VALUE=DATE:20260501', 'RDATE;VALUE=DATE:20260525,20270506'],
      ['2026-05-01', '2026-05-25', '2027-05-06'],
    ],
    [
      'a rule that begins on another day than it says',
      ['DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2'],
      ['2026-05-01', '2026-05-04', '2026-05-11'],
    ],
    [
      'its own day where its rule gives none',
      ['DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
      ['2026-05-01'],
    ],
    [
      'the last working day of a month',
      ['DTSTART;VALUE=DATE:20260130', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3'],
      ['2026-01-30', '2026-02-27', '2026-03-31'],
    ],
  ])('takes %s', async (_, lines, firsts) => {
    expect((await ics(...lines, 'SUMMARY:x')).map(({ first }) => first)).toEqual(firsts);
  });

  test.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31',
    'FREQ=DAILY;UNTIL=20190101',
    'FREQ=YEARLY;INTERVAL=50;BYMONTH=3',
    'FREQ=WEEKLY;COUNT=0',
  ])('tells of a rule that gives no day at all: %s', async (rule) => {
    const { days, told } = await read(
      calendar(event('DTSTART;VALUE=DATE:20260501', `RRULE:${rule}`, 'SUMMARY:Recess')),
    );
    expect(days).toHaveLength(1);
    expect(told).toEqual([
      {
        detail: `its rule "${rule}" gives no day up to 2030-12-31: the day that it begins on is taken for itself`,
        facts: { form: 'idle', rule, last: '2030-12-31' },
        count: 1,
        entries: [{ line: 5, name: 'Recess' }],
      },
    ]);
  });

  test('tells nothing of a rule that has come to its end, or gives its own first day only', async () => {
    const ended = event('DTSTART;VALUE=DATE:20150501', 'RRULE:FREQ=YEARLY;COUNT=5', 'SUMMARY:Recess');
    const once = event('DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY;COUNT=1', 'SUMMARY:Recess');
    expect(await read(calendar(ended))).toMatchObject({ days: [{}, {}], told: [] });
    expect(await read(calendar(once))).toMatchObject({ days: [{}], told: [] });
  });

  test('moves a single occurrence as it is told to', async () => {
    const text = calendar(
      event('DTSTART;VALUE=DATE:20190509', 'RRULE:FREQ=YEARLY;COUNT=2', 'SUMMARY:Europe Day'),
      event('RECURRENCE-ID;VALUE=DATE:20200509', 'DTSTART;VALUE=DATE:20200511', 'SUMMARY:Europe Day, moved'),
    );
    expect(await daysIn(text)).toEqual([
      { first: '2019-05-09', last: '2019-05-09', name: 'Europe Day' },
      { first: '2020-05-11', last: '2020-05-11', name: 'Europe Day, moved' },
    ]);
  });

  test('leaves out what is cancelled, and takes each once', async () => {
    const once = event('DTSTART;VALUE=DATE:20190509', 'SUMMARY:Europe Day');
    const off = event('DTSTART;VALUE=DATE:20190510', 'STATUS:CANCELLED', 'SUMMARY:Bridge day');
    const found = await read(calendar(once, once, off));
    expect(found).toMatchObject({ entries: 3, dayCount: 1, days: [{ name: 'Europe Day' }] });
    expect(found.leftOut).toEqual([
      {
        detail: 'it is cancelled',
        facts: { form: 'cancelled' },
        count: 1,
        entries: [{ line: 15, name: 'Bridge day' }],
      },
    ]);
  });

  test('says which meetings, and which busy days, it leaves out, and takes them when asked to', async () => {
    const text = calendar(
      event('DTSTART;VALUE=DATE:20190722', 'DTEND;VALUE=DATE:20190803', 'SUMMARY:Recess'),
      event('DTSTART:20190912T100000', 'DTEND:20190912T110000', 'RRULE:FREQ=WEEKLY;COUNT=3', 'SUMMARY:Team'),
      event('DTSTART:20190912T100000', 'DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF', 'SUMMARY:Dentist'),
      event('DTSTART;VALUE=DATE:20190913', 'X-MICROSOFT-CDO-BUSYSTATUS:BUSY', 'SUMMARY:Training'),
      event('DTSTART;VALUE=DATE:20190914', 'TRANSP:OPAQUE', 'SUMMARY:Fair'),
    );
    const found = await read(text);
    expect(found).toMatchObject({ entries: 5, dayCount: 12, days: [{ name: 'Recess' }], told: [] });
    expect(found.leftOut).toMatchObject([
      { detail: 'it takes part of a day', count: 2, entries: [{ name: 'Team' }, { name: 'Dentist' }] },
      { detail: expect.stringContaining('“busy”'), count: 2 },
    ]);
    expect((await read(text, { taking: 'whole-days' })).days.map(({ name }) => name)).toEqual([
      'Recess',
      'Training',
      'Fair',
    ]);
    expect((await read(text, { taking: 'all' })).days).toHaveLength(7);
  });

  test('takes the newest revision of an event, and says that it leaves out the older', async () => {
    const recess = (sequence: number, first: string) =>
      event(`SEQUENCE:${sequence}`, `DTSTART;VALUE=DATE:${first}`, 'SUMMARY:Recess');
    const found = await read(calendar(recess(1, '20260727'), recess(0, '20260720')));
    expect(found.days).toMatchObject([{ first: '2026-07-27' }]);
    expect(found.leftOut).toMatchObject([{ detail: 'a newer revision of it is in the file', count: 1 }]);
  });

  test('takes what stands for a day of a series that is not there as it is, and says so', async () => {
    const text = calendar(
      event('RECURRENCE-ID;VALUE=DATE:20260105', 'DTSTART;VALUE=DATE:20260106', 'SUMMARY:Week'),
    );
    const found = await read(text);
    expect(found.days).toEqual([{ first: '2026-01-06', last: '2026-01-06', name: 'Week' }]);
    expect(found.told).toMatchObject([{ detail: expect.stringContaining('series is not in the file') }]);
  });

  test('may hold several calendars, and lines folded with a space', async () => {
    const one = calendar(event('DTSTART;VALUE=DATE:20190509', 'SUMMARY:Europe\r\n  Day'));
    const two = calendar(event('DTSTART;VALUE=DATE:20190510', 'SUMMARY:A name\\, with\\ntwo lines'));
    expect((await daysIn(one + two)).map(({ name }) => name)).toEqual([
      'Europe Day',
      'A name, with two lines',
    ]);
  });

  test.each([
    ['on no day', ['RRULE:FREQ=DAILY;BYDAY=2MO']],
    ['in the 13th month', ['RRULE:FREQ=YEARLY;BYMONTH=13']],
    ['by no rule', ['RRULE:FREQ=SOMETIMES']],
    ['every day', ['RRULE:FREQ=DAILY']],
    ['every second', ['RRULE:FREQ=SECONDLY']],
    ['a thousand million times', ['RRULE:FREQ=DAILY;COUNT=999999999']],
    ['for three hundred million years', ['DURATION:P99999999999D']],
    ['for two years', ['DTEND;VALUE=DATE:20210509']],
    ['from its end to its beginning', ['DTEND;VALUE=DATE:20190501']],
    ['until no day', ['DTEND;VALUE=DATE:20190231']],
    ['before the year 1', ['DTSTART;VALUE=DATE:00000101']],
  ])('leaves out an event %s, and says so', async (_, lines) => {
    const start = lines.some((line) => line.startsWith('DTSTART')) ? [] : ['DTSTART;VALUE=DATE:20190509'];
    const text = calendar(
      event(...start, ...lines, 'SUMMARY:Odd'),
      event('DTSTART;VALUE=DATE:20190510', 'SUMMARY:Fine'),
    );
    const found = await read(text);
    expect(found.days.map(({ name }) => name)).toContain('Fine');
    expect(found.leftOut).toMatchObject([{ count: 1, entries: [{ name: 'Odd' }] }]);
  });

  test('of five thousand events, or a hundred daily meetings, is read', async () => {
    const events = Array.from({ length: 5_000 }, (_, nth) => {
      const day = new Date(Date.UTC(2019, 0, 1 + (nth % 300))).toISOString().slice(0, 10).replaceAll('-', '');
      return event(`DTSTART;VALUE=DATE:${day}`, `SUMMARY:Day ${day}`);
    });
    expect((await read(calendar(...events))).days).toHaveLength(300);
    const daily = Array.from({ length: 100 }, () =>
      event(
        'DTSTART;TZID=Office:20250106T080000',
        'DURATION:PT30M',
        'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        'SUMMARY:x',
      ),
    );
    await expect(read(calendar(...daily))).rejects.toThrow('it takes part of a day');
    const cost = await processorTime(() =>
      expect(read(calendar(...daily), { taking: 'all' })).rejects.toThrow(
        'its events recur on so many days that they take too long to work out',
      ),
    );
    // A second for the series.
    expect(cost).toBeLessThan(5_000);
  });

  test('calls what has no name by its own', async () => {
    const found = await read(calendar(event('DTSTART;VALUE=DATE:20190509')));
    expect(found.days).toMatchObject([{ name: 'Recess' }]);
    expect(found.told).toMatchObject([{ detail: 'it has no name, and is called “Recess”', count: 1 }]);
    const nameless = calendar(event('DTSTART;VALUE=DATE:20190509')).replace('X-WR-CALNAME:Recess\r\n', '');
    expect(await daysIn(nameless, { called: 'recess-2019' })).toMatchObject([{ name: 'recess-2019' }]);
  });

  test.each([
    ['nothing', '', 'it is no iCalendar'],
    ['something else', 'first,last,name\n', 'it is no iCalendar'],
    ['half a calendar', calendar().replace('END:VCALENDAR', ''), 'has no END:VCALENDAR'],
    ['no event', calendar(), 'there are no free days in it'],
    [
      'an event without a day',
      calendar(event('SUMMARY:x')),
      'line 5, “x”: it cannot be read: it has no DTSTART',
    ],
    [
      'an event that ends before it begins',
      calendar(event('DTSTART;VALUE=DATE:20190509', 'DTEND;VALUE=DATE:20190501', 'SUMMARY:x')),
      'line 5, “x”: it ends on 2019-04-30, before it begins on 2019-05-09',
    ],
  ])('that is %s is refused in words', async (_, text, says) => {
    await expect(read(text)).rejects.toThrow(says);
  });
});

describe('a CSV', () => {
  test('has a row for each', async () => {
    const text =
      '\ufefflast;first;name\r\n2019-08-23;2019-07-22;"Summer; recess"\r\n;2019-05-09;Europe Day\r\n';
    expect((await csv(text)).days).toEqual([
      { first: '2019-05-09', last: '2019-05-09', name: 'Europe Day' },
      { first: '2019-07-22', last: '2019-08-23', name: 'Summer; recess' },
    ]);
  });

  test.each([
    ['', 'there is no column "first", "last", "name"; the first line must be first,last,name'],
    ['first,name\n2019-05-09,x', 'line 1: there is no column "last"'],
    ['first,last,name\n', 'there are no free days in it'],
    [
      'first,last,name\n2019-02-30,,x',
      'line 2, “x”: first is "2019-02-30": expected a day such as 2019-07-22',
    ],
    [
      'first,last,name\n2019-05-09,9.5.2019,x',
      'line 2, “x”: last is "9.5.2019": expected a day such as 2019-08-23',
    ],
    ['first,last,name\n\n2019-05-09,,', 'line 3: name is ""'],
    [
      'first,last,name\n2019-05-09,2019-05-08,x',
      'line 2, “x”: it ends on 2019-05-08, before it begins on 2019-05-09',
    ],
    ['first,last,name\n2019-05-09,x', 'last is "x"'],
    ['first,last,name\n2019-05-09,,Recess, summer', 'line 2, “Recess”: it has 4 cells, the first line 3'],
    ['first,last,name\n2019-05-09,,"x', 'Quote Not Closed'],
  ])('%j is refused in words: %s', async (text, says) => {
    await expect(csv(text)).rejects.toThrow(says);
  });

  test.each([
    ['with tabs', 'first\tlast\tname\n2026-07-20\t2026-08-21\tRecess'],
    ['whose delimiter is said', 'sep=;\r\nfirst;last;name\r\n2026-07-20;2026-08-21;Recess'],
    [
      'whose delimiter is said, as Excel saves it again',
      '"sep=;";;\r\nfirst;last;name\r\n2026-07-20;2026-08-21;Recess',
    ],
    ['with blank rows and columns', 'first;last;name;;\n2026-07-20;2026-08-21;Recess;;\n;;;;\n;;;;'],
    ['with a line end in a name', 'first,last,name\r\n2026-07-20,2026-08-21,"Re\u200bcess\r\n "'],
  ])('%s is read', async (_, text) => {
    expect((await csv(text)).days).toEqual([{ first: '2026-07-20', last: '2026-08-21', name: 'Recess' }]);
  });

  test('keeps a comma in a name where semicolons part the cells', async () => {
    const { days, entries, dayCount } = await csv('first;last;name\n2026-07-20;2026-08-21;Recess, summer\n');
    expect(days).toMatchObject([{ name: 'Recess, summer' }]);
    expect({ entries, dayCount }).toEqual({ entries: 1, dayCount: 33 });
  });

  test('is told all of its faults at once', async () => {
    const text = 'first,last,name\n2019-02-30,,x\n2019-05-09,,fine\nnever,,y';
    await expect(csv(text)).rejects.toMatchObject({ faults: [{ line: 2 }, { line: 4 }] });
  });
});
