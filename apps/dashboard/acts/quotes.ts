import type { Schemas } from '../api/client.js';
import type { Source } from '../api/visits.js';
import type { Draft } from '../components/draft.js';
import { Offsets } from '../components/offsets.js';
import { paragraphsOf } from '../components/source-paragraphs.js';

export type Given = Schemas['QuoteGiven'];

/** Tells the language of a paragraph, where its source is in several. */
export type Tell = ((paragraph: string) => string | null) | undefined;

/**
 * Words of a source as a command quotes them, without the spaces around them, in the language of their paragraph.
 * @param start where they stand, in UTF-16 units; if not said, where they stand if that is one place. Where they stand in
 * several, or in none, the register says so.
 */
export const quoteOf = (
  { id, text, languages }: Source,
  words: string,
  tell: Tell,
  start?: number,
): Given => {
  const exact = words.trim();
  const first = text.indexOf(exact);
  const at =
    start !== undefined
      ? start + words.indexOf(exact)
      : first >= 0 && text.indexOf(exact, first + 1) < 0
        ? first
        : undefined;
  const paragraph =
    at === undefined ? undefined : paragraphsOf(text).findLast((one) => one.start <= at)?.text;
  const language =
    (languages.length > 1 ? tell?.(paragraph ?? exact) : undefined) ?? (languages[0] as string | undefined);
  return {
    source: id,
    exact,
    ...(at !== undefined && { start: new Offsets(text).toPoints(at) }),
    ...(language !== undefined && { language }),
  };
};

/** The quotes that a draft holds, and after them the words that are being written. */
export const quotesIn = (draft: Draft): Given[] => [
  ...takenIn(draft),
  ...(draft.pending ? [JSON.parse(draft.pending) as Given] : []),
];

/** The quotes that a draft holds. */
export const takenIn = (draft: Draft): Given[] => (draft.quotes ? JSON.parse(draft.quotes) : []);
