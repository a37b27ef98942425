import { type Cues, wordsOf } from '../languages/lexicon.js';
import type { Names } from '../languages/names.js';
import { fold } from '../text/clean-text.js';

/** At least three letters stand before an ending. */
export const endingIn = (endings: string): RegExp =>
  new RegExp(`^\\p{L}\\p{Ll}{2,}(?:${wordsOf(endings).join('|')})$`, 'u');

/** A list that a language has no use for matches nothing. */
const cueOf = (list = ''): RegExp => {
  const words = wordsOf(list).map((word) => fold(word).replaceAll('*', '.*'));
  return words.length === 0 ? /(?!)/ : new RegExp(`^(?:${words.join('|')})$`);
};

/** Each cue made ready for folded words. */
export const cuesOf = (cues: Cues): Record<keyof Cues, RegExp> => ({
  that: cueOf(cues.that),
  clauses: cueOf(cues.clauses),
  like: cueOf(cues.like),
  indefinite: cueOf(cues.indefinite),
  accusative: cues.accusative === undefined ? cueOf() : endingIn(cues.accusative),
  several: cueOf(cues.several),
  persons: cueOf(cues.persons),
  crowd: cueOf(cues.crowd),
  addressed: cueOf(cues.addressed),
  single: cueOf(cues.single),
  inviting: cueOf(cues.inviting),
  after: cueOf(cues.after),
  asking: cueOf(cues.asking),
  promising: cueOf(cues.promising),
  agreeing: cueOf(cues.agreeing),
  deciding: cueOf(cues.deciding),
  moved: cueOf(cues.moved),
  awaited: cueOf(cues.awaited),
  informed: cueOf(cues.informed),
  hosting: cueOf(cues.hosting),
  hearings: cueOf(cues.hearings),
  ratifying: cueOf(cues.ratifying),
  courts: cueOf(cues.courts),
  delegations: cueOf(cues.delegations),
  committees: cueOf(cues.committees),
  shared: cueOf(cues.shared),
  officers: cueOf(cues.officers),
  domestic: cueOf(cues.domestic),
  debating: cueOf(cues.debating),
  publishers: cueOf(cues.publishers),
  times: cueOf(cues.times),
  payments: cueOf(cues.payments),
});

/** The words of names made ready for folded words. */
export const namesOf = (names: Names): Record<keyof Names, RegExp> => ({
  inside: cueOf(names.inside),
  articles: cueOf(names.articles),
  institutions: cueOf(names.institutions),
  treatiesBefore: cueOf(names.treatiesBefore),
  treatiesBehind: cueOf(names.treatiesBehind),
  union: cueOf(names.union),
  unionShort: cueOf(names.unionShort),
  seats: cueOf(names.seats),
});
