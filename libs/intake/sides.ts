import type { Candidate } from './grammar/candidates.js';
import type { Sentence } from './grammar/sentence.js';
import { type FoundPlace, placesIn } from './places/find-places.js';
import { homeOf, memberStates } from './places/gazetteer.js';
import { fold } from './text/clean-text.js';
import type { Token } from './text/words.js';

export type Direction = 'ours' | 'theirs' | 'joint';

/** Whose side a name is on, for one document. */
export class Sides {
  /** The beginnings of the words of each name of ours, since names bend. */
  private readonly named: readonly (readonly string[])[];
  private readonly ourCountries: ReadonlySet<string>;
  /** The country of the document's language, where the text is not about the Union. */
  private readonly home: string | undefined;
  /** Countries that the text names. */
  private readonly seen: ReadonlySet<string>;
  private readonly sentences: readonly Sentence[];
  private readonly joint = new Set<string>();
  private readonly people = new Map<string, Direction>();

  /** `ours` are names given with the text; without them, the side of the European Union, else that of the document's own country. */
  constructor(ours: readonly string[], sentences: readonly Sentence[], language: string) {
    this.sentences = sentences;
    this.named = ours.map((name) => stemsOf(fold(name))).filter(({ length }) => length > 0);
    const given = new Set(ours.flatMap((name) => placesIn(tokensFor(name)).map(({ place }) => place.code)));
    const seen = new Set(sentences.flatMap(({ places }) => places.map(({ place }) => place.code)));
    const home = homeOf[language];
    const european = sentences.some(({ tokens }) => tokens.some(({ word }) => union.test(word)));
    const amongMembers = [...seen].every((code) => memberStates.has(code));
    this.ourCountries =
      given.size > 0
        ? given
        : !european && amongMembers && home !== undefined
          ? new Set([home])
          : memberStates;
    this.home = european || given.size > 0 ? undefined : home;
    this.seen = seen;
    for (const sentence of sentences.slice(0, openingSentences)) this.learnJoint(sentence);
    for (const sentence of sentences) this.learnPeople(sentence);
  }

