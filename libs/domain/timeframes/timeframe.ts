import { daysBetween } from '../calendars/day-count.js';
import { Rejected } from '../refusals.js';
import { readExpression } from './expression.js';
import { refuseShortened } from './malformed.js';
import { remember } from './remember.js';
import type { Hemisphere, Timeframe, TimeframeInput, Window } from './timeframe.schema.js';
import { windowOf } from './window.js';
import { knownZone } from './zone.js';

/** Reading an expression costs more than all the rest of a command, and the same ones come again and again. */
const windowsOf = (hemisphere: Hemisphere) =>
  remember(10_000, (edtf, pointer: string): Window => windowOf(readExpression(edtf, pointer), hemisphere));
const windowsIn: Record<Hemisphere, ReturnType<typeof windowsOf>> = {
  north: windowsOf('north'),
  south: windowsOf('south'),
};

type Whereabouts = Pick<Timeframe, 'zone' | 'hemisphere'>;

/**
 * The timeframe that a clerk's input means at a place: its EDTF read, its zone known, its window computed. What the input
 * leaves out comes from `at`. `pointer` says where in the command the input stands.
 * @throws Rejected TIMEFRAME_MALFORMED, TIMEFRAME_UNSUPPORTED, TIMEFRAME_REVERSED, ZONE_UNKNOWN
 */
export const resolveTimeframe = (
  input: TimeframeInput,
  at: Whereabouts,
  pointer = '/timeframe',
): Timeframe => {
  refuseShortened(input.edtf.trim(), `${pointer}/edtf`);
  return recordedTimeframe(input, at, pointer);
};

/**
 * The same of what was recorded, and so was taken by the rules of its day.
 * @throws Rejected as `resolveTimeframe`
 */
export const recordedTimeframe = (
  input: TimeframeInput,
  at: Whereabouts,
  pointer = '/timeframe',
): Timeframe => {
  const edtf = input.edtf.trim();
  const hemisphere = input.hemisphere ?? at.hemisphere;
  const zone = knownZone(input.zone ?? at.zone, input.zone === undefined ? pointer : `${pointer}/zone`);
  const window = windowsIn[hemisphere](edtf, `${pointer}/edtf`);
  const { first, last } = window;
  if (first !== null && last !== null && last < first)
    throw new Rejected('TIMEFRAME_REVERSED', { edtf, first, last }, `${pointer}/edtf`);
  return {
    edtf,
    ...(input.words !== undefined && { words: input.words }),
    ...(input.language !== undefined && { language: input.language }),
    zone,
    hemisphere,
    window,
    ...(input.counted && { counted: input.counted }),
  };
};

/** Nothing is known of when: neither a first nor a last day. */
export const isUndated = ({ window }: Pick<Timeframe, 'window'>): boolean =>
  window.first === null && window.last === null;

/**
 * Every day of `inner`'s window is a day of `outer`'s; the same window counts, an undated outer holds all.
 * Days are compared as dates: that a place turns out to lie in another zone does not make a day another day.
 */
export const isNarrower = (inner: Pick<Timeframe, 'window'>, outer: Pick<Timeframe, 'window'>): boolean => {
  const [{ first, last }, within] = [inner.window, outer.window];
  return (
    (within.first === null || (first !== null && first >= within.first)) &&
    (within.last === null || (last !== null && last <= within.last))
  );
};

/** Both mean the same days by the same expression, whatever words they were told in. */
export const sameDate = (a: Timeframe, b: Timeframe): boolean =>
  a.edtf === b.edtf && a.window.first === b.window.first && a.window.last === b.window.last;

/** Both say the same in every field, the source's own words included. */
export const sameTimeframe = (a: Timeframe, b: Timeframe): boolean =>
  sameDate(a, b) &&
  a.words === b.words &&
  a.language === b.language &&
  a.zone === b.zone &&
  a.hemisphere === b.hemisphere;

/** How far the last day has moved, in days, negative when it came nearer; null when either window has no last day. */
export const slipInDays = (baseline: Window, now: Window): number | null =>
  baseline.last === null || now.last === null ? null : daysBetween(baseline.last, now.last);

export { opensAt, overdueAt } from './schedule.js';
