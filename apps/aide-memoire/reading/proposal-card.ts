import pc from 'picocolors';
import type { CommitmentItem } from '#apps/views/commitment-status/item.js';
import type { ReadProposalItem } from '#apps/views/proposals/controller.js';
import type { Reason } from '#intake/proposal.js';
import { whenInWords } from '../terminal/commitment-words.js';
import { wrapped } from '../terminal/text.js';
import { reasonInWords } from './reading-words.js';
import type { Review } from './review.js';

const widest = 100;
const keys = 'a accept · e edit · x dismiss · j next · k back · q leave';

/** The proposal that a reviewer is at: what it says, its words, why it was read so, and what it looks like. */
export const cardOf = (
  { waiting, at }: Review,
  read: ReadProposalItem | undefined,
  lookalike: CommitmentItem | undefined,
  columns: number,
): string => {
  const item = waiting[at];
  if (!item) return 'Nothing waits to be looked at.';
  const width = Math.min(columns, widest);
  const { statement, kind, direction, quotes, responsible, id } = item;
  const lines = (text: string, paint: (line: string) => string = String): string[] =>
    wrapped(text, width - 2).map((line) => `  ${paint(line)}`);
  const [quote, ...more] = quotes;
  return [
    `${pc.bold(`${at + 1} of ${waiting.length}`)}  ${pc.dim(id)}`,
    '',
    ...lines(statement, pc.bold),
    `  ${[whenInWords(item), kind, direction, responsible].filter(Boolean).join(pc.dim(' · '))}`,
    ...(quote
      ? ['', ...lines(`“${quote.words ?? '…'}”`, pc.italic), `  ${pc.dim(placeOf(quote, more.length))}`]
      : []),
    ...(read ? ['', ...lines(whyOf(read), pc.dim)] : []),
    ...(lookalike ? ['', ...lines(`Looks like ${lookalike.id}: ${lookalike.statement}`, pc.yellow)] : []),
    '',
    pc.dim(`  ${keys}`),
  ].join('\n');
};

const placeOf = ({ source, start, end }: CommitmentItem['quotes'][number], more: number): string =>
  `${source}, characters ${start} to ${end}${more > 0 ? `, and ${more} more` : ''}`;

/** The register knows codes of any reading; those that this program has not heard of are told by their words. */
const whyOf = ({ confidence, reasons }: ReadProposalItem): string =>
  `${Math.round(confidence * 100)} %, since ${reasons
    .map(
      ({ code, params, words }) =>
        reasonInWords({ code: code as Reason['code'], params, text: words }) ?? words,
    )
    .join(' + ')}`;
