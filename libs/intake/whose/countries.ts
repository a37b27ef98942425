import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { Sentence } from '../grammar/sentence.js';
import { tokensFor } from '../names.js';
import { placesIn } from '../places/find-places.js';
import { homeOf, homesOf, memberStates } from '../places/gazetteer.js';
import { isOfUnion, isUnionAt } from './side-words.js';

/** The countries of one document, as codes. */
export interface Countries {
  /** On whose side we are. */
  readonly ours: ReadonlySet<string>;
  /** They stand in the names that are given with the text. */
  readonly areGiven: boolean;
  /** Names are given with the text, and neither the Union nor a member state is among them. */
  readonly areOutside: boolean;
  /** The country of the document's language, where the text is not about the Union. */
  readonly home: string | undefined;
  /** The country of the document's language. */
  readonly ofLanguage: string | undefined;
  /** Those that the text names. */
  readonly seen: ReadonlySet<string>;
  /** Of those that are not ours, the one that it names most: "experts of the Authority" who go there are not of it. */
  readonly host: string | undefined;
}

/** A letterhead or a dateline: among so many first lines, and of so many words. */
const headLines = 4;
const longestHead = 14;

/** In words. */
const longestLetterhead = 6;
const promising: ReadonlySet<Kind | undefined> = new Set([
  'visit',
  'dialogue',
  'report',
  'agreement',
  'case',
]);

/** "Government of India", "Lok Sabha Secretariat": who publishes, and of which country; of what is to be, nothing. */
const isLetterhead = (sentence: Sentence): boolean =>
  sentence.tokens.length <= longestLetterhead &&
  sentence.tokens.some(({ word }) => sentence.vocabulary.cues.publishers.test(word)) &&
  !sentence.of('noun').some(({ entry }) => promising.has(entry.kind));
/** A text is about the Union where the Union is named among its first sentences; further on, also in one under the letterhead of another state. */
const beginning = 8;

/** By the names given with a text, by whether it is about the Union or member states only, and by its language. */
export const countriesIn = (
  names: readonly string[],
  sentences: readonly Sentence[],
  language: string,
): Countries => {
  const vocabularies = new Set(sentences.map(({ vocabulary }) => vocabulary));
  // "The Delegation to the EU-Armenia Committee" is none of Armenia's.
  const others = names
    .map(tokensFor)
    .filter((words) => !words.some(({ word }) => isOfUnion(vocabularies, word)));
  const given = new Set(others.flatMap((words) => placesIn(words).map(({ place }) => place.code)));
  const isOfNone = others.length > 0 && others.length === names.length;
  const times = new Map<string, number>();
  for (const { place } of sentences.flatMap(({ places }) => places))
    times.set(place.code, (times.get(place.code) ?? 0) + 1);
  const seen = new Set(times.keys());
  const isUnionIn = (some: readonly Sentence[]): boolean =>
    some.some((sentence) => sentence.tokens.some((_, at) => isUnionAt(sentence, at)));
  const own = homeOf[language];
  const isUnionNamed = isUnionIn(sentences);
  const heads = sentences.slice(0, sentences.length > headLines ? headLines : 0);
  // What a text is headed by says whose it is; where it may be of many, or of the Union, only who publishes it does.
  const isStrict = own === undefined || isUnionNamed;
  const other = heads
    .filter((head) => head.tokens.length <= longestHead && (!isStrict || isLetterhead(head)))
    .flatMap(({ places }) => places.flatMap(({ place }) => (place.city ? [] : [place.code])))
    .find((code) => homesOf[language]?.includes(code));
  const isHomeSeen = own !== undefined && seen.has(own);
  const isOfOther = other !== undefined && !isHomeSeen && !isUnionIn(sentences.slice(0, beginning));
  const isEuropean = !isOfOther && isUnionNamed;
  const ofLanguage = isOfOther ? other : own;
  const side = (): ReadonlySet<string> => {
    if (given.size > 0) return given;
    if (isEuropean) return memberStates;
    if (
      ofLanguage !== undefined &&
      (seen.has(ofLanguage) || [...seen].every((code) => memberStates.has(code)))
    )
      return new Set([ofLanguage]);
    return isOfNone ? new Set() : memberStates;
  };
  const ours = side();
  const [host] = [...times].filter(([code]) => !ours.has(code)).sort(([, often], [, other]) => other - often);
  return {
    ours,
    areGiven: given.size > 0,
    areOutside: isOfNone && ![...given].some((code) => memberStates.has(code)),
    home: isEuropean || given.size > 0 ? undefined : ofLanguage,
    ofLanguage,
    seen,
    host: host?.[0],
  };
};
