/** A stretch of a source; offsets in code points. */
export interface Stretch {
  readonly starts: number;
  readonly ends: number;
  readonly text: string;
}

/** Characters (UTF-16 code units) of the longest stretch: some paragraphs, whose words a search may find together. */
const LONGEST = 2000;

/**
 * A text cut after whole lines, as many as go into a stretch, and a line that goes into none after a word where there is one. The stretches join
 * to the text without a gap.
 */
export const stretchesOf = (text: string): Stretch[] => {
  const stretches: Stretch[] = [];
  let starts = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOf(text, at);
    const stretch = text.slice(at, end);
    const ends = starts + [...stretch].length;
    stretches.push({ starts, ends, text: stretch });
    [at, starts] = [end, ends];
  }
  return stretches;
};

const endOf = (text: string, from: number): number => {
  if (text.length - from <= LONGEST) return text.length;
  // Only this far is looked: in a text of one line, looking for its end would go back to the beginning each time.
  const longest = text.slice(from, from + LONGEST);
  for (const end of ['\n', ' ']) {
    const last = longest.lastIndexOf(end);
    if (last > 0) return from + last + 1;
  }
  const cut = from + LONGEST;
  // A character of two code units stays whole.
  return (text.charCodeAt(cut) & 0xfc00) === 0xdc00 ? cut + 1 : cut;
};
