import { fold } from '../text/clean-text.js';
import { isAccentedAt, type Token, tokensOf } from '../text/words.js';

/**
 * A pattern of the lexicons, as a translator writes it:
 * `word` that word, in any case and with or without diacritics; `word*` words that begin so, `*word` words that end so, but for an
 * ending (for languages that join words); `one/other` either, a hyphen
 * between the words of one: `visit/pay-a-visit`;
 * `(word)` may be missing; `~` up to three words; `…` up to fourteen. Signs of a sentence are words: `,` `:`.
 */
export interface Pattern {
  readonly source: string;
  readonly steps: readonly Step[];
  /** No date may stand inside it: "has to" is a demand, "has until 31 March to" is none. */
  readonly closed?: boolean;
}

type Step =
  | {
      readonly kind: 'word';
      readonly any: readonly (readonly Word[])[];
      /** The words that one of `any` must begin with, where they are many and whole. */
      readonly first: ReadonlySet<string> | null;
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number };

interface Word {
  readonly text: string;
  readonly match: 'whole' | 'begins' | 'holds';
  readonly accent: boolean;
}

const gaps: Readonly<Record<string, number>> = { '~': 3, '…': 14 };

/** "l'invitation" is two words here as in texts. */
const partsOf = (text: string): Word[] => {
  const bare = text.replace(/^\*|\*$/g, '');
  const words = tokensOf(bare, fold(bare), 0, bare.length);
  const last = words.length - 1;
  return words.map(({ word, end }, i) => ({
    text: word,
    accent: isAccentedAt(bare, end),
    match: text.startsWith('*') ? 'holds' : text.endsWith('*') && i === last ? 'begins' : 'whole',
  }));
};

const stepsOf = (element: string): Step[] => {
  const most = gaps[element];
  if (most !== undefined) return [{ kind: 'gap', most }];
  const optional = element.startsWith('(') && element.endsWith(')');
  if (!optional && /[()]/.test(element))
    throw new RangeError(`“${element}” opens or closes a bracket alone: join the words in it with hyphens`);
  const any = (optional ? element.slice(1, -1) : element)
    .split('/')
    .map(partsOf)
    .filter(({ length }) => length > 0);
  return [{ kind: 'word', any, first: firstOf(any), optional }];
};

/** Fewer are sooner compared one by one. */
const many = 4;

const firstOf = (any: readonly (readonly Word[])[]): ReadonlySet<string> | null =>
  any.length >= many && any.every(([word]) => word?.match === 'whole')
    ? new Set(any.map(([word]) => `${word?.text}`))
    : null;

/** More words than these before another are no phrase but a list, whose entries of several words lack their hyphens. */
const mostBefore = 7;
/** In letters: to, dans, their. */
const smallWord = 5;

/** @throws RangeError when a bracket, or an entry of a long list, holds several words that no hyphen joins */
export const patternOf = (source: string): Pattern => {
  const steps = source.trim().split(/\s+/).flatMap(stepsOf);
  const [first, second, ...more] = steps;
  const isLong = first?.kind === 'word' && first.any.length > mostBefore && second?.kind === 'word';
  // "Will travel/return/come … to/in": small words may follow.
  const says = (step: Step) =>
    step.kind === 'word' && !step.optional && step.any.flat().some(({ text }) => text.length > smallWord);
  if (isLong && [second, ...more].some(says))
    throw new RangeError(`“${source}” asks for many words before another: join those of one with hyphens`);
  return { source: source.trim(), steps };
};

/** What patterns are looked for in. */
interface Words {
  readonly tokens: readonly Token[];
  /** For each token where a date begins, or a small word before one, the token behind the date: it may stand inside any pattern. */
  readonly beyondDate?: readonly number[];
  /** The same for patterns that no date may stand in. */
  readonly undated: Undated;
}
type Undated = Pick<Words, 'tokens'> & { readonly beyondDate?: undefined };

/** In letters: "eindrapporten" holds "rapport", "rapporteert" is a verb. */
const longestEnding = 3;

const holds = (word: string, text: string): boolean => {
  const at = word.lastIndexOf(text);
  return at >= 0 && word.length - at - text.length <= longestEnding;
};

/** Whether `words` stand at token `at`, one after the other. */
const stands = (words: readonly Word[], tokens: readonly Token[], at: number): boolean => {
  for (let i = 0; i < words.length; i++) {
    const { text, match, accent } = words[i] as Word;
    const token = tokens[at + i];
    const word = token?.word ?? '';
    // "Programmé*" begins "programmée" and no "programme"; "programm*" begins both.
    const isOther = token?.accent !== undefined && token.accent !== accent;
    if (isOther && (match === 'whole' || (match === 'begins' && accent))) return false;
    if (match === 'whole' ? word !== text : match === 'begins' ? !word.startsWith(text) : !holds(word, text))
      return false;
  }
  return true;
};

