import { type Lexicon, wordsOf } from '../languages/lexicon.js';
import { fold } from '../text/clean-text.js';
import { DateFinder } from './find-dates.js';
import { type Reckoning, type ResolvedDate, resolveDate } from './resolve.js';

/** A date that a person wrote in words, by itself or among others, and the words that say it. */
export interface ReadWhen extends ResolvedDate {
  readonly words: string;
}

type Speaking = Pick<Lexicon, 'code' | 'dates'>;
const finders = new Map<string, DateFinder>();

/** Made once for each language: its patterns are many. */
const finderOf = ({ code, dates }: Speaking): DateFinder => {
  const finder = finders.get(code) ?? new DateFinder(code, dates);
  finders.set(code, finder);
  return finder;
};

/** Month and season names are told from verbs by their capitals, which who types a date in a field spares themselves. */
const capitalised = (text: string): string =>
  text.replaceAll(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());

/**
 * What somebody means who is asked when, and writes "this autumn", "by the end of March" or "20-21 noiembrie". The first date in the
 * text counts; a month or a season may stand there alone, and without its capital.
 *
 * @param reckoning the day from which "this" and "next" count
 * @returns null when there is no date in it
 */
export const readWhen = (
  written: string,
  language: Speaking,
  reckoning: Omit<Reckoning, 'past'>,
): ReadWhen | null => {
  const text = written.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const finder = finderOf(language);
  const [preposition = ''] = wordsOf(language.dates.in);
  // As it stands; else as the answer to "when?", whose words need no "in" before them.
  for (const [lead, rest] of [
    ['', text],
    ['', capitalised(text)],
    [`${preposition} `, capitalised(text)],
  ] as const) {
    const clean = lead + rest;
    const [found] = finder.find(clean, fold(clean), 0, clean.length);
    const resolved = found && resolveDate(found, { ...reckoning, past: false }, null);
    if (!found || !resolved) continue;
    const start = Math.max(0, found.start - lead.length);
    return { ...resolved, words: text.slice(start, found.end - lead.length).trim() };
  }
  return null;
};
