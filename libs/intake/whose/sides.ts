import type { Sentence } from '../grammar/sentence.js';
import { isOneName, isPartOfName, namedAt, stemsOf } from '../names.js';
import { type FoundPlace } from '../places/find-places.js';
import { memberStates } from '../places/gazetteer.js';
import { fold } from '../text/clean-text.js';
import { type Countries, countriesIn } from './countries.js';
import { headsOf, isHeadAt } from './given-heads.js';
import { jointBodiesIn } from './joint-bodies.js';
import { holdersIn, type Person, peopleBeside, presentIn } from './people.js';
import { isAnyCommittee, isCommittee, isPronoun, isUnionAt, officeOf, stemLength } from './side-words.js';
import type { Direction, Told } from './told.js';

/** Whose side a name is on, for one document. */
export class Sides {
  /** The beginnings of the words of each name of ours, since names bend. */
  private readonly named: readonly (readonly string[])[];
  /** Words of them that stand alone for one: "the Mission". */
  private readonly heads: readonly string[];
  readonly countries: Countries;
  readonly sentences: readonly Sentence[];
  /** It is a letter, or minutes: what nobody is named for, who writes it does. */
  readonly isFromWithin: boolean;
  /** Who says "we": the other side in a letter that one of its offices has signed. */
  readonly writer: Direction;
  private readonly numbers: ReadonlyMap<Sentence, number>;
  private readonly joint = new Set<string>();
  private readonly people = new Map<string, Direction>();
  /** Offices by the beginnings of their names: whose they are wherever the text says it. */
  private readonly offices = new Map<string, Direction>();

  /** `ours` are names given with the text; without them, the side of the European Union, else that of the document's own country. */
  constructor(ours: readonly string[], sentences: readonly Sentence[], language: string) {
    this.sentences = sentences;
    this.isFromWithin = sentences
      .slice(0, openingLines)
      .some(
        (sentence) =>
          sentence.startsAt(0, 'greeting') ||
          (sentence.tokens.length <= longestTitle && sentence.of('minutes').some(({ start }) => start <= 1)),
      );
    this.numbers = new Map(sentences.map((sentence, number) => [sentence, number]));
    this.named = ours.map((name) => stemsOf(fold(name))).filter(({ length }) => length > 0);
    this.heads = headsOf(ours, new Set(sentences.map(({ vocabulary }) => vocabulary)));
    this.countries = countriesIn(ours, sentences, language);
    // A minister who writes to a parliament of his own country is of our side.
    this.writer = this.isSignedByOthers(!this.countries.areGiven && this.countries.home === undefined)
      ? 'theirs'
      : 'ours';
    for (const sentence of sentences.slice(0, openingSentences))
      for (const body of jointBodiesIn(sentence, (place) => this.ofPlace(place))) this.joint.add(body);
    for (const sentence of sentences) this.learnOffices(sentence);
    this.learnPeople(presentIn(sentences, (sentence) => this.toldIn(sentence)));
    for (const sentence of sentences) this.learnPeople(peopleBeside(sentence, this.toldIn(sentence)));
    for (const sentence of sentences) this.learnPeople(holdersIn(sentence, this.toldIn(sentence)));
  }

  /**
   * "Yours sincerely, Rania Haddad, Ambassador", below a greeting: an office of the other side, and no name of ours. Where ours is a
   * country, which has ambassadors too, it says of which country.
   */
  private isSignedByOthers(isAnyOffice: boolean): boolean {
    const greets = this.sentences.slice(0, openingLines).some((one) => one.startsAt(0, 'greeting'));
    const signature = this.sentences
      .slice(-closingLines)
      .filter((one) => one.tokens.length <= longestTitle && !isProse(one));
    const told = signature.flatMap((one) => this.toldIn(one));
    return (
      greets &&
      this.countries.host !== undefined &&
      told.some(({ side, city, general }) => side === 'theirs' && !city && (isAnyOffice || !general)) &&
      told.every(({ side }) => side === 'theirs')
    );
  }

  /** "Ambasada României anunță": an office that is each time said to be of one side is so where its name stands alone. */
  private learnOffices(sentence: Sentence): void {
    for (const match of sentence.of('side')) {
      const place = sentence.places.find(
        ({ start, end }) =>
          (start >= match.end && isOneName(sentence, match.end - 1, start)) ||
          (end <= match.start && isOneName(sentence, end - 1, match.start)),
      );
      if (match.entry.side !== 'theirs' || !place) continue;
      const office = officeOf(sentence, match);
      const side = this.ofPlace(place);
      this.offices.set(office, (this.offices.get(office) ?? side) === side ? side : 'joint');
    }
  }

