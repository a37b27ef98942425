import { type CleanText, CleanTextBuilder, fold } from './clean-text.js';

/** A paragraph, a heading, an item of a list: what sentences do not reach across. Offsets in the clean text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** It began with a bullet or a number. */
  readonly item: boolean;
  /** Strokes stand between its cells. */
  readonly row: boolean;
  /** A blank line, or more, stands before it. */
  readonly apart: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean;
  readonly text: string;
}

const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const bullet = /^(?:[-–—•·●▪◦‣*+]|\(?\d{1,2}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+(?=\S)/;
const pageNumber =
  /^(?:(?:page|pagina|seite|strona|página|pag\.?|p\.)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:\/|of|din|von|de|sur|di|z|van)\s*\d{1,4})?$/i;
/** Lines that are drawn: between paragraphs, and below the head of a table. */
const drawn = /^(?:\s*[-–—=_+|:]){3,}\s*$/;
const closed = /[.!?…:;]["'»”’)\]]*$/;
const label = /^[\p{Lu}][\p{L} ]{1,30}:(?:\s|$)/u;

/** Whether a folded word is a month: "20. November" begins no list. */
export type IsMonth = (word: string) => boolean;

const bulletOf = (text: string, isMonth: IsMonth): string => {
  const [found = ''] = bullet.exec(text) ?? [];
  if (!/\d/.test(found)) return found;
  const [word = ''] = /^\p{L}+/u.exec(text.slice(found.length, found.length + 20)) ?? [];
  return isMonth(fold(word)) ? '' : found;
};

const dayFirst =
  /^(?:\p{L}{2,12}[.,]?\s+)?\d{1,2}\.?(?:\s?[-–—]\s?\d{1,2}\.?)?\s+(\p{L}{3,12})\b[^.]{0,40}?[:|–—]/u;

/** "Monday 12 May, 18.30: arrival": a day, and what is on it. */
const isOfDay = ({ text }: Line, isMonth: IsMonth): boolean => {
  const [, word] = dayFirst.exec(text.slice(0, 90)) ?? [];
  return word !== undefined && isMonth(fold(word));
};

const linesOf = (source: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  let blank = true;
  const take = (end: number) => {
    const raw = source.slice(start, end);
    const text = raw.trim();
    if (text === '' || (text.length < 500 && drawn.test(text))) blank = true;
    else if (!pageNumber.test(text) || text.length > 20) {
      const from = start + (raw.length - raw.trimStart().length);
      lines.push({ start: from, end: from + text.length, blankBefore: blank, text });
      blank = false;
    }
  };
  for (const { index, 0: mark } of source.matchAll(lineEnd)) {
    take(index);
    start = index + mark.length;
    if (mark === '\f') blank = true;
  }
  take(source.length);
  return lines;
};

/** How wide a wrapped text is: nine lines in ten are no longer. Null when lines are paragraphs. */
const widthOf = (lines: readonly Line[]): number | null => {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return lines.length >= 3 && width >= 35 && width <= 130 ? width : null;
};

const isLower = (char: string): boolean => char !== char.toUpperCase() && char === char.toLowerCase();
const inCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

const isRow = (text: string): boolean => /^\|| \| /.test(text);

/** The next line goes on with the sentence of this one. */
const goesOn = (line: Line, next: Line, width: number | null, isMonth: IsMonth): boolean => {
  if (bulletOf(next.text, isMonth) !== '' || /^[#>|]/.test(next.text) !== /^[#>|]/.test(line.text))
    return false;
  const first = next.text.replace(/^["'«„“”(]+/, '').charAt(0);
  const openWord = /\p{L}-$/u.test(line.text);
  // A row of a table is a line of its own.
  if (isRow(next.text) || isRow(line.text)) return false;
  if (next.blankBefore) return line.text.length >= 30 && !closed.test(line.text) && isLower(first);
  if (openWord || isLower(first))
    return !/[.!?]["'»”]*$/.test(line.text) || /\b(?:\p{L}{1,4}|\d+)\.$/u.test(line.text);
  if (closed.test(line.text) && !/\b(?:\p{L}{1,3}|\d{1,2})\.$/u.test(line.text)) return false;
  if (label.test(next.text) || inCapitals(line.text) !== inCapitals(next.text)) return false;
  // A wrapped line is full: the next word would not have fitted.
  const word = next.text.split(/\s/, 1)[0] ?? '';
  return width !== null && line.text.length + 1 + word.length > width * 0.9;
};

/** Reads the layout: joins hard line ends and page breaks inside sentences, keeps headings and items apart. */
export const readBlocks = (source: string, isMonth: IsMonth): { clean: CleanText; blocks: Block[] } => {
  const lines = linesOf(source);
  const width = widthOf(lines);
  const out = new CleanTextBuilder(source);
  const blocks: Block[] = [];
  const ofDays = lines.map((line) => isOfDay(line, isMonth));
  /** Lines of a programme stand together. */
  const isEntry = (at: number): boolean =>
    ofDays[at] === true && (ofDays[at - 1] === true || ofDays[at + 1] === true);
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i] as Line;
    const item = bulletOf(line.text, isMonth);
    const entry = isEntry(i);
    const { blankBefore } = line;
    const start = out.length;
    out.line(line.start + item.length, line.end, start);
    let next = lines[i + 1];
    while (next && !isEntry(i + 1) && goesOn(line, next, width, isMonth)) {
      const split = /\p{L}-$/u.test(line.text);
      if (split && isLower(next.text.charAt(0)) && out.lastChar() === '-') out.joinHyphen();
      else if (!split) out.gap(line.end, start);
      out.line(next.start, next.end, start);
      line = next;
      i++;
      next = lines[i + 1];
    }
    if (out.length > start)
      blocks.push({
        start,
        end: out.length,
        item: item !== '' || entry,
        row: isRow(line.text),
        apart: blankBefore,
      });
  }
  return { clean: out.done(), blocks };
};
