import { type Candidate, isPassive } from '../grammar/candidates.js';
import type { Sentence } from '../grammar/sentence.js';
import { isCommittee, isDelegationAt, isPronoun } from './side-words.js';
import type { Sides } from './sides.js';
import { ofSpeaker } from './speakers.js';
import type { Told } from './told.js';

/** "Innerhalb von 60 Tagen benennen die Parteien …": who acts may stand right behind a finite verb. */
export const behindVerb = (sides: Sides, candidate: Candidate): Told[] => {
  const {
    sentence,
    trigger: { frame, start, end },
  } = candidate;
  // "The National Assembly will let the delegation know": whoever does it stands before, though nobody knows whose it is.
  const from = clauseFrom(sides, candidate);
  const isNamed =
    sentence.of('body').some((body) => body.start >= from && body.start < start) ||
    sentence.tokens
      .slice(from, start)
      .some(({ capital }, i) => capital && i > 0 && !sentence.isDate(from + i));
  const stands = !isNamed && (frame === 'does' || frame === 'future' || frame === 'open');
  const isPronoun = sentence.of('anaphora').some((match) => match.start === start + 1 || match.end === start);
  return stands && !isPronoun ? sides.told(sentence, start, Math.min(end, start + 1) + 3) : [];
};

/**
 * "The delegation invited the committee; the Kyrgyz colleagues will come", "As for the citizens, the embassy will provide": whoever
 * is told of in the clause of the verb acts, not who was told of before it.
 */
export const clauseFrom = (sides: Sides, { sentence, trigger, start }: Candidate): number => {
  for (let at = trigger.start - 1; at > start; at--) {
    if (sentence.word(at) === ';') return at + 1;
    // "Informs members that the Speaker arrives": who is told of it does not act.
    const isSaid = sentence.vocabulary.cues.that.test(sentence.word(at));
    if ((sentence.word(at) !== ',' && !isSaid) || sentence.isDate(at)) continue;
    const isAside = sentence.vocabulary.relatives.has(sentence.word(at + 1));
    const told = sides.told(sentence, at + 1, trigger.start).filter(({ city }) => !city);
    if (told.length > 0 && !isAside) return at + 1;
    if (isAside) return start;
  }
  return start;
};

/** "The promise of the Minister to", "instructed the experts to". */
export const holdsDoer = ({ sentence, trigger }: Candidate): boolean =>
  sentence.of('undertakes').some(({ start, entry }) => entry.holdsDoer && start === trigger.start);

/** One side hears, whoever comes. */
export const isHearing = ({ sentence, trigger: { noun, start, end } }: Candidate): boolean =>
  (noun !== null && sentence.vocabulary.cues.hearings.test(sentence.word(noun.end - 1))) ||
  // "Will take evidence"
  sentence.tokens.slice(start, end).some(({ word }) => sentence.vocabulary.cues.hearings.test(word));

/** "The Subcommittee will discuss the findings": by itself, unless it names with whom. */
export const isDebate = ({ sentence, trigger: { start, end } }: Candidate): boolean =>
  sentence.tokens.slice(start, end).some(({ word }) => sentence.vocabulary.cues.debating.test(word));

/** In words: "a return visit of the Romanian side". */
const visitorReach = 5;

/** Who makes a visit that is named as a noun: right behind it, before where it leads to. */
export const visitorBehind = (sides: Sides, { sentence, trigger, end }: Candidate): Told[] => {
  const { noun, verb } = trigger;
  if (!noun || verb !== null) return [];
  const to = Math.min(end, noun.end + visitorReach);
  const told = sides.told(sentence, noun.end, to);
  const somebody = [...sentence.of('side'), ...sentence.of('body')].some(
    ({ start }) => start >= noun.end && start < to,
  );
  const [first] = told;
  // "Vizita de răspuns a părții române": what is said of a people with a small letter, says whose it is.
  const isPeople = first !== undefined && sentence.tokens[first.at]?.capital === false;
  return (somebody || isPeople) && first && !first.city ? told.filter(({ city }) => !city) : [];
};

