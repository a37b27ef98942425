import { type DateForms, numberOf, type WrittenDate, type WrittenDay } from './date-forms.js';
import type { Need } from './date-needs.js';

/** What the named groups of an expression caught. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a date, and what it says. `read` may refuse what only looks like one. */
export interface DatePattern {
  readonly pattern: RegExp;
  /** It is a date only after a preposition, such as a month alone. */
  readonly needsPreposition: boolean;
  /** It is a date only as the beginning, middle or end of something: "the end of the year". */
  readonly needsPart: boolean;
  /** Where its text lacks any of these it need not be looked for. */
  readonly needs: readonly Need[];
  /** Nor without a word of these, which may stand inside another. */
  readonly needsWord: RegExp | null;
  read(groups: Groups): WrittenDate | null;
}

export const way = (
  needs: readonly Need[],
  source: string,
  read: DatePattern['read'],
  only?: 'preposition' | 'part',
): DatePattern => ({
  pattern: new RegExp(source, 'g'),
  needsPreposition: only === 'preposition',
  needsPart: only === 'part',
  needs,
  needsWord: null,
  read,
});

export const begin = '(?<![a-z\\d])';
export const end = '(?![a-z\\d])';

export const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
export const roman = '(?:x(?:ii?)?|ix|iv|v?i{1,3}|v)';

export const yearOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
};
export const year = (name: string): string => `(?<${name}>(?:19|20)\\d\\d)(?!\\d)`;

/** "19.11", with either sign between. */
export const numericDay = (n: 1 | 2, sign: string): string =>
  `(?<d${n}>0?[1-9]|[12]\\d|3[01])\\s?${sign}\\s?(?<n${n}>0?[1-9]|1[0-2])`;
export const numericIn = (g: Groups, n: 1 | 2): WrittenDay => ({
  day: Number(g[`d${n}`]),
  month: g[`n${n}`] === undefined ? null : Number(g[`n${n}`]),
  year: yearOf(g[`y${n}`]),
});

/** A number by name, digit or Roman numeral. */
export const counted = (rows: DateForms['ordinals'], text: string): number | null => {
  const digits = /\d+/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const named = numberOf(rows, text);
  if (named !== null) return named;
  const at = romans.indexOf(text.replace(/[.\s-]|e$|er$|a$/g, ''));
  return at < 0 ? null : at + 1;
};

export const both = (day: WrittenDay): WrittenDate => ({ unit: 'days', from: day, to: day });

const lastRealDay = 31;
export const isDay = (day: number | null): day is number => day !== null && day >= 1 && day <= lastRealDay;
const isMonth = (month: number | null): boolean => month === null || (month >= 1 && month <= 12);

/** From one written day to another: what the first leaves out, the second says. */
export const spanning = (from: WrittenDay, to: WrittenDay): WrittenDate | null => {
  if (!isDay(from.day) || !isDay(to.day) || !isMonth(from.month) || !isMonth(to.month)) return null;
  const start = { ...from, month: from.month ?? to.month, year: from.year ?? to.year };
  const until = to.year ?? from.year;
  if (
    start.month !== null &&
    to.month !== null &&
    from.year === null &&
    to.year !== null &&
    start.month > to.month
  )
    start.year = to.year - 1;
  return { unit: 'days', from: start, to: { ...to, year: until } };
};

/** What ways to write dates are put together from, in one language. */
export type DateParts = ReturnType<typeof datePartsOf>;

export const datePartsOf = (forms: DateForms) => {
  const { any } = forms;
  const fill = `(?:(?:${any.fillers})(?![a-z])[\\s]*){0,3}`;
  const monthOf = (text: string | undefined) => (text === undefined ? null : numberOf(forms.months, text));
  return {
    forms,
    any,
    ordinal: `(?:${any.ordinals}|[1-4](?:\\s?${any.dayMarks})?|${roman}(?:-?(?:lea|a|e|er|o|º))?|q[1-4])`,
    number: `(?:${any.numbers}|\\d{1,3})`,
    fill,
    link: `(?:\\s*[,.]?\\s*${fill})`,
    to: `\\s*(?:[-–—/]|,?\\s*(?<![a-z])(?:${any.to}|${any.and})(?![a-z]))\\s*${fill}`,
    dash: `\\s?(?:[-–—]|(?:${any.to}|${any.and})(?![a-z]))\\s?`,
    maybeYear: (name: string): string => `(?:[\\s,]{0,2}${fill}${year(name)})?`,
    day: (name: string): string =>
      `(?:(?:${any.weekdays})\\.?,?\\s*${fill})?(?<![\\d/.])(?<${name}>0?[1-9]|[12]\\d|3[01])(?:\\s?${any.dayMarks}(?![a-z]))?(?!\\d)`,
    mon: (name: string): string => `(?<${name}>${any.months})(?![a-z])\\.?`,
    monthOf,
    dayIn: (g: Groups, n: 1 | 2): WrittenDay => ({
      day: Number(g[`d${n}`]),
      month: monthOf(g[`m${n}`]),
      year: yearOf(g[`y${n}`]),
    }),
  };
};
