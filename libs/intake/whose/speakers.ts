import { type Candidate, isPassive } from '../grammar/candidates.js';
import type { Sentence } from '../grammar/sentence.js';
import { isCommittee, isDelegationAt, isPronoun } from './side-words.js';
import type { Sides } from './sides.js';
import type { Direction, Told } from './told.js';

/** In sentences: over how many of them whoever speaks is not named again. */
const farthestSpeaker = 3;

/** Whom somebody receives, or who gives what somebody gets: as named, else the other side. */
export const receivedFrom = (
  named: Direction | undefined,
  receiver: Direction | undefined,
): Direction | undefined =>
  named ?? (receiver === 'ours' ? 'theirs' : receiver === 'theirs' ? 'ours' : undefined);

/** Items below one line that leads to them. */
const longestList = 20;

/** "I send", "schicke ich", "vom trimite": who writes or speaks, beside the verb or in its own words. */
export const speaks = (sentence: Sentence, { start, end }: { start: number; end: number }): boolean =>
  sentence.tokens
    .slice(Math.max(0, start - 1), end + 1)
    .some(({ word }) => sentence.vocabulary.speakers.has(word));

/** "The sides agreed to:", above the items of a list. */
const leadOf = (sides: Sides, sentence: Sentence): Direction | undefined => {
  const at = sides.numberOf(sentence);
  const lead = sides.sentences
    .slice(Math.max(0, at - longestList), at)
    .findLast(({ item, text }) => !item || /:\s*$/.test(text));
  if (!lead || !/:\s*$/.test(lead.text)) return undefined;
  const told = sides.toldIn(lead);
  return told.some(({ side }) => side === 'joint') ? 'joint' : told[0]?.side;
};
/** "We", within quotation marks, is who is quoted: named after them, or in the sentence before. */
export const ofSpeaker = (sides: Sides, { sentence, trigger }: Candidate): Direction => {
  const opened = sentence.tokens.slice(0, trigger.start).findLastIndex(({ word }) => /^[“„«"]$/.test(word));
  const closed = sentence.tokens.findIndex(({ word }, at) => at > trigger.end && /^[”“»"]$/.test(word));
  if (opened < 0 || closed < 0) return sides.writer;
  const told = [
    ...sides.told(sentence, closed, sentence.tokens.length),
    ...sides.told(sentence, 0, opened),
  ].find(({ side }) => side !== 'joint');
  return told?.side ?? speakerBefore(sides, sentence)?.side ?? 'ours';
};

/** "…," he added: who says something in the sentence before, of the same paragraph. */
const speakerBefore = (sides: Sides, sentence: Sentence): Told | undefined => {
  const before = sides.before(sentence);
  const says = before?.block === sentence.block && before.of('says').length > 0;
  return says ? subjectOf(sides, before, true) : undefined;
};

/** "We", said by an ending; or the one of whom the sentence before tells, where this one names nobody ("She will also …"). */
export const saidBefore = (sides: Sides, { sentence, trigger, start }: Candidate): Direction | undefined => {
  const { we } = sentence.vocabulary.endsAs;
  const said = sentence.of('side').find((match) => match.start >= trigger.start && match.end <= trigger.end);
  if (said) return said.entry.side;
  for (let at = trigger.start; at < trigger.end; at++)
    if (we?.test(sentence.written(at))) return sides.writer;
  const lead = sentence.item ? leadOf(sides, sentence) : undefined;
  if (lead) return lead;
  const points = sentence.of('anaphora').some((match) => match.start >= start && match.start < trigger.start);
  const nobody = sides.told(sentence, 0, trigger.start).length === 0;
  if (!points && !nobody && trigger.start - start > 3) return undefined;
  // "He" is no committee, and no "we".
  const isPerson = sentence.tokens
    .slice(start, trigger.start)
    .some(({ word }) => sentence.vocabulary.cues.persons.test(word));
  // "They instructed": both sides, of whom the sentence before tells.
  const isPlural = points && !isPerson;
  for (let back = 1; back <= farthestSpeaker; back++) {
    const before = sides.before(sentence, back);
    if (!before || before.block < sentence.block - (points && back === 1 ? 1 : 0)) return undefined;
    const speaker = subjectOf(sides, before, isPerson);
    if (speaker) return speaker.side;
    if (isPlural && sides.told(before, 0, openingWords).some(({ side }) => side === 'joint')) return 'joint';
  }
  return undefined;
};

/** In words: where whoever a sentence is about stands, if it tells of nobody who says something. */
const openingWords = 14;

/** "EEAS", "OSCE": no person. */
const isAcronym = (sentence: Sentence, at: number): boolean => /^\p{Lu}{2,}$/u.test(sentence.written(at));

/** Who a sentence is about: who says something in it, else who stands first. */
const subjectOf = (sides: Sides, sentence: Sentence, isPerson: boolean): Told | undefined => {
  const told = (to: number) =>
    sides
      .told(sentence, 0, Math.min(sentence.tokens.length, to))
      .filter(
        ({ side, city, at }) =>
          side !== 'joint' &&
          !city &&
          !(
            isPerson &&
            (isCommittee(sentence, at) ||
              isDelegationAt(sentence, at) ||
              isPronoun(sentence, at) ||
              isAcronym(sentence, at))
          ),
      );
  const says = sentence.of('says').find(({ start }) => start > 0);
  return (says && speakerOf(told(says.start))) ?? speakerOf(told(openingWords));
};

/** Who stands first; a country named right behind it says more than its office. */
const speakerOf = (told: readonly Told[]): Told | undefined => {
  const [speaker] = told;
  return told.find(({ general, at }) => !general && at - (speaker?.at ?? 0) <= 5) ?? speaker;
};

/**
 * "The Minister said that the committee would publish …": a body without a name of its own is of the side that speaks of it, when
 * that is the other one; where the clause names nobody, whoever speaks. Undefined where nobody speaks, or the clause says whose it is.
 */
export const reportedBy = (sides: Sides, candidate: Candidate): Direction | undefined => {
  const { sentence, trigger } = candidate;
  const says = sentence.of('says').findLast(({ start, end }) => start > 0 && end <= trigger.start);
  if (!says) return undefined;
  const before = sides.told(sentence, 0, says.start).filter(({ side }) => side !== 'joint');
  // "The University of Samarkand confirmed": where nobody else is named, the city says whose it is.
  const told = speakerOf(before.filter(({ city }) => !city)) ?? before.find(({ city }) => city);
  // "The Romanian official said that the Ministry …": his.
  const isNamed = told !== undefined && !told.general && !isPronoun(sentence, told.at);
  // "The delegation was told that", "I was assured that": by the other side.
  const isTold = [says.start - 1, says.start].some((at) =>
    sentence.vocabulary.cues.informed.test(sentence.word(at)),
  );
  // "The Speaker told Members that", "assured the delegation that": who tells us something is none of us, unless a name says so.
  const toUs = sides
    .told(sentence, says.start, Math.min(trigger.start, says.end + besideSays))
    .some(({ side, at }) => side === 'ours' && at >= says.start + 1);
  const isOfOthers = toUs && !isTold && (told === undefined || told.general);
  const speaker = isTold
    ? receivedFrom(undefined, told?.side)
    : isOfOthers
      ? 'theirs'
      : (told?.side ?? saidBefore(sides, candidate));
  // "Assured the delegation that": whom it is said to stands before.
  const that = sentence.tokens.findIndex(
    ({ word }, at) => at >= says.end && at < trigger.start && sentence.vocabulary.cues.that.test(word),
  );
  const named = sides
    .told(sentence, Math.max(that, says.end), trigger.start)
    .filter(({ learnt }) => learnt === undefined);
  // What one of ours tells of, others may do as well.
  if (named.length === 0) return speaker === 'theirs' ? speaker : undefined;
  // "The Turkish minister added that Romanian pilots will be trained": to whom something is done does not do it.
  if (isPassive(candidate) && (isNamed || speaker === 'theirs')) return speaker;
  const isOpen = named.every(({ general, side }) => general && side !== 'joint');
  return isOpen && (speaker === 'theirs' || isNamed) ? speaker : undefined;
};

/** In words: "told the Members", "assured the delegation". */
const besideSays = 2;

/** "Its committee", "her team": of whoever was told of before. */
export const isPossessed = (sentence: Sentence, at: number): boolean =>
  [1, 2].some((back) => sentence.vocabulary.possessives.has(sentence.word(at - back)));
