import type { Candidate } from './grammar/candidates.js';
import type { Sentence } from './grammar/sentence.js';
import { type FoundPlace, placesIn } from './places/find-places.js';
import { homeOf, memberStates } from './places/gazetteer.js';
import { fold } from './text/clean-text.js';
import type { Token } from './text/words.js';

export type Direction = 'ours' | 'theirs' | 'joint';

/** Whose side a name is on, for one document. */
export class Sides {
  private readonly named: readonly string[];
  private readonly ourCountries: ReadonlySet<string>;
  private readonly people = new Map<string, Direction>();

  /** `ours` are names given with the text; without them, the side of the European Union, else that of the document's own country. */
  constructor(ours: readonly string[], sentences: readonly Sentence[], language: string) {
    this.named = ours.map(fold);
    const given = new Set(ours.flatMap((name) => placesIn(tokensFor(name)).map(({ place }) => place.code)));
    const seen = new Set(sentences.flatMap(({ tokens }) => placesIn(tokens).map(({ place }) => place.code)));
    const home = homeOf[language];
    const european =
      ours.length > 0 || sentences.some(({ tokens }) => tokens.some(({ word }) => union.test(word)));
    const amongMembers = [...seen].every((code) => memberStates.has(code));
    this.ourCountries =
      given.size > 0
        ? given
        : !european && amongMembers && home !== undefined
          ? new Set([home])
          : memberStates;
    for (const sentence of sentences) this.learnPeople(sentence);
  }

  /** Whoever is named beside a country or a body of ours is on its side wherever the name stands alone. */
  private learnPeople(sentence: Sentence): void {
    for (const { side, at, general } of this.told(sentence, 0, sentence.tokens.length)) {
      if (side === 'joint' || general) continue;
      const bracketed = sentence.word(at - 1) === '(' ? 4 : 0;
      for (let i = at + 1 - bracketed; i <= at + 7 && i < sentence.tokens.length; i++) {
        const { word, capital } = sentence.tokens[i] as Token;
        if (/^[,;:.()]$/.test(word) && i > at + 3) break;
        if (capital && word.length >= 4 && !this.people.has(word) && isOnlyName(sentence, i))
          this.people.set(word, side);
      }
    }
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
    const people = sentence.tokens.slice(start, end).flatMap(({ word, capital }, i) => {
      const side = capital ? this.people.get(word) : undefined;
      return side ? [{ side, at: start + i, general: false }] : [];
    });
    return [...words, ...places, ...given, ...people].sort((a, b) => a.at - b.at);
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
      const places = placesIn(sentence.tokens).filter(
        (place) => place.start >= trigger.end && place.end <= end,
      );
      const destination = places.find(({ place }) => place.city) ?? places[0];
      const byPlace = destination && (this.ofPlace(destination) === 'ours' ? 'theirs' : 'ours');
      const mover = first(subject);
      if (mover === undefined && subject.some(({ side }) => side === 'joint')) return 'joint';
      return mover ?? byPlace ?? 'ours';
    }
    if (joint) return 'joint';
    const hosted = trigger.verb === 'object' && new Set(all.map(({ side }) => side)).size === 1;
    if ((kind === 'dialogue' && !hosted) || kind === 'agreement') return 'joint';
    return first(subject) ?? (kind === 'dialogue' ? first(object) : null) ?? 'theirs';
  }
}

/** Words of the Union and of its seats. */
const union = /^(?:eu|ue|ep|pe|europ|brux|bruss|brus|bruks|strasb|strassb|estrasb)/;

const isOnlyName = (sentence: Sentence, at: number): boolean =>
  !(['side', 'noun', 'body', 'coming'] as const).some((role) =>
    sentence.of(role).some(({ start, end }) => start <= at && at < end),
  ) &&
  !placesIn(sentence.tokens.slice(at, at + 1)).length &&
  !sentence.isDate(at);

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
