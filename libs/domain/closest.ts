/** The candidate that a mistyped word most likely means; `undefined` when none is near (Levenshtein, "Binary codes", 1966). */
export const closest = (word: string, candidates: readonly string[]): string | undefined =>
  measured(word, candidates).find(({ candidate, far }) => far <= Math.max(2, candidate.length / 3))
    ?.candidate;

/** Those of a long list that are told to whoever mistyped one, the nearest first; of those as near, what begins alike. */
export const closestFew = (word: string, candidates: readonly string[], count: number): string[] => {
  const isAlike = (candidate: string): number => (candidate[0] === word[0] ? 0 : 1);
  return measured(word, candidates)
    .toSorted((one, other) => one.far - other.far || isAlike(one.candidate) - isAlike(other.candidate))
    .slice(0, count)
    .map(({ candidate }) => candidate);
};

/** The three to tell whoever named something that is not among those known. */
export const nearestOf = (word: string, known: readonly string[]): string[] =>
  closestFew(word, [...new Set(known)], 3);

const measured = (word: string, candidates: readonly string[]): { candidate: string; far: number }[] =>
  candidates
    .map((candidate) => ({ candidate, far: editsBetween(word, candidate) }))
    .toSorted((one, other) => one.far - other.far || (one.candidate < other.candidate ? -1 : 1));

/** How many letters must be added, taken away or changed to make one of the other. */
export const editsBetween = (a: string, b: string): number => {
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
