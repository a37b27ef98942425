import { type DateForms, numberOf, type WrittenDate } from './date-forms.js';
import type { Need } from './date-needs.js';
import { begin, type DateParts, type DatePattern, end, type Groups, way, year } from './date-parts.js';

export const countedTimes = ({ forms, any, fill, number }: DateParts): DatePattern[] => [
  way(
    ['within', 'counted'],
    `${begin}(?:${any.within})\\s${fill}(?:[a-z]{1,12}\\s)?(?<c>${number})\\s(?:(?<n>${any.workingDay})|(?:[a-z]{4,12}\\s)?(?:(?<d>${any.day})|(?<w>${any.week})|(?<m>${any.month})|(?<y>${any.year})))(?![a-z])(?<from>\\s(?:${any.after})(?![a-z])(?!\\s(?:${any.today})))?`,
    (g) => countedFrom(forms, g, 'within'),
  ),
  way(
    ['inTime', 'counted'],
    `${begin}(?:${any.inTime})\\s(?<c>${number})\\s(?:(?<n>${any.workingDay})|(?<d>${any.day})|(?<w>${any.week})|(?<m>${any.month})|(?<y>${any.year}))(?![a-z])`,
    (g) => countedFrom(forms, g, 'in-time'),
  ),
  way(
    // "The first ten days of February" are no ten days from February.
    ['counted', 'after'],
    `${begin}(?:${number})\\s(?:${any.day}|${any.week}|${any.month})(?![a-z])\\s(?:${any.after})(?![a-z])(?!\\s(?:${any.months})(?![a-z]))`,
    () => ({ unit: 'uncounted' }),
  ),
];

const turns = ['this', 'next'] as const;

export const turnsOfWeeksAndMonths = ({ any }: DateParts): DatePattern[] => [
  ...(['week', 'month'] as const).flatMap((unit) => {
    const single = `(?!(?:${any.several})(?![a-z]))(?:${any[unit]})`;
    return [
      ...turns.map((turn, ahead) =>
        way([unit, turn], `${begin}(?:${any[turn]})\\s${single}(?![a-z])`, () => ({ unit, ahead })),
      ),
      ...turns.map((turn, ahead) =>
        way([unit, turn], `${begin}${single}\\s(?:${any[turn]})(?![a-z])`, () => ({ unit, ahead })),
      ),
    ];
  }),
  ...(['week', 'month'] as const).map((unit) =>
    way([unit], `${begin}(?:${any[unit]})(?![a-z])`, () => ({ unit, ahead: 0 }), 'part'),
  ),
];

export const turnsOfYears = ({ any }: DateParts): DatePattern[] => {
  const only = (list: Need & keyof typeof any, written: WrittenDate, needs?: 'part') =>
    way([list], `${begin}(?:${any[list]})(?![a-z])`, () => written, needs);
  return [
    only('year', { unit: 'year-of', ahead: 0 }, 'part'),
    only('yearEnd', { unit: 'year-end' }),
    only('monthEnd', { unit: 'month-end' }),
    ...turns.flatMap((turn, ahead) => {
      const beside = (list: 'weekend' | 'quarter', written: WrittenDate) =>
        way(
          [list, turn],
          `${begin}(?:(?:${any[turn]})\\s(?:${any[list]})|(?:${any[list]})\\s(?:${any[turn]}))(?![a-z])`,
          () => written,
        );
      return [
        beside('weekend', { unit: 'weekend', ahead }),
        beside('quarter', { unit: 'part-of-year', months: 3, ahead }),
      ];
    }),
    only('thisYear', { unit: 'year-of', ahead: 0 }),
    only('nextYear', { unit: 'year-of', ahead: 1 }),
    only('today', { unit: 'day-ahead', ahead: 0 }),
    only('tomorrow', { unit: 'day-ahead', ahead: 1 }),
    only('sameDay', { unit: 'same' }),
  ];
};

export const daysByName = ({ forms, any, to }: DateParts): DatePattern[] => [
  way(['weekdays'], `${begin}(?<w>${any.weekdays})(?![a-z])${to}(?<v>${any.weekdays})(?![a-z])`, (g) => {
    const [from, until] = [numberOf(forms.weekdays, `${g.w}`), numberOf(forms.weekdays, `${g.v}`)];
    return from === null || until === null ? null : { unit: 'weekdays', from, to: until };
  }),
  // "On the 24th": in English the mark says that it is a day, but not of what: "the 24th summit".
  way(
    ['dayNumber', 'digit'],
    `${begin}(?:${any.dayNumber})\\s(?<d>[12]?\\d|3[01])${forms.language === 'en' ? `(?:${any.dayMarks})(?!\\s(?!(?:at|in|on|and|or|to|for|with|from|of)\\s)[a-z])` : ''}(?![\\d/.]*\\d)(?!\\s(?:(?:${any.fillers})\\s)?(?:${any.months})(?![a-z]))`,
    (g) => ({ unit: 'day-number', day: Number(g.d) }),
  ),
  way(['weekdays'], `${begin}(?<w>${any.weekdays})(?![a-z])`, (g) => {
    const at = numberOf(forms.weekdays, `${g.w}`);
    // "Sat", "sun" and "wed" are words too; "joi" is all there is.
    const isShort = `${g.w}`.length < 4 && !forms.wholeWeekdays.has(`${g.w}`);
    return at === null || isShort ? null : { unit: 'weekday', number: at };
  }),
  way(['digit'], `${begin}${year('y1')}${end}`, (g) => ({ unit: 'year', year: Number(g.y1) }), 'preposition'),
];

const countedFrom = (forms: DateForms, g: Groups, unit: 'within' | 'in-time'): WrittenDate | null => {
  const word = `${g.c}`;
  const count = /^\d+$/.test(word) ? Number(word) : numberOf(forms.numbers, word);
  const of =
    g.n !== undefined
      ? 'working-day'
      : g.d !== undefined
        ? 'day'
        : g.w !== undefined
          ? 'week'
          : g.m !== undefined
            ? 'month'
            : 'year';
  // "Within 90 days of signature" counts from a day that nobody has told.
  if (g.from !== undefined) return { unit: 'uncounted', ...(count !== null && { counts: { count, of } }) };
  return count === null ? null : { unit, count, of };
};