  /** Names of people tell their side wherever they stand alone from then on. */
  private learnPeople(found: readonly Person[]): void {
    for (const { word, side } of found)
      if (word.length >= shortestName && !this.people.has(word)) this.people.set(word, side);
  }

  /** What a whole sentence says. */
  toldIn(sentence: Sentence): Told[] {
    return this.told(sentence, 0, sentence.tokens.length);
  }

  /** "The Committee", in a text about an association committee: where both sides sit. */
  private isOfBoth(sentence: Sentence, at: number): boolean {
    // "The Legal Affairs Committee" is another one.
    const isOther = at > 1 && isPartOfName(sentence, at - 1);
    return (
      !isOther &&
      this.joint.has(sentence.word(at).slice(0, stemLength)) &&
      sentence.tokens[at]?.capital === true
    );
  }

  /** Where it stands among the sentences of the text. */
  numberOf(sentence: Sentence): number {
    return this.numbers.get(sentence) ?? 0;
  }

  /** The sentence so many before it. */
  before(sentence: Sentence, back = 1): Sentence | undefined {
    return this.sentences[this.numberOf(sentence) - back];
  }

  /** "The European Commission", in a text of a country that is no member of the Union: the other side. */
  private seenFromOutside(sentence: Sentence, match: Whose): Whose {
    const { entry, start, end } = match;
    const isUnion =
      this.countries.areOutside &&
      entry.side === 'ours' &&
      sentence.tokens.slice(start, end).some((_, i) => isUnionAt(sentence, start + i));
    return isUnion ? { ...match, entry: { ...entry, side: 'theirs' } } : match;
  }

  /** "Our ministry", "your delegation", in a letter of the other side. */
  private seenByWriter(sentence: Sentence, match: Whose): Whose {
    const { entry, start, end } = match;
    if (this.writer !== 'theirs' || end !== start + 1) return match;
    if (entry.side === 'ours' && isPronoun(sentence, start))
      return { ...match, entry: { ...entry, side: 'theirs' } };
    const isYours = sentence.vocabulary.cues.addressed.test(sentence.word(start));
    return isYours ? { ...match, entry: { ...entry, side: 'ours' } } : match;
  }

  /** Of a country or city. */
  ofPlace({ place }: FoundPlace): Direction {
    return this.countries.ours.has(place.code) ? 'ours' : 'theirs';
  }

  /** A city where our side sits: Vilnius is of a member state, and one travels there. */
  isSeat(sentence: Sentence, { place, start }: FoundPlace): boolean {
    if (!this.countries.ours.has(place.code)) return false;
    if (this.countries.ours !== memberStates) return true;
    return (
      !place.city ||
      place.code === this.countries.ofLanguage ||
      sentence.vocabulary.names.seats.test(sentence.word(start))
    );
  }

  /** "Union trainers", "de Uniune": the European one, where no other word of a name stands beside it. */
  private unionIn(sentence: Sentence, start: number, end: number): Told[] {
    if (this.countries.ours !== memberStates) return [];
    return sentence.tokens.slice(start, end).flatMap(({ word, capital }, i) => {
      const at = start + i;
      const isAlone = ![at - 1, at + 1].some((beside) => isPartOfName(sentence, beside));
      return capital && isAlone && bareUnion.test(word)
        ? [{ side: 'ours' as const, at, general: false }]
        : [];
    });
  }

