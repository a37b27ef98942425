import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { Candidate } from '../grammar/candidates.js';
import type { Sentence } from '../grammar/sentence.js';
import { isOneName } from '../names.js';
import {
  behindVerb,
  clauseFrom,
  holdsDoer,
  isInvited,
  isOwner,
  opensWithPerson,
  personal,
  quoted,
} from './doers.js';
import type { Sides } from './sides.js';
import { saidBefore } from './speakers.js';
import type { Direction, Told } from './told.js';

/** Kinds that all who are named take part in. */
const gathers: ReadonlySet<Kind> = new Set(['visit', 'dialogue', 'agreement']);

/** In words: the country of an office, right behind it. */
const besideOffice = 6;
/** In words: who does it, behind "by". */
const nearAgent = 6;
const nearDoer = 4;

/** A promise and who is told of around it: what the rules of `direction.ts` look at. */
export class Scene {
  readonly sentence: Sentence;
  readonly trigger: Candidate['trigger'];
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** Told of before the verb, or right behind one that comes first; not who invites. */
  readonly named: readonly Told[];
  /** Who acts, as far as the words tell: those, or whom a pronoun stands for. */
  readonly subject: readonly Told[];
  /** A pronoun stands for who acts. */
  readonly isPronoun: boolean;
  /** Told of behind the verb. */
  readonly object: readonly Told[];
  private readonly cities: ReadonlySet<number>;

  constructor(
    readonly sides: Sides,
    readonly candidate: Candidate,
  ) {
    const { sentence, trigger, kind, start, end } = candidate;
    this.sentence = sentence;
    this.trigger = trigger;
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.cities = new Set(sentence.places.flatMap((place) => (place.place.city ? [place.start] : [])));
    const near = sides.told(sentence, clauseFrom(sides, candidate), trigger.start);
    // "… agreed to hold talks and to appoint experts": who agreed stands in the clause before.
    // A meeting without a verb of its own is of whoever meets.
    const isNoun = trigger.verb === null && kind === 'dialogue' && trigger.frame !== 'open';
    const before = near.length > 0 || isNoun ? near : sides.told(sentence, 0, trigger.start);
    const inside = holdsDoer(candidate) ? sides.told(sentence, trigger.start, trigger.end) : [];
    const inverted = before.length === 0 && !gathers.has(kind) ? behindVerb(sides, candidate) : [];
    this.named = [...(inside.length > 0 ? inside : before), ...inverted].filter(
      ({ at }) => !isInvited(sentence, at),
    );
    const opens = opensWithPerson(sides, candidate);
    const person = opens ? saidBefore(sides, candidate) : undefined;
    const meant = person ? [{ side: person, at: 0, general: true }] : personal(sides, candidate);
    this.isPronoun = opens || meant !== null;
    this.subject = quoted(sides, candidate, meant ?? this.named);
    this.object = sides.told(sentence, trigger.end, end);
  }

  get all(): readonly Told[] {
    return [...this.subject, ...this.object];
  }

  /** Both take part in it, unless something says otherwise. */
  get meets(): boolean {
    return this.kind === 'dialogue' || this.kind === 'agreement';
  }

  /** Nobody who acts has a name that tells the side. */
  get isOfAnybody(): boolean {
    return this.subject.every(({ general }) => general);
  }

  /**
   * Where it is, sooner than who does it. "Kyiv will let us have the names": right before its verb a city is who governs there; "The
   * University of Samarkand": what opens the clause is of there.
   */
  isCity({ at }: Told): boolean {
    const { sentence, start, trigger } = this;
    return (
      this.cities.has(at) &&
      !(at > start && sentence.word(start).length > 3 && isOneName(sentence, start, at)) &&
      !(at + 1 === trigger.start && (at === start || sentence.word(at - 1).length > 3))
    );
  }

  /** Without the cities in which something only is. */
  acting(told: readonly Told[]): readonly Told[] {
    return told.filter((one) => !this.isCity(one));
  }

  /** Of those who are told of the first, where a country says more than "the ministry", which every side has. */
  first(told: readonly Told[]): Direction | undefined {
    const sided = told.filter(({ side }) => side !== 'joint');
    const [speaker] = sided;
    if (!speaker) return undefined;
    const named = sided.find(({ general }) => !general);
    // "The Minister assured the delegation that …": what stands far behind is told of, not by.
    const isBeside = ({ at }: Told) =>
      at - speaker.at <= besideOffice || isNamedOf(this.sentence, speaker.at, at);
    if (named && (isBeside(named) || (speaker.side === 'ours' && !speaker.general))) return named.side;
    // "The chair of the subcommittee": the office is of the body right behind it.
    const body = sided.find(
      ({ side, at, learnt }) =>
        side === 'ours' &&
        !learnt &&
        !isOwner(this.sentence, speaker.at) &&
        isOneName(this.sentence, speaker.at, at),
    );
    return body?.side ?? speaker.side;
  }

  /** Who acts; who was spoken of before, where the sentence names nobody. */
  get actor(): Direction | undefined {
    return this.first(this.acting(this.subject)) ?? this.before;
  }

  /** The one of whom was spoken before. */
  get before(): Direction | undefined {
    return saidBefore(this.sides, this.candidate);
  }

  /** "By", behind what is done. */
  get by(): { readonly start: number; readonly end: number } | undefined {
    const { end } = this;
    const from = this.trigger.end;
    return this.sentence
      .of('agent')
      .find((match) => match.start >= from && match.start <= from + nearAgent && match.end < end);
  }

  /** "Will be organised by the Committee": who is named as doing it. */
  get doer(): Direction | undefined {
    const { by } = this;
    const behind = by && this.object.filter(({ at }) => at >= by.end && at <= by.end + nearDoer);
    return behind && this.first(this.acting(behind));
  }
}

/** In words: "a delegation of the National Information Technologies company of Kazakhstan". */
const longestOffice = 12;

/** Between an office and a country stands only what the office is called. */
const isNamedOf = (sentence: Sentence, office: number, country: number): boolean =>
  country - office <= longestOffice &&
  isOneName(sentence, country - 2, country) &&
  sentence.tokens
    .slice(office + 1, country)
    .every(({ word }, i) => /^\p{L}/u.test(word) && !isVerbAt(sentence, office + 1 + i));

const isVerbAt = (sentence: Sentence, at: number): boolean =>
  sentence.startsAt(at, 'says', 'future', 'undertakes', 'happens', 'planned', 'does', 'passive', 'agent');
