import type { Stretch } from '../proposal.js';

/**
 * A text as it is read, and where each of its characters stands in the source. Reading wants one space between words,
 * no soft hyphens, composed letters; quotes want the source as it is.
 */
export interface CleanText {
  readonly text: string;
  /** For each character of `text`: from where to where it stands in the source. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The stretch of `source` that `clean.text.slice(start, end)` was made of. `end` must be after `start`. */
export const stretchOf = (source: string, clean: CleanText, start: number, end: number): Stretch => {
  const from = clean.from[start] ?? 0;
  const to = clean.to[end - 1] ?? from;
  return { start: from, end: to, text: source.slice(from, to) };
};

/**
 * Characters that print nothing (soft hyphen, zero-width marks, directions, byte order mark), and marks of Markdown and of
 * quoted mail, which are no part of a sentence.
 */
const unread = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff*_#>]|\ufe0e|\ufe0f/;
const space = /\s/;
const small = /\p{Ll}/u;
const combining = /[\u0300-\u036f]/;

/** Signs that others print for the same: 1:1, so that offsets hold. */
const same: Readonly<Record<string, string>> = {
  ş: 'ș',
  Ş: 'Ș',
  ţ: 'ț',
  Ţ: 'Ț',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2212': '–',
  '’': "'",
  ʼ: "'",
  '`': "'",
};

/** Appends a cleaned character that stands at `from`–`to` in the source. */
export class CleanTextBuilder {
  private readonly chars: string[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];

  constructor(private readonly source: string) {}

  get length(): number {
    return this.chars.length;
  }

  private put(char: string, from: number, to: number): void {
    this.chars.push(char);
    this.from.push(from);
    this.to.push(to);
  }

  /** One space, never two, none at the beginning of a block. */
  gap(at: number, blockStart: number): void {
    if (this.length > blockStart && this.chars.at(-1) !== ' ') this.put(' ', at, at + 1);
  }

  /** Takes back a hyphen that only divided a word over two lines. */
  joinHyphen(): void {
    this.chars.pop();
    this.from.pop();
    this.to.pop();
  }

  /** The source from `start` to `end`, a line or part of one. */
  line(start: number, end: number, blockStart: number): void {
    for (let i = start; i < end; i++) {
      const char = this.source.charAt(i);
      // Most are small letters, which stand as they are. Around a row a stroke says nothing; between its cells it is a sign.
      if (char >= 'a' && char <= 'z') this.put(char, i, i + 1);
      else if (unread.test(char) || (char === '|' && (i === start || i === end - 1))) continue;
      else if (space.test(char)) this.gap(i, blockStart);
      else if (combining.test(char) && this.length > blockStart) this.compose(char, i);
      else {
        if (this.hasLostSpace(char, i, blockStart)) this.put(' ', i, i);
        this.put(same[char] ?? char, i, i + 1);
      }
    }
  }

  /** "theMinistry", "in20 November": a capital or a digit after two small letters begins another word. */
  private hasLostSpace(char: string, at: number, blockStart: number): boolean {
    const { length } = this.chars;
    if (length < blockStart + 2 || char < '0' || !small.test(`${this.chars[length - 1]}`)) return false;
    if (char >= '0' && char <= '9') return small.test(`${this.chars[length - 2]}`);
    return (
      char !== char.toLowerCase() &&
      small.test(`${this.chars[length - 2]}`) &&
      small.test(this.source.charAt(at + 1))
    );
  }

  /** `s` and a comma below it are one letter. What has no composed form keeps its first letter. */
  private compose(mark: string, at: number): void {
    const last = this.chars.length - 1;
    const composed = `${this.chars[last]}${mark}`.normalize('NFC');
    if (composed.length === 1) this.chars[last] = same[composed] ?? composed;
    this.to[last] = at + 1;
  }

  lastChar(): string {
    return this.chars.at(-1) ?? '';
  }

  done(): CleanText {
    return { text: this.chars.join(''), from: Int32Array.from(this.from), to: Int32Array.from(this.to) };
  }
}

const folds = new Map<string, string>([
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['ß', 's'],
  ['æ', 'a'],
  ['œ', 'o'],
]);

const foldChar = (char: string): string => {
  let folded = folds.get(char);
  if (folded === undefined) {
    const lower = char.toLowerCase();
    folded = folds.get(lower) ?? (lower.normalize('NFD').charAt(0) || lower.charAt(0));
    folds.set(char, folded);
  }
  return folded;
};

/** Lower case without diacritics, of the same length: how texts without diacritics and titles in capitals are met. */
export const fold = (text: string): string => {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    folded += char < '\u0080' ? char.toLowerCase() : foldChar(char);
  }
  return folded;
};
