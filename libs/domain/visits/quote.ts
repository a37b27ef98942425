import { createHash } from 'node:crypto';
import { Rejected } from '../refusals.js';
import type { Language } from '../values.js';
import { shortened, whatTheSourceSays } from './nearest.js';
import type { Quote, QuoteInput } from './quote.schema.js';
import type { Source } from './visit.events.js';

/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hex digits (FIPS 180-4). */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * Where the quoted words stand in the source, and the hash of what stands there. Not one character
 * may differ. With `start` (in code points) they must stand exactly there, without it exactly once.
 *
 * @param pointer where the quote is in the command (RFC 6901), for the refusal
 * @throws {Rejected} QUOTE_NOT_FOUND, QUOTE_AMBIGUOUS, QUOTE_LANGUAGE
 */
export const locateQuote = (source: Source, input: QuoteInput, pointer: string): Quote => {
  const start = startOf(source, input, pointer);
  return {
    source: source.id,
    start,
    end: start + codePoints(input.exact),
    language: languageOf(source, input.language, pointer),
    sha256: sha256Of(input.exact),
  };
};

/** The words a quote points at, read from its source. */
export const wordsOf = (source: Pick<Source, 'text'>, { start, end }: Quote): string => {
  const from = codeUnitAt(source.text, start);
  return source.text.slice(from, codeUnitAt(source.text, end - start, from));
};

const startOf = (source: Source, { exact, start }: QuoteInput, pointer: string): number => {
  if (start !== undefined) {
    if (source.text.startsWith(exact, codeUnitAt(source.text, start))) return start;
    throw notThere(source, exact, start, pointer);
  }
  const [first, second] = occurrences(source.text, exact, 2);
  if (first === undefined) {
    throw new Rejected('QUOTE_NOT_FOUND', {
      detail: `the source "${source.id}" does not say “${shortened(exact)}”`,
      params: { source: source.id, exact: shortened(exact) },
      pointer: `${pointer}/exact`,
      ...whatTheSourceSays(source.text, exact),
    });
  }
  if (second !== undefined) throw ambiguous(source, exact, pointer);
  return codePoints(source.text.slice(0, first));
};

const notThere = (source: Source, exact: string, start: number, pointer: string): Rejected => {
  const from = codeUnitAt(source.text, start);
  const says = source.text.slice(from, codeUnitAt(source.text, codePoints(exact), from));
  const elsewhere = startsOf(source.text, exact);
  return new Rejected('QUOTE_NOT_FOUND', {
    detail: says
      ? `at ${start} the source "${source.id}" says: “${shortened(says)}”`
      : `the source "${source.id}" ends before ${start}`,
    params: { source: source.id, start: start ?? null, exact: shortened(exact) },
    pointer: `${pointer}/start`,
    ...(elsewhere ? { hint: `the quote stands at ${elsewhere}` } : whatTheSourceSays(source.text, exact)),
  });
};

const ambiguous = (source: Source, exact: string, pointer: string): Rejected =>
  new Rejected('QUOTE_AMBIGUOUS', {
    detail: `“${shortened(exact)}” stands at ${startsOf(source.text, exact)} of the source "${source.id}"`,
    params: { source: source.id, exact: shortened(exact), starts: startsOf(source.text, exact) },
    pointer: `${pointer}/start`,
    hint: 'give "start", or quote a few words more',
  });

/** A guessed language would be a false fact, so a source in several asks for it. */
const languageOf = ({ id, languages }: Source, asked: Language | undefined, pointer: string): Language => {
  const [only] = languages;
  const language = asked ?? (languages.length === 1 ? only : undefined);
  if (language !== undefined && languages.includes(language)) return language;
  const butNot = asked ? `not in ${asked}` : 'and the quote does not say in which';
  throw new Rejected('QUOTE_LANGUAGE', {
    detail: `the source "${id}" is in ${languages.join(', ')}, ${butNot}`,
    params: { source: id, languages },
    pointer: `${pointer}/language`,
    hint: `give "language" as ${languages.map((tag) => `"${tag}"`).join(' or ')}`,
  });
};

/** Code units at which `exact` begins, overlapping ones too, the first `limit` of them. */
const occurrences = (text: string, exact: string, limit: number): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < limit; at = text.indexOf(exact, at + 1)) {
    found.push(at);
  }
  return found;
};

const LISTED = 10;

/** "12, 340 and more places": enough for a person to choose from. Empty when there is none. */
const startsOf = (text: string, exact: string): string => {
  const found = occurrences(text, exact, LISTED + 1);
  const starts = found.slice(0, LISTED).map((at) => codePoints(text.slice(0, at)));
  return starts.join(', ') + (found.length > LISTED ? ' and more places' : '');
};

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** How many code points a well-formed text has. Counted without a copy: sources have millions. */
const codePoints = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; count++) at += isHighSurrogate(text.charCodeAt(at)) ? 2 : 1;
  return count;
};

/** The code unit `count` code points after `from`, or the text's end when there are fewer. */
const codeUnitAt = (text: string, count: number, from = 0): number => {
  let at = from;
  for (let left = count; left > 0 && at < text.length; left--) {
    at += isHighSurrogate(text.charCodeAt(at)) ? 2 : 1;
  }
  return at;
};
