import type { DateWords } from '../languages/lexicon.js';
import { fold } from '../text/clean-text.js';
import { type DateForms, dateFormsOf, type WrittenDate } from './date-forms.js';
import { DateNeeds } from './date-needs.js';
import type { DatePattern } from './date-parts.js';
import { datePatternsOf } from './date-patterns.js';

/** A date in a text, with the words around it that change what it means. Offsets in the clean text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** Where its own words begin, without "on", "in", "of". */
  readonly written: WrittenDate;
  readonly part: 'early' | 'mid' | 'late' | null;
  /** `by` that day or earlier, `before` it, `from` it on, `since` then. */
  readonly bound: 'by' | 'before' | 'from' | 'since' | null;
  /** "this" or "next" beside it. */
  readonly turn: 'this' | 'next' | null;
  /** The year said apart: "of this year". */
  readonly yearAhead: number | null;
}

type Modifier =
  | 'early'
  | 'mid'
  | 'late'
  | 'by'
  | 'before'
  | 'from'
  | 'since'
  | 'this'
  | 'next'
  | 'fillers'
  | 'in';
const modifiers: readonly Modifier[] = [
  'by',
  'before',
  'from',
  'since',
  'early',
  'mid',
  'late',
  'this',
  'next',
  'in',
  'fillers',
];

/** Finds dates in one language. Made once for each. */
export class DateFinder {
  readonly forms: DateForms;
  private readonly patterns: readonly DatePattern[];
  private readonly before: RegExp;
  private readonly turnAfter: RegExp;
  private readonly pastAfter: RegExp;
  private readonly yearAfter: RegExp;
  private readonly latestAfter: RegExp;
  private readonly needs: DateNeeds;
  private readonly scheduled: RegExp;
  private readonly nearest: RegExp;
  private readonly named: RegExp;
  private readonly noMonth: RegExp;
  private readonly clock: RegExp;
  private readonly scheduledBehind: RegExp;

  constructor(language: string, words: DateWords) {
    this.forms = dateFormsOf(language, words);
    this.patterns = datePatternsOf(this.forms);
    const { any } = this.forms;
    this.needs = new DateNeeds(this.forms);
    // A longer phrase of a later list ("no later than") must win over a shorter one of an earlier list.
    const groups = modifiers.map((name) => `(?<${name === 'in' ? 'in_' : name}>${any[name]})`);
    this.before = new RegExp(`(?<![a-z\\d])(?:${groups.join('|')})[\\s-]{0,2}$`);
    this.turnAfter = new RegExp(
      `^\\s(?:(?:${any.fillers})\\s){0,2}(?:(?<this_>${any.this})|(?<next>${any.next}))(?![a-z])`,
    );
    this.pastAfter = new RegExp(`^\\s(?:${any.pastBehind})(?![a-z])`);
    this.yearAfter = new RegExp(
      `^[\\s,]{1,2}(?:(?:${any.fillers}|${any.in})\\s){0,2}(?:(?<this_>${any.thisYear})|(?<next>${any.nextYear}))(?![a-z])`,
    );
    this.latestAfter = new RegExp(`^[\\s,(]{1,2}${any.atLatest}(?![a-z])`);
    this.scheduled = new RegExp(`(?<![a-z])(?:${any.scheduled})[a-z]*\\s$`);
    this.scheduledBehind = new RegExp(`(?<![a-z])(?:${any.scheduled})`);
    this.named = new RegExp(`(?<![a-z])(?:${any.named})\\s$`);
    this.noMonth = new RegExp(`^(?:${any.noMonth})(?![a-z])`);
    this.clock = new RegExp(`(?<![a-z])(?:${any.clock})\\s$`);
    this.nearest = new RegExp(`(?<![a-z])(?:${any.nearest})(?![a-z])`);
  }

  /** Dates of the folded text from `start` to `end`, in order, none inside another. */
  find(clean: string, folded: string, start: number, end: number): FoundDate[] {
    const text = folded.slice(start, end);
    const held = this.needs.heldIn(text);
    const worth = this.patterns.filter(
      ({ needs, needsWord }) =>
        needs.every((need) => held.has(need)) && (needsWord === null || needsWord.test(text)),
    );
    const candidates = worth.flatMap((way) =>
      matchesOf(way.pattern, text).flatMap((match) => {
        const written = way.read(match.groups ?? {});
        // A full stop after a whole word is the sentence's.
        const words = match[0].trimEnd().replace(/(?<=\p{L}{3})\.$/u, '');
        return written ? [{ at: match.index, till: match.index + words.length, written, way }] : [];
      }),
    );
    candidates.sort((a, b) => a.at - b.at || b.till - a.till);
    const found: FoundDate[] = [];
    let reached = 0;
    for (const { at, till, written, way } of candidates) {
      if (at < reached) continue;
      if (written.unit === 'months' && this.noMonth.test(text.slice(at))) continue;
      // "Closed at 16.10"
      if (
        /^\d{1,2}\.\d\d\.?$/.test(text.slice(at, till)) &&
        this.clock.test(text.slice(Math.max(0, at - 12), at))
      )
        continue;
      const date = this.withModifiers(clean.slice(start, end), text, at, till, written, reached);
      const alone = date.part ?? date.bound ?? date.turn ?? date.yearAhead;
      // "Sfârșitul lunii decembrie": the month is named right after.
      const isNamed = candidates.some((other) => other.at > at && other.at - till <= 4 && other.at >= till);
      if (
        written.unit === 'season' &&
        written.year === null &&
        this.named.test(text.slice(Math.max(0, at - 40), at))
      )
        continue;
      if (way.needsPart && (date.part === null || isNamed)) continue;
      if (way.needsPreposition && alone === null && !date.prepositional) continue;
      if (
        this.isOtherWord(clean.slice(start + at, start + till), date.prepositional || alone !== null, written)
      )
        continue;
      const counting = countedFromHere(found.at(-1), date, start);
      if (counting) found.pop();
      found.push(counting ?? { ...date, start: start + date.start, end: start + date.end });
      reached = date.end;
    }
    return found;
  }