  /** Bodies of both sides that the text is about: it names them whole at its beginning, and short from then on. */
  private learnJoint(sentence: Sentence): void {
    for (const { start, end, entry } of sentence.of('side'))
      if (entry.side === 'joint')
        for (let at = start; at <= end; at++)
          if (ofBoth.test(sentence.word(at)) && sentence.tokens[at]?.capital)
            this.joint.add(sentence.word(at).slice(0, 5));
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

  /** "The Committee", in a text about an association committee: where both sides sit. */
  private isOfBoth(sentence: Sentence, at: number): boolean {
    return this.joint.has(sentence.word(at).slice(0, 5)) && sentence.tokens[at]?.capital === true;
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
      .map((match) => ({
        side: match.entry.side,
        at: match.start,
        // "The delegation" is ours, "the Tajik delegation" is not.
        general: match.entry.side === 'theirs' || committee.test(sentence.word(match.start)),
      }))
      .map((told) => (this.isOfBoth(sentence, told.at) ? { ...told, side: 'joint' as const } : told));
    // A committee or a delegation without a country is the one that reports.
    const bodies = sentence
      .of('body')
      .filter(
        (match) => match.start >= start && match.end <= end && committee.test(sentence.word(match.start)),
      )
      .map((match) => ({
        side: this.isOfBoth(sentence, match.start) ? ('joint' as const) : ('ours' as const),
        at: match.start,
        general: true,
      }));
    const places = sentence.places
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ side: this.ofPlace(place), at: place.start, general: false }));
    const given = this.named.flatMap((stems) => {
      const at = namedAt(sentence, stems, start, end);
      return at === null ? [] : [{ side: 'ours' as const, at, general: false }];
    });
    const people = sentence.tokens.slice(start, end).flatMap(({ word, capital }, i) => {
      const side = capital ? this.people.get(word) : undefined;
      return side ? [{ side, at: start + i, general: true }] : [];
    });
    return [...words, ...bodies, ...places, ...given, ...people].sort((a, b) => a.at - b.at);
  }

  /** Who owes it: the one who moves, sends, signs; both where both meet. */
  of(candidate: Candidate): Direction | null {
    const { sentence, trigger, kind, start, end } = candidate;
    const cities = new Set(sentence.places.flatMap((place) => (place.place.city ? [place.start] : [])));
    const near = this.told(sentence, start, trigger.start);
    // "… agreed to hold talks and to appoint experts": who agreed stands in the clause before.
    const subject = (near.length > 0 ? near : this.told(sentence, 0, trigger.start)).filter(
      ({ at }) => !isInvited(sentence, at),
    );
    const object = this.told(sentence, trigger.end, end);
    const all = [...subject, ...object];
    // A country named says more than "the ministry", which every side has.
    const first = (told: typeof all): Direction | undefined => {
      const named = told.find(({ side, general }) => side !== 'joint' && !general);
      const speaker = told.find(({ side }) => side !== 'joint');
      // "The Minister assured the delegation that …": what stands far behind is told of, not by.
      if (named && (speaker === undefined || named.at - speaker.at <= 6 || speaker.side === 'ours'))
        return named.side;
      const general = told.filter(({ side }) => side !== 'joint');
      // "The chair of the subcommittee": the office is of the body right behind it.
      const body = general.find(({ side, at }) => side === 'ours' && at - (general[0]?.at ?? 0) <= 4);
      return body?.side ?? general[0]?.side;
    };
    const isCity = ({ at }: { at: number }) => cities.has(at);
    if (kind === 'visit') {
      const places = sentence.places.filter((place) => place.start >= trigger.end && place.end <= end);
      const destination = places.find(({ place }) => place.city) ?? places[0];
      const byPlace = destination && (this.ofPlace(destination) === 'ours' ? 'theirs' : 'ours');
      // "To Brussels comes a delegation of the Ukrainian parliament": who moves may stand behind.
      const movers = subject.filter((told) => !isCity(told));
      const behind = object.filter((told) => !isCity(told) && !sentence.tokens[told.at]?.capital);
      const mover = first(movers) ?? (movers.length === 0 && subject.length > 0 ? first(behind) : undefined);
      if (mover === undefined && movers.some(({ side }) => side === 'joint')) return 'joint';
      if (mover === undefined && byPlace === 'theirs') return byPlace;
      // "The minister will travel to Astana": whose he is, his journey tells, where nothing else does.
      const elsewhere = [...this.seen].some(
        (code) => code !== destination?.place.code && !memberStates.has(code),
      );
      if (
        byPlace === 'ours' &&
        this.home !== undefined &&
        !elsewhere &&
        movers.every(({ general }) => general)
      )
        return byPlace;
      return mover ?? this.saidBefore(candidate) ?? byPlace ?? first(subject) ?? 'ours';
    }
    const sidesOf = (told: typeof all) =>
      new Set(told.flatMap(({ side, general }) => (general ? [] : [side])));
    const meets = kind === 'dialogue' || kind === 'agreement';
    if ((meets ? all : subject).some(({ side }) => side === 'joint')) return 'joint';
    // A committee that sits by itself: nothing else of its sentence is on another side, and it is no place only.
    const sits =
      kind === 'dialogue' && subject.some(({ general, at }) => general && committee.test(sentence.word(at)));
    if (sits && all.every(({ side }) => side === 'ours')) return 'ours';
    const alone = sidesOf(subject).size === 1 && sidesOf(all).size === 1;
    if (trigger.frame === 'accepted' && first(subject)) return first(subject) ?? null;
    if (meets && !(alone && (trigger.verb === 'object' || (kind === 'agreement' && trigger.verb !== null))))
      return 'joint';
    // "Members handed the Minister a list, to which he undertook to reply": the pronoun is of the last one told.
    if (subject.every(({ general }) => general) && agrees(candidate)) {
      const speaker = first(subject);
      if (speaker === undefined) return 'joint';
    }
    const pronoun = sentence
      .of('anaphora')
      .find(
        (match) => match.start > start + 2 && match.end <= trigger.start && trigger.start - match.end <= 1,
      );
    const told = pronoun ? subject.filter(({ at, side }) => at < pronoun.start && side !== 'joint') : [];
    // Who speaks to us in the third person is of the other side.
    if (told.length > 0) return told.some(({ side }) => side === 'theirs') ? 'theirs' : 'ours';
    return (
      first(subject.filter((told) => !isCity(told))) ??
      this.saidBefore(candidate) ??
      // What is handed to us, or shown, comes from them.
      (kind !== 'dialogue' &&
      trigger.frame !== 'assigns' &&
      object.some(({ side }) => side === 'ours') &&
      subject.length === 0
        ? 'theirs'
        : undefined) ??
      (kind === 'dialogue' || trigger.frame === 'assigns' ? first(object) : undefined) ??
      first(subject) ??
      (kind === 'report' || trigger.frame === 'assigns' ? 'ours' : 'theirs')
    );
  }

  /** "The sides agreed to:", above the items of a list. */
  private leadOf(sentence: Sentence): Direction | undefined {
    const at = this.sentences.indexOf(sentence);
    const lead = this.sentences
      .slice(Math.max(0, at - longestList), at)
      .findLast(({ item, text }) => !item || /:\s*$/.test(text));
    if (!lead || !/:\s*$/.test(lead.text)) return undefined;
    const told = this.told(lead, 0, lead.tokens.length);
    return told.some(({ side }) => side === 'joint') ? 'joint' : told[0]?.side;
  }

  /** "We", said by an ending; or the one of whom the sentence before tells, where this one names nobody ("She will also …"). */
  private saidBefore({ sentence, trigger, start }: Candidate): Direction | undefined {
    const { we } = sentence.vocabulary.endsAs;
    const said = sentence
      .of('side')
      .find((match) => match.start >= trigger.start && match.end <= trigger.end);
    if (said?.entry.side === 'ours') return 'ours';
    for (let at = trigger.start; at < trigger.end; at++) if (we?.test(sentence.written(at))) return 'ours';
    const lead = sentence.item ? this.leadOf(sentence) : undefined;
    if (lead) return lead;
    const points = sentence
      .of('anaphora')
      .some((match) => match.start >= start && match.start < trigger.start);
    if (!points && trigger.start - start > 3) return undefined;
    const before = this.sentences[this.sentences.indexOf(sentence) - 1];
    if (!before || Math.abs(before.block - sentence.block) > 1) return undefined;
    const told = this.told(before, 0, Math.min(before.tokens.length, 14)).filter(
      ({ side }) => side !== 'joint',
    );
    const [speaker] = told;
    return (told.find(({ general, at }) => !general && at - (speaker?.at ?? 0) <= 5) ?? speaker)?.side;
  }
}

