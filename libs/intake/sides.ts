import type { Candidate } from './grammar/candidates.js';
import type { Sentence } from './grammar/sentence.js';
import { type FoundPlace, placesIn } from './places/find-places.js';
import { homeOf, memberStates } from './places/gazetteer.js';
import { fold } from './text/clean-text.js';

export type Direction = 'ours' | 'theirs' | 'joint';

/** Whose side a name is on, for one document. */
export class Sides {
  private readonly named: readonly string[];
  private readonly ourCountries: ReadonlySet<string>;

  /** `ours` are names given with the text; without them, the side of the European Union, else that of the document's own country. */
  constructor(ours: readonly string[], sentences: readonly Sentence[], language: string) {
    this.named = ours.map(fold);
    const given = new Set(ours.flatMap((name) => placesIn(tokensFor(name)).map(({ place }) => place.code)));
    if (given.size > 0) {
      this.ourCountries = given;
      return;
    }
    const seen = new Set(sentences.flatMap(({ tokens }) => placesIn(tokens).map(({ place }) => place.code)));
    const foreign = [...seen].some((code) => !memberStates.has(code));
    const home = homeOf[language];
    this.ourCountries = foreign || home === undefined ? memberStates : new Set([home]);
  }

  /** Of a country or city. */
  ofPlace({ place }: FoundPlace): Direction {
    return this.ourCountries.has(place.code) ? 'ours' : 'theirs';
  }

  /** What the words of tokens `start` to before `end` say, first the first. */
  private told(
    sentence: Sentence,
    start: number,
    end: number,
  ): { side: Direction; at: number; general: boolean }[] {
    const words = sentence
      .of('side')
      .filter((match) => match.start >= start && match.end <= end)
      .map((match) => ({ side: match.entry.side, at: match.start, general: match.entry.side === 'theirs' }));
    const places = placesIn(sentence.tokens)
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ side: this.ofPlace(place), at: place.start, general: false }));
    const text = fold(sentence.textOf(start, end));
    const given = this.named
      .filter((name) => text.includes(name))
      .map((name) => ({
        side: 'ours' as const,
        at: start + text.slice(0, text.indexOf(name)).split(' ').length - 1,
        general: false,
      }));
    return [...words, ...places, ...given].sort((a, b) => a.at - b.at);
  }

  /** Who owes it: the one who moves, sends, signs; both where both meet. */
  of({ sentence, trigger, kind, start, end }: Candidate): Direction | null {
    const subject = this.told(sentence, start, trigger.start).filter(({ at }) => !isInvited(sentence, at));
    const object = this.told(sentence, trigger.end, end);
    const all = [...subject, ...object];
    const joint = all.some(({ side }) => side === 'joint');
    // A country named says more than "the ministry", which every side has.
    const first = (told: typeof all) =>
      told.find(({ side, general }) => side !== 'joint' && !general)?.side ??
      told.find(({ side }) => side !== 'joint')?.side;
    if (kind === 'visit') {
      const mover = first(subject);
      const places = placesIn(sentence.tokens).filter(
        (place) => place.start >= trigger.end && place.end <= end,
      );
      const destination = places.find(({ place }) => place.city) ?? places[0];
      const byPlace = destination && (this.ofPlace(destination) === 'ours' ? 'theirs' : 'ours');
      return mover ?? byPlace ?? null;
    }
    if (joint) return 'joint';
    const sides = new Set(subject.filter(({ general }) => !general).map(({ side }) => side));
    if (kind === 'dialogue' || kind === 'agreement') return 'joint';
    if (sides.size > 1) return first(subject) ?? 'joint';
    return first(subject) ?? first(object) ?? null;
  }
}

/** It names who invites: "at the invitation of the Speaker", up to the next comma. */
const isInvited = (sentence: Sentence, at: number): boolean => {
  for (let i = at; i >= 0 && at - i <= 20; i--) {
    const word = sentence.word(i);
    if (word === ',') return false;
    if (/^(?:invit|einlad|zaprosz|uitnod|convite|convid)/.test(word)) return true;
  }
  return false;
};

const tokensFor = (name: string) =>
  name.split(/[\s-]+/).map((word, i) => ({ word: fold(word), start: i, end: i + 1, capital: true }));
