import { type End, type Words, wordsIn } from './catalogue.js';
import type { DateExpression } from './date.js';
import { type Expression, qualifiersOf, readExpression } from './expression.js';
import { type Precision, printDays } from './printer.js';
import { remember } from './remember.js';
import type { Hemisphere, Timeframe } from './timeframe.schema.js';
import { daysOf } from './window.js';

/** Whoever is told, and where: what a phrase depends on besides the date. */
interface Telling {
  readonly locale: string;
  readonly words: Words;
  readonly place: Hemisphere;
}

/**
 * A timeframe as people say it: "20–21 November 2018", "autumn 2018", "from November 2018", "date not fixed".
 * Dates come from `Intl` in any language; the words beside them are English, Romanian, French and
 * Russian. Elsewhere the days or months themselves are printed, with "≈" for about and "(?)" for uncertain,
 * rather than a wrong word.
 * @param locale BCP 47; `en` alone is British
 * @throws RangeError when `locale` is not a language tag
 */
export const inWords = (
  { edtf, hemisphere }: Pick<Timeframe, 'edtf' | 'hemisphere'>,
  locale: string,
): string => spoken(JSON.stringify([edtf, hemisphere, locale]));

// A list says the same few timeframes over and over, and reading and printing one takes some 100 µs.
const spoken = remember(10_000, (key) => {
  const [edtf, place, locale]: [string, Hemisphere, string] = JSON.parse(key);
  return speak(readExpression(edtf, '/edtf'), { locale, words: wordsIn(locale), place });
});

const speak = (expression: Expression, telling: Telling): string => {
  const { start, end } = expression;
  const { words } = telling;
  const mark = marking(expression, words);

  if (typeof start === 'object' && typeof end === 'object')
    return mark(start === end ? phrase(start, telling) : between(start, end, telling));
  if (typeof start === 'object') {
    const text = words.from(marked(endpoint(start, 'first', telling), mark));
    return end === 'unknown' ? words.endUnknown(text) : text;
  }
  if (typeof end === 'object') {
    const text = words.until(marked(endpoint(end, 'last', telling), mark));
    return start === 'unknown' ? words.startUnknown(text) : text;
  }
  return words.undated;
};

/** Puts the marks of an expression into words, around a text. */
const marking = (expression: Expression, words: Words): ((text: string) => string) => {
  const { approximate, uncertain } = qualifiersOf(expression);
  const about = (text: string) => (approximate ? words.approximately(text) : text);
  return (text) => (uncertain ? words.uncertainly(about(text)) : about(text));
};

const marked = (end: End, mark: (text: string) => string): End => ({
  ...end,
  text: mark(end.text),
  day: mark(end.day),
});

/** `2018-XX-15` is said by its first and last day, `201X` by its first and last year. */
const precisionOf = ({ grouping, month, day }: DateExpression): Precision => {
  if (day !== null && day !== 'XX') return 'day';
  return grouping || (month !== null && month !== 'XX') ? 'month' : 'year';
};

/** One date: "20 November 2018", "November 2018", "autumn 2018", "2010–2019". */
const phrase = (date: DateExpression, { locale, words, place }: Telling): string => {
  const days = daysOf(date, place);
  const { grouping } = date;
  const { parts } = words;
  if (!grouping || grouping.kind === 'quadrimester' || !parts)
    return printDays(days, precisionOf(date), locale);

  const year = printDays(days, 'year', locale);
  if (grouping.kind !== 'season') return parts[grouping.kind](grouping.number, year);
  const season = parts.season(`${parts.seasons[grouping.number - 1]}`, year);
  // The season of another hemisphere than the place's own would be taken for the place's.
  return grouping.hemisphere === null || grouping.hemisphere === place
    ? season
    : `${season} (${parts.hemispheres[grouping.hemisphere]})`;
};

/** An interval: in one phrase where `Intl` can, else its two ends with a dash between. */
const between = (start: DateExpression, end: DateExpression, telling: Telling): string => {
  if (telling.words.parts && (start.grouping || end.grouping))
    return `${phrase(start, telling)} – ${phrase(end, telling)}`;
  const { first } = daysOf(start, telling.place);
  const { last } = daysOf(end, telling.place);
  const said = [precisionOf(start), precisionOf(end)];
  const finest = (['day', 'month', 'year'] as const).find((precision) => said.includes(precision));
  return printDays({ first, last }, finest ?? 'day', telling.locale);
};

/** The one bound that an open interval has. Where its digits leave a range, its outermost day is said. */
const endpoint = (date: DateExpression, side: 'first' | 'last', telling: Telling): End => {
  const days = daysOf(date, telling.place);
  const outermost = printDays({ first: days[side], last: days[side] }, 'day', telling.locale);
  if (date.grouping && !date.year.includes('X'))
    return { precision: 'part', text: phrase(date, telling), day: outermost };
  const precision = precisionOf(date);
  const shared = { day: 10, month: 7, year: 4 }[precision];
  return days.first.slice(0, shared) === days.last.slice(0, shared)
    ? { precision, text: phrase(date, telling), day: outermost }
    : { precision: 'day', text: outermost, day: outermost };
};
