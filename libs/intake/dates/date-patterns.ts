import { type DateForms, numberOf } from './date-forms.js';
import {
  begin,
  both,
  counted,
  type DateParts,
  type DatePattern,
  datePartsOf,
  end,
  isDay,
  numericDay,
  numericIn,
  roman,
  romans,
  spanning,
  way,
  year,
  yearOf,
} from './date-parts.js';
import { countedTimes, daysByName, turnsOfWeeksAndMonths, turnsOfYears } from './date-turns.js';

/** All ways to write dates in a language, over folded text. Every quantifier is bounded or steps over words only. */
export const datePatternsOf = (forms: DateForms): DatePattern[] => {
  const parts = datePartsOf(forms);
  return [
    daysOfMonths,
    numericDays,
    partsOfMonths,
    weeksByDayOrNumber,
    quartersAndHalves,
    months,
    seasons,
    countedTimes,
    turnsOfWeeksAndMonths,
    turnsOfYears,
    daysByName,
  ].flatMap((ways) => ways(parts));
};

const daysOfMonths = ({ forms, any, day, mon, link, to, maybeYear, dayIn }: DateParts): DatePattern[] => [
  // 20-21 November 2018; 30 November to 2 December; 12, 13 and 14 November
  way(
    ['months', 'digit'],
    `${begin}${day('d1')}(?:${link}${mon('m1')}${maybeYear('y1')})?(?:,\\s*\\d{1,2}(?=\\s*(?:,|${any.and}))){0,4}${to}${day('d2')}${link}${mon('m2')}${maybeYear('y2')}`,
    (g) => spanning(dayIn(g, 1), dayIn(g, 2)),
  ),
  way(['months', 'digit'], `${begin}${day('d1')}${link}${mon('m1')}${maybeYear('y1')}`, (g) =>
    isDay(Number(g.d1)) ? both(dayIn(g, 1)) : null,
  ),
  // November 20-21, 2018; November 30 - December 2, 2018
  ...(forms.language === 'en'
    ? [
        way(
          ['months', 'digit'],
          `${begin}${mon('m1')}\\s${day('d1')}${to}(?:${mon('m2')}\\s)?${day('d2')}(?:\\s?,?\\s?${year('y2')})?`,
          (g) => {
            const [from, second] = [dayIn(g, 1), dayIn(g, 2)];
            return spanning(from, { ...second, month: second.month ?? from.month });
          },
        ),
        way(['months', 'digit'], `${begin}${mon('m1')}\\s${day('d1')}(?:\\s?,?\\s?${year('y1')})?`, (g) =>
          both(dayIn(g, 1)),
        ),
      ]
    : []),
];

const numericDays = ({ any, to, dash }: DateParts): DatePattern[] => [
  // 2018-11-20, 2018-11-20/2018-11-21
  way(
    ['digit'],
    `${begin}${year('y1')}-(?<n1>0[1-9]|1[0-2])-(?<d1>\\d\\d)(?:${to}${year('y2')}-(?<n2>0[1-9]|1[0-2])-(?<d2>\\d\\d))?${end}`,
    (g) => {
      const from = numericIn(g, 1);
      return g.d2 === undefined ? (isDay(from.day) ? both(from) : null) : spanning(from, numericIn(g, 2));
    },
  ),
  // 19.11.–22.11.2018, 19.–22.11.2018, 19-22.11.2018
  way(
    ['digit'],
    `(?<![\\d.])(?<d1>0?[1-9]|[12]\\d|3[01])\\.?(?:\\s?(?<n1>0?[1-9]|1[0-2])\\.?(?:\\s?${year('y1')})?)?${dash}(?:${any.weekdays})?,?\\s?${numericDay(2, '\\.')}(?:\\.\\s?${year('y2')}|\\.?(?![\\d.]))`,
    (g) => spanning(numericIn(g, 1), numericIn(g, 2)),
  ),
  ...[
    `(?<![\\d.])${numericDay(1, '\\.')}\\.\\s?(?<y1>(?:19|20)\\d\\d|\\d\\d)(?![\\d.]*\\d)`,
    `(?<![\\d./])${numericDay(1, '/')}/${year('y1')}`,
    `(?<![\\d./-])${numericDay(1, '-')}-${year('y1')}`,
    `(?<![\\d./])(?<n1>0?[1-9]|1[0-2])/(?<d1>1[3-9]|2\\d|3[01])/${year('y1')}`,
  ].map((source) => way(['digit'], source, (g) => both(numericIn(g, 1)))),
  // 19.11., 19/11
  ...[
    `(?<![\\d.])${numericDay(1, '\\.')}(?:\\.(?!\\d)|(?![\\d.]))${end}`,
    `(?<![\\d./])${numericDay(1, '/')}(?![\\d/])`,
  ].map((source) => way(['digit'], source, (g) => both(numericIn(g, 1)), 'preposition')),
  // 15.XI.2018, 15 XI 2018, 15-16 XI 2018
  way(
    ['digit'],
    `(?<![\\d.])(?<d1>0?[1-9]|[12]\\d|3[01])(?:${dash}(?<d2>[12]?\\d|3[01]))?[.\\s]{1,2}(?<r>${roman})[.\\s]{1,2}${year('y1')}`,
    (g) => {
      const written = { month: romans.indexOf(`${g.r}`) + 1, year: yearOf(g.y1) };
      return spanning({ ...written, day: Number(g.d1) }, { ...written, day: Number(g.d2 ?? g.d1) });
    },
  ),
];