/** "It was agreed to": by both, where nobody is named. */
const agreed =
  /^(?:agree|convenut|convengo|concord|convenit|convinieron|acord|acuerd|uzgodni|ustal|afgespr|overeen|spraken|vereinbar|verabred|convenu|conveni|combinad)/;

const agrees = ({ sentence, trigger }: Candidate): boolean =>
  trigger.frame === 'undertakes' &&
  sentence.tokens.slice(trigger.start, trigger.end).some(({ word }) => agreed.test(word));

const committee =
  /^(?:committee|subcommittee|comisi|subcomisi|comitet|subcomitet|commission|souscommission|ausschuss|unterausschuss|sottocomm|comiss|subcomiss|komisj|podkomisj|commissi|subcommissi|delega)/;

/** Items below one line that leads to them. */
const longestList = 20;

/** How many sentences say what a text is about. */
const openingSentences = 4;

/** Committees and councils, where a name of both sides holds one. */
const ofBoth =
  /^(?:committee|council|comitet|consili|ausschuss|rat$|comite|conseil|consejo|comitato|consiglio|comite|conselho|komitet|rada|raad|komisj)/;

/** Words of the Union and of its seats. */
const union = /^(?:eu|ue|ep|pe|europ|brux|bruss|brus|bruks|strasb|strassb|estrasb)/;

const isOnlyName = (sentence: Sentence, at: number): boolean =>
  !(['side', 'noun', 'body', 'coming'] as const).some((role) =>
    sentence.of(role).some(({ start, end }) => start <= at && at < end),
  ) &&
  !placesIn(sentence.tokens.slice(at, at + 1)).length &&
  !sentence.isDate(at);

const stemsOf = (name: string): string[] =>
  name
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 3)
    .map((word) => word.slice(0, 5));

/** Where the words of a name stand close together. */
const namedAt = (sentence: Sentence, stems: readonly string[], start: number, end: number): number | null => {
  const [first = ''] = stems;
  for (let at = start; at < end; at++) {
    if (!sentence.word(at).startsWith(first)) continue;
    const near = sentence.tokens.slice(at, at + stems.length * 2 + 1);
    if (stems.every((stem) => near.some(({ word }) => word.startsWith(stem)))) return at;
  }
  return null;
};

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
