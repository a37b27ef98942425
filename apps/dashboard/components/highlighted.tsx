import { folded } from '../words/folding.js';

/** The words of a search, without its signs: `"exact words" -not`. */
const termsOf = (query: string): string[] =>
  [...folded(query).matchAll(/(-?)([\p{L}\p{N}]+)/gu)].flatMap(([, not, term = '']) =>
    not || term === 'or' || term.length < 2 ? [] : [term],
  );

/** Shorter beginnings say nothing of whether words are of one stem. */
const STEM = 4;

/** Whether a word is one that was looked for, as far as its ending. */
const isMeant = (word: string, term: string): boolean => {
  if (word.startsWith(term)) return true;
  const stem = term.slice(0, Math.max(STEM, term.length - 2));
  return term.length >= STEM && word.length <= term.length + 2 && word.startsWith(stem);
};

/** A text with what was looked for in it under the marker. */
export function Highlighted({ text, query }: { text: string; query: string | undefined }) {
  const terms = termsOf(query ?? '');
  if (terms.length === 0) return text;
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).map((part, at) =>
    at % 2 === 1 && terms.some((term) => isMeant(folded(part), term)) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
      <mark key={at} className="mark">
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
