import type { Sentence } from '../grammar/sentence.js';
import type { Vocabulary } from '../grammar/vocabulary.js';
import { tokensFor } from '../names.js';
import { placesIn } from '../places/find-places.js';
import { fold } from '../text/clean-text.js';
import { isOfUnion } from './side-words.js';

/** Letters of a word that may bend: "Ambasada", "ambasadei". */
const bending = 2;
const shortest = 5;

/** What stands alone for a name that is given as ours: the beginnings of "Mission" for "OSCE Mission to Skopje", of "Embassy" for "Embassy of Ireland". */
export const headsOf = (names: readonly string[], vocabularies: ReadonlySet<Vocabulary>): string[] =>
  names
    // "The Parliament" need not be the European one.
    .filter((name) => !tokensFor(name).some(({ word }) => isOfUnion(vocabularies, word)))
    .flatMap((name) => name.split(/[\s-]+/))
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && word.length >= shortest)
    .filter((word) => placesIn(tokensFor(word)).length === 0)
    .map((word) => fold(word).slice(0, Math.max(shortest, word.length - bending)));

/** One of them stands there with a capital, and no other word of a name beside it: "the Mission", not "the World Food Mission". */
export const isHeadAt = (sentence: Sentence, heads: readonly string[], at: number): boolean => {
  const { [at - 1]: before, [at]: token, [at + 1]: behind } = sentence.tokens;
  return (
    token?.capital === true &&
    !(before?.capital && at > 1) &&
    !behind?.capital &&
    heads.some((head) => token.word.startsWith(head))
  );
};