/** Signs that no gap reaches across. */
const stops: ReadonlySet<string> = new Set([';', ':', '!', '?']);

/**
 * Where a match of `pattern` that begins at token `at` ends (exclusive); null when there is none. The shortest way through
 * a gap is taken. Patterns have a handful of steps and gaps are bounded, so this takes bounded time.
 */
const matchAt = (pattern: Pattern, words: Words | Undated, at: number): number | null =>
  follow(pattern.steps, 0, words, at);

const follow = (steps: readonly Step[], step: number, words: Words | Undated, at: number): number | null => {
  const { tokens } = words;
  const now = steps[step];
  if (!now) return at;
  if (now.kind === 'gap') {
    for (let skipped = 0; skipped <= now.most && at + skipped <= tokens.length; skipped++) {
      const end = follow(steps, step + 1, words, at + skipped);
      if (end !== null) return end;
      if (stops.has(tokens[at + skipped]?.word ?? '!')) return null;
    }
    return null;
  }
  const isAny = now.first?.has(tokens[at]?.word ?? '') ?? true;
  for (const any of isAny ? now.any : []) {
    const end = stands(any, tokens, at) ? follow(steps, step + 1, words, at + any.length) : null;
    if (end !== null) return end;
  }
  const past = step > 0 ? words.beyondDate?.[at] : undefined;
  if (past !== undefined && past > at) return follow(steps, step, words, past);
  return now.optional ? follow(steps, step + 1, words, at) : null;
};

/** One match: which entry, and its tokens from `start` to before `end`. */
export interface Match<Entry> {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** In letters: under how many those stand that only say how a word begins. */
const keyLength = 4;

type Listed<Entry> = readonly { readonly pattern: Pattern; readonly entry: Entry }[];

/** Patterns by the word, or the first letters of one, that a match must begin with, so that each token is asked about few. */
export class PatternIndex<Entry> {
  private readonly byStart = new Map<string, { pattern: Pattern; entry: Entry }[]>();

  constructor(entries: Iterable<readonly [pattern: Pattern, entry: Entry]>) {
    for (const [pattern, entry] of entries)
      for (const key of new Set(beginnings(pattern.steps))) {
        const list = this.byStart.get(key) ?? [];
        list.push({ pattern, entry });
        this.byStart.set(key, list);
      }
  }

  /** All matches that begin at a token; of one entry the longest. */
  at(tokens: readonly Token[], at: number): Match<Entry>[] {
    const matches: Match<Entry>[] = [];
    this.addAt(matches, { tokens, undated: { tokens } }, at);
    return matches;
  }

  /** "Leaves on Monday for": a date may stand inside a match. */
  all(tokens: readonly Token[], beyondDate: readonly number[]): Match<Entry>[] {
    const matches: Match<Entry>[] = [];
    const words = { tokens, beyondDate, undated: { tokens } };
    for (let at = 0; at < tokens.length; at++) this.addAt(matches, words, at);
    return matches;
  }

  private addAt(matches: Match<Entry>[], words: Words, at: number): void {
    const word = words.tokens[at]?.word ?? '';
    this.addTo(matches, this.byStart.get(word), words, at);
    for (let letters = Math.min(word.length, keyLength); letters >= 0; letters--)
      this.addTo(matches, this.byStart.get(`${word.slice(0, letters)}*`), words, at);
  }

  /** Asked for each token of a text: it makes no list that it does not keep. */
  private addTo(matches: Match<Entry>[], list: Listed<Entry> | undefined, words: Words, at: number): void {
    if (!list) return;
    for (const { pattern, entry } of list) {
      const end = matchAt(pattern, pattern.closed ? words.undated : words, at);
      if (end !== null && end !== at) matches.push({ entry, start: at, end });
    }
  }
}

/**
 * `word` for a whole one, `begi*` for those that begin so, `*` for any.
 * @throws RangeError when a pattern begins with a gap
 */
const beginnings = (steps: readonly Step[]): string[] => {
  const [first] = steps;
  if (!first || first.kind === 'gap') throw new RangeError('a pattern begins with a word');
  const keys = first.any.map(([{ text, match } = { text: '', match: 'whole' }]) =>
    match === 'whole' ? text : `${match === 'holds' ? '' : text.slice(0, keyLength)}*`,
  );
  return first.optional ? [...keys, ...beginnings(steps.slice(1))] : keys;
};