/** It is to lead to a place of ours. */
export const leadsHome = (sides: Sides, { sentence, trigger, end }: Candidate): boolean => {
  const [destination] = sentence.places.filter((place) => place.start >= trigger.start && place.end <= end);
  return destination !== undefined && sides.ofPlace(destination) === 'ours';
};
/** "It was agreed to": by both, where nobody is named. */
export const agrees = ({ sentence, trigger }: Candidate): boolean =>
  trigger.frame === 'undertakes' &&
  sentence.tokens
    .slice(trigger.start, trigger.end)
    .some(({ word }) => sentence.vocabulary.cues.agreeing.test(word));

/** It names who invites, or who asked for it: "at the invitation of the Speaker", "at the request of", up to the next comma. */
export const isInvited = (sentence: Sentence, at: number): boolean => {
  const { cues } = sentence.vocabulary;
  for (let i = at; i >= 0 && at - i <= 20; i--) {
    const word = sentence.word(i);
    if (word === ',') return false;
    if (cues.inviting.test(word)) return true;
    // "Georgia made a request and the Commission will reply": who replies did not ask.
    if (cues.asking.test(word)) return !sentence.hasBoundary(i, at);
  }
  return false;
};

/** In words: "a joint mission", "missione congiunta". */
const besideNoun = 2;

/** "A joint technical mission": of both, by its name. */
export const isShared = ({ sentence, trigger: { noun } }: Candidate): boolean =>
  noun !== null &&
  sentence
    .of('side')
    .some(
      ({ entry, start, end }) =>
        entry.side === 'joint' &&
        end >= noun.start - besideNoun &&
        start <= noun.end + 1 &&
        end - start === 1,
    );

/** In words: "the provisions of the agreement". */
const farthestText = 6;

/** What is to be so is of a text that binds both. */
export const isOfText = ({ sentence, trigger, start }: Candidate): boolean =>
  sentence
    .of('noun')
    .some(
      (noun) =>
        noun.entry.kind === 'agreement' &&
        noun.start >= start &&
        noun.end <= trigger.start &&
        trigger.start - noun.end <= farthestText &&
        !sentence.hasBoundary(noun.end, trigger.start),
    );

/** "Parliament is to ratify it": what one side does with a text of both. */
export const isRatified = (sentence: Sentence, { start, end }: { start: number; end: number }): boolean =>
  sentence.tokens.slice(start, end).some(({ word }) => sentence.vocabulary.cues.ratifying.test(word));

/** "Will organise a seminar for": one does so for others; a meeting is held with them. */
export const isHost = ({ sentence, trigger: { verb, start, end } }: Candidate): boolean =>
  verb === 'object' &&
  sentence.tokens.slice(start, end).some(({ word }) => sentence.vocabulary.cues.hosting.test(word));