  /** What the words of tokens `start` to before `end` say, first the first. */
  told(sentence: Sentence, start: number, end: number): Told[] {
    const named = [...sentence.of('side'), ...sentence.of('body')];
    // "The election commission" is no commission of ours, "the House of Representatives" not the House.
    const isWhole = (one: (typeof named)[number]) =>
      one.start >= start &&
      one.end <= end &&
      !named.some(
        (other) =>
          other.start < one.end && other.end > one.start && other.end - other.start > one.end - one.start,
      );
    const isInName = (at: number) => named.some((one) => one.start <= at && at < one.end);
    const words = sentence
      .of('side')
      .filter(isWhole)
      .map((match) => this.seenFromOutside(sentence, match))
      .map((match) => this.seenByWriter(sentence, match))
      .map((match) => ({
        side:
          match.entry.side === 'theirs' &&
          (this.offices.get(officeOf(sentence, match)) === 'ours' ||
            isHeadAt(sentence, this.heads, match.end - 1))
            ? ('ours' as const)
            : match.entry.side,
        at: match.start,
        end: match.end,
        // "The delegation" is ours, "the Tajik delegation" is not.
        general:
          match.entry.side === 'theirs' || isAnyCommittee(sentence, match) || isAnyMember(sentence, match),
      }))
      // "The National Assembly of Armenia" is not the one at home.
      .map((told) =>
        told.side === 'ours' &&
        sentence.places.some(
          (place) =>
            this.ofPlace(place) === 'theirs' &&
            place.start >= told.end &&
            isOneName(sentence, told.end - 1, place.start),
        )
          ? { ...told, general: true }
          : told,
      )
      .map((told) => (this.isOfBoth(sentence, told.at) ? { ...told, side: 'joint' as const } : told));
    // A committee or a delegation without a country is the one that reports.
    const bodies = sentence
      .of('body')
      .filter((match) => isWhole(match) && isCommittee(sentence, match.start))
      .map((match) => ({
        side: this.isOfBoth(sentence, match.start) ? ('joint' as const) : ('ours' as const),
        at: match.start,
        general: true,
      }));
    const places = sentence.places
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({
        side: this.ofPlace(place),
        at: place.start,
        general: false,
        ...(place.place.city && { city: true as const }),
      }));
    const given = this.named.flatMap((stems) => {
      const at = namedAt(sentence, stems, start, end);
      return at === null ? [] : [{ side: 'ours' as const, at, general: false }];
    });
    const heads = sentence.tokens.slice(start, end).flatMap((_, i) => {
      const at = start + i;
      const isHead = isHeadAt(sentence, this.heads, at) && !isInName(at);
      return isHead ? [{ side: 'ours' as const, at, general: true }] : [];
    });
    const people = sentence.tokens.slice(start, end).flatMap(({ word, capital }, i) => {
      const at = start + i;
      const side = capital ? this.people.get(word) : undefined;
      return side && !isInName(at) ? [{ side, at, general: true, learnt: true as const }] : [];
    });
    const union = this.unionIn(sentence, start, end).filter(({ at }) => !isInName(at));
    // "The Chair will reply": of the committee that the text is of, where nobody else is named.
    const officers = sentence.tokens
      .slice(start, end)
      .flatMap(({ word }, i) =>
        sentence.vocabulary.cues.officers.test(word)
          ? [{ side: 'ours' as const, at: start + i, general: true, learnt: true as const }]
          : [],
      );
    return [...words, ...bodies, ...places, ...given, ...heads, ...union, ...people, ...officers].sort(
      (a, b) => a.at - b.at,
    );
  }
}

/** In letters: "the", "Ana" and "van" are told apart from names by their length alone. */
const shortestName = 4;

/** A header, a subject, a greeting; and a signature. */
const openingLines = 10;
const closingLines = 3;
/** In words: "Minutes of the meeting of 22 May 2024". */
const longestTitle = 12;

/** Union, Uniunea, Unii, l'Unione, União: folded. */
const bareUnion = /^(?:union|unione|uniun(?:e|ea|ii)|uni[aei]|uniao)$/;

/** "I spoke in Accra of the debts of Ghana.", not "Rania Haddad, Ambassador of Jordan.": fewer than half of its words have a capital. */
const isProse = ({ text, tokens }: Sentence): boolean => {
  const words = tokens.filter(({ word }) => /^\p{L}{4}/u.test(word));
  return /\.\s*$/.test(text) && words.filter(({ capital }) => capital).length * 2 < words.length;
};

/** Words of a side, as a sentence holds them. */
type Whose = ReturnType<typeof Sentence.prototype.of<'side'>>[number];

/** How many sentences say what a text is about. */
const openingSentences = 4;

/** "Members of the Moldovan parliament": a word in small letters that every side has; whose, stands behind. */
const isAnyMember = (sentence: Sentence, { start, end, entry }: Whose): boolean =>
  entry.side === 'ours' &&
  end === start + 1 &&
  sentence.tokens[start]?.capital === false &&
  !isPronoun(sentence, start);
