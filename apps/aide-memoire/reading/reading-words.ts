import pc from 'picocolors';
import type { CommitmentItem } from '#apps/views/commitment-status/item.js';
import { inWords } from '#domain/timeframes/words.js';
import type { DatedReading } from '#intake/documents.js';
import type { Extracted } from '#intake/extract/document.js';
import type { Proposal, Reason } from '#intake/proposal.js';
import { wrapped } from '../terminal/text.js';

/** A file that was read: its name and form, and what the reading found in it. */
export interface FileRead {
  readonly name: string;
  readonly form: Extracted['form'];
  readonly notes: readonly string[];
  readonly reading: DatedReading;
  /** What is recorded already and looks like a proposal; left out when nobody asked. */
  lookalikes?: ReadonlyMap<Proposal, Pick<CommitmentItem, 'id' | 'statement'>>;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const forms = {
  text: 'text',
  markdown: 'Markdown',
  html: 'web page',
  docx: 'Word',
  pdf: 'PDF',
  mail: 'mail',
};

const whence = { given: 'as given', text: 'as it says itself', file: 'as its file says' };

const dateOf = ({ source: { date, dateFoundAt }, dateFrom }: DatedReading): string =>
  date && dateFrom
    ? `of ${inWords({ edtf: date, hemisphere: 'north' }, 'en')}, ${whence[dateFrom]}${dateFrom === 'text' && dateFoundAt ? ` (“${dateFoundAt.text}”)` : ''}`
    : 'its date is not known: say it with --date';

const widest = 100;
const margin = '     ';

/** A reading as a person looks through it: each proposal with its words and with the reasons for it. */
export const readingInWords = (
  { name, form, notes, reading, lookalikes }: FileRead,
  columns: number,
): string => {
  const width = Math.min(columns, widest);
  const { proposals, source } = reading;
  const languages = source.languages.map((code) => languageNames.of(code)).join(', ');
  const about = [forms[form], languages, dateOf(reading), ...notes].filter((part) => part).join(' · ');
  const count = proposals.length === 1 ? '1 proposal' : `${proposals.length || 'No'} proposals`;
  return [
    `${pc.bold(name)}\n${pc.dim(about)}\n${count}`,
    ...proposals.map((proposal, at) =>
      [proposalInWords(proposal, at + 1, width), ...likeness(lookalikes?.get(proposal), width)].join('\n'),
    ),
  ].join('\n\n');
};

const colours = { ours: pc.cyan, theirs: pc.yellow, joint: pc.magenta };

const indented = (text: string, width: number, paint: (line: string) => string = String): string =>
  wrapped(text, width - margin.length)
    .map((line) => `${margin}${paint(line)}`)
    .join('\n');

/** When, in the words of the source beside ours where these differ. */
const proposedWhen = ({ timeframe }: Pick<Proposal, 'timeframe'>): string =>
  timeframe ? inWords({ edtf: timeframe.edtf, hemisphere: 'north' }, 'en') : 'no date';

const likeness = (alike: Pick<CommitmentItem, 'id' | 'statement'> | undefined, width: number): string[] =>
  alike ? [indented(`Looks like ${alike.id}: ${alike.statement}`, width, pc.yellow)] : [];

/** One proposal: what, whose, when, where, how certain; its words; why. */
const proposalInWords = (proposal: Proposal, number: number, width: number): string => {
  const { kind, direction, statement, quote, also, place, confidence, reasons } = proposal;
  const side = direction ? colours[direction](direction) : pc.dim('of nobody known');
  const head = [
    pc.bold(proposedWhen(proposal)),
    kind,
    side,
    ...(place ? [place] : []),
    pc.dim(`${Math.round(confidence * 100)} %`),
  ].join(pc.dim(' · '));
  const told = quote.text.replaceAll(/\s+/g, ' ').trim();
  const more = also.length === 0 ? '' : ` (and ${also.length === 1 ? 'once' : `${also.length} times`} more)`;
  return [
    `${String(number).padStart(3)}  ${head}`,
    indented(statement, width),
    ...(told === statement && more === '' ? [] : [indented(`“${told}”${more}`, width, pc.dim)]),
    indented(`since ${reasons.map(reasonInWords).join(' + ')}`, width, pc.dim),
  ].join('\n');
};

/** What spoke for it: the words of the source, and what they were taken for. */
export const reasonInWords = ({ code, params, text }: Pick<Reason, 'code' | 'params' | 'text'>): string => {
  const words = `'${text.replaceAll(/\s+/g, ' ').trim()}'`;
  switch (code) {
    case 'commits':
      return words;
    case 'names':
      return `${words} (${params.kind})`;
    case 'dates':
      return `${words} (${params.edtf})`;
    case 'dated-from-afar':
      return `a date in another sentence: ${words}`;
    case 'places':
      return `place ${words}`;
    case 'model':
      return `proposed by the model ${params.rule ?? ''}`.trim();
    case 'side':
      return `side ${words}`;
    case 'doubts':
      return `less ${params.why ?? 'certain'}`;
  }
};
