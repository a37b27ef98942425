/** What somebody means who is asked when: EDTF, or words as people write them. The same code as the register's and the reading of reports. */
import { resolveTimeframe } from '#domain/timeframes/timeframe.js';
import type { Hemisphere } from '#domain/timeframes/timeframe.schema.js';
import { readWhen } from '#intake/dates/read-when.js';
import type { Lexicon } from '#intake/languages/lexicon.js';

/** Where and from which day a date counts. */
export interface WhenAt {
  readonly zone: string;
  readonly hemisphere: Hemisphere;
  /** The day from which "this autumn" is counted. */
  readonly today: string;
  /** Languages in which it may be written, the likeliest first. */
  readonly languages: readonly string[];
}

/** A date as commands take it, and its window. */
export interface When {
  readonly edtf: string;
  /** As it was written, where that was not EDTF itself. */
  readonly words: string | undefined;
  readonly language: string | undefined;
  readonly first: string | null;
  readonly last: string | null;
}

/** The words of dates in each language, each a file of its own that comes when it is needed. */
const lexicons: Readonly<Record<string, () => Promise<Lexicon>>> = {
  en: async () => (await import('#intake/languages/en.js')).en,
  ro: async () => (await import('#intake/languages/ro.js')).ro,
  fr: async () => (await import('#intake/languages/fr.js')).fr,
  de: async () => (await import('#intake/languages/de.js')).de,
  es: async () => (await import('#intake/languages/es.js')).es,
  it: async () => (await import('#intake/languages/it.js')).it,
  pt: async () => (await import('#intake/languages/pt.js')).pt,
  pl: async () => (await import('#intake/languages/pl.js')).pl,
  nl: async () => (await import('#intake/languages/nl.js')).nl,
};

/** What is known of a language, by its tag; nothing of most. */
export const lexiconOf = async (tag: string): Promise<Lexicon | undefined> =>
  lexicons[tag.slice(0, 2).toLowerCase()]?.();

const asEdtf = (edtf: string, { zone, hemisphere }: WhenAt): When | undefined => {
  try {
    const { window } = resolveTimeframe({ edtf }, { zone, hemisphere });
    return { edtf, words: undefined, language: undefined, ...window };
  } catch {
    return undefined;
  }
};

/**
 * What was written means this; `undefined` where it means nothing that is known. Nothing written is a date not known yet.
 * Of several languages, the one that reads most of the words: by the Romanian one, "August 17-18, 2018" is August alone.
 */
export const whenWritten = async (written: string, at: WhenAt): Promise<When | undefined> => {
  const text = written.trim();
  const exact = asEdtf(text, at);
  if (exact) return exact;
  let most = 0;
  let found: When | undefined;
  for (const tag of new Set([...at.languages, 'en'])) {
    const lexicon = await lexiconOf(tag);
    const read = lexicon && readWhen(text, lexicon, at);
    if (!read || read.words.length <= most) continue;
    most = read.words.length;
    found = { edtf: read.edtf, words: text, language: tag, first: read.first, last: read.last };
  }
  return found;
};

/** The words of the first date in a text, such as a quote; `undefined` where there is none. */
export const datesWordsIn = async (text: string, at: WhenAt): Promise<string | undefined> => {
  for (const tag of at.languages) {
    const lexicon = await lexiconOf(tag);
    const read = lexicon && readWhen(text, lexicon, at);
    if (read) return read.words;
  }
  return undefined;
};
