import { isToldBySomebody } from './reported.js';
import type { Sentence } from './sentence.js';
import type { Trigger } from './triggers.js';

/** Without a date, a promise needs somebody who makes it, or a thing that is made for it. */
export const standsUndated = (sentence: Sentence, trigger: Trigger): boolean => {
  if (sentence.of('excludes').some(({ entry }) => entry.why === 'rules')) return false;
  // A task of minutes or of a list has its owner before it, or above the list.
  if (trigger.frame === 'undertakes' || trigger.frame === 'accepted' || trigger.frame === 'assigns')
    return true;
  if (isEffectToo(sentence, trigger)) return false;
  // "Will have to carry out the reforms": without a day it is a demand.
  const isDemanded = sentence
    .of('excludes')
    .some(({ entry, start, end }) => entry.why === 'demands' && start > trigger.start && end <= trigger.end);
  if (isDemanded) return false;
  if (trigger.frame === 'happens') return trigger.noun !== null;
  // "They will meet judges", "she will speak of trade": what a visit holds, unless it is the next of a row.
  const isGathering = trigger.kind === 'visit' || trigger.kind === 'dialogue';
  if (
    trigger.frame === 'future' &&
    isGathering &&
    trigger.verb !== 'object' &&
    !sentence.minutes &&
    sentence.of('coming').length === 0 &&
    !isOfBoth(sentence, trigger) &&
    !sendsOne(sentence, trigger) &&
    !isAgreed(sentence, trigger) &&
    // "I understood that a group will be convened": told of, and no programme.
    !isToldBySomebody(sentence, trigger.start)
  )
    return false;
  const subject = subjectStart(sentence, trigger.start);
  const passive = sentence
    .of('passive')
    .some(({ start, end }) => start <= trigger.start && trigger.start < end);
  if (passive)
    return (
      trigger.noun !== null ||
      (trigger.frame === 'future' && isToldBySomebody(sentence, trigger.start)) ||
      sentence.of('body').some(({ start }) => start >= subject && start <= trigger.end + 3) ||
      sentence.tokens.slice(subject, trigger.start).some(({ capital }) => capital)
    );
  // "The report will present": a thing promises nothing.
  const thing = sentence.of('noun').find(
    ({ start, end, entry }) =>
      start >= subject &&
      end <= trigger.start &&
      entry.kind !== 'visit' &&
      // "The Election Commission" is no election.
      !sentence.startsAt(start, 'body') &&
      !sentence.startsAt(end, 'body') &&
      // "Will monitor the trial and will come back with recommendations": the trial does not come back.
      !sentence.of('and').some((and) => and.start >= end && and.end === trigger.start) &&
      trigger.start - end <= 5 &&
      // "Under the agreement SONES will hand in a plan": who does it stands between.
      !sentence.tokens.slice(end, trigger.start).some(({ capital }) => capital),
  );
  const party =
    sentence.tokens
      .slice(subject, trigger.start)
      .some(({ capital }, i) => capital && (i > 0 || subject > 0)) ||
    // "He will open", "she said it would open"
    (['persons', 'crowd', 'addressed'] as const).some((cue) =>
      sentence.vocabulary.cues[cue].test(sentence.word(trigger.start - 1)),
    ) ||
    isToldBySomebody(sentence, trigger.start) ||
    (sentence.reported && sentence.of('anaphora').some(({ end }) => end === trigger.start)) ||
    // "Kenya will second two officials"
    sentence.places.some(({ start }) => start >= subject && start < trigger.start) ||
    (['side', 'body', 'title'] as const).some((role) =>
      sentence.of(role).some(({ start }) => start >= subject && start < trigger.start),
    );
  // Verbs that no list knows were asked for somebody already.
  if (trigger.kind === 'action') return (party || trigger.frame === 'open') && !thing;
  return trigger.kind === 'visit' || trigger.kind === 'dialogue' || !thing;
};

/** "The Bank will send a mission": one that was not told of. */
const sendsOne = (sentence: Sentence, { kind, start, end }: Trigger): boolean =>
  kind === 'visit' &&
  sentence.tokens.slice(start, end).some(({ word }) => sentence.vocabulary.cues.indefinite.test(word));

/** "It was agreed that a committee would sit": agreed, and no programme. */
const isAgreed = (sentence: Sentence, { start }: Trigger): boolean => {
  const { cues } = sentence.vocabulary;
  const agreed = sentence.tokens.findIndex(
    ({ word }) => cues.agreeing.test(word) || cues.deciding.test(word),
  );
  return (
    agreed >= 0 &&
    agreed < start &&
    sentence.tokens.slice(agreed, start).some(({ word }) => cues.that.test(word))
  );
};

/** "Experts of both sides will hold talks": what both are to do is no visit's programme. */
const isOfBoth = (sentence: Sentence, { start }: Trigger): boolean => {
  const from = subjectStart(sentence, start);
  return sentence
    .of('side')
    .some((match) => match.entry.side === 'joint' && match.start >= from && match.end <= start);
};

/** "The summit will give new impetus and will open a new chapter": one subject, and what its first verb says is an effect. */
const isEffectToo = (sentence: Sentence, { start }: Trigger): boolean =>
  sentence.of('and').some(({ end }) => end === start) &&
  sentence.of('future').some((future) =>
    sentence.of('excludes').some(
      ({ entry, start: effect }) =>
        entry.why === 'effects' &&
        future.end <= effect &&
        effect < start &&
        effect - future.end <= 6 &&
        // "Will ensure transport and will pay for fuel": with its object it is something done.
        !sentence.startsAt(effect, 'act'),
    ),
  );

/** In words: ", for our part,", ", in turn,". */
const longestAside = 6;

const subjectStart = (sentence: Sentence, before: number): number => {
  let at = before;
  // "We, for our part, will forward it": who does it stands before the aside.
  if (sentence.word(at - 1) === ',') {
    const opens = sentence.tokens.slice(0, at - 1).findLastIndex(({ word }) => word === ',');
    if (opens > 0 && at - opens <= longestAside) at = opens;
  }
  while (at > 0 && !/^[,;:–—|]$/.test(sentence.word(at - 1))) at--;
  return at;
};
