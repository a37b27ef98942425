import { anyWordOf, folded, queryOf, searchable, searchLanguages, spellingsOf } from './search.js';
import { joined, type Queryable, run, sql, verbatim } from './sql.js';

/** Where a word that was searched for stands in a text, in UTF-16 code units, as a browser counts. */
export interface FoundMark {
  readonly start: number;
  readonly end: number;
}

/** Around what is marked; no text of ours has them. */
const [opens, closes] = ['\u0002', '\u0003'];
const options = `HighlightAll=true, StartSel=${opens}, StopSel=${closes}`;

/** A text as it is searched, and for each of its code units where the letter begins that it came from. */
interface Traced {
  readonly text: string;
  readonly from: readonly number[];
}

const traced = (text: string): Traced => {
  const letters: string[] = [];
  const from: number[] = [];
  // A letter with the marks that follow it is folded together, as it is in the whole.
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const plain = searchable(folded(letter));
    letters.push(plain);
    for (let at = 0; at < plain.length; at += 1) from.push(index);
  }
  return { text: letters.join(''), from: [...from, text.length] };
};

/**
 * Where words that were asked for stand in texts: found by the database with the stems it searches by, so that what is marked is what
 * was found. One statement for all of them.
 */
export const marksIn = async (
  database: Queryable,
  texts: readonly string[],
  asked: string,
): Promise<readonly FoundMark[][]> => {
  const words = anyWordOf(asked);
  if (texts.length === 0 || words === '') return texts.map(() => []);
  const all = texts.map(traced);
  // Of any language, since words of one are found by the stem of another too.
  const query = joined(spellingsOf(words).map(queryOf), ' || ');
  const each = ['simple', ...searchLanguages].map(
    (language) => sql`ts_headline('${verbatim(language)}', u.text, asked.query, ${options})`,
  );
  const rows = await run<{ marked: string[] }>(
    database,
    sql`select array[${joined(each, ', ')}] as marked
      from (select (${query}) as query) asked, unnest(${all.map(({ text }) => text)}::text[]) with ordinality as u (text, at)
      order by u.at`,
  );
  return all.map((one, at) => united((rows[at]?.marked ?? []).flatMap((marked) => marksOf(marked, one))));
};

/** The marks of one language, back in the text that they came from. */
const marksOf = (marked: string, { text, from }: Traced): FoundMark[] => {
  const marks: FoundMark[] = [];
  let at = 0;
  let start = 0;
  for (const unit of marked.split('')) {
    if (unit === opens) start = at;
    else if (unit === closes) marks.push({ start: from[start] ?? 0, end: from[at] ?? 0 });
    // What is not as it was sent cannot be told where it stands.
    else if (unit === text[at]) at += 1;
    else return marks;
  }
  return marks;
};

/** Marks in their order, those that overlap as one. */
const united = (marks: readonly FoundMark[]): FoundMark[] => {
  const all: FoundMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = all.at(-1);
    if (before && mark.start < before.end)
      all[all.length - 1] = { start: before.start, end: Math.max(before.end, mark.end) };
    else all.push(mark);
  }
  return all;
};
