import type { FoundDate } from '../dates/find-dates.js';
import { type FoundPlace, placesIn } from '../places/find-places.js';
import type { Span } from '../text/sentences.js';
import { type Token, tokensOf } from '../text/words.js';
import type { Match } from './pattern.js';
import type { Entry, Vocabulary } from './vocabulary.js';

/** A date of a sentence by its tokens: `first` to before `after`. */
export interface DatedTokens {
  readonly found: FoundDate;
  readonly first: number;
  readonly after: number;
}

type Of<Role extends Entry['role']> = Match<Extract<Entry, { role: Role }>>;

/** Where in its text a sentence stands. */
export interface InText {
  /** The number of its block. */
  readonly block: number;
  readonly item: boolean;
  readonly row: boolean;
  /** It stands in minutes, or in a list of tasks: what is told in the present tense is to be done. */
  readonly minutes: boolean;
  /** It opens an item of a list that words of a promise lead to: "Kenya committed to:". */
  readonly led: boolean;
  /** The sentence before it tells what somebody said: "would" goes on with it. */
  readonly reported: boolean;
  /** Words, folded, that the text writes with a capital inside its sentences. */
  readonly names: ReadonlySet<string>;
  /** It is written with accents. */
  readonly accents: boolean;
}

/** A sentence with all that the lexicon knows of it. */
export class Sentence implements InText {
  readonly block: number;
  readonly item: boolean;
  readonly row: boolean;
  readonly minutes: boolean;
  readonly led: boolean;
  readonly reported: boolean;
  readonly names: ReadonlySet<string>;
  readonly accents: boolean;
  readonly tokens: readonly Token[];
  readonly dates: readonly DatedTokens[];
  private readonly byRole = new Map<Entry['role'], Match<Entry>[]>();
  private readonly inDate: Uint8Array;
  private found: readonly FoundPlace[] | undefined;

  constructor(
    readonly clean: string,
    folded: string,
    readonly span: Span,
    readonly vocabulary: Vocabulary,
    where: InText,
  ) {
    ({
      block: this.block,
      item: this.item,
      row: this.row,
      minutes: this.minutes,
      led: this.led,
      reported: this.reported,
      names: this.names,
      accents: this.accents,
    } = where);
    const accents = this.accents && vocabulary.lexicon.accents === true;
    this.tokens = tokensOf(clean, folded, span.start, span.end, accents);
    this.inDate = new Uint8Array(this.tokens.length);
    const dates = vocabulary.dates.find(clean, folded, span.start, span.end).flatMap((found) => {
      const first = this.tokens.findIndex(({ end }) => end > found.start);
      if (first < 0) return [];
      let after = first;
      while (after < this.tokens.length && (this.tokens[after] as Token).start < found.end) after++;
      return [{ found, first, after }];
    });
    const matches = vocabulary.index.all(this.tokens, beyond(dates, this.tokens, vocabulary.between));
    this.dates = dates.flatMap(({ found, first, after }) => {
      // "Before the summer recess" names no season.
      const isPeriod =
        found.written.unit === 'season' &&
        matches.some(({ entry, start, end }) => entry.role === 'vague' && start <= first && end > after);
      if (isPeriod) return [];
      this.inDate.fill(1, first, after);
      return [{ found, first, after }];
    });
    for (const match of matches) {
      if (this.isDate(match.start) && !datelike.has(match.entry.role)) continue;
      // "Vă trimitem": an accent makes another word of it.
      if (auxiliary.has(match.entry.role) && vocabulary.unlike.has(this.written(match.start).toLowerCase()))
        continue;
      // "Die Arbeiten am Tunnel": where nouns have capitals, a word with one is no verb.
      const isNoun =
        vocabulary.lexicon.nounsCapital === true &&
        match.start > 0 &&
        match.end === match.start + 1 &&
        /^\p{Lu}\p{Ll}/u.test(this.written(match.start));
      if (isNoun && isVerb(match.entry)) continue;
      const list = this.byRole.get(match.entry.role) ?? [];
      list.push(match);
      this.byRole.set(match.entry.role, list);
    }
  }

  /** Matches of a role in order of their first token. */
  of<Role extends Entry['role']>(role: Role): readonly Of<Role>[] {
    return (this.byRole.get(role) ?? []) as Of<Role>[];
  }

  /** Whether an entry of one of these roles starts at a token. */
  startsAt(token: number, ...roles: readonly Entry['role'][]): boolean {
    return roles.some((role) => this.of(role).some(({ start }) => start === token));
  }

  /** Countries and cities, found when they are first asked for. */
  get places(): readonly FoundPlace[] {
    this.found ??= placesIn(this.tokens, this.vocabulary.names);
    return this.found;
  }

  isDate(token: number): boolean {
    return this.inDate[token] === 1;
  }

  word(token: number): string {
    return this.tokens[token]?.word ?? '';
  }

  /** A word with its accents and capitals. */
  written(token: number): string {
    return this.textOf(token, token + 1);
  }

  /** What stands between two tokens, of which the first comes first. */
  textBetween(first: number, second: number): string {
    return this.clean.slice(this.tokens[first]?.end, this.tokens[second]?.start);
  }

  /** The clean text of tokens `start` to before `end`. */
  textOf(start: number, end: number): string {
    const [first, last] = [this.tokens[start], this.tokens[end - 1]];
    return first && last ? this.clean.slice(first.start, last.end) : '';
  }

  spanOf(start: number, end: number): Span {
    const [first, last] = [this.tokens[start], this.tokens[end - 1]];
    return first && last ? { start: first.start, end: last.end } : this.span;
  }

  get text(): string {
    return this.clean.slice(this.span.start, this.span.end);
  }

  /** A comma stands before token `at`, and the word after it opens a clause about the word before: ", which expires in May". */
  isInRelative(at: number): boolean {
    for (let i = at; i > 0; i--) {
      if (!/^[,(]$/.test(this.word(i - 1)) || this.isDate(i - 1)) continue;
      return this.vocabulary.relatives.has(this.word(i));
    }
    return false;
  }

  /** A sign or a word between two clauses stands in `[start, end)`. */
  hasBoundary(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (!this.isDate(i) && /^[,;:–—()|]$/.test(this.word(i))) return true;
    return this.of('and').some(
      (match) => match.start >= start && match.start < end && !this.isDate(match.start),
    );
  }
}

/** What may be a noun's twin: wählen, Wahlen. */
const isVerb = (entry: Entry): boolean =>
  entry.role === 'act' ||
  entry.role === 'does' ||
  entry.role === 'done' ||
  (entry.role === 'excludes' && entry.why === 'effects');

/** In letters: "on", "la" before a day. */
const smallWord = 3;

/** Behind each date, for where it begins, and for a small word before it. */
const beyond = (
  dates: readonly DatedTokens[],
  tokens: readonly Token[],
  between: ReadonlySet<string>,
): readonly number[] => {
  const behind: number[] = [];
  // "Si è invece impegnato", "s'est également engagé"
  for (let at = 0; at < tokens.length; at++) if (between.has((tokens[at] as Token).word)) behind[at] = at + 1;
  for (const { first, after } of dates) {
    behind[first] = after;
    const { word = '' } = tokens[first - 1] ?? {};
    if (word.length <= smallWord && /^\p{L}/u.test(word)) behind[first - 1] = after;
  }
  return behind;
};

const auxiliary: ReadonlySet<Entry['role']> = new Set(['future', 'passive', 'happens', 'assigns']);

/** "the next", "deadline 5 May": these may begin inside what was found as a date. */
const datelike: ReadonlySet<Entry['role']> = new Set(['deadline', 'happens', 'planned']);
