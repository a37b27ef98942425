import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { calendarOf, day } from '#test/support/planning.js';
import type { Span } from '../rules/rule.schema.js';
import { addDays, addSpans, dayAt, dayNumber, spansBetween, weekdayOf } from './day-count.js';
import {
  addWorkingDays,
  freeDayOf,
  isFree,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from './working-days.js';

const holidays = calendarOf('holidays-be', [
  ['2019-04-22', '2019-04-22', 'Easter Monday'],
  ['2019-05-01', '2019-05-01', 'Labour Day'],
]);
const nauryz = calendarOf('holidays-kz', [['2019-03-21', '2019-03-23', 'Nauryz']], { appliesTo: 'KZ' });

describe('A day is free', () => {
  it('at the weekend, without any calendar', () => {
    expect(['2019-04-19', '2019-04-20', '2019-04-21', '2019-04-22'].map((on) => isFree(day(on), []))).toEqual(
      [false, true, true, false],
    );
  });

  it('when a calendar says so, ours or the host’s, by its name', () => {
    const both = [holidays, nauryz];
    expect(freeDayOf(day('2019-05-01'), both)).toEqual({
      day: '2019-05-01',
      why: 'holiday',
      name: 'Labour Day',
      calendar: 'holidays-be',
    });
    expect(freeDayOf(day('2019-03-22'), both)?.name).toBe('Nauryz');
    expect(freeDayOf(day('2019-05-02'), both)).toBeUndefined();
  });

  it('by the first calendar of two that name it, in whatever order they come', () => {
    const other = calendarOf('a-recess', [['2019-05-01', '2019-05-02', 'Recess']]);
    expect(freeDayOf(day('2019-05-01'), [holidays, other])?.name).toBe('Recess');
    expect(freeDayOf(day('2019-05-01'), [other, holidays])?.name).toBe('Recess');
  });

  it('by the working week that ours says; the host’s only takes days away', () => {
    const sundays = calendarOf('week', [], { workingDays: [7, 1, 2, 3, 4] });
    const hosts = calendarOf('week-il', [], { workingDays: [7, 1, 2, 3, 4], appliesTo: 'IL' });
    const sunday = day('2019-05-05');
    const friday = day('2019-05-03');
    expect([isFree(sunday, [sundays]), isFree(friday, [sundays])]).toEqual([false, true]);
    expect([isFree(sunday, [hosts]), isFree(friday, [hosts])]).toEqual([true, true]);
    expect(freeDayOf(friday, [hosts])).toEqual({ day: friday, why: 'no-work', calendar: 'week-il' });
  });
});

describe('The working day', () => {
  it('on or before, and on or after, tells each day it passed', () => {
    expect(workingDayOnOrBefore(day('2019-04-22'), [holidays])).toEqual({
      day: '2019-04-19',
      movedBy: [
        { day: '2019-04-22', why: 'holiday', name: 'Easter Monday', calendar: 'holidays-be' },
        { day: '2019-04-21', why: 'weekend', calendar: null },
        { day: '2019-04-20', why: 'weekend', calendar: null },
      ],
    });
    expect(workingDayOnOrAfter(day('2019-04-20'), [holidays])).toMatchObject({ day: '2019-04-23' });
    expect(workingDayOnOrAfter(day('2019-04-23'), [holidays])).toEqual({ day: '2019-04-23', movedBy: [] });
  });

  it('a number of them later', () => {
    expect(addWorkingDays(day('2019-04-18'), 5, [holidays])).toBe('2019-04-26');
    expect(addWorkingDays(day('2019-04-20'), 1, [holidays])).toBe('2019-04-23');
  });

  it('is the day itself where none is within reach, and says so', () => {
    const never = [calendarOf('never', [['2010-01-01', '2030-01-01', 'Closed']])];
    expect(workingDayOnOrBefore(day('2019-04-22'), never)).toEqual({
      day: '2019-04-22',
      movedBy: [{ day: '2019-04-22', why: 'no-end', calendar: null }],
    });
    expect(addWorkingDays(day('2019-04-22'), 3, never)).toBe('2019-04-25');
  });

  it('across a long recess tells as many days as an event takes', () => {
    const recess = [calendarOf('recess', [['2019-01-01', '2019-12-31', 'Recess']])];
    const { day: found, movedBy } = workingDayOnOrBefore(day('2019-12-31'), recess);
    expect(found).toBe('2018-12-31');
    expect(movedBy).toHaveLength(100);
  });
});

describe('Counting days agrees with Temporal', () => {
  const aDay = fc
    .integer({ min: dayNumber(day('1583-01-01')), max: dayNumber(day('9980-12-31')) })
    .map(dayAt);
  const aSpan = fc
    .record({ count: fc.integer({ min: 1, max: 999 }), unit: fc.constantFrom('D', 'W', 'M') })
    .map(({ count, unit }) => `P${count}${unit}` as Span);

  test('days, weekdays and spans, before and after', () => {
    fc.assert(
      fc.property(aDay, aSpan, fc.integer({ min: -3, max: 3 }), (from, span, times) => {
        const plain = Temporal.PlainDate.from(from);
        expect(weekdayOf(from)).toBe(plain.dayOfWeek);
        expect(addDays(from, times)).toBe(plain.add({ days: times }).toString());
        const unit = { D: 'days', W: 'weeks', M: 'months' }[span.slice(-1)] ?? '';
        const then = plain.add({ [unit]: Number(span.slice(1, -1)) * times });
        expect(addSpans(from, span, times)).toBe(then.year > 9999 ? undefined : then.toString());
      }),
    );
  });

  test('no more spans lie between two days than there are', () => {
    fc.assert(
      fc.property(aDay, aSpan, fc.integer({ min: 0, max: 4000 }), (from, span, days) => {
        const to = addDays(from, days);
        const spans = spansBetween(from, to, span);
        const reached = addSpans(from, span, spans);
        expect(reached !== undefined && reached <= to).toBe(true);
      }),
    );
  });
});
