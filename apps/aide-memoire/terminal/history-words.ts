import pc from 'picocolors';
import type { ChangeItem } from '#apps/views/changes/change.js';
import type { HistoryItem } from '#apps/views/commitment-history/item.js';
import { momentInWords } from '#apps/views/days.js';
import { wrapped } from './text.js';

/** One event on one line, for a stream of them. */
export const eventOnOneLine = (line: HistoryItem | ChangeItem): string =>
  eventInWords({ ...line, subject: line.commitment ?? line.visit ?? ('id' in line ? line.id : '') });

/** What one line tells of an event: where, when, of what, what, why, and who. */
export interface EventLine extends Pick<HistoryItem, 'position' | 'at' | 'what' | 'why'> {
  /** The id of the commitment or visit. */
  readonly subject: string;
  readonly by: string;
}

export const eventInWords = ({ position, at, by, what, subject, why }: EventLine): string =>
  [
    pc.dim(String(position).padStart(5)),
    pc.dim(momentInWords(at)),
    subject,
    pc.bold(what.replaceAll(/\s+/g, ' ')),
    ...(why === null ? [] : [pc.dim(`because ${why.replaceAll(/\s+/g, ' ')}`)]),
    pc.dim(by),
  ].join('  ');

/** What happened to one commitment, an event a paragraph: what, from what to what, why, and the words it rests on. */
export const historyInWords = (items: readonly HistoryItem[], columns: number): string =>
  items.map((item) => paragraph(item, columns)).join('\n');

const paragraph = ({ at, by, via, what, from, to, why, quote }: HistoryItem, columns: number): string => {
  const below = [
    ...(from === null ? [] : [`from ${from}`]),
    ...(to === null ? [] : [`to ${to}`]),
    ...(why === null ? [] : [`because ${why}`]),
    ...(quote?.words ? [`“${quote.words}”`] : []),
  ];
  return [
    pc.dim(`${momentInWords(at)}  ${by}${via === null ? '' : ` by ${via}`}`),
    ...wrapped(what, columns - 2).map((line) => `  ${pc.bold(line)}`),
    ...below.flatMap((text) => wrapped(text, columns - 4)).map((line) => `    ${line}`),
  ].join('\n');
};
