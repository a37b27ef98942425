import fc from 'fast-check';
import { refusalOf as refusalIn } from '#test/support/refusal-of.js';
import { astana, timeframeOf } from '#test/support/timeframes.js';
import { Rejected } from '../refusals.js';
import { readExpression } from './expression.js';
import { resolveTimeframe } from './timeframe.js';

const refusalOf = (edtf: string) => refusalIn(() => timeframeOf(edtf));

describe('what the standard allows and we do not take is refused by name', () => {
  test.each([
    ['[2018,2019]', 'one is meant'],
    ['[..2018-11]', 'one is meant'],
    ['{2018-11,2018-12}', 'all meant'],
    ['Y170000002', 'more than four digits'],
    ['Y17E7', 'exponential year'],
    ['Y-17E7', 'exponential year'],
    ['1950S2', 'significant digits'],
    ['-0044', 'before year 0'],
    ['2018-11-20T10:00:00Z', 'time of day'],
    ['2018-11-20T10:00/2018-11-20T12:00', 'time of day'],
    ['2018-W47', 'week date'],
    ['2018W472', 'week date'],
    ['2018-324', 'day of the year'],
    ['2018-11-20/P3M', 'duration'],
    ['P3M/2018-11-20', 'duration'],
    ['R12/2018-11/2018-12', 'repeating interval'],
    ['2018-23^north', 'named convention'],
    ['2018-4G60DU', 'grouping of time units'],
    ['XXXX-12-25', 'without its year'],
    ['XXXX-23', 'without its year'],
    ['1582', 'outside the years 1583 to 9998'],
    ['9999-12-31', 'outside the years 1583 to 9998'],
    ['1XXX', 'outside the years 1583 to 9998'],
  ])('%s is “%s”', (edtf, name) => {
    const { code, detail, pointer, hint } = refusalOf(edtf);
    expect(code).toBe('TIMEFRAME_UNSUPPORTED');
    expect(detail).toContain(name);
    expect(detail).toContain(edtf);
    expect(pointer).toBe('/timeframe/edtf');
    expect(hint).toMatch(/./);
  });
});

