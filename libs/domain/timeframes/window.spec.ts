import { parse } from '@edtf-ts/core';
import fc from 'fast-check';
import {
  astana,
  calendarDate,
  canberra,
  date,
  day,
  edtf,
  ends,
  hemisphere,
  inOrder,
  partOfYear,
  plainDate,
  timeframeOf,
} from '#test/support/timeframes.js';
import { readExpression } from './expression.js';
import type { Hemisphere, Window } from './timeframe.schema.js';
import { windowOf } from './window.js';

const windowIn = (text: string, place: Hemisphere): Window => windowOf(readExpression(text, '/edtf'), place);
const north = (text: string): string => Object.values(windowIn(text, 'north')).join(' ');
const south = (text: string): string => Object.values(windowIn(text, 'south')).join(' ');

describe('a window', () => {
  test.each([
    ['2018-11-20', '2018-11-20 2018-11-20'],
    ['2018-11', '2018-11-01 2018-11-30'],
    ['2020-02', '2020-02-01 2020-02-29'],
    ['2018', '2018-01-01 2018-12-31'],
    ['201', '2010-01-01 2019-12-31'],
    ['20', '2000-01-01 2099-12-31'],
    ['2018-33', '2018-01-01 2018-03-31'],
    ['2018-36', '2018-10-01 2018-12-31'],
    ['2018-38', '2018-05-01 2018-08-31'],
    ['2018-40', '2018-01-01 2018-06-30'],
    ['2018-41', '2018-07-01 2018-12-31'],
  ])('of %s is %s', (text, window) => {
    expect(north(text)).toBe(window);
  });

  test.each([
    ['201X', '2010-01-01 2019-12-31'],
    ['20XX', '2000-01-01 2099-12-31'],
    ['2018-XX', '2018-01-01 2018-12-31'],
    ['2018-1X', '2018-10-01 2018-12-31'],
    ['2018-11-XX', '2018-11-01 2018-11-30'],
    ['2018-11-2X', '2018-11-20 2018-11-29'],
    ['2018-11-3X', '2018-11-30 2018-11-30'],
    ['2018-11-X9', '2018-11-09 2018-11-29'],
    ['2018-XX-31', '2018-01-31 2018-12-31'],
    ['201X-02-29', '2012-02-29 2016-02-29'],
    ['201X-23', '2010-09-01 2019-11-30'],
  ])('with unspecified digits, %s, spans the days that exist: %s', (text, window) => {
    expect(north(text)).toBe(window);
  });

  test.each([
    ['2018-11-20/2018-11-21', '2018-11-20 2018-11-21'],
    ['2018-11/2018-12-05', '2018-11-01 2018-12-05'],
    ['2018-23/2019-21', '2018-09-01 2019-05-31'],
    ['2018-33/2018-11-20', '2018-01-01 2018-11-20'],
    ['2018-23/2018-11-20', '2018-09-01 2018-11-20'],
    ['2018-11/2018', '2018-11-01 2018-12-31'],
  ])('of the interval %s runs from the first day of its start to the last of its end: %s', (text, window) => {
    expect(north(text)).toBe(window);
  });

  test.each([
    ['2018-11/..', '2018-11-01', null],
    ['2018-11/', '2018-11-01', null],
    ['2018-23/..', '2018-09-01', null],
    ['../2018-11', null, '2018-11-30'],
    ['/2018-24', null, '2019-02-28'],
    ['2018/XXXX', '2018-01-01', null],
    ['', null, null],
    ['XXXX', null, null],
    ['XXXX-XX-XX', null, null],
    ['/', null, null],
    ['../..', null, null],
  ])('of %s is open where its end is open or unknown', (text, first, last) => {
    expect(windowIn(text, 'north')).toEqual({ first, last });
  });

  test('does not grow by about, uncertain or both', () => {
    fc.assert(
      fc.property(plainDate, fc.constantFrom('~', '?', '%'), hemisphere, (text, mark, place) => {
        expect(windowIn(`${text}${mark}`, place)).toEqual(windowIn(text, place));
      }),
    );
    expect(north('~2018-11')).toBe(north('2018-11'));
    expect(north('2018-?11-20')).toBe(north('2018-11-20'));
  });
});

