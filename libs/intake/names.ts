import type { Sentence } from './grammar/sentence.js';
import { fold } from './text/clean-text.js';

/** No word of a body, an office, a noun, a place or a day; no "Herr". */
export const isOnlyName = (sentence: Sentence, at: number): boolean =>
  !(['side', 'noun', 'body', 'title', 'coming'] as const).some((role) =>
    sentence.of(role).some(({ start, end }) => start <= at && at < end),
  ) &&
  !sentence.places.some(({ start, end }) => start <= at && at < end) &&
  !sentence.isDate(at);

/** In words: "the Deputy Minister of Foreign Affairs and Trade, Tomas Belrik". */
const longestOffice = 8;

/** Where the name of who holds an office begins: after its words at once, or after a comma; null when two capitals don't tell one. */
export const nameBehind = (sentence: Sentence, office: number): number | null => {
  const isTwo = (at: number) => isPartOfName(sentence, at) && isPartOfName(sentence, at + 1);
  for (let at = office + 1; at <= office + longestOffice && at < sentence.tokens.length; at++) {
    if (sentence.word(at) === ',') return isTwo(at + 1) ? at + 1 : null;
    if (/^[;:.()|–—]$/.test(sentence.word(at))) return null;
    const small = sentence.word(at - 1).length <= 3 && sentence.tokens[at - 1]?.capital === false;
    if (at <= office + 3 && !small && isTwo(at)) return at;
  }
  return null;
};

/** A word with a capital that may be part of a person's name; an acronym is none. */
export const isPartOfName = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.capital === true &&
  sentence.word(at).length >= 3 &&
  !/^\p{Lu}+$/u.test(sentence.written(at)) &&
  isOnlyName(sentence, at);

/** The beginnings of the words of a folded name, since names bend. */
export const stemsOf = (name: string): string[] =>
  name
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 3)
    .map((word) => word.slice(0, 5));

/** Where the words of a name stand close together. */
export const namedAt = (
  sentence: Sentence,
  stems: readonly string[],
  start: number,
  end: number,
): number | null => {
  const [first = ''] = stems;
  for (let at = start; at < end; at++) {
    if (!sentence.word(at).startsWith(first)) continue;
    const near = sentence.tokens.slice(at, at + stems.length * 2 + 1);
    if (stems.every((stem) => near.some(({ word }) => word.startsWith(stem)))) return at;
  }
  return null;
};

/** Between two words stand only small words and names: "the chair of the subcommittee", not "she told the delegation". */
export const isOneName = (sentence: Sentence, from: number, to: number): boolean =>
  to - from <= 6 &&
  !sentence.of('and').some(({ start }) => start > from && start < to) &&
  sentence.tokens
    .slice(from + 1, to)
    .every(({ word, capital }) => capital || (word.length <= 3 && word !== ','));

/** A name that is given beside a text, as words of one. */
export const tokensFor = (name: string) =>
  name.split(/[\s-]+/).map((word, i) => ({ word: fold(word), start: i, end: i + 1, capital: true }));