  /** "may" and "march" with a small letter are verbs, in a language that writes months with a capital. */
  private isOtherWord(shown: string, introduced: boolean, written: WrittenDate): boolean {
    if (written.unit !== 'months') return false;
    // Polish "się" is itself, not August.
    if (this.forms.language === 'pl') return /^si[eę]$/i.test(shown.trim());
    if (this.forms.language !== 'en' && this.forms.language !== 'de') return false;
    return /^\p{Ll}/u.test(shown) && !(introduced && /\d{4}/.test(shown));
  }

  /** "Vóór" is before; "voor" is so too, but only says when after "gepland" and the like. */
  private isAmbiguous(clean: string, text: string, at: number, length: number): boolean {
    const isScheduled =
      this.scheduled.test(text.slice(Math.max(0, at - 40), at)) ||
      this.scheduledBehind.test(text.slice(at + length, at + length + 80));
    const shown = clean.slice(at, at + length).trim();
    return (
      isScheduled &&
      new RegExp(`^(?:${this.forms.any.fillers})$`).test(fold(shown)) &&
      fold(shown) === shown.toLowerCase()
    );
  }

  private withModifiers(
    clean: string,
    text: string,
    at: number,
    till: number,
    written: WrittenDate,
    floor: number,
  ) {
    let [start, end] = [at, till];
    const said: { -readonly [K in 'part' | 'bound' | 'turn']: FoundDate[K] } = {
      part: null,
      bound: null,
      turn: null,
    };
    let yearAhead: number | null = null;
    let prepositional = false;
    let position = at;
    // "Next meeting: 17.3."
    if (/[:|]\s?$/.test(text.slice(0, at))) prepositional = true;
    // "Next round: Brussels, 2024."
    if (text.length <= longestLine && /,\s?$/.test(text.slice(0, at)) && /^\W*$/.test(text.slice(till)))
      prepositional = true;
    // "April: visit of the Prosecutor General"
    if (at === 0 && /^\s?[:|–—]/.test(text.slice(till, till + 2))) prepositional = true;
    for (let steps = 0; steps < 6; steps++) {
      const from = Math.max(floor, position - 45);
      const match = this.before.exec(text.slice(from, position));
      if (!match) break;
      const name = (Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? '') as
        | Modifier
        | 'in_';
      position = from + match.index;
      if (
        name === 'before' &&
        said.part !== 'late' &&
        this.isAmbiguous(clean, text, from + match.index, match[0].length)
      ) {
        prepositional = true;
        continue;
      }
      if (name === 'in_') prepositional = true;
      if (name === 'fillers' || name === 'in_' || name === 'in') continue;
      if (name === 'early' || name === 'mid' || name === 'late') said.part ??= name;
      else if (name === 'this' || name === 'next') said.turn ??= name;
      else said.bound ??= name;
      start = position;
    }
    const year = this.yearAfter.exec(text.slice(end, end + 45));
    if (year) {
      yearAhead = year.groups?.next === undefined ? 0 : 1;
      end += year[0].length;
    }
    const turn = this.turnAfter.exec(text.slice(end, end + 40));
    if (turn && !year && said.turn === null && takesTurn(written)) {
      said.turn = turn.groups?.next === undefined ? 'this' : 'next';
      end += turn[0].length;
    }
    // "Vara trecută", "outono passado"
    const past = this.pastAfter.exec(text.slice(end, end + 40));
    if (past && !year && !turn && takesTurn(written)) {
      said.bound ??= 'since';
      end += past[0].length;
    }
    const latest = this.latestAfter.exec(text.slice(end, end + 40));
    if (latest) {
      said.bound = 'by';
      end += latest[0].length;
    }
    // "Am kommenden Sonntag", "domenica prossima": the nearest one.
    if (written.unit === 'weekday' && said.turn === 'next' && this.nearest.test(text.slice(start, end)))
      said.turn = null;
    return { start, end, written, ...said, yearAhead, prepositional };
  }
}

/** In letters: a line that only names what is next, and when. */
const longestLine = 60;

/** As `matchAll` does, which makes a new expression for each sentence. */
const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
};

/** "Within 60 days of 3 May 2019": what was counted from a day untold is counted from the day right after it. */
const countedFromHere = (
  before: FoundDate | undefined,
  { written, ...date }: FoundDate,
  start: number,
): FoundDate | undefined => {
  if (before?.written.unit !== 'uncounted' || !before.written.counts) return undefined;
  const isDay = written.unit === 'days' && written.from === written.to && written.to.year !== null;
  if (!isDay || start + date.start - before.end > 6) return undefined;
  return {
    ...before,
    end: start + date.end,
    written: { unit: 'within', ...before.written.counts, since: written.to },
  };
};

const takesTurn = ({ unit }: WrittenDate): boolean =>
  ['months', 'season', 'weekday', 'quarter', 'half'].includes(unit);
