import type { Commitment } from '../api/queries.js';
import { quoted } from '../words/dates.js';

/** Somebody's exact words: in the serif, in their own language and quotation marks. */
export function Words({ children, language }: { children: string; language: string | null }) {
  return (
    <q className="w" lang={language ?? undefined} dir="auto">
      {quoted(children, language)}
    </q>
  );
}

/** A text that people wrote, in a language of its own. */
export function Said({ children, language }: { children: string; language?: string | null }) {
  return (
    <span lang={language ?? undefined} dir="auto">
      {children}
    </span>
  );
}

/** The words of a date are in the language of the quote that has them. */
export const wordsLanguage = ({
  words,
  quotes,
  language,
}: Pick<Commitment, 'words' | 'quotes' | 'language'>): string =>
  quotes.find((quote) => words && quote.words?.includes(words))?.language ?? language;
