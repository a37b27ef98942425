import pc from 'picocolors';
import type { CommitmentItem } from '#apps/views/commitment-status/item.js';
import type { Instant } from '#domain/values.js';
import { statementInWords, statusInWords, whenInWords } from '../terminal/commitment-words.js';
import { asOfInWords } from '../terminal/page-words.js';
import { padded, wrapped } from '../terminal/text.js';
import { overdueSince, standing } from './standing.js';

/** Some of the commitments of one kind, and how many there are in all. */
export interface Pile {
  readonly total: number;
  readonly items: readonly CommitmentItem[];
}

export interface BoardPiles {
  /** The register's clock. */
  readonly now: Instant;
  /** The moment it is shown as of, where one was asked for. */
  readonly asOf?: Instant | undefined;
  /** What may have been mistyped. */
  readonly warnings?: readonly string[] | undefined;
  /** Commitments that are shown as they were, since an event could not be taken. */
  readonly untaken: number;
  /** Of the last week: nobody got them. */
  readonly failedReminders: number;
  readonly overdue: Pile;
  readonly windowOpen: Pile;
  readonly upcoming: Pile;
  readonly undated: Pile;
  /** Newest first. */
  readonly closed: Pile;
  readonly proposed: Pile;
}

type Paint = (text: string) => string;

interface Section {
  readonly title: string;
  readonly pile: Pile;
  readonly paint: Paint;
  /** The options of `list` that show all of the pile. */
  readonly all: string;
  /** Said when there is none; without, the section is left out. */
  readonly none?: string;
}

const sectionsOf = ({ overdue, windowOpen, upcoming, undated, closed, proposed }: BoardPiles): Section[] => [
  { title: 'Overdue', pile: overdue, paint: pc.red, all: '--schedule overdue', none: 'Nothing is overdue.' },
  {
    title: 'Due now',
    pile: windowOpen,
    paint: pc.yellow,
    all: '--schedule window-open',
    none: 'Nothing is due now.',
  },
  {
    title: 'Coming up',
    pile: upcoming,
    paint: pc.cyan,
    all: '--schedule upcoming',
    none: 'Nothing is coming up.',
  },
  { title: 'Without a date', pile: undated, paint: pc.magenta, all: '--schedule undated' },
  { title: 'Proposed, to be accepted or dismissed', pile: proposed, paint: pc.blue, all: '--stage proposed' },
  { title: 'Closed lately', pile: closed, paint: pc.green, all: '--stage closed' },
];

const leftWidth = 22;
const widest = 110;

/** The board as a head of unit reads it: what is late first, then what is due, what comes, what has no date. */
export const boardInWords = (board: BoardPiles, columns: number): string => {
  const width = Math.min(columns, widest);
  const sections = sectionsOf(board).filter(({ pile, none }) => pile.total > 0 || none !== undefined);
  return [heading(board), ...sections.map((section) => sectionInWords(section, board.now, width))].join(
    '\n\n',
  );
};

const heading = (board: BoardPiles): string => {
  const { overdue, windowOpen, upcoming, undated, closed } = board;
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }).format(new Date(board.now));
  const open = overdue.total + windowOpen.total + upcoming.total + undated.total;
  const counts = [`${open} open`, `${closed.total} closed`];
  const failed =
    board.failedReminders === 0
      ? ''
      : `\n${pc.red(`${board.failedReminders} reminders could not be delivered: aide-memoire outbox --state failed`)}`;
  const untaken =
    board.untaken === 0
      ? ''
      : `\n${pc.red(`${board.untaken} commitments are shown as they were, since an event could not be taken: aide-memoire verify`)}`;
  const head = board.asOf === undefined ? pc.bold(day) : `${pc.bold(day)}\n${asOfInWords(board.asOf)}`;
  return `${head}\n${pc.dim(counts.join(' · '))}${failed}${untaken}`;
};

const sectionInWords = ({ title, pile, paint, all, none }: Section, now: Instant, width: number): string => {
  const head = `${pc.bold(paint(title))} ${pc.dim(String(pile.total))}`;
  if (pile.total === 0) return `${head}\n  ${none}`;
  const entries = pile.items.map((item) => entry(item, now, paint, width));
  const hidden = pile.total - pile.items.length;
  const rest = hidden > 0 ? [pc.dim(`  and ${hidden} more: aide-memoire list ${all}`)] : [];
  return [head, ...entries, ...rest].join('\n');
};

/** On the left how it stands and when; on the right what, and below it who. */
const entry = (item: CommitmentItem, now: Instant, paint: Paint, width: number): string => {
  const rightWidth = width - leftWidth - 4;
  const left = [
    ...standsOf(item, now).map((line) => ({ line, paint })),
    ...(item.edtf === '' ? [] : wrapped(whenInWords(item), leftWidth).map(plain)),
  ];
  const right = [
    ...wrapped(statementInWords(item), rightWidth).map(plain),
    ...wrapped(whoOf(item), rightWidth).map(dim),
    dim(item.id),
  ];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [on, said] = [left[at] ?? plain(''), right[at] ?? plain('')];
    return `  ${padded(on.line, leftWidth, on.paint)}  ${said.paint(said.line)}`.trimEnd();
  }).join('\n');
};

/** How it stands: what is closed by its outcome, what has a window by its days, what has none by what it is. */
const standsOf = (item: CommitmentItem, now: Instant): string[] => {
  const { stage, schedule, kind, window } = item;
  if (stage === 'closed') return [statusInWords(item)];
  if (schedule === 'undated') return [kind];
  const since = schedule === 'overdue' && window.last ? [`since ${overdueSince(window.last)}`] : [];
  return [standing(item, now), ...since];
};

const plain = (line: string) => ({ line, paint: String });
const dim = (line: string) => ({ line, paint: pc.dim });

const whoOf = (item: CommitmentItem): string => {
  const { responsible, direction, owner, evidence, postponements } = item;
  return [
    direction,
    responsible ?? 'nobody named yet',
    ...(owner === null ? [] : [`looked after by ${owner}`]),
    ...(postponements === 0 ? [] : [postponedInWords(item)]),
    ...(evidence === 'none' ? [] : [`evidence ${evidence}`]),
  ].join(' · ');
};

const postponedInWords = ({ postponements, slipDays }: CommitmentItem): string =>
  [
    `postponed ${postponements === 1 ? 'once' : `${postponements} times`}`,
    ...(slipDays === null ? [] : [`${slipDays} days in all`]),
  ].join(', ');
