import { type DateWords, entriesOf, wordsOf } from '../languages/lexicon.js';
import { fold } from '../text/clean-text.js';

/** A day of the month as written; what is null was not said. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

/** What a text says of when, before it is known from which day it counts. */
export type WrittenDate =
  | { readonly unit: 'days'; readonly from: WrittenDay; readonly to: WrittenDay }
  | {
      readonly unit: 'months';
      readonly from: number;
      readonly to: number;
      readonly year: number | null;
      readonly toYear: number | null;
    }
  | { readonly unit: 'season' | 'quarter' | 'half'; readonly number: number; readonly year: number | null }
  | {
      readonly unit: 'part-of-month';
      readonly first: number;
      readonly last: number;
      readonly month: number;
      readonly year: number | null;
    }
  | { readonly unit: 'week-of'; readonly day: WrittenDay }
  | { readonly unit: 'week-number'; readonly number: number; readonly year: number | null }
  | { readonly unit: 'year'; readonly year: number }
  /** 0 is this one, 1 the next; null is not said. */
  | { readonly unit: 'week' | 'month' | 'year-of'; readonly ahead: number }
  | { readonly unit: 'year-end' | 'month-end' }
  | { readonly unit: 'weekend'; readonly ahead: number }
  /** A quarter or half of the year, counted from the one of the document. */
  | { readonly unit: 'part-of-year'; readonly months: 3 | 6; readonly ahead: number }
  | { readonly unit: 'weekday'; readonly number: number }
  | { readonly unit: 'weekdays'; readonly from: number; readonly to: number }
  /** The 20th, of this month or the next. */
  | { readonly unit: 'day-number'; readonly day: number }
  | { readonly unit: 'day-ahead'; readonly ahead: number }
  | {
      readonly unit: 'in-time' | 'within';
      readonly count: number;
      readonly of: Counted;
      /** Counted from this day; without it, from that of the document. */
      readonly since?: WrittenDay;
    }
  /** The same day, on that occasion: as the date before it. */
  | { readonly unit: 'same' }
  /** Counted from a day the text does not tell: 60 days after signature; or that comes right after: within 60 days of 3 May 2019. */
  | {
      readonly unit: 'uncounted';
      readonly counts?: { readonly count: number; readonly of: Counted };
    };

/** What is counted in. */
export type Counted = 'day' | 'working-day' | 'week' | 'month' | 'year';

const escaped = (word: string): string =>
  fold(word)
    .replace(/[.+?^${}()[\]\\]/g, '\\$&')
    .replace(/\*/g, '[a-z]*')
    .replace(/\s+/g, '\\s+');

/** Any of the words, the longest first; a group that captures nothing. */
const anyOf = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : `(?:${[...words]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})`;

/** `9: sept/septembrie` or rows in order: for each number its forms. */
const numbered = (list: string): Map<number, string[]> => {
  const rows = new Map<number, string[]>();
  entriesOf(list).forEach((entry, i) => {
    const [, number, forms = entry] = /^(\d+)\s*:\s*(.*)$/.exec(entry) ?? [];
    rows.set(number === undefined ? i + 1 : Number(number), wordsOf(forms));
  });
  return rows;
};

const named = (
  language: string,
  count: number,
  more: Map<number, string[]>,
  print: (locale: string, n: number, long: boolean) => string[],
): Map<number, string[]> => {
  const rows = new Map<number, string[]>();
  for (let n = 1; n <= count; n++) {
    const names = [...print(language, n, true), ...print(language, n, false), ...(more.get(n) ?? [])];
    rows.set(
      n,
      [...new Set(names.map((name) => fold(name).replace(/\.$/, '')))].filter((name) =>
        /^\p{L}{2}/u.test(name),
      ),
    );
  }
  return rows;
};

/** Both cases of a month: "listopad", and "listopada" beside a day. */
const monthNames = (locale: string, n: number, long: boolean): string[] => {
  const date = new Date(Date.UTC(2018, n - 1, 15));
  const month = long ? 'long' : 'short';
  const alone = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }).format(date);
  const beside = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' })
    .formatToParts(date)
    .find(({ type }) => type === 'month')?.value;
  return [alone, beside ?? alone];
};

const weekdayNames = (locale: string, n: number, long: boolean): string[] => [
  new Intl.DateTimeFormat(locale, { weekday: long ? 'long' : 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2018, 0, n)),
  ),
];

/** The words of a language's dates, made ready for searching: names to numbers, lists to alternatives. */
export interface DateForms {
  readonly language: string;
  readonly months: ReadonlyMap<number, readonly string[]>;
  readonly weekdays: ReadonlyMap<number, readonly string[]>;
  /** Names that are no abbreviations: joi. */
  readonly wholeWeekdays: ReadonlySet<string>;
  readonly seasons: ReadonlyMap<number, readonly string[]>;
  readonly ordinals: ReadonlyMap<number, readonly string[]>;
  readonly numbers: ReadonlyMap<number, readonly string[]>;
  readonly bareSeasons: boolean;
  /** The words of each list, and for each an alternative. */
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
  readonly any: Readonly<Record<ListName, string>>;
}

type ListName = Exclude<keyof DateWords, 'bareSeasons'>;

/** Lists that a language may lack. */
const none = {
  workingDay: [],
  yearEnd: [],
  monthEnd: [],
  weekend: [],
  nearest: [],
  named: [],
  scheduled: [],
  dayNumber: [],
  noMonth: [],
};

/** The names of each month, by its number, folded: whole, shortened, in both cases. */
export const monthsOf = (language: string, words: Pick<DateWords, 'months'>): Map<number, string[]> =>
  named(language, 12, numbered(words.months), monthNames);

export const dateFormsOf = (language: string, words: DateWords): DateForms => {
  const rows = {
    months: monthsOf(language, words),
    weekdays: named(language, 7, numbered(words.weekdays), weekdayNames),
    seasons: numbered(words.seasons),
    ordinals: numbered(words.ordinals),
    numbers: numbered(words.numbers),
  };
  const plain = Object.entries(words).map(([key, list]) => [
    key,
    typeof list === 'string' ? wordsOf(list) : [],
  ]);
  const numberedLists = Object.entries(rows).map(([key, forms]) => [key, [...forms.values()].flat()]);
  const lists: DateForms['lists'] = { ...none, ...Object.fromEntries([...plain, ...numberedLists]) };
  return {
    language,
    ...rows,
    wholeWeekdays: new Set([1, 2, 3, 4, 5, 6, 7].flatMap((n) => weekdayNames(language, n, true)).map(fold)),
    bareSeasons: words.bareSeasons ?? false,
    lists,
    any: Object.fromEntries(
      Object.entries(lists).map(([key, list]) => [key, anyOf(list)]),
    ) as DateForms['any'],
  };
};

/** The number whose forms hold `word` (folded). */
export const numberOf = (rows: ReadonlyMap<number, readonly string[]>, word: string): number | null => {
  for (const [number, forms] of rows)
    for (const form of forms) {
      const folded = fold(form);
      if (folded.endsWith('*') ? word.startsWith(folded.slice(0, -1)) : folded === word) return number;
    }
  return null;
};
