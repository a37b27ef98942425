import type { Axis } from '../../components/window-bar.js';
import { addDays, addMonths } from '../../words/dates.js';
import type { Zoom } from './search.js';

const monthStart = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first day of a month that is so many months away. */
const monthsAfter = (day: string, months: number): string => addMonths(monthStart(day), months);

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
};

interface Scale {
  /** The first day that is seen when it is to have a day in it. */
  readonly around: (day: string) => string;
  /** Where a step leads. */
  readonly step: (day: string, by: number) => string;
  /** The first day after what is seen. */
  readonly end: (first: string) => string;
  /** The next line. */
  readonly next: (tick: string) => string;
}

const scales: Readonly<Record<Zoom, Scale>> = {
  weeks: {
    around: (day) => addDays(mondayOf(day), -21),
    step: (day, by) => addDays(mondayOf(day), by * 28),
    end: (first) => addDays(first, 84),
    next: (tick) => addDays(tick, 7),
  },
  months: {
    around: (day) => monthsAfter(day, -2),
    step: (day, by) => monthsAfter(day, by * 2),
    end: (first) => monthsAfter(first, 6),
    next: (tick) => monthsAfter(tick, 1),
  },
  years: {
    around: (day) => `${day.slice(0, 4)}-01-01`,
    step: (day, by) => monthsAfter(day, by * 12),
    end: (first) => monthsAfter(first, 36),
    next: (tick) => monthsAfter(tick, 3),
  },
};

/** The stretch of days that is seen, with the first days of its weeks, months or quarters. */
export interface Seen extends Axis {
  readonly zoom: Zoom;
  readonly ticks: readonly string[];
}

/** What is seen from a day on; without one, so that today is in it. */
export const seenFrom = (zoom: Zoom, from: string | undefined, now: string): Seen => {
  const scale = scales[zoom];
  const first = from === undefined ? scale.around(now) : scale.step(from, 0);
  const last = scale.end(first);
  const ticks: string[] = [];
  for (let tick = first; tick < last; tick = scale.next(tick)) ticks.push(tick);
  return { zoom, first, last, now, ticks };
};

/** From when is seen after a step earlier (-1) or later (1). */
export const stepped = ({ zoom, first }: Seen, by: -1 | 1): string => scales[zoom].step(first, by);

/** From when is seen so that a day is. */
export const around = (zoom: Zoom, day: string): string => scales[zoom].around(day);
