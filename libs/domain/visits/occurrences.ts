/**
 * Places in a text at which some letters begin, overlapping ones too, in code units: the first `most` of them.
 *
 * The search of the language compares backwards from the end of what is looked for, and takes minutes of a long text for letters
 * whose end repeats itself ("ababab…"): those are looked for as Knuth, Morris and Pratt do (1977), in time that grows with the text alone.
 */
export const occurrences = (text: string, wanted: string, most: number): number[] => {
  const next = endRepeats(wanted)
    ? beginnings(text, wanted)
    : (from: number): number => text.indexOf(wanted, from);
  const found: number[] = [];
  for (let at = next(0); at >= 0 && found.length < most; at = next(at + 1)) found.push(at);
  return found;
};

/** So many letters of an end may stand once more before it: an article and a noun, or a year. */
const MOST_REPEATED = 16;

const endRepeats = (wanted: string): boolean => {
  if (wanted.length <= 2 * MOST_REPEATED) return false;
  const reversed = wanted.split('').reverse().join('');
  return bordersOf(reversed).some((border) => border > MOST_REPEATED);
};

/** Of each beginning, how many of its first letters are its last ones too. */
const bordersOf = (wanted: string): Int32Array => {
  const borders = new Int32Array(wanted.length);
  let border = 0;
  for (let at = 1; at < wanted.length; at += 1) {
    border = longer(wanted, borders, border, wanted.charCodeAt(at));
    borders[at] = border;
  }
  return borders;
};

/** How many first letters are there once one more letter has come. */
const longer = (wanted: string, borders: Int32Array, matched: number, letter: number): number => {
  let so = matched;
  while (so > 0 && wanted.charCodeAt(so) !== letter) so = borders[so - 1] ?? 0;
  return wanted.charCodeAt(so) === letter ? so + 1 : so;
};

const beginnings = (text: string, wanted: string): ((from: number) => number) => {
  const borders = bordersOf(wanted);
  let [read, matched] = [0, 0];
  return () => {
    while (read < text.length) {
      matched = longer(wanted, borders, matched, text.charCodeAt(read));
      read += 1;
      if (matched === wanted.length) {
        matched = borders[matched - 1] ?? 0;
        return read - wanted.length;
      }
    }
    return -1;
  };
};
