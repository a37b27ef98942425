import { DAY } from '#domain/values.js';
import type { CleanText } from '../text/clean-text.js';
import type { FoundDate } from './find-dates.js';

/** A day, and where it was found in the clean text. */
export interface DocumentDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

interface DatedBlock {
  readonly start: number;
  readonly end: number;
  readonly dates: readonly FoundDate[];
}

const two = (n: number): string => String(n).padStart(2, '0');

/** One whole day with its year. */
const wholeDay = ({ written, bound, part }: FoundDate): string | null => {
  if (written.unit !== 'days' || bound !== null || part !== null) return null;
  const { day, month, year } = written.to;
  return month === null || year === null ? null : `${year}-${two(month)}-${two(day)}`;
};

/** In days: what one report tells of. A day far off is another matter's. */
const oneReport = 31;

const isSoonAfter = (first: string, date: string): boolean =>
  date >= first && new Date(date).getTime() - new Date(first).getTime() <= oneReport * DAY;

const isSingle = ({ written }: FoundDate): boolean =>
  written.unit === 'days' && written.from.day === written.to.day && written.from.month === written.to.month;

/**
 * The day a document was written: in a line of its own or little more ("Brussels, 20 August 2018"), before a dash at the beginning of
 * a paragraph, in a header ("Date: …"); else the last of the days, close to each other, that it tells of as of what was: it cannot be
 * older; else the first day that is told of.
 * @param told the days of sentences that tell of nothing to come
 */
export const findDocumentDate = (
  { text }: CleanText,
  blocks: readonly DatedBlock[],
  told: readonly { readonly dates: readonly FoundDate[]; readonly isPast: boolean }[],
): DocumentDate | null => {
  const edges = [...blocks.slice(0, 12), ...blocks.slice(-4)];
  for (const block of edges)
    for (const found of block.dates) {
      const date = wholeDay(found);
      if (date === null || !isSingle(found) || !isDateline(text, block, found)) continue;
      return { date, start: found.start, end: found.end };
    }
  const days = told.flatMap(({ dates, isPast }) =>
    dates.flatMap((found) => {
      const date = wholeDay(found);
      return date === null ? [] : [{ isPast, date, start: found.start, end: found.end }];
    }),
  );
  const gone = days.filter(({ isPast }) => isPast);
  const [first] = gone;
  const last =
    first &&
    gone
      .filter(({ date }) => isSoonAfter(first.date, date))
      .toSorted((a, b) => b.date.localeCompare(a.date))[0];
  const found = last ?? days[0];
  return found ? { date: found.date, start: found.start, end: found.end } : null;
};

const isDateline = (text: string, block: DatedBlock, found: FoundDate): boolean => {
  const before = text.slice(block.start, found.start);
  const after = text.slice(found.end, block.end);
  if (
    /(?:^|\W)(?:date|data|datum|fecha|sent|gesendet|envoyé|trimis|enviado|inviato|wysłano|verzonden|published|publicat|publié|veröffentlicht|posted|stand)\s?:?\s?(?:\p{L}{2,10}\.?,?\s)?$/iu.test(
      before,
    )
  )
    return true;
  if (before.length > 60) return false;
  const rest = before.length + after.length;
  if (rest <= 45 && !/[.!?]\s/.test(before)) return true;
  return (
    before.length <= 45 &&
    /^\s?(?:[–—:|/)(]|- )/.test(after) &&
    !/\p{Ll}{3,}\s\p{Ll}{3,}\s\p{Ll}{3,}/u.test(before)
  );
};
