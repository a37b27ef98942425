import { scheduleOf } from '#domain/timeframes/schedule.js';
import { resolveTimeframe } from '#domain/timeframes/timeframe.js';
import type { Instant, LocalDate } from '#domain/values.js';
import { overdueSince, standing } from './standing.js';

describe('how a commitment stands', () => {
  const told = (edtf: string, now: string, zone = 'Europe/Brussels'): string => {
    const timeframe = resolveTimeframe({ edtf }, { zone, hemisphere: 'north' });
    return standing({ ...timeframe, schedule: scheduleOf(timeframe, now as Instant) }, now as Instant);
  };

  it('counts the days until the window opens', () => {
    expect(told('2018-11-20/2018-11-21', '2018-10-25T09:00:00.000Z')).toBe('in 26 days');
    expect(told('2018-11-20', '2018-11-19T22:00:00.000Z')).toBe('tomorrow');
  });

  it('counts the days left while it is open, in the place’s own days', () => {
    expect(told('2018-23', '2018-10-25T09:00:00.000Z')).toBe('36 days left');
    expect(told('2018-11-20', '2018-11-19T23:30:00.000Z')).toBe('last day today');
    expect(told('2018-11-20', '2018-11-18T18:30:00.000Z', 'Asia/Almaty')).toBe('tomorrow');
    expect(told('2018-11-01/..', '2018-11-18T18:30:00.000Z')).toBe('no last day');
  });

  it('counts the days since the last one when it is overdue', () => {
    expect(told('2018-11', '2018-12-01T09:00:00.000Z')).toBe('1 day overdue');
    expect(told('2018-11', '2018-12-12T09:00:00.000Z')).toBe('12 days overdue');
  });

  it('counts nothing without a window', () => {
    expect(told('', '2018-12-12T09:00:00.000Z')).toBe('');
  });

  it('tells since when it is overdue', () => {
    expect(overdueSince('2018-11-30' as LocalDate)).toBe('1 Dec 2018');
  });
});
