import type { Sentence } from '../grammar/sentence.js';
import { isOnlyName, isPartOfName, nameBehind } from '../names.js';
import { isCommittee, isPronoun } from './side-words.js';
import type { Direction, Told } from './told.js';

/** A word of somebody's name, and whose side they are on. */
export interface Person {
  readonly word: string;
  readonly side: Direction;
}

/** Whoever is named beside a country or a body is on its side. `told` is what the sentence's words say, first the first. */
export const peopleBeside = (sentence: Sentence, told: readonly Told[]): Person[] => [
  ...told.flatMap((one) => namedBefore(sentence, one)),
  ...told.flatMap((one) => namedAround(sentence, one, told)),
];

/** "Delegation leader Katrine Hvid", "the Minister of Justice, Tomas Belrik": who holds an office is on its side. */
export const holdersIn = (sentence: Sentence, told: readonly Told[]): Person[] =>
  told.flatMap(({ side, at, general, city }) => {
    const from = nameBehind(sentence, at);
    if (side === 'joint' || !general || city || from === null) return [];
    const held: Person[] = [];
    for (let i = from; isPartOfName(sentence, i); i++) held.push({ word: sentence.word(i), side });
    return held;
  });

/** "Kristín Jónsdóttir, chair of the Assembly's committee": the office behind a name says whose it is. */
const namedBefore = (sentence: Sentence, { side, at, general }: Told): Person[] => {
  if (side === 'joint' || (general && !isCommittee(sentence, at))) return [];
  let comma = at - 1;
  while (comma > 0 && at - comma <= longestOfficeBefore && !/^[,;:.()–—]$/.test(sentence.word(comma)))
    comma--;
  const isOffice =
    !sentence.places.some(({ start }) => start === at) &&
    !sentence.of('future').some(({ start }) => start > comma && start < at);
  if (
    !isOffice ||
    sentence.word(comma) !== ',' ||
    !isPartOfName(sentence, comma - 1) ||
    !isPartOfName(sentence, comma - 2)
  )
    return [];
  return [comma - 1, comma - 2].map((i) => ({ word: sentence.word(i), side }));
};

/** "President Tokayev of Kazakhstan", "(EPP, France)": names right before and behind what tells the side. */
const namedAround = (sentence: Sentence, { side, at, general }: Told, told: readonly Told[]): Person[] => {
  // "We have invited Speaker Ortez": a pronoun is part of no name.
  if (side === 'joint' || general || isPronoun(sentence, at)) return [];
  // "Parliament's rapporteur on Montenegro, Liv Andersson": who deals with a country is not of it.
  const isOfOther = told.some(
    (other) =>
      other.side !== side &&
      !other.general &&
      !other.city &&
      other.at < at &&
      at - other.at <= farthestSubject &&
      !sentence.hasBoundary(other.at, at),
  );
  if (isOfOther && sentence.places.some(({ start }) => start === at)) return [];
  const bracketed = sentence.word(at - 1) === '(' ? 4 : 0;
  const found: Person[] = [];
  for (let i = Math.max(0, at + 1 - bracketed); i <= at + 7 && i < sentence.tokens.length; i++) {
    const word = sentence.word(i);
    if (/^[,;:.()]$/.test(word) && i > at + 3) break;
    if (sentence.tokens[i]?.capital && isOnlyName(sentence, i)) found.push({ word, side });
  }
  return found;
};

/** In words: "the rapporteur of the Committee on Montenegro"; "Jónsdóttir, chair of the OSCE". */
const farthestSubject = 6;
const longestOfficeBefore = 5;
