import { type Marks, mark, type Passage, scoreOf } from '#intake/corpus/score.js';
import { Documents } from '#intake/documents.js';
import { read } from '#intake/reading.js';
import { byFutureVerb } from '#test/intake/by-future-verb.js';
import { passagesOf } from '#test/intake/passages.js';
import { percentile, seconds, timed } from './figures.js';
import type { Figure, Row } from './row.js';

const wellRead = ['en', 'ro'];
const goals = { wellRead: 0.9, others: 0.8, documents: 0.8, edtf: 0.95, kind: 0.9, direction: 0.9 };

const hundredths = (share: number | null): string => (share === null ? '–' : share.toFixed(2));

const figure = (
  work: string,
  goal: number,
  of: (marks: readonly Marks[]) => number | null,
  [ours, theirs]: readonly [readonly Marks[], readonly Marks[]],
  isCompared = true,
): Figure => ({
  work,
  measured: hundredths(of(ours)),
  reference: isCompared ? `${hundredths(of(theirs))} a future verb and chrono-node` : '',
  goal: `≥ ${goal}`,
  met: (of(ours) ?? 0) >= goal,
});

const ourReading = (passage: Passage): Marks =>
  mark(passage, read(passage.text, { date: passage.date, ours: passage.ours }).proposals);

const PAGE = 3_000;
const PAGES = 100;
const secondsGoal = 2;

/** A hundred pages of real sentences: the passages' documents, one after the other. */
const longText = (passages: readonly Passage[]): string => {
  const documents = passages.filter(({ document }) => document).map(({ text }) => text);
  const once = documents.join('\n\n');
  return once.repeat(Math.ceil((PAGE * PAGES) / once.length)).slice(0, PAGE * PAGES);
};

/** The worst of a few readings on a thread that is warm, as a server's is. */
const speed = async (passages: readonly Passage[]): Promise<Figure> => {
  const documents = new Documents();
  const words = { text: longText(passages), date: null, form: 'text' as const };
  const times: number[] = [];
  for (let nth = 0; nth < 4; nth++) {
    const { took } = await timed(() => documents.read(words, { date: '2020-01-01' }));
    if (nth > 0) times.push(took);
  }
  const worst = percentile(times, 1);
  return {
    work: `${PAGES} pages of ${PAGE} characters, on a thread`,
    measured: seconds(worst),
    reference: '',
    goal: `≤ ${secondsGoal} s`,
    met: worst <= secondsGoal * 1000,
  };
};

/**
 * How well the grammar reads the half of the passages that nobody tuned it on, beside a rule that takes every sentence
 * with a verb in the future and lets `chrono-node` date it. The rule says nothing of kinds and directions.
 */
export const reading: Row = {
  name: 'reading',
  async run() {
    const passages = passagesOf('test');
    const ours = passages.map(ourReading);
    const theirs = passages.map((passage) => mark(passage, byFutureVerb(passage)));
    const only = (which: (passage: Passage) => boolean) =>
      [ours, theirs].map((marks) => marks.filter(({ passage }) => which(passage))) as [Marks[], Marks[]];
    const languages = [...new Set(passages.map(({ lang }) => lang))];
    const everywhere = only(() => true);
    const precision = (marks: readonly Marks[]) => scoreOf(marks).precision;
    return [
      ...languages.map((lang) => {
        const [own, rule] = only((passage) => passage.lang === lang);
        const { expected, precision: p, recall: r } = scoreOf(own);
        return figure(
          `F1 of ${expected} promises in ${lang} (precision ${hundredths(p)}, recall ${hundredths(r)})`,
          wellRead.includes(lang) ? goals.wellRead : goals.others,
          (marks) => scoreOf(marks).f1,
          [own, rule],
        );
      }),
      figure(
        'precision on whole documents',
        goals.documents,
        precision,
        only(({ document }) => document),
      ),
      figure('exact EDTF of what was found', goals.edtf, (marks) => scoreOf(marks).edtf, everywhere),
      figure('right kind of what was found', goals.kind, (marks) => scoreOf(marks).kind, everywhere, false),
      figure(
        'right direction of what was found',
        goals.direction,
        (marks) => scoreOf(marks).direction,
        everywhere,
        false,
      ),
      await speed(passages),
    ];
  },
};
