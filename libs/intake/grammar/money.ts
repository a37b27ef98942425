import type { Sentence } from './sentence.js';

/** Currencies as reports name them, folded, in the languages that are read; signs stand beside the number. */
const currencies = /^(?:euro|eur|dolar|dollar|usd|lei|zlot|franc|frank|pound|sterlin|kron|koron|yen)/;
const signs = /[€$£¥]/;
const amount = /^(?:\d|m(?:il|ln|rd|ld))/;

/** In words: "4.5 million US dollars", "60 de milioane de euro". */
const longestSum = 4;

/** In words: "will support the co-operatives of Nyandarua with a further …". */
const nearSum = 10;

const isSum = (sentence: Sentence, at: number): boolean => {
  if (currencies.test(sentence.word(at)))
    return sentence.tokens.slice(Math.max(0, at - longestSum), at).some(({ word }) => amount.test(word));
  const { start = 0, end = 0 } = sentence.tokens[at] ?? {};
  return /^\d/.test(sentence.word(at)) && signs.test(sentence.clean.slice(Math.max(0, start - 1), end + 2));
};

/**
 * A sum of money stands beside a verb, in its clause: "will contribute €300,000", "sprijină proiectul cu două milioane de lei"; before
 * it, where verbs come last.
 */
export const isSumBeside = (sentence: Sentence, { start, end }: { start: number; end: number }): boolean => {
  const from = sentence.vocabulary.lexicon.verbFirst ? start - nearSum : end;
  for (let at = Math.max(0, from); at < Math.min(end + nearSum, sentence.tokens.length); at++)
    if (isSum(sentence, at) && !sentence.hasBoundary(Math.min(at, end), Math.max(at, start))) return true;
  return false;
};
