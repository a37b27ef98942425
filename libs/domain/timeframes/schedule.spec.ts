import fc from 'fast-check';
import { astana, at, brussels, canberra, timeframeOf, zone } from '#test/support/timeframes.js';
import type { Instant, LocalDate } from '../values.js';
import { opensAt, overdueAt, scheduleOf } from './schedule.js';
import { localDateAt } from './zone.js';

const edges = (text: string, place: { zone: string }) => {
  const { window } = timeframeOf(text);
  return [opensAt(window, place.zone), overdueAt(window, place.zone)];
};

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as LocalDate);
const moment = fc
  .date({ min: new Date('1989-06-01'), max: new Date('2041-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString() as Instant);
const window = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && b < a ? { first: b, last: a } : { first: a, last: b }));

describe('a window opens and closes with the days of its zone', () => {
  test('in Brussels, in winter and summer time', () => {
    expect(edges('2018-11-20/2018-11-21', brussels)).toEqual([
      '2018-11-19T23:00:00.000Z',
      '2018-11-21T23:00:00.000Z',
    ]);
    expect(edges('2018-07', brussels)).toEqual(['2018-06-30T22:00:00.000Z', '2018-07-31T22:00:00.000Z']);
  });

  test('in Brussels on the days of 23 and 25 hours', () => {
    expect(edges('2018-03-25', brussels)).toEqual(['2018-03-24T23:00:00.000Z', '2018-03-25T22:00:00.000Z']);
    expect(edges('2018-10-28', brussels)).toEqual(['2018-10-27T22:00:00.000Z', '2018-10-28T23:00:00.000Z']);
  });

  test('in Astana, six hours from UTC until the end of February 2024 and five after', () => {
    expect(edges('2018-11', astana)).toEqual(['2018-10-31T18:00:00.000Z', '2018-11-30T18:00:00.000Z']);
    expect(edges('2024-02-29', astana)).toEqual(['2024-02-28T18:00:00.000Z', '2024-02-29T19:00:00.000Z']);
    expect(edges('2025', astana)).toEqual(['2024-12-31T19:00:00.000Z', '2025-12-31T19:00:00.000Z']);
  });

  test('where the clocks are put forward at midnight, with the first moment there is', () => {
    expect(edges('2018-11-04', { zone: 'America/Sao_Paulo' })[0]).toBe('2018-11-04T03:00:00.000Z');
  });

  test('at both ends of the earth', () => {
    expect(edges('2018-11-20', { zone: 'Pacific/Kiritimati' })[0]).toBe('2018-11-19T10:00:00.000Z');
    expect(edges('2018-11-20', { zone: 'Pacific/Pago_Pago' })[1]).toBe('2018-11-21T11:00:00.000Z');
  });

  test('on a day that a place left out, with the day after', () => {
    expect(edges('2011-12-30', { zone: 'Pacific/Apia' })).toEqual([
      '2011-12-30T10:00:00.000Z',
      '2011-12-30T10:00:00.000Z',
    ]);
  });

  test('never, where it is open', () => {
    expect(edges('2018-11/..', brussels)[1]).toBeNull();
    expect(edges('../2018-11', brussels)[0]).toBeNull();
    expect(edges('', brussels)).toEqual([null, null]);
  });
});

describe('the schedule', () => {
  const november = timeframeOf('2018-11', astana);

  test.each([
    ['2018-10-31T17:59:59.999Z', 'upcoming'],
    ['2018-10-31T18:00:00Z', 'window-open'],
    ['2018-11-30T17:59:59.999Z', 'window-open'],
    ['2018-11-30T18:00:00.000Z', 'overdue'],
  ])('of November in Astana at %s is %s', (now, schedule) => {
    expect(scheduleOf(november, now as Instant)).toBe(schedule);
  });

  test('is overdue in Astana while the same window is still open in Brussels', () => {
    const now = at('2018-11-30T20:00:00Z');
    expect(scheduleOf(november, now)).toBe('overdue');
    expect(scheduleOf(timeframeOf('2018-11', brussels), now)).toBe('window-open');
    expect(scheduleOf(timeframeOf('2018-11', canberra), now)).toBe('overdue');
  });

  test('of an open window is never overdue, of one open at its start never upcoming', () => {
    expect(scheduleOf(timeframeOf('2018-11/..'), at('2090-01-01'))).toBe('window-open');
    expect(scheduleOf(timeframeOf('2018-11/..'), at('2018-01-01'))).toBe('upcoming');
    expect(scheduleOf(timeframeOf('../2018-11'), at('1999-01-01'))).toBe('window-open');
    expect(scheduleOf(timeframeOf('../2018-11'), at('2018-12-05'))).toBe('overdue');
    expect(scheduleOf(timeframeOf(''), at('2018-12-05'))).toBe('undated');
  });

  test('only moves forward in time', () => {
    const order = ['undated', 'upcoming', 'window-open', 'overdue'];
    fc.assert(
      fc.property(window, zone, moment, moment, (window, zone, a, b) => {
        const [before, after] = a < b ? [a, b] : [b, a];
        const rank = (now: Instant) => order.indexOf(scheduleOf({ window, zone }, now));
        expect(rank(before)).toBeLessThanOrEqual(rank(after));
      }),
    );
  });

  test('is overdue exactly when the zone’s day is past the last, upcoming exactly before the first', () => {
    fc.assert(
      fc.property(window, zone, moment, (window, zone, now) => {
        const [today, schedule] = [localDateAt(now, zone), scheduleOf({ window, zone }, now)];
        expect(schedule === 'overdue').toBe(window.last !== null && today > window.last);
        expect(schedule === 'upcoming').toBe(window.first !== null && today < window.first);
      }),
    );
  });

  test('turns at the very millisecond: the last of the last day is not overdue yet', () => {
    fc.assert(
      fc.property(day, zone, (last, zone) => {
        const timeframe = { window: { first: null, last }, zone };
        const turn = Date.parse(`${overdueAt(timeframe.window, zone)}`);
        expect(scheduleOf(timeframe, at(new Date(turn - 1).toISOString()))).toBe('window-open');
        expect(scheduleOf(timeframe, at(new Date(turn).toISOString()))).toBe('overdue');
      }),
    );
  });
});
