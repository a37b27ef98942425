/**
 * A pure function that remembers its answers, by one text key; what else it takes may matter only to what it
 * throws, which is not remembered. When `limit` answers are kept it forgets them all and starts again: the keys
 * may come from requests, so the memory must have an end.
 */
export const remember = <Answer, Rest extends unknown[]>(
  limit: number,
  answer: (key: string, ...rest: Rest) => Answer,
): ((key: string, ...rest: Rest) => Answer) => {
  const known = new Map<string, Answer>();
  return (key, ...rest) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = answer(key, ...rest);
    if (known.size >= limit) known.clear();
    known.set(key, now);
    return now;
  };
};
