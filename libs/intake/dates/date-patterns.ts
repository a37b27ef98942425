import { anyRow, type DateForms, numberOf, type WrittenDate, type WrittenDay } from './date-forms.js';

/** One way to write a date, and what it says. `read` may refuse what only looks like one. */
export interface DatePattern {
  readonly pattern: RegExp;
  /** It is a date only after a preposition, such as a month alone. */
  readonly needsPreposition: boolean;
  /** It is a date only as the beginning, middle or end of something: "the end of the year". */
  readonly needsPart: boolean;
  /** Its text must hold a month's name, or a digit: without one it need not be looked for. */
  readonly needsMonth: boolean;
  readonly needsDigit: boolean;
  /** Without a word of these it need not be looked for either. */
  readonly needsWord: RegExp | null;
  read(groups: Readonly<Record<string, string | undefined>>): WrittenDate | null;
}

/** What a month is joined to in one word. */
const sittings = 'sitzung|tagung|plenum|plenar|gipfel|session|treffen|zitting|vergadering|top(?![a-z])';

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const roman = '(?:x(?:ii?)?|ix|iv|v?i{1,3}|v)';

const numeral = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

const yearOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
};

/** A number by name, digit or Roman numeral. */
const counted = (rows: DateForms['ordinals'], text: string): number | null => {
  const digits = /\d+/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const named = numberOf(rows, text);
  if (named !== null) return named;
  const at = romans.indexOf(text.replace(/[.\s-]|e$|er$|a$/g, ''));
  return at < 0 ? null : at + 1;
};

const both = (day: WrittenDay): WrittenDate => ({ unit: 'days', from: day, to: day });

const lastRealDay = 31;
const isDay = (day: number | null): day is number => day !== null && day >= 1 && day <= lastRealDay;
const isMonth = (month: number | null): boolean => month === null || (month >= 1 && month <= 12);

/** From one written day to another: what the first leaves out, the second says. */
const spanning = (from: WrittenDay, to: WrittenDay): WrittenDate | null => {
  if (!isDay(from.day) || !isDay(to.day) || !isMonth(from.month) || !isMonth(to.month)) return null;
  const start = { ...from, month: from.month ?? to.month, year: from.year ?? to.year };
  const year = to.year ?? from.year;
  if (
    start.month !== null &&
    to.month !== null &&
    from.year === null &&
    to.year !== null &&
    start.month > to.month
  )
    start.year = to.year - 1;
  return { unit: 'days', from: start, to: { ...to, year } };
};

