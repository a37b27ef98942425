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

/**
 * Lists of who was present. "For the Georgian side: Nino Abashvili, Levan Tsereteli", "Ms Vesić, Mr Mac Giolla (European Parliament); Mr
 * Ademi (Assembly)": all up to the next semicolon are on the side that is told of among them; so are those who stand each on a line
 * of their own below "For the Georgian side:" or "Georgian side".
 */
export const presentIn = (
  sentences: readonly Sentence[],
  toldIn: (sentence: Sentence) => readonly Told[],
): Person[] => {
  const present: Person[] = [];
  let above: Direction | undefined;
  for (const [number, sentence] of sentences.entries()) {
    const isShort = sentence.tokens.length <= longestLine;
    const isProse = saysSomething.some((role) => sentence.of(role).length > 0);
    if (!isShort || isProse) above = undefined;
    if (isProse) continue;
    const told = toldIn(sentence);
    if (isShort && (/:\s*$/.test(sentence.text) || (number >= headLines && isSideAlone(sentence, told)))) {
      above = sideOf(told);
      continue;
    }
    if (isRow(sentence)) present.push(...rowOf(sentence, told));
    else if (above) present.push(...namesOf(sentence, 0, sentence.tokens.length, above));
  }
  return onOneSide(present);
};

/** Two of one name, one on each side, are told apart by neither. */
const onOneSide = (people: readonly Person[]): Person[] => {
  const sides = new Map<string, Set<Direction>>();
  for (const { word, side } of people) sides.set(word, (sides.get(word) ?? new Set()).add(side));
  return people.filter(({ word }) => sides.get(word)?.size === 1);
};

/** Names between commas, and whose they are before a colon or in brackets. */
const isRow = ({ tokens }: Sentence): boolean =>
  tokens.filter(({ word }) => word === ',').length >= 2 && tokens.some(({ word }) => /^[:(]$/.test(word));

const rowOf = (sentence: Sentence, told: readonly Told[]): Person[] => {
  const present: Person[] = [];
  let labelled: Direction | undefined;
  for (let from = 0, at = 0; at <= sentence.tokens.length; at++) {
    if (at < sentence.tokens.length && sentence.word(at) !== ';') continue;
    const start = from;
    const label = sentence.tokens.findIndex(({ word }, i) => i >= start && i < at && word === ':');
    const within = told.filter((one) => one.at >= start && one.at < at);
    // "(Embassy in Brussels)" is where somebody works.
    if (label >= 0) labelled = sideOf(within.filter((one) => one.at < label));
    const side = labelled ?? sideOf(within.filter(({ city }) => !city));
    if (side) present.push(...namesOf(sentence, Math.max(start, label + 1), at, side));
    from = at + 1;
  }
  return present;
};

/** Names of tokens `start` to before `end`; what stands in brackets is of bodies and offices. */
const namesOf = (sentence: Sentence, start: number, end: number, side: Direction): Person[] => {
  const found: Person[] = [];
  for (let at = start, isBracketed = false; at < end; at++) {
    if (/^[()]$/.test(sentence.word(at))) isBracketed = sentence.word(at) === '(';
    if (!isBracketed && isPartOfName(sentence, at)) found.push({ word: sentence.word(at), side });
  }
  return found;
};

/** The one side that is told of; none where two are. */
const sideOf = (told: readonly Told[]): Direction | undefined => {
  // "Ze strony gruzińskiej": the word for a side is the same as for both.
  const [side, other] = new Set(told.flatMap((one) => (one.side === 'joint' ? [] : [one.side])));
  return other === undefined ? side : undefined;
};

/** A letterhead, which says whose the text is, and not who was there. */
const headLines = 3;

/** In words: "Kenyan side". */
const longestHead = 3;

/** "Kenyan side": a country and nobody's name. */
const isSideAlone = ({ tokens }: Sentence, told: readonly Told[]): boolean =>
  tokens.length <= longestHead && told.some(({ city, general }) => !general && !city) && tokens.length > 1;

/** In words: "Ms Nino Abashvili, First Deputy Minister of Economy". */
const longestLine = 14;

/** What no line of such a list holds. */
const saysSomething = ['future', 'says', 'undertakes', 'happens', 'planned', 'does'] as const;

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
    // "Inês Quintela (Portugal) e o senador Larenas": two.
    if (word === '(' && i > at + 2) break;
    if (sentence.tokens[i]?.capital && isOnlyName(sentence, i)) found.push({ word, side });
  }
  return found;
};

/** In words: "the rapporteur of the Committee on Montenegro"; "Jónsdóttir, chair of the OSCE". */
const farthestSubject = 6;
const longestOfficeBefore = 5;