/** "The Senate's Committee": what stands behind is of it. */
export const isOwner = (sentence: Sentence, at: number): boolean =>
  /^['’]$/.test(sentence.clean[sentence.tokens[at]?.end ?? 0] ?? '');

/**
 * "Let the Committee have", "provide the European side with": who gets it stands right behind its verb. "The delegation" there may be
 * who gives ("ihren Bericht legt die Delegation vor"), unless somebody stands before the verb.
 */
export const isGivenToUs = (
  sides: Sides,
  { sentence, trigger, kind }: Candidate,
  isSomebodyBefore: boolean,
): boolean =>
  kind !== 'dialogue' &&
  trigger.frame !== 'assigns' &&
  sides.told(sentence, trigger.start, Math.min(sentence.tokens.length, trigger.end + nearReceiver)).some(
    ({ side, at, general }) =>
      side === 'ours' &&
      at > trigger.start &&
      // What a committee is told, its own may tell.
      !(general && !(isSomebodyBefore && isDelegationAt(sentence, at))),
  );

/** In words: an article, a name. */
const nearReceiver = 3;

/** "A first tranche will be paid": our side pays sooner than it is paid. */
export const isPaid = ({ sentence, start, end }: Candidate): boolean =>
  sentence.tokens.slice(start, end).some(({ word }) => sentence.vocabulary.cues.payments.test(word));

/** Frames in which a thing stands before its verb, and whoever does it need not. */
const ofThings: ReadonlySet<Candidate['trigger']['frame']> = new Set([
  'open',
  'happens',
  'planned',
  'coming',
  'listed',
  'dated-noun',
]);

/** In words: "the remaining two bills on minority rights would be put to the vote". */
const longestThing = 8;

/** "The bill would be put to the vote": what a state does at home, where nobody is named for it. */
export const isDomestic = (candidate: Candidate): boolean => {
  const { sentence, trigger, start } = candidate;
  // "Whose appeal comes before the Supreme Court"
  const isBefore = (at: number) => sentence.vocabulary.cues.courts.test(sentence.word(at));
  if (candidate.kind === 'case' && [trigger.end - 1, trigger.end].some(isBefore)) return true;
  if (!ofThings.has(trigger.frame) && !isPassive(candidate)) return false;
  const from = Math.max(start, trigger.start - longestThing);
  return sentence.tokens
    .slice(from, trigger.noun ? Math.max(trigger.end, trigger.noun.end) : trigger.end)
    .some(({ word }) => sentence.vocabulary.cues.domestic.test(word));
};

/** In words: "he has told us that he will", "which he is to", "you have agreed to". */
export const besideVerb = 2;

/** "We have invited the Speaker, and he will come": of the persons that were told of, the last; null where no pronoun stands for one. */
export const personal = (
  sides: Sides,
  { sentence, trigger: { start } }: Candidate,
): readonly Told[] | null => {
  const stands = sentence.tokens
    .slice(Math.max(0, start - besideVerb), start)
    .some(({ word }) => sentence.vocabulary.cues.persons.test(word));
  if (!stands) return null;
  const told = sides
    .told(sentence, 0, start)
    .filter(
      ({ at, city, side }) =>
        side !== 'joint' && !city && !isCommittee(sentence, at) && !isPronoun(sentence, at),
    );
  // No country is "she".
  const isPlace = ({ at }: Told) => sentence.places.some((place) => place.start === at);
  const last = told.findLast((one) => !isPlace(one)) ?? told.at(-1);
  return last ? [last] : null;
};

/** "Our bill goes to the House", between quotation marks, is of the side of who is quoted. */
export const quoted = (sides: Sides, candidate: Candidate, subject: readonly Told[]): Told[] => {
  const { sentence } = candidate;
  const speaks = subject.some(({ at, side }) => side === 'ours' && isPronoun(sentence, at));
  const speaker = speaks ? ofSpeaker(sides, candidate) : 'ours';
  return speaker === 'ours'
    ? [...subject]
    : subject.map((told) =>
        told.side === 'ours' && isPronoun(sentence, told.at) ? { ...told, side: speaker } : told,
      );
};

const isPersonAt = (sentence: Sentence, at: number): boolean =>
  sentence.vocabulary.cues.persons.test(sentence.word(at));

/** "He thanked Romania and confirmed that …": whatever else the sentence tells of, he does it. */
export const opensWithPerson = (sides: Sides, { sentence, trigger }: Candidate): boolean => {
  if (![0, 1].some((at) => isPersonAt(sentence, at))) return false;
  // "He undertook to look into it and to let …"
  const beside = sides.told(sentence, Math.max(0, trigger.start - besideVerb), trigger.start);
  if (trigger.frame === 'undertakes') return beside.length === 0;
  const that = sentence.tokens
    .slice(0, trigger.start)
    .findLastIndex(({ word }) => sentence.vocabulary.cues.that.test(word));
  return sides.told(sentence, Math.max(0, that), trigger.start).every(({ city }) => city);
};

/** "He also agreed to" is no agreement of both. */
export const saysPerson = ({ sentence, trigger: { start } }: Candidate): boolean =>
  sentence.tokens.slice(0, start).some((_, at) => isPersonAt(sentence, at));

/** In words: between two who do it together. */
const nearAnd = 4;

/** "Both the Prime Minister and the Members will attend": two sides, and one "and". */
export const isOfTwo = ({ sentence }: Candidate, subject: readonly Told[]): boolean =>
  sentence.of('and').some((and) => {
    const before = subject.findLast(({ at }) => at < and.start && and.start - at <= nearAnd);
    const behind = subject.find(({ at }) => at >= and.end && at - and.end <= nearAnd);
    return (
      before !== undefined &&
      behind !== undefined &&
      before.side !== behind.side &&
      !before.city &&
      !behind.city &&
      !sentence.hasBoundary(and.end, behind.at)
    );
  });