/** All ways to write dates in a language, over folded text. Every quantifier is bounded or steps over words only. */
export const datePatternsOf = (forms: DateForms): DatePattern[] => {
  const { any } = forms;
  const month = anyRow(forms.months);
  const weekday = anyRow(forms.weekdays);
  const season = anyRow(forms.seasons);
  const ordinal = `(?:${anyRow(forms.ordinals)}|[1-4](?:\\s?${any.dayMarks})?|${roman}(?:-?(?:lea|a|e|er|o|º))?|q[1-4])`;
  const number = `(?:${anyRow(forms.numbers)}|\\d{1,3})`;
  const fill = `(?:(?:${any.fillers})(?![a-z])[\\s]*){0,3}`;
  const link = `(?:\\s*[,.]?\\s*${fill})`;
  const year = (name: string) => `(?<${name}>(?:19|20)\\d\\d)(?!\\d)`;
  const maybeYear = (name: string) => `(?:[\\s,]{0,2}${fill}${year(name)})?`;
  const day = (name: string) =>
    `(?:(?:${weekday})\\.?,?\\s*${fill})?(?<![\\d/.])(?<${name}>0?[1-9]|[12]\\d|3[01])(?:\\s?${any.dayMarks}(?![a-z]))?(?!\\d)`;
  const mon = (name: string) => `(?<${name}>${month})(?![a-z])\\.?`;
  const to = `\\s*(?:[-–—/]|,?\\s*(?<![a-z])(?:${any.to}|${any.and})(?![a-z]))\\s*${fill}`;
  const begin = '(?<![a-z\\d])';
  const end = '(?![a-z\\d])';
  const monthOf = (text: string | undefined) => (text === undefined ? null : numberOf(forms.months, text));
  const dayIn = (g: Readonly<Record<string, string | undefined>>, n: 1 | 2): WrittenDay => ({
    day: Number(g[`d${n}`]),
    month: monthOf(g[`m${n}`]),
    year: yearOf(g[`y${n}`]),
  });
  const way = (
    source: string,
    read: DatePattern['read'],
    needs?: 'preposition' | 'part',
    words?: string,
  ): DatePattern => ({
    pattern: new RegExp(source, 'g'),
    needsPreposition: needs === 'preposition',
    needsPart: needs === 'part',
    needsMonth: /\(\?<m[12]>/.test(source),
    needsDigit: /\(\?<(?:d1|r)>/.test(source),
    needsWord: words === undefined ? null : new RegExp(words),
    read,
  });

  const numericDay = (n: 1 | 2, sign: string) =>
    `(?<d${n}>0?[1-9]|[12]\\d|3[01])\\s?${sign}\\s?(?<n${n}>0?[1-9]|1[0-2])`;
  const numericIn = (g: Readonly<Record<string, string | undefined>>, n: 1 | 2): WrittenDay => ({
    day: Number(g[`d${n}`]),
    month: numeral(g[`n${n}`]),
    year: yearOf(g[`y${n}`]),
  });
  const dash = `\\s?(?:[-–—]|(?:${any.to}|${any.and})(?![a-z]))\\s?`;

  return [
    // 20-21 November 2018; 30 November to 2 December; 12, 13 and 14 November
    way(
      `${begin}${day('d1')}(?:${link}${mon('m1')}${maybeYear('y1')})?(?:,\\s*\\d{1,2}(?=\\s*(?:,|${any.and}))){0,4}${to}${day('d2')}${link}${mon('m2')}${maybeYear('y2')}`,
      (g) => spanning(dayIn(g, 1), dayIn(g, 2)),
    ),
    way(`${begin}${day('d1')}${link}${mon('m1')}${maybeYear('y1')}`, (g) =>
      isDay(Number(g.d1)) ? both(dayIn(g, 1)) : null,
    ),
    // November 20-21, 2018; November 30 - December 2, 2018
    ...(forms.language === 'en'
      ? [
          way(
            `${begin}${mon('m1')}\\s${day('d1')}${to}(?:${mon('m2')}\\s)?${day('d2')}(?:\\s?,?\\s?${year('y2')})?`,
            (g) => {
              const [from, second] = [dayIn(g, 1), dayIn(g, 2)];
              return spanning(from, { ...second, month: second.month ?? from.month });
            },
          ),
          way(`${begin}${mon('m1')}\\s${day('d1')}(?:\\s?,?\\s?${year('y1')})?`, (g) => both(dayIn(g, 1))),
        ]
      : []),
    // 2018-11-20, 2018-11-20/2018-11-21
    way(
      `${begin}${year('y1')}-(?<n1>0[1-9]|1[0-2])-(?<d1>\\d\\d)(?:${to}${year('y2')}-(?<n2>0[1-9]|1[0-2])-(?<d2>\\d\\d))?${end}`,
      (g) => {
        const from = numericIn(g, 1);
        return g.d2 === undefined ? (isDay(from.day) ? both(from) : null) : spanning(from, numericIn(g, 2));
      },
    ),
    // 19.11.–22.11.2018, 19.–22.11.2018, 19-22.11.2018
    way(
      `(?<![\\d.])(?<d1>0?[1-9]|[12]\\d|3[01])\\.?(?:\\s?(?<n1>0?[1-9]|1[0-2])\\.?(?:\\s?${year('y1')})?)?${dash}(?:${weekday})?,?\\s?${numericDay(2, '\\.')}(?:\\.\\s?${year('y2')}|\\.?(?![\\d.]))`,
      (g) => spanning(numericIn(g, 1), numericIn(g, 2)),
    ),
    way(`(?<![\\d.])${numericDay(1, '\\.')}\\.\\s?(?<y1>(?:19|20)\\d\\d|\\d\\d)(?![\\d.]*\\d)`, (g) =>
      both(numericIn(g, 1)),
    ),
    way(`(?<![\\d./])${numericDay(1, '/')}/${year('y1')}`, (g) => both(numericIn(g, 1))),
    way(`(?<![\\d./-])${numericDay(1, '-')}-${year('y1')}`, (g) => both(numericIn(g, 1))),
    way(`(?<![\\d./])(?<n1>0?[1-9]|1[0-2])/(?<d1>1[3-9]|2\\d|3[01])/${year('y1')}`, (g) =>
      both(numericIn(g, 1)),
    ),
    way(
      `(?<![\\d.])${numericDay(1, '\\.')}(?:\\.(?!\\d)|(?![\\d.]))${end}`,
      (g) => both(numericIn(g, 1)),
      'preposition',
    ),
    way(`(?<![\\d./])${numericDay(1, '/')}(?![\\d/])`, (g) => both(numericIn(g, 1)), 'preposition'),
    // 15.XI.2018, 15 XI 2018, 15-16 XI 2018
    way(
      `(?<![\\d.])(?<d1>0?[1-9]|[12]\\d|3[01])(?:${dash}(?<d2>[12]?\\d|3[01]))?[.\\s]{1,2}(?<r>${roman})[.\\s]{1,2}${year('y1')}`,
      (g) => {
        const written = { month: romans.indexOf(`${g.r}`) + 1, year: yearOf(g.y1) };
        return spanning({ ...written, day: Number(g.d1) }, { ...written, day: Number(g.d2 ?? g.d1) });
      },
    ),
    // first half of May, first week of May
    way(
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
    // week of 12 November, week beginning Monday 12 November
    way(
      `${begin}(?:${any.week})\\s(?:[a-z]{1,12}\\s){0,2}${day('d1')}(?:${to}\\d{1,2})?${link}${mon('m1')}${maybeYear('y1')}`,
      (g) => ({
        unit: 'week-of',
        day: dayIn(g, 1),
      }),
    ),
    way(
      `${begin}(?:(?:${any.week})|kw)\\s(?:no?\\.?\\s|nr\\.?\\s)?(?<w>[1-9]|[1-4]\\d|5[0-3])(?!\\d)(?:\\s?/\\s?|[\\s,]{0,2}${fill})${year('y1').replace('(?!', '?(?!')}`,
      (g) => ({
        unit: 'week-number',
        number: Number(g.w),
        year: yearOf(g.y1),
      }),
    ),
    // second quarter of 2019, trimestrul II 2019, Q2 2019
    ...(['quarter', 'half'] as const).flatMap((unit) => {
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
        way(`${begin}(?<o>${ordinal}|${any.last})\\.?\\s(?:${any[unit]})(?![a-z])${maybeYear('y1')}`, read),
        way(
          `${begin}(?:${any[unit]})\\s(?:al?\\s|de-al\\s)?(?<p>${ordinal})(?![a-z\\d])${maybeYear('y1')}`,
          read,
        ),
        way(`${begin}${sign}(?<o>[1-4])(?:\\s|/|\\s?of\\s)${year('y1')}`, read),
      ];
    }),
    // November-December 2018, between March and May 2019
    way(`${begin}${mon('m1')}${maybeYear('y1')}${to}${mon('m2')}${maybeYear('y2')}`, (g) => {
      const [from, until] = [monthOf(g.m1), monthOf(g.m2)];
      if (from === null || until === null) return null;
      const toYear = yearOf(g.y2) ?? yearOf(g.y1);
      const year = yearOf(g.y1) ?? (toYear !== null && from > until ? toYear - 1 : toYear);
      return { unit: 'months', from, to: until, year, toYear };
    }),
    ...[`${begin}${mon('m1')}[\\s,]{0,2}${fill}${year('y1')}`, `${begin}${mon('m1')}`].map((source, i) =>
      way(
        source,
        (g) => {
          const at = monthOf(g.m1);
          const said = yearOf(g.y1);
          return at === null ? null : { unit: 'months', from: at, to: at, year: said, toYear: said };
        },
        i === 1 ? 'preposition' : undefined,
      ),
    ),
    // Januarsitzung, juni-vergadering
    way(
      `${begin}(?<m1>${month})(?=-?(?:${sittings}))`,
      (g) => {
        const at = monthOf(g.m1);
        return at === null ? null : { unit: 'months', from: at, to: at, year: null, toYear: null };
      },
      undefined,
      sittings,
    ),
    // winter 2018-2019; this autumn
    ...[`[\\s,]{0,2}${fill}${year('y1')}(?:\\s?[-–/]\\s?(?:20)?\\d\\d(?!\\d))?`, ''].map((rest) =>
      way(
        `${begin}(?<s>${season})(?![a-z])${rest}`,
        (g) => {
          const at = numberOf(forms.seasons, `${g.s}`);
          return at === null ? null : { unit: 'season', number: at, year: yearOf(g.y1) };
        },
        rest === '' && !forms.bareSeasons ? 'preposition' : undefined,
      ),
    ),
    way(
      `${begin}(?:${any.within})\\s${fill}(?:[a-z]{1,12}\\s)?(?<c>${number})\\s(?:(?<n>${any.workingDay})|(?:[a-z]{4,12}\\s)?(?:(?<d>${any.day})|(?<w>${any.week})|(?<m>${any.month})|(?<y>${any.year})))(?![a-z])(?<from>\\s(?:${any.after})(?![a-z])(?!\\s(?:${any.today})))?`,
      (g) => countedFrom(forms, g, 'within'),
    ),
    way(
      `${begin}(?:${any.inTime})\\s(?<c>${number})\\s(?:(?<n>${any.workingDay})|(?<d>${any.day})|(?<w>${any.week})|(?<m>${any.month})|(?<y>${any.year}))(?![a-z])`,
      (g) => countedFrom(forms, g, 'in-time'),
    ),
    way(
      // "The first ten days of February" are no ten days from February.
      `${begin}(?:${number})\\s(?:${any.day}|${any.week}|${any.month})(?![a-z])\\s(?:${any.after})(?![a-z])(?!\\s(?:${month})(?![a-z]))`,
      () => ({ unit: 'uncounted' }),
    ),
    ...(['week', 'month'] as const).flatMap((unit) => {
      const single = `(?!(?:${any.several})(?![a-z]))(?:${any[unit]})`;
      return [
        way(`${begin}(?:${any.this})\\s${single}(?![a-z])`, () => ({ unit, ahead: 0 })),
        way(`${begin}(?:${any.next})\\s${single}(?![a-z])`, () => ({ unit, ahead: 1 })),
        way(`${begin}${single}\\s(?:${any.this})(?![a-z])`, () => ({ unit, ahead: 0 })),
        way(`${begin}${single}\\s(?:${any.next})(?![a-z])`, () => ({ unit, ahead: 1 })),
      ];
    }),
    ...(['week', 'month'] as const).map((unit) =>
      way(`${begin}(?:${any[unit]})(?![a-z])`, () => ({ unit, ahead: 0 }), 'part'),
    ),
    way(`${begin}(?:${any.year})(?![a-z])`, () => ({ unit: 'year-of', ahead: 0 }), 'part'),
    way(`${begin}(?:${any.yearEnd})(?![a-z])`, () => ({ unit: 'year-end' })),
    way(`${begin}(?:${any.monthEnd})(?![a-z])`, () => ({ unit: 'month-end' })),
    ...(['this', 'next'] as const).flatMap((turn, ahead) => {
      const beside = (words: string) =>
        `${begin}(?:(?:${any[turn]})\\s(?:${words})|(?:${words})\\s(?:${any[turn]}))(?![a-z])`;
      return [
        way(beside(any.weekend), () => ({ unit: 'weekend', ahead }), undefined, any.weekend),
        way(beside(any.quarter), () => ({ unit: 'part-of-year', months: 3, ahead }), undefined, any.quarter),
      ];
    }),
    way(`${begin}(?:${any.thisYear})(?![a-z])`, () => ({ unit: 'year-of', ahead: 0 })),
    way(`${begin}(?:${any.nextYear})(?![a-z])`, () => ({ unit: 'year-of', ahead: 1 })),
    way(`${begin}(?:${any.today})(?![a-z])`, () => ({ unit: 'day-ahead', ahead: 0 })),
    way(`${begin}(?:${any.tomorrow})(?![a-z])`, () => ({ unit: 'day-ahead', ahead: 1 })),
    way(`${begin}(?:${any.sameDay})(?![a-z])`, () => ({ unit: 'same' })),
    way(`${begin}(?<w>${weekday})(?![a-z])${to}(?<v>${weekday})(?![a-z])`, (g) => {
      const [from, until] = [numberOf(forms.weekdays, `${g.w}`), numberOf(forms.weekdays, `${g.v}`)];
      return from === null || until === null ? null : { unit: 'weekdays', from, to: until };
    }),
    // "On the 24th": in English the mark says that it is a day, but not of what: "the 24th summit".
    way(
      `${begin}(?:${any.dayNumber})\\s(?<d>[12]?\\d|3[01])${forms.language === 'en' ? `(?:${any.dayMarks})(?!\\s(?!(?:at|in|on|and|or|to|for|with|from|of)\\s)[a-z])` : ''}(?![\\d/.]*\\d)(?!\\s(?:(?:${any.fillers})\\s)?(?:${month})(?![a-z]))`,
      (g) => ({
        unit: 'day-number',
        day: Number(g.d),
      }),
    ),
    way(`${begin}(?<w>${weekday})(?![a-z])`, (g) => {
      const at = numberOf(forms.weekdays, `${g.w}`);
      // "Sat", "sun" and "wed" are words too; "joi" is all there is.
      const isShort = `${g.w}`.length < 4 && !forms.wholeWeekdays.has(`${g.w}`);
      return at === null || isShort ? null : { unit: 'weekday', number: at };
    }),
    way(`${begin}${year('y1')}${end}`, (g) => ({ unit: 'year', year: Number(g.y1) }), 'preposition'),
  ];
};

const countedFrom = (
  forms: DateForms,
  g: Readonly<Record<string, string | undefined>>,
  unit: 'within' | 'in-time',
): WrittenDate | null => {
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
