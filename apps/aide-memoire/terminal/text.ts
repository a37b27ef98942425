const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** East Asian wide and fullwidth letters (UAX #11) and emoji take two columns of a terminal. */
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u;

const columnsOfGrapheme = (grapheme: string): number => (wide.test(grapheme) ? 2 : 1);

/** How many columns of a terminal a text without control sequences takes. A letter and its accents are one. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += columnsOfGrapheme(segment);
  return columns;
};

/** The text, painted, filled up with blanks to a width; a longer one stays as it is. The blanks stay unpainted, so that they can be trimmed. */
export const padded = (text: string, columns: number, paint: (text: string) => string = String): string =>
  (text && paint(text)) + ' '.repeat(Math.max(0, columns - columnsOf(text)));

/** Lines of at most `columns`, broken between words; a longer word is broken where it must. */
export const wrapped = (text: string, columns: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((long) => pieces(long, columns))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && columnsOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
};

const pieces = (word: string, columns: number): string[] => {
  const found = [''];
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const needed = columnsOfGrapheme(segment);
    if (used + needed > columns && used > 0) {
      found.push('');
      used = 0;
    }
    found.push(`${found.pop()}${segment}`);
    used += needed;
  }
  return found;
};
