/** Levenshtein's edit distance, letter case ignored. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [i, left] of [...a.toLowerCase()].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b.toLowerCase()].entries()) {
      const replaced = (row[j] ?? 0) + (left === right ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The word of a list that is most like what somebody wrote: what they may have meant. */
export const nearest = (written: string, words: readonly string[]): string | undefined => {
  const short = written.slice(0, 100);
  const [nearest] = words
    .map((word) => ({ word, far: distance(short, word) }))
    .toSorted((a, b) => a.far - b.far);
  return nearest?.word;
};
