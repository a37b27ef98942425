/** The candidate that a mistyped word most likely means; `undefined` when none is near (Levenshtein, "Binary codes", 1966). */
export const closest = (word: string, candidates: readonly string[]): string | undefined => {
  const near = candidates
    .map((candidate) => ({ candidate, far: editsBetween(word, candidate) }))
    .filter(({ candidate, far }) => far <= Math.max(2, candidate.length / 3))
    .toSorted((one, other) => one.far - other.far || (one.candidate < other.candidate ? -1 : 1));
  return near[0]?.candidate;
};

/** How many letters must be added, taken away or changed to make one of the other. */
const editsBetween = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...a].entries()) {
    const edits = [row + 1];
    for (let at = 0; at < b.length; at++) {
      const changed = (above[at] ?? 0) + (letter === b[at] ? 0 : 1);
      edits.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (edits[at] ?? 0) + 1));
    }
    above = edits;
  }
  return above[b.length] ?? 0;
};
