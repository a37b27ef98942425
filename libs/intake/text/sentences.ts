import type { Block } from './blocks.js';

/** Offsets in the clean text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** No sentence is longer; a table or a broken file is cut, so that nothing reads without end. */
const longest = 1500;

const opens = /["'«„“”‘([]/;
const closes = /["'»”“’)\]]/;

/**
 * The sentences of a block. A full stop ends one when a space and a capital, a digit or a quotation mark follow, or a
 * capital at once ("2018.The"); not after an abbreviation, an initial, or an ordinal before a small letter or a month.
 * @param isAbbreviation of the folded word before the stop
 * @param isMonth of the folded word after an ordinal
 */
export const sentencesOf = (
  clean: string,
  folded: string,
  { start, end }: Pick<Block, 'start' | 'end'>,
  isAbbreviation: (word: string) => boolean,
  isMonth: (word: string) => boolean,
): Span[] => {
  const spans: Span[] = [];
  let from = start;
  const cut = (to: number) => {
    let [a, b] = [from, to];
    while (a < b && clean[a] === ' ') a++;
    while (b > a && clean[b - 1] === ' ') b--;
    if (b > a) spans.push({ start: a, end: b });
    from = to;
  };
  for (let i = start; i < end; i++) {
    if (i - from > longest && clean[i] === ' ') cut(i);
    const char = clean[i] as string;
    if (char === ';' && i - from > 300) cut(i + 1);
    if (char !== '.' && char !== '!' && char !== '?' && char !== '…') continue;
    let after = i + 1;
    while (after < end && /[.!?…]/.test(clean[after] as string)) after++;
    while (after < end && closes.test(clean[after] as string)) after++;
    if (after >= end) break;
    let next = after;
    while (next < end && clean[next] === ' ') next++;
    let letter = next;
    while (letter < end && opens.test(clean[letter] as string)) letter++;
    const first = clean[letter] ?? '';
    const isUpper = first !== first.toLowerCase();
    if (
      next === after &&
      !(isUpper && /\p{Ll}|\d/u.test(clean[i - 1] ?? '') && /\p{Ll}/u.test(clean[letter + 1] ?? ''))
    )
      continue;
    if (!isUpper && !/[\d–—-]/.test(first) && letter === next) continue;
    if (
      char === '.' &&
      after === i + 1 &&
      stands(
        folded.slice(Math.max(start, i - farthest), i),
        folded.slice(letter, Math.min(end, letter + farthest)),
        isAbbreviation,
        isMonth,
      )
    )
      continue;
    cut(after);
    i = after - 1;
  }
  cut(end);
  return spans;
};

/** In characters: what is looked at before and after a full stop. Other blocks stand right beside, and are none of it. */
const farthest = 20;

/** The stop between the two belongs to its word: an abbreviation, an initial, an ordinal, a numeric date. */
const stands = (
  before: string,
  after: string,
  isAbbreviation: (word: string) => boolean,
  isMonth: (word: string) => boolean,
): boolean => {
  const [word = ''] = /[\p{L}\d]+$/u.exec(before) ?? [];
  if (/^\d{1,2}$/.test(word)) {
    if (/^\d/.test(after)) return true;
    const [next = ''] = /^\p{L}+/u.exec(after) ?? [];
    return isMonth(next) || /^(?:[–-]|sitzung|tagung|treffen|runde|konferenz|jahrestag)/.test(after);
  }
  return (/^\p{L}$/u.test(word) && word !== 'i' && word !== 'a') || isAbbreviation(word);
};
