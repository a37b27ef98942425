import type { Sentence } from './grammar/sentence.js';
import type { Vocabulary } from './grammar/vocabulary.js';
import type { Block } from './text/blocks.js';
import { tokensOf } from './text/words.js';

/** A block, its number and what is known of its language. */
export interface SpokenBlock extends Block {
  readonly number: number;
  readonly vocabulary: Vocabulary;
}

/** Cookie lines, subscriptions, rights, adverts: what stands on every page of a site promises nothing to anybody. */
export const isFurniture = (sentence: Sentence): boolean =>
  sentence.of('excludes').some(({ entry }) => entry.why === 'furniture') ||
  (/©|https?:\/\/\S+\s*$|\bwww\./.test(sentence.text.slice(0, 400)) && sentence.tokens.length < 12);

/** An aside is a heading such as "Related"; what follows it are short lines without a full stop. */
const longestTeaser = 160;

/** Leaves out what stands beside the article: other headlines, calendars. */
export const withoutAsides = (blocks: readonly SpokenBlock[], folded: string): SpokenBlock[] => {
  let aside = false;
  return blocks.filter((block) => {
    // No heading is longer, and no more is looked at.
    const text = folded
      .slice(block.start, Math.min(block.end, block.start + longestTeaser + 1))
      .replace(/[:!\s]+$/, '');
    // "Calendar:" heads a list of the text itself; "Calendar" alone is what every page has.
    const heads =
      folded.slice(block.start, block.end).trimEnd().endsWith(':') && block.vocabulary.calendars.has(text);
    if (block.vocabulary.asides.has(text) && !heads) {
      aside = true;
      return false;
    }
    // "Related: …", "See also: …": a label and what it labels.
    const [label = ''] = /^[^:|]{3,30}(?=:)/.exec(text) ?? [];
    if (block.vocabulary.asides.has(label) && text.length <= longestTeaser) return false;
    if (aside && (text.length > longestTeaser || /[.!?]["'»”]?$/.test(text))) aside = false;
    return !aside;
  });
};

/** A heading of minutes is short; what it heads are short lines. */
const longestHeading = 60;
const longestLine = 300;

/** In characters: how much of the end of a line that leads to a list is looked at. */
const longestLead = 300;

/** In words: "will: …", "committed to take the following steps: …". */
const farthestList = 6;

/** "The Parties decided the following:", "Kenya committed to:", "The Commission will:" */
const leadsToTasks = ({ start, end, vocabulary }: SpokenBlock, clean: string, folded: string): boolean => {
  const from = Math.max(start, end - longestLead);
  if (!/:\s*$/.test(clean.slice(from, end))) return false;
  const { agreeing, deciding } = vocabulary.cues;
  const tokens = tokensOf(clean, folded, from, end);
  if (tokens.some(({ word }) => agreeing.test(word) || deciding.test(word))) return true;
  const last = tokens.findLastIndex(({ word }) => /\p{L}/u.test(word));
  const found = vocabulary.index.all(tokens, []);
  const promise = found.find(
    ({ entry, end: after }) =>
      (entry.role === 'undertakes' || (entry.role === 'future' && !entry.needsDate)) &&
      after > last - farthestList,
  );
  // "The programme will:" is followed by what it is good for.
  const isSomebodys =
    found.some(({ entry }) => entry.role === 'side' || entry.role === 'body') ||
    tokens.slice(1).some(({ capital }) => capital) ||
    promise?.start === 1;
  return promise !== undefined && isSomebodys;
};

/** Blocks that begin with a heading of minutes ("Actions: …", "AOB."), the short lines below one, and items that a promise leads to. */
export const inMinutes = (
  blocks: readonly SpokenBlock[],
  clean: string,
  folded: string,
): Map<SpokenBlock, 'headed' | 'led'> => {
  const minuted = new Map<SpokenBlock, 'headed' | 'led'>();
  let below = false;
  /** Below "The Parties decided the following:". */
  let led = false;
  for (const block of blocks) {
    const { start, end, vocabulary } = block;
    const tokens = tokensOf(clean, folded, start, Math.min(end, start + longestHeading));
    const at = Math.max(
      0,
      tokens.findIndex(({ word }) => /\p{L}/u.test(word)),
    );
    const headed = vocabulary.index
      .at(tokens, at)
      .some(
        (match) =>
          match.entry.role === 'minutes' &&
          (/^[.:|]$/.test(tokens[match.end]?.word ?? '.') || /^\d/.test(tokens[match.end]?.word ?? '')),
      );
    const isHeading = end - start <= longestHeading;
    led = block.item ? led : leadsToTasks(block, clean, folded);
    if (
      headed ||
      (led && block.item) ||
      (below &&
        end - start <= longestLine &&
        (block.item || !isHeading || /[.;:!?|]/.test(clean.slice(start, end))))
    )
      minuted.set(block, led && block.item ? 'led' : 'headed');
    below = headed || (below && minuted.has(block));
  }
  return minuted;
};
