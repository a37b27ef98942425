import { type DateExpression, type Qualifiers, readDate } from './date.js';
import { refuseMalformed, refuseUnprintable, slipIn } from './malformed.js';
import { refuseUnsupported } from './unsupported.js';

/** `open`: there is no such bound (`..`); `unknown`: there is one, but nobody has said which. */
export type Bound = DateExpression | 'open' | 'unknown';

/** What an EDTF text says. A single date is its own start and end; a date not known is unknown at both. */
export interface Expression {
  readonly start: Bound;
  readonly end: Bound;
}

/**
 * Reads EDTF (ISO 8601-2:2019, Annex A, levels 0 to 2) as far as it means a span of days; `''` is "not known".
 * Split and given meaning here, because edtf.js reads a season as a calendar quarter and has no
 * intervals of a season with an open end.
 * @throws Rejected TIMEFRAME_MALFORMED, TIMEFRAME_UNSUPPORTED, with `pointer`
 */
export const readExpression = (edtf: string, pointer: string): Expression => {
  const text = edtf.trim();
  refuseUnprintable(text, pointer);
  refuseUnsupported(text, pointer);
  const slip = slipIn(text);
  if (slip) refuseMalformed(slip, pointer, (instead) => readExpression(instead, pointer));

  const [left = '', right] = text.split('/');
  const start = readBound(left, pointer);
  return { start, end: right === undefined ? start : readBound(right, pointer) };
};

const readBound = (text: string, pointer: string): Bound => {
  if (text === '..') return 'open';
  if (text === '' || /^XXXX(-XX){0,2}$/.test(text)) return 'unknown';
  return readDate(text, pointer);
};

/** The marks of an expression: those of either end. */
export const qualifiersOf = ({ start, end }: Expression): Qualifiers => {
  const dates = [start, end].filter((bound) => typeof bound === 'object');
  return {
    approximate: dates.some(({ approximate }) => approximate),
    uncertain: dates.some(({ uncertain }) => uncertain),
  };
};
