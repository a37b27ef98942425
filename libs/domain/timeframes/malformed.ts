import { Rejected } from '../refusals.js';
import type { Slip, SlipIn } from './slips.js';

/** @throws Rejected TIMEFRAME_MALFORMED, with what was likely meant only if `read` does not refuse that */
export function refuseMalformed(slip: SlipIn, pointer: string, read?: (text: string) => unknown): never {
  const { instead, ...told } = slip;
  const isProven = instead !== undefined && read !== undefined && canBeRead(instead, read);
  throw new Rejected('TIMEFRAME_MALFORMED', isProven ? slip : (told as Slip), pointer);
}

const canBeRead = (text: string, read: (text: string) => unknown): boolean => {
  try {
    read(text);
    return true;
  } catch (error) {
    if (error instanceof Rejected) return false;
    throw error;
  }
};

/** Kept apart from the other slips: these characters must not come back inside a message. */
export const refuseUnprintable = (text: string, pointer: string): void => {
  const [char] = /\p{C}/u.exec(text) ?? [];
  if (char === undefined) return;
  const character = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  throw new Rejected('TIMEFRAME_MALFORMED', { slip: 'invisible', character }, pointer);
};

/**
 * EDTF takes `18` for a century. Nobody promises something within a hundred years: it is a year that was cut short, and the
 * window would be open for ever. Who does mean the century writes it with its unspecified digits.
 * @throws Rejected TIMEFRAME_MALFORMED
 */
export const refuseShortened = (text: string, pointer: string): void => {
  const [, short] = /^[?~%]?(\d\d)[?~%]?$/.exec(text) ?? [];
  if (short !== undefined) refuseMalformed({ slip: 'year-of-two-digits', text, short }, pointer);
};

const stranger = /[^0-9X./~?%-]/u;

/** Day before month, as nearly everywhere, unless only the other order can be. */
const likelyDay = (year: string, month: string, day: string): string => {
  const [m, d] = Number(month) > 12 ? [day, month] : [month, day];
  return `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
};

/** Slips recognised by their shape, the first that fits. The whole expression is looked at, before it is split. */
const slips: readonly (readonly [RegExp, (match: RegExpExecArray) => SlipIn])[] = [
  [
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/,
    ([text, day = '', month = '', year = '']) => ({
      slip: 'year-not-first',
      text,
      instead: likelyDay(year, month, day),
    }),
  ],
  [
    /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/,
    ([text, year = '', month = '', day = '']) => ({
      slip: 'other-separators',
      text,
      instead: likelyDay(year, month, day),
    }),
  ],
  [
    /^(\d{4})(\d{2})(\d{2})(?=\/|$)/,
    ([text, year = '', month = '', day = '']) => ({
      slip: 'no-hyphens',
      text,
      instead: likelyDay(year, month, day),
    }),
  ],
  [/x/, ({ input: text }) => ({ slip: 'small-x', text, instead: text.replaceAll('x', 'X') })],
  [
    /[\u2010-\u2015\u2212]/u,
    ({ input: text, 0: character }) => ({
      slip: 'dash',
      text,
      character,
      instead: text.replace(/[\u2010-\u2015\u2212]/gu, '-'),
    }),
  ],
  [
    stranger,
    ({ input: text, index }) => ({
      slip: 'stranger',
      text,
      character: String.fromCodePoint(text.codePointAt(index) ?? 0),
      place: index + 1,
    }),
  ],
  [/\/.*\//, ({ input: text }) => ({ slip: 'many-slashes', text })],
  // ISO 8601-1 lets an end leave out what it shares with the start; here “21” would be the century.
  [/^(.+)\/(\d{1,3}(?:-\d\d)?)$/, ([text, , part = '']) => ({ slip: 'end-not-in-full', text, part })],
  [/^(\d{1,3})\/.*$/, ([text, part = '']) => ({ slip: 'start-not-in-full', text, part })],
  [/^\.\.$/, ([text]) => ({ slip: 'open-alone', text })],
  [
    /^([^/]+)\.\.([^/]*)$|^()\.\.([^/]+)$/,
    ({ 0: text, 1: start, 2: end, 4: only }) => ({
      slip: 'no-slash',
      text,
      instead: `${start || '..'}/${end || only || '..'}`,
    }),
  ],
];

/** The slip in `text`, or undefined when its shape shows none. */
export const slipIn = (text: string): SlipIn | undefined => {
  for (const [pattern, slip] of slips) {
    const match = pattern.exec(text);
    if (match) return slip(match);
  }
  return undefined;
};
