import type { Sentence } from '../grammar/sentence.js';
import type { Vocabulary } from '../grammar/vocabulary.js';

/** "The delegation", "committee", "the Council": small words and a body, without a name. */
export const isAnyCommittee = (sentence: Sentence, { start, end }: { start: number; end: number }): boolean =>
  sentence.tokens
    .slice(start, end)
    .every(
      ({ word, capital }, i) =>
        isCommittee(sentence, start + i) ||
        (i > 0 && sentence.startsAt(start + i, 'body')) ||
        (word.length <= 3 && !capital && i === 0),
    );

/** We, our: short words of a side, without a capital. */
export const isPronoun = (sentence: Sentence, at: number): boolean =>
  sentence.word(at).length <= longestPronoun && sentence.tokens[at]?.capital === false;
const longestPronoun = 6;

/** A body of a parliament, or what it sends. */
export const isCommittee = (sentence: Sentence, at: number): boolean =>
  sentence.vocabulary.cues.committees.test(sentence.word(at));

/** A word of a name that is given with a text, in one of its languages. */
export const isOfUnion = (vocabularies: ReadonlySet<Vocabulary>, word: string): boolean =>
  [...vocabularies].some(({ names }) => names.union.test(word) || names.unionShort.test(word));

/** So many letters tell "committee" from "commission", however they bend. */
export const stemLength = 6;

/** "The Embassy", "ambasadei": what an office is called, however it bends. */
export const officeOf = (sentence: Sentence, { end }: { end: number }): string =>
  sentence.word(end - 1).slice(0, stemLength);

/** A word of the Union or of its seats. */
export const isUnionAt = (sentence: Sentence, at: number): boolean => {
  const { union, unionShort } = sentence.vocabulary.names;
  const isShort = () => sentence.tokens[at]?.capital && unionShort.test(sentence.word(at));
  return union.test(sentence.word(at)) || (isShort() === true && /^\p{Lu}{2}/u.test(sentence.written(at)));
};

/** "Delegation", "the delegation". */
export const isDelegationAt = (sentence: Sentence, at: number): boolean =>
  [at, at + 1].some((one) => sentence.vocabulary.cues.delegations.test(sentence.word(one)));
