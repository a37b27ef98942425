import type { Sentence } from '../grammar/sentence.js';
import type { FoundPlace } from '../places/find-places.js';
import { isCommittee, isDelegationAt, isUnionAt, stemLength } from './side-words.js';
import type { Direction } from './told.js';

/** Beginnings of the names of bodies of both sides in a sentence that names them whole; short, they are both's from then on. */
export const jointBodiesIn = (sentence: Sentence, ofPlace: (place: FoundPlace) => Direction): string[] =>
  [...ofBoth(sentence), ...betweenNames(sentence, ofPlace)].map((at) =>
    sentence.word(at).slice(0, stemLength),
  );

/** "The Association Committee" */
const ofBoth = (sentence: Sentence): number[] =>
  sentence
    .of('side')
    .filter(({ entry }) => entry.side === 'joint')
    .flatMap(({ start, end }) => upTo(start, end))
    .filter(
      (at) =>
        sentence.vocabulary.cues.shared.test(sentence.word(at)) && sentence.tokens[at]?.capital === true,
    );

/** In words: "EU–Kyrgyzstan Parliamentary Cooperation Committee". */
const nearBody = 4;

/** "EU–Armenia Subcommittee", "Zgromadzenie Parlamentarne Polska–Gruzja": a body beside the names of both sides. */
const betweenNames = (sentence: Sentence, ofPlace: (place: FoundPlace) => Direction): number[] => {
  const sideAt = (at: number): Direction | undefined => {
    const place = sentence.places.find(({ start, end }) => start <= at && at < end);
    return place ? ofPlace(place) : isUnionAt(sentence, at) ? 'ours' : undefined;
  };
  return sentence.places
    .filter(({ start, end }) =>
      [start - 2, start - 1, end, end + 1].some(
        (at) =>
          sideAt(at) !== undefined &&
          sideAt(at) !== sideAt(start) &&
          /^[\s–—-]*$/.test(at < start ? sentence.textBetween(at, start) : sentence.textBetween(end - 1, at)),
      ),
    )
    .flatMap(({ start, end }) => upTo(start - nearBody, end + nearBody))
    .filter(
      (at) =>
        isCommittee(sentence, at) && !isDelegationAt(sentence, at) && sentence.tokens[at]?.capital === true,
    );
};

/** Both ends among them. */
const upTo = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
