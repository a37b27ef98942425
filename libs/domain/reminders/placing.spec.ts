import fc from 'fast-check';
import { aReader, iso, someCalendars } from '#test/support/any-planning.js';
import {
  ana,
  at,
  calendarOf,
  day,
  inShort,
  planWith,
  readersOf,
  ruleOf,
  window,
} from '#test/support/planning.js';
import { addDays, dayAt, dayNumber } from '../calendars/day-count.js';
import { isFree } from '../calendars/working-days.js';
import { placedBefore, placedSince } from './placing.js';

const recess = calendarOf('recess', [['2018-10-20', '2018-11-04', 'Recess']]);
const weekly = [ruleOf('late', { trigger: { on: 'overdue', every: 'P7D' } })];

describe('What is told because it is overdue', () => {
  it('waits for the end of a recess that began before the window closed', () => {
    const subject = {
      openSince: at('2018-08-20T09:30:00.000Z'),
      timeframe: { zone: 'Asia/Almaty', window: window('2018-10-01', '2018-10-25') },
    };
    expect(inShort(planWith({ subject, rules: weekly, calendars: [recess] }))).toEqual([
      '2018-11-05T07:00 late/2018-10-25#1 staff:ana',
    ]);
  });

  it('comes earlier, where somebody reads between the closing and its day', () => {
    const subject = { timeframe: { zone: 'Asia/Almaty', window: window('2018-10-01', '2018-10-18') } };
    expect(inShort(planWith({ subject, rules: weekly, calendars: [recess] }))).toEqual([
      '2018-10-19T06:00 late/2018-10-18#1 staff:ana',
    ]);
  });

  it('comes a day later to a reader whose morning is before the place’s midnight', () => {
    const subject = { timeframe: { zone: 'America/New_York', window: window(null, '2018-11-27') } };
    const [first] = planWith({
      subject,
      rules: [ruleOf('late', { trigger: { on: 'overdue', every: 'P1D' } })],
      readers: readersOf({ ...ana, zone: 'Pacific/Fiji' }),
    });
    expect(first).toMatchObject({
      day: '2018-11-29',
      reasoning: { wanted: '2018-11-28', movedBy: [{ day: '2018-11-28', why: 'not-yet' }] },
    });
  });
});

describe('Whatever the calendars and the reader', () => {
  const aDay = fc
    .integer({ min: dayNumber(day('2018-06-01')), max: dayNumber(day('2020-06-01')) })
    .map(dayAt);
  const aMoment = fc.integer({ min: Date.parse('2018-06-01'), max: Date.parse('2020-06-01') }).map(iso);

  it('what is true from a moment on is placed at or after it, on a day on which its reader reads', () => {
    fc.assert(
      fc.property(
        aMoment,
        fc.integer({ min: 1, max: 90 }),
        aReader('staff:ana'),
        someCalendars,
        (...asked) => {
          const [since, after, reader, calendars] = asked;
          const wanted = addDays(day(since.slice(0, 10)), after);
          const { day: on, due, movedBy } = placedSince(since, wanted, reader, calendars);
          expect(due >= since).toBe(true);
          if (!movedBy.some(({ why }) => why === 'no-end')) expect(isFree(on, calendars)).toBe(false);
        },
      ),
    );
  });

  it('it comes when it would have anyway, if it is true then', () => {
    fc.assert(
      fc.property(aDay, aReader('staff:ana'), someCalendars, (wanted, reader, calendars) => {
        const free = placedBefore(wanted, reader, calendars);
        expect(placedSince(free.due, wanted, reader, calendars)).toEqual(free);
      }),
    );
  });

  it('of two days the later is not told before the earlier, to whoever reads each day', () => {
    const daily = aReader('staff:ana').map((reader) => ({ ...reader, rhythm: 'daily' as const }));
    fc.assert(
      fc.property(aMoment, fc.nat(60), fc.nat(60), daily, someCalendars, (...asked) => {
        const [since, after, more, reader, calendars] = asked;
        const wanted = addDays(day(since.slice(0, 10)), after + 1);
        const [one, other] = [wanted, addDays(wanted, more)].map(
          (each) => placedSince(since, each, reader, calendars).due,
        );
        expect(one && other && one <= other).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