describe('a season', () => {
  test('is meteorological, by the hemisphere of the place', () => {
    expect(north('2018-21')).toBe('2018-03-01 2018-05-31');
    expect(north('2018-22')).toBe('2018-06-01 2018-08-31');
    expect(north('2018-23')).toBe('2018-09-01 2018-11-30');
    expect(south('2018-21')).toBe('2018-09-01 2018-11-30');
    expect(south('2018-23')).toBe('2018-03-01 2018-05-31');
    expect(south('2018-24')).toBe('2018-06-01 2018-08-31');
  });

  test('belongs to the year in which it begins: northern winter and southern summer end in the next', () => {
    expect(north('2018-24')).toBe('2018-12-01 2019-02-28');
    expect(south('2018-22')).toBe('2018-12-01 2019-02-28');
    expect(north('2019-24')).toBe('2019-12-01 2020-02-29');
  });

  test('that names its hemisphere is the same wherever the place lies', () => {
    fc.assert(
      fc.property(partOfYear(25, 41), (text) => {
        expect(north(text)).toBe(south(text));
      }),
    );
    expect(south('2018-27')).toBe(north('2018-23'));
    expect(north('2018-31')).toBe(south('2018-23'));
  });

  test('follows the hemisphere of the visit’s place', () => {
    expect(timeframeOf('2018-23', astana).window.first).toBe('2018-09-01');
    expect(timeframeOf('2018-23', canberra).window.first).toBe('2018-03-01');
  });
});

describe('for every supported expression', () => {
  test('the window begins no later than it ends', () => {
    fc.assert(
      fc.property(edtf, hemisphere, (text, place) => {
        const { first, last } = windowIn(text, place);
        if (first !== null && last !== null) expect(first <= last).toBe(true);
      }),
    );
  });

  test('a day is its own window', () => {
    fc.assert(
      fc.property(day, hemisphere, (text, place) => {
        expect(windowIn(text, place)).toEqual({ first: text, last: text });
      }),
    );
  });

  test('the window of an interval is the hull of its ends’ windows, when these come in order', () => {
    fc.assert(
      fc.property(ends, hemisphere, ([start, end], place) => {
        const [a, b] = [windowIn(start, place), windowIn(end, place)];
        const inOrder = `${a.first}` <= `${b.first}` && `${a.last}` <= `${b.last}`;
        fc.pre(inOrder);
        expect(windowIn(`${start}/${end}`, place)).toEqual({ first: a.first, last: b.last });
      }),
    );
  });

  test('an open interval keeps the bound it has', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('..', '', 'XXXX'), hemisphere, (text, open, place) => {
        const { first, last } = windowIn(text, place);
        expect(windowIn(`${text}/${open}`, place)).toEqual({ first, last: null });
        expect(windowIn(`${open}/${text}`, place)).toEqual({ first: null, last });
      }),
    );
  });

  // It reads 25 to 28 as southern, does not know 29 to 32, and has intervals of two dates or two seasons only.
  test('edtf-ts agrees, in the north, wherever it can read it', () => {
    const intervals = (end: typeof plainDate) => fc.tuple(end, end).map((pair) => inOrder(pair).join('/'));
    const oracle = fc
      .oneof(plainDate, intervals(calendarDate), intervals(partOfYear(21, 24)))
      .filter((text) => !/^\d{4}-(2[5-9]|3[0-2])$/.test(text));
    fc.assert(
      fc.property(oracle, (text) => {
        const theirs = parse(text);
        if (!theirs.success) throw new Error(`edtf-ts does not read ${text}`);
        const { min, max } = theirs.value;
        expect(windowIn(text, 'north')).toEqual({
          first: min.toISOString().slice(0, 10),
          last: max.toISOString().slice(0, 10),
        });
      }),
    );
  });
});
