import { createHash } from 'node:crypto';
import { Rejected } from '../refusals.js';
import type { Language } from '../values.js';
import { nearestTo, shortened } from './nearest.js';
import { occurrences } from './occurrences.js';
import type { Quote, QuoteInput, QuoteInputOrTold } from './quote.schema.js';
import type { Source } from './visit.events.js';

/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hex digits (FIPS 180-4). */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * Where the quoted words stand in the source, and the hash of what stands there. Not one character
 * may differ. With `start` (in code points) they must stand exactly there, without it exactly once. A quote as it was told
 * must still have there what its hash was made of.
 *
 * @param pointer where the quote is in the command (RFC 6901), for the refusal
 * @throws {Rejected} QUOTE_NOT_FOUND, QUOTE_AMBIGUOUS, QUOTE_LANGUAGE
 */
export const locateQuote = (source: Source, input: QuoteInputOrTold, pointer: string): Quote => {
  if ('sha256' in input) return stillThere(source, input, pointer);
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

const stillThere = (source: Source, told: Quote, pointer: string): Quote => {
  const { start } = told;
  const words = wordsOf(source, told);
  if (sha256Of(words) === told.sha256)
    return { ...told, language: languageOf(source, told.language, pointer) };
  const there = words ? shortened(words) : null;
  throw new Rejected('QUOTE_NOT_FOUND', { source: source.id, exact: '', start, there }, `${pointer}/start`);
};

const startOf = (source: Source, { exact, start }: QuoteInput, pointer: string): number => {
  if (start !== undefined) {
    if (source.text.startsWith(exact, codeUnitAt(source.text, start))) return start;
    throw notThere(source, exact, start, pointer);
  }
  const [first, second] = occurrences(source.text, exact, 2);
  if (first === undefined) {
    const params = { source: source.id, exact: shortened(exact), ...nearestTo(source.text, exact) };
    throw new Rejected('QUOTE_NOT_FOUND', params, `${pointer}/exact`);
  }
  if (second !== undefined) throw ambiguous(source, exact, pointer);
  return codePoints(source.text.slice(0, first));
};

const notThere = (source: Source, exact: string, start: number, pointer: string): Rejected => {
  const from = codeUnitAt(source.text, start);
  const says = source.text.slice(from, codeUnitAt(source.text, codePoints(exact), from));
  const params = {
    source: source.id,
    exact: shortened(exact),
    start,
    there: says ? shortened(says) : null,
  };
  const elsewhere = startsOf(source.text, exact);
  return new Rejected(
    'QUOTE_NOT_FOUND',
    { ...params, ...(elsewhere.starts.length > 0 ? elsewhere : nearestTo(source.text, exact)) },
    `${pointer}/start`,
  );
};

const ambiguous = (source: Source, exact: string, pointer: string): Rejected => {
  const params = { source: source.id, exact: shortened(exact), ...startsOf(source.text, exact) };
  return new Rejected('QUOTE_AMBIGUOUS', params, `${pointer}/start`);
};

/** A guessed language would be a false fact, so a source in several asks for it. */
const languageOf = ({ id, languages }: Source, asked: Language | undefined, pointer: string): Language => {
  const [only] = languages;
  const language = asked ?? (languages.length === 1 ? only : undefined);
  if (language !== undefined && languages.includes(language)) return language;
  throw new Rejected(
    'QUOTE_LANGUAGE',
    { source: id, languages, asked: asked ?? null },
    `${pointer}/language`,
  );
};

const LISTED = 10;

/** Where it begins, in code points: enough for a person to choose from. */
const startsOf = (text: string, exact: string): { starts: number[]; more: boolean } => {
  const found = occurrences(text, exact, LISTED + 1);
  let [counted, start] = [0, 0];
  const starts = found.slice(0, LISTED).map((at) => {
    start += codePoints(text.slice(counted, at));
    counted = at;
    return start;
  });
  return { starts, more: found.length > LISTED };
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
