/**
 * How well the grammar reads the passages, and what it missed, made up and misread: `npm run score -- [dev|test] [LANG …] [-b BATCH] [-v]`.
 * Without a half it is `dev`: nobody tunes on the other, so of that one only the figures are shown, also with `-v`. With a batch
 * it is of those passages alone whose ids hold its letter: `-b p`.
 */
import { parseArgs } from 'node:util';
import { type Marks, mark, scoreOf } from '#intake/corpus/score.js';
import { read } from '#intake/reading.js';
import { markdownTable } from '#test/support/page.js';
import { type Half, passagesOf } from './passages.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { v: { type: 'boolean', short: 'v' }, batch: { type: 'string', short: 'b' } },
});
const half: Half = positionals.includes('test') ? 'test' : 'dev';
const languages = positionals.filter((word) => word !== 'dev' && word !== 'test');

const marks = passagesOf(half)
  .filter(({ lang }) => languages.length === 0 || languages.includes(lang))
  .filter(({ id }) => values.batch === undefined || id.includes(`-${values.batch}-`))
  .map((passage) => mark(passage, read(passage.text, { date: passage.date, ours: passage.ours }).proposals));

const hundredths = (share: number | null): string => (share === null ? '–' : share.toFixed(2));

const row = (name: string, of: readonly Marks[]): string[] => {
  const { expected, precision, recall, f1, edtf, kind, direction } = scoreOf(of);
  return [name, String(expected), ...[precision, recall, f1, edtf, kind, direction].map(hundredths)];
};

const shown = ({ passage, matches, missed, wrong }: Marks): string[] => [
  ...missed.map(({ quote }) => `missed   ${passage.id}: ${quote}`),
  ...wrong.map(({ quote }) => `made up  ${passage.id}: ${passage.text.slice(quote.start, quote.end)}`),
  ...matches.flatMap(({ expected, found, isExact }) => [
    ...(isExact.edtf
      ? []
      : [
          `date     ${passage.id}: ${found.timeframe?.edtf} for ${expected.edtf.join(' or ')} (${expected.quote})`,
        ]),
    ...(isExact.kind
      ? []
      : [`kind     ${passage.id}: ${found.kind} for ${expected.kind} (${expected.quote})`]),
    ...(isExact.direction
      ? []
      : [`side     ${passage.id}: ${found.direction} for ${expected.direction} (${expected.quote})`]),
  ]),
];

if (values.v && half === 'dev') console.log(marks.flatMap(shown).join('\n'));
console.log(
  markdownTable([
    [half, 'promises', 'precision', 'recall', 'F1', 'exact date', 'kind', 'direction'],
    ...[...new Set(marks.map(({ passage }) => passage.lang))].map((lang) =>
      row(
        lang,
        marks.filter(({ passage }) => passage.lang === lang),
      ),
    ),
    row('all', marks),
    row(
      'whole documents',
      marks.filter(({ passage }) => passage.document),
    ),
  ]),
);
