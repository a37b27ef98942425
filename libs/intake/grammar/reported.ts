import type { Sentence } from './sentence.js';

/** How far behind "said that" a "would" is what was said. */
const reportedReach = 30;

/** "He promised that a board would examine the file": what was said in the past keeps the future that it had. */
export const isReported = (sentence: Sentence, at: number): boolean =>
  // "A bill that would launch the process" says what a bill is for.
  !sentence.vocabulary.relatives.has(sentence.word(at - 1)) &&
  ((sentence.reported && (sentence.dates.length > 0 || !sentence.vocabulary.lexicon.verbFirst)) ||
    sentence.minutes ||
    (['reset', 'undertakes'] as const).some((role) =>
      sentence.of(role).some(({ start, end }) => start < at && end <= at && at - end <= reportedReach),
    ));

/** "The co-chair replied that the invitation would be sent": who says so undertakes it. */
export const isToldBySomebody = (sentence: Sentence, before: number): boolean =>
  sentence
    .of('says')
    .some(
      (says) =>
        says.end <= before &&
        ((['side', 'body', 'title'] as const).some((role) =>
          sentence.of(role).some(({ end }) => end <= says.start),
        ) ||
          sentence.places.some(({ end }) => end <= says.start) ||
          sentence.tokens
            .slice(0, says.start)
            .some(
              ({ word }) =>
                sentence.vocabulary.cues.persons.test(word) || sentence.vocabulary.cues.addressed.test(word),
            ) ||
          sentence.tokens.slice(1, says.start).some(({ capital }) => capital)) &&
        (isWould(sentence, before) ||
          sentence.tokens
            .slice(says.end, before)
            .some(({ word }) => sentence.vocabulary.cues.that.test(word))),
    );

/** "The director said that he will deliver": right behind "that", where many languages leave out who. */
export const isSaidRightBefore = (sentence: Sentence, before: number): boolean =>
  sentence.vocabulary.cues.that.test(sentence.word(before - 1)) && isToldBySomebody(sentence, before);

/** "Would call", "would be called": a future of what was said, with "that" before it or without. */
export const isWould = (sentence: Sentence, at: number): boolean =>
  (['future', 'passive'] as const).some((role) =>
    sentence.of(role).some(({ start, entry }) => start === at && entry.needsDate),
  );
