import { editsBetween } from '#domain/closest.js';

/** The word of a list that is most like what somebody wrote, letter case ignored: what they may have meant. */
export const nearest = (written: string, words: readonly string[]): string | undefined => {
  const short = written.slice(0, 100).toLowerCase();
  const [nearest] = words
    .map((word) => ({ word, far: editsBetween(short, word.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far);
  return nearest?.word;
};