const partsOfMonths = ({ forms, any, ordinal, link, mon, maybeYear, monthOf }: DateParts): DatePattern[] => [
  // first half of May, first week of May
  way(
    ['months'],
    `${begin}(?<o>${ordinal}|${any.last})\\s(?<u>${any.half}|${any.week})(?![a-z])\\s?${link}${mon('m1')}${maybeYear('y1')}`,
    (g) => {
      const at = new RegExp(`^${any.last}$`).test(`${g.o}`) ? 'last' : counted(forms.ordinals, `${g.o}`);
      const week = new RegExp(`^${any.week}$`).test(`${g.u}`);
      const m = monthOf(g.m1);
      if (m === null || at === null) return null;
      const [first, last] = week
        ? at === 'last'
          ? [25, 31]
          : [7 * at - 6, 7 * at]
        : at === 1
          ? [1, 15]
          : [16, 31];
      return { unit: 'part-of-month', first, last, month: m, year: yearOf(g.y1) };
    },
  ),
];

const weeksByDayOrNumber = ({
  any,
  day,
  to,
  link,
  mon,
  fill,
  maybeYear,
  dayIn,
}: DateParts): DatePattern[] => [
  // week of 12 November, week beginning Monday 12 November
  way(
    ['week', 'months', 'digit'],
    `${begin}(?:${any.week})\\s(?:[a-z]{1,12}\\s){0,2}${day('d1')}(?:${to}\\d{1,2})?${link}${mon('m1')}${maybeYear('y1')}`,
    (g) => ({ unit: 'week-of', day: dayIn(g, 1) }),
  ),
  way(
    ['digit'],
    `${begin}(?:(?:${any.week})|kw)\\s(?:no?\\.?\\s|nr\\.?\\s)?(?<w>[1-9]|[1-4]\\d|5[0-3])(?!\\d)(?:\\s?/\\s?|[\\s,]{0,2}${fill})${year('y1').replace('(?!', '?(?!')}`,
    (g) => ({ unit: 'week-number', number: Number(g.w), year: yearOf(g.y1) }),
  ),
];

/** second quarter of 2019, trimestrul II 2019, Q2 2019 */
const quartersAndHalves = ({ forms, any, ordinal, maybeYear }: DateParts): DatePattern[] =>
  (['quarter', 'half'] as const).flatMap((unit) => {
    const read: DatePattern['read'] = (g) => {
      const word = `${g.o ?? g.p}`;
      const isLast = new RegExp(`^(?:${any.last})$`).test(word);
      const at = isLast ? (unit === 'half' ? 2 : 4) : counted(forms.ordinals, word);
      return at === null || at < 1 || at > (unit === 'half' ? 2 : 4)
        ? null
        : { unit, number: at, year: yearOf(g.y1) };
    };
    const sign = unit === 'quarter' ? 'q' : 'h';
    return [
      way(
        [unit],
        `${begin}(?<o>${ordinal}|${any.last})\\.?\\s(?:${any[unit]})(?![a-z])${maybeYear('y1')}`,
        read,
      ),
      way(
        [unit],
        `${begin}(?:${any[unit]})\\s(?:al?\\s|de-al\\s)?(?<p>${ordinal})(?![a-z\\d])${maybeYear('y1')}`,
        read,
      ),
      way(['digit'], `${begin}${sign}(?<o>[1-4])(?:\\s|/|\\s?of\\s)${year('y1')}`, read),
    ];
  });

/** What a month is joined to in one word. */
const sittings = 'sitzung|tagung|plenum|plenar|gipfel|session|treffen|zitting|vergadering|top(?![a-z])';

const months = ({ any, mon, to, fill, maybeYear, monthOf }: DateParts): DatePattern[] => {
  const one: DatePattern['read'] = (g) => {
    const at = monthOf(g.m1);
    const said = yearOf(g.y1);
    return at === null ? null : { unit: 'months', from: at, to: at, year: said, toYear: said };
  };
  return [
    // November-December 2018, between March and May 2019
    way(['months'], `${begin}${mon('m1')}${maybeYear('y1')}${to}${mon('m2')}${maybeYear('y2')}`, (g) => {
      const [from, until] = [monthOf(g.m1), monthOf(g.m2)];
      if (from === null || until === null) return null;
      const toYear = yearOf(g.y2) ?? yearOf(g.y1);
      const fromYear = yearOf(g.y1) ?? (toYear !== null && from > until ? toYear - 1 : toYear);
      return { unit: 'months', from, to: until, year: fromYear, toYear };
    }),
    way(['months', 'digit'], `${begin}${mon('m1')}[\\s,]{0,2}${fill}${year('y1')}`, one),
    way(['months'], `${begin}${mon('m1')}`, one, 'preposition'),
    // Januarsitzung, juni-vergadering
    { ...way([], `${begin}(?<m1>${any.months})(?=-?(?:${sittings}))`, one), needsWord: new RegExp(sittings) },
  ];
};

/** winter 2018-2019; this autumn */
const seasons = ({ forms, any, fill }: DateParts): DatePattern[] => {
  const read: DatePattern['read'] = (g) => {
    const at = numberOf(forms.seasons, `${g.s}`);
    return at === null ? null : { unit: 'season', number: at, year: yearOf(g.y1) };
  };
  const named = `${begin}(?<s>${any.seasons})(?![a-z])`;
  return [
    way(
      ['seasons', 'digit'],
      `${named}[\\s,]{0,2}${fill}${year('y1')}(?:\\s?[-–/]\\s?(?:20)?\\d\\d(?!\\d))?`,
      read,
    ),
    way(['seasons'], named, read, forms.bareSeasons ? undefined : 'preposition'),
  ];
};
