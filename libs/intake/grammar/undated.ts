import { isSaidRightBefore, isToldBySomebody } from './reported.js';
import type { Sentence } from './sentence.js';
import type { Trigger } from './triggers.js';

/** Without a date, a promise needs somebody who makes it, or a thing that is made for it. */
export const standsUndated = (sentence: Sentence, trigger: Trigger): boolean => {
  if (sentence.of('excludes').some(({ entry }) => entry.why === 'rules')) return false;
  if (trigger.frame === 'undertakes' || trigger.frame === 'accepted') return true;
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
    !isOfBoth(sentence, trigger)
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
      trigger.start - end <= 5,
  );
  const party =
    sentence.tokens
      .slice(subject, trigger.start)
      .some(({ capital }, i) => capital && (i > 0 || subject > 0)) ||
    // "Kenya will second two officials"
    sentence.places.some(({ start }) => start >= subject && start < trigger.start) ||
    (['side', 'body', 'title'] as const).some((role) =>
      sentence.of(role).some(({ start }) => start >= subject && start < trigger.start),
    ) ||
    isSaidRightBefore(sentence, trigger.start);
  if (trigger.kind === 'action') return party && !thing;
  return trigger.kind === 'visit' || trigger.kind === 'dialogue' || !thing;
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
  sentence
    .of('future')
    .some((future) =>
      sentence
        .of('excludes')
        .some(
          ({ entry, start: effect }) =>
            entry.why === 'effects' && future.end <= effect && effect < start && effect - future.end <= 6,
        ),
    );

const subjectStart = (sentence: Sentence, before: number): number => {
  let at = before;
  while (at > 0 && !/^[,;:–—|]$/.test(sentence.word(at - 1))) at--;
  return at;
};
