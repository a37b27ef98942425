import { Rejected } from '../refusals.js';

/** What a clerk is likely to have meant by a date that is not EDTF: what is wrong, and what would be right. */
export interface Fault {
  readonly detail: string;
  readonly hint: string;
  /** What was likely meant, told rather than the hint if it can be read itself. */
  readonly instead?: string;
}

/** The fault with what was likely meant as its hint, if `read` does not refuse that. */
export const withProvenHint = (fault: Fault, read: (text: string) => unknown): Fault => {
  if (fault.instead === undefined) return fault;
  try {
    read(fault.instead);
    return { detail: fault.detail, hint: `write ${fault.instead}` };
  } catch (error) {
    if (error instanceof Rejected) return fault;
    throw error;
  }
};

/** @throws Rejected TIMEFRAME_MALFORMED */
export function refuseMalformed({ detail, hint }: Fault, pointer: string): never {
  throw new Rejected('TIMEFRAME_MALFORMED', { detail, hint, pointer });
}

/** Kept apart from the other slips: these characters must not come back inside a message. */
export const refuseUnprintable = (text: string, pointer: string): void => {
  const [char] = /\p{C}/u.exec(text) ?? [];
  if (char === undefined) return;
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  refuseMalformed(
    { detail: `it contains the invisible character U+${code}`, hint: 'type the date anew' },
    pointer,
  );
};

/**
 * EDTF takes `18` for a century. Nobody promises something within a hundred years: it is a year that was cut short, and the
 * window would be open for ever. Who does mean the century writes it with its unspecified digits.
 * @throws Rejected TIMEFRAME_MALFORMED
 */
export const refuseShortened = (text: string, pointer: string): void => {
  const [, short] = /^[?~%]?(\d\d)[?~%]?$/.exec(text) ?? [];
  if (short === undefined) return;
  const year = `20${short}`;
  refuseMalformed(
    {
      detail: `“${text}” is a year of two digits`,
      hint: `write ${year} or ${year}-10; a century is ${short}XX`,
    },
    pointer,
  );
};

const stranger = /[^0-9X./~?%-]/u;

/** Day before month, as nearly everywhere, unless only the other order can be. */
const likelyDay = (year: string, month: string, day: string): Pick<Fault, 'hint' | 'instead'> => {
  const [m, d] = Number(month) > 12 ? [day, month] : [month, day];
  return {
    hint: 'write year, month and day: 2018-11-20',
    instead: `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
  };
};

/** Slips recognised by their shape, the first that fits. The whole expression is looked at, before it is split. */
const slips: readonly { pattern: RegExp; fault: (match: RegExpExecArray) => Fault }[] = [
  {
    pattern: /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/,
    fault: ([text, day = '', month = '', year = '']) => ({
      detail: `“${text}” does not begin with the year`,
      ...likelyDay(year, month, day),
    }),
  },
  {
    pattern: /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/,
    fault: ([text, year = '', month = '', day = '']) => ({
      detail: `“${text}” does not separate year, month and day with hyphens`,
      ...likelyDay(year, month, day),
    }),
  },
  {
    pattern: /^(\d{4})(\d{2})(\d{2})(?=\/|$)/,
    fault: ([text, year = '', month = '', day = '']) => ({
      detail: `“${text}” has no hyphens`,
      ...likelyDay(year, month, day),
    }),
  },
  {
    pattern: /x/,
    fault: ({ input }) => ({
      detail: 'an unspecified digit is a capital X',
      hint: 'write 201X for a decade, 2018-11-XX for a day not known',
      instead: input.replaceAll('x', 'X'),
    }),
  },
  {
    pattern: /[\u2010-\u2015\u2212]/u,
    fault: ({ input, 0: dash }) => ({
      detail: `“${dash}” is not the plain hyphen`,
      hint: 'write 2018-11-20 with the hyphen of the keyboard',
      instead: input.replace(/[\u2010-\u2015\u2212]/gu, '-'),
    }),
  },
  {
    pattern: stranger,
    fault: ({ input, index }) => ({
      detail: `“${String.fromCodePoint(input.codePointAt(index) ?? 0)}” (character ${index + 1}) does not belong in a date expression`,
      hint: 'write 2018-11-20, 2018-11, 2018-23 (autumn) or 2018-11-20/2018-11-21; the source’s own words go into “words”',
    }),
  },
  {
    pattern: /\/.*\//,
    fault: ({ input }) => ({
      detail: `“${input}” has more than one slash`,
      hint: 'write an interval as 2018-11/2019-02, a day as 2018-11-20',
    }),
  },
  {
    // ISO 8601-1 lets an end leave out what it shares with the start; here “21” would be the century.
    pattern: /^(.+)\/(\d{1,3}(?:-\d\d)?)$|^(\d{1,3})\/.*$/,
    fault: ({ 0: text, 2: end, 3: start }) => ({
      detail: `in “${text}” the ${end ? `end “${end}”` : `start “${start}”`} is not written in full`,
      hint: 'write both dates in full: 2018-11-20/2018-11-21',
    }),
  },
  {
    pattern: /^\.\.$/,
    fault: () => ({
      detail: '“..” is an open end without the other end',
      hint: 'write 2018-11/.. or ../2018-11; leave it empty when the date is not known',
    }),
  },
  {
    pattern: /^([^/]+)\.\.([^/]*)$|^()\.\.([^/]+)$/,
    fault: ({ 0: text, 1: start, 2: end, 4: only }) => ({
      detail: `“${text}” has no slash between its ends`,
      hint: 'write both dates in full, with a slash between them: 2018-11/2019-02, or 2018-11/..',
      instead: `${start || '..'}/${end || only || '..'}`,
    }),
  },
];

/** The slip in `text`, or undefined when its shape shows none. */
export const slipIn = (text: string): Fault | undefined => {
  for (const { pattern, fault } of slips) {
    const match = pattern.exec(text);
    if (match) return fault(match);
  }
  return undefined;
};