describe('what is malformed is told what is wrong and what would be right', () => {
  test.each([
    ['2018-02-30', 'there is no 30 February 2018', '2018-02-28'],
    ['2018-02-29', 'there is no 29 February 2018', '2018-02-28'],
    ['2018-11-31/2018-12', 'in “2018-11-31” there is no 31 November 2018', '2018-11-30'],
    ['2018-11-00', 'there is no 00 November 2018', '2018-11-30'],
    ['201X-02-30', 'no such day in any month meant', 'a day that exists'],
    ['2018-13', 'there is no month 13', '01 to 12'],
    ['2018-00-10', 'there is no month 00', '01 to 12'],
    ['2018-42', 'there is no month 42', '01 to 12'],
    ['2018-23-01', 'a part of the year (23) has a day', 'leave out the day'],
    ['2018-2X', 'there is no month 2X', '01 to 12'],
    ['20.11.2018', 'does not begin with the year', '2018-11-20'],
    ['3/1/2018', 'does not begin with the year', '2018-01-03'],
    ['11/20/2018', 'does not begin with the year', '2018-11-20'],
    ['31.13.2018', 'does not begin with the year', 'year, month and day'],
    ['2018/11/20', 'with hyphens', '2018-11-20'],
    ['20181120', 'has no hyphens', '2018-11-20'],
    ['201811', 'has no hyphen', '2018-11'],
    ['201813', 'has no hyphen', '2018-11'],
    ['2018-1-2', 'one digit', '2018-01-02'],
    ['2018–11', 'plain hyphen', '2018-11'],
    ['2018-xx', 'capital X', '2018-XX'],
    ['autumn 2018', '“a” (character 1)', '2018-23 (autumn)'],
    ['toamna', '“t” (character 1)', '“words”'],
    ['2018 11', '“ ” (character 5)', '2018-11'],
    ['2018-11\u0007', 'U+0007', 'anew'],
    ['2018\ud800', 'U+D800', 'anew'],
    ['..', 'without the other end', '2018-11/..'],
    ['2018-11..', 'no slash between its ends', 'write 2018-11/..'],
    ['..2018-11', 'no slash between its ends', 'write ../2018-11'],
    ['2018-11..2018-12', 'no slash between its ends', 'write 2018-11/2018-12'],
    ['1..2018', 'no slash between its ends', 'both dates in full'],
    ['2018-11..12', 'no slash between its ends', 'both dates in full'],
    ['2018..2018-13', 'no slash between its ends', 'both dates in full'],
    ['2018-11/2018-12/2019-01', 'more than one slash', '2018-11/2019-02'],
    ['2018-11-20/21', 'the end “21” is not written in full', '2018-11-20/2018-11-21'],
    ['20/21', 'the end “21” is not written in full', 'both dates in full'],
    ['2018-11-20/11-21', 'is not', '2018-11-20'],
    ['~', 'mark without a date', '2018-11~'],
    ['2018-11-20?~', 'stands where it cannot', '2018-11~'],
    ['20~18', 'stands where it cannot', '2018-11~'],
    ['2018-', 'not a date expression', '2018-11'],
    ['2018-11-', 'not a date expression', '2018-11'],
    ['2', 'not a date expression', '2018'],
    ['18', '“18” is a year of two digits', 'write 2018 or 2018-10; a century is 18XX'],
    [' 26 ', '“26” is a year of two digits', 'write 2026 or 2026-10'],
    ['18~', '“18~” is a year of two digits', 'write 2018'],
    ['?18', '“?18” is a year of two digits', 'write 2018'],
  ])('%s: %s', (edtf, wrong, right) => {
    const { code, detail, pointer, hint } = refusalOf(edtf);
    expect(code).toBe('TIMEFRAME_MALFORMED');
    expect(detail).toContain(wrong);
    expect(hint).toContain(right);
    expect(pointer).toBe('/timeframe/edtf');
  });

  test('what is to be written instead, when it is told, can be read', () => {
    const typed = fc.stringMatching(
      /^[0-9X]{1,4}(-[0-9]{1,2}){0,2}\.\.[0-9]{0,4}$|^[0-9]{2}\.[0-9]{2}\.20[0-9]{2}$|^20[0-9]{2}(-[0-9]|[0-9]{2})$/,
    );
    fc.assert(
      fc.property(typed, (text) => {
        const [, instead] = /^write (\S+)$/.exec(refusalOf(text).hint ?? '') ?? [];
        if (instead !== undefined) expect(readExpression(instead, '')).toBeDefined();
      }),
    );
  });

  test('whatever is typed is read or refused, never anything else', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'0123459X-/.~?%YETSWPR[{ '), maxLength: 30 }),
      fc.stringMatching(/^[0-9X]{4}-[0-9X]{2}-[0-9X]{2}[~?%]?$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        try {
          timeframeOf(text);
        } catch (error) {
          expect(error).toBeInstanceOf(Rejected);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('an interval that ends before it begins', () => {
  test.each([
    ['2019/2018', '2018/2019'],
    ['2018-11-21/2018-11-20', '2018-11-20/2018-11-21'],
    ['2018-23/2018-21', '2018-21/2018-23'],
  ])('%s is refused as reversed', (edtf, right) => {
    const { code, hint, pointer } = refusalOf(edtf);
    expect(code).toBe('TIMEFRAME_REVERSED');
    expect(hint).toContain(right);
    expect(pointer).toBe('/timeframe/edtf');
  });

  test('is judged by the hemisphere: autumn before spring is right in the south', () => {
    expect(resolveTimeframe({ edtf: '2018-23/2018-21', hemisphere: 'south' }, astana).window).toEqual({
      first: '2018-03-01',
      last: '2018-11-30',
    });
  });
});

describe('a zone', () => {
  test.each(['Europe/Brusels', 'Astana', '+05:00', '', 'Europe/Brussels ', 'Z'])(
    '“%s” is unknown',
    (zone) => {
      const attempt = () => resolveTimeframe({ edtf: '2018', zone }, astana, '/dates');
      expect(attempt).toThrow(expect.objectContaining({ code: 'ZONE_UNKNOWN', pointer: '/dates/zone' }));
    },
  );

  test('that is the place’s fault is pointed at as the timeframe’s own', () => {
    const attempt = () => resolveTimeframe({ edtf: '2018' }, { ...astana, zone: 'Mars/Olympus' });
    expect(attempt).toThrow(expect.objectContaining({ code: 'ZONE_UNKNOWN', pointer: '/timeframe' }));
  });

  test('is kept in the database’s own spelling', () => {
    expect(resolveTimeframe({ edtf: '2018', zone: 'asia/almaty' }, astana).zone).toBe('Asia/Almaty');
  });
});
