import pc from 'picocolors';
import { type CommitmentDetail, status } from '#apps/views/commitment-status/item.js';
import { paintStatus, statementInWords, statusInWords, whenInWords } from './commitment-words.js';
import { padded, wrapped } from './text.js';

const labelWidth = 14;
const widest = 110;

/** All that is known of a commitment, a fact a line, then the words it rests on. */
export const detailInWords = (detail: CommitmentDetail, columns: number): string => {
  const width = Math.min(columns, widest);
  const lines = factsOf(detail).flatMap(([label, text]) =>
    text.flatMap((paragraph, nth) =>
      wrapped(paragraph, width - labelWidth - 2).map((line, at) => {
        const said = label === 'Status' ? paintStatus(line, detail) : line;
        return `  ${padded(nth + at === 0 ? label : '', labelWidth, pc.dim)}${said}`;
      }),
    ),
  );
  return [
    ...wrapped(statementInWords(detail), width).map(pc.bold),
    pc.dim(`${detail.id} · version ${detail.version}`),
    '',
    ...lines,
    ...quotesOf(detail, width),
  ].join('\n');
};

/** What is said of it; what is not said is left out. */
const factsOf = (detail: CommitmentDetail): [string, string[]][] => {
  const { kind, direction, responsible, owner, tags, links, recurrence } = detail;
  const facts: [string, string[]][] = [
    ['Status', [statusOf(detail)]],
    ['When', whenOf(detail)],
    ['Kind', [`${kind}, ${direction}`]],
    ['Responsible', [responsible ?? 'nobody named yet']],
    ...status.facts(detail),
    ['Looked after', [owner ?? 'by nobody yet']],
    [
      'Evidence',
      detail.evidenceItems.map(
        ({ item, verifiedBy }) =>
          `${item.title} (${verifiedBy ? `verified by ${verifiedBy}` : 'not verified'})`,
      ),
    ],
    ['Series', recurrence ? [`no. ${recurrence.number} of ${recurrence.series}`] : []],
    ['Linked', links.map(({ relation, to }) => `${relation.replaceAll('-', ' ')} ${to}`)],
    ['Tags', [tags.join(', ')]],
    ['Visit', [`${detail.visitTitle} (${detail.visit})`]],
  ];
  return facts
    .map(([label, text]): [string, string[]] => [label, text.filter(Boolean)])
    .filter(([, text]) => text.length > 0);
};

const statusOf = (detail: CommitmentDetail): string => {
  const { closedOn, closedBecause, supersededBy } = detail;
  return [
    `${statusInWords(detail)}${closedOn ? ` on ${closedOn}` : ''}`,
    closedBecause,
    supersededBy && `superseded by ${supersededBy}`,
  ]
    .filter(Boolean)
    .join(': ');
};

const whenOf = (detail: CommitmentDetail): string[] => {
  const { words, window, zone, slipDays, postponements, baseline, expected } = detail;
  const said = words ? ` (“${words}”)` : '';
  if (!window.first && !window.last)
    return [
      `${whenInWords(detail)}${said}`,
      ...(expected ? [`expected by ${expected.by}: ${expected.every} after ${expected.after}`] : []),
    ];
  const days = `${window.first ?? '…'} to ${window.last ?? '…'}, ${zone}`;
  const moved =
    postponements > 0 && baseline
      ? [`postponed ${postponements}×, ${slipDays ?? 0} days from ${baseline.last ?? '…'}`]
      : [];
  return [`${whenInWords(detail)}${said}`, days, ...moved];
};

const quotesOf = ({ quotes }: CommitmentDetail, width: number): string[] =>
  quotes.flatMap(({ words, source, language, start, end }) => [
    '',
    ...wrapped(`“${words ?? 'the source is not read yet'}”`, width - 2).map((line) => `  ${pc.italic(line)}`),
    pc.dim(`  ${source}, ${language}, characters ${start} to ${end}`),
  ]);
