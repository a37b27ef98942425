import * as z from 'zod';
import { daysBetween } from '#domain/calendars/day-count.js';
import { type Schedule, schedule } from '#domain/timeframes/schedule.js';
import { window } from '#domain/timeframes/timeframe.schema.js';
import { localDateAt } from '#domain/timeframes/zone.js';
import { type Instant, instant, type LocalDate } from '#domain/values.js';
import { columnsBeside, quotesCell } from '#read-model/commitment-cells.js';
import { type CommitmentStatus, commitmentStatus } from '#read-model/tables/commitment-status.js';
import { type CsvColumn, placed } from '../listing/csv.js';
import { listed } from '../listing/listed.js';
import { namesOfPeople } from '../people/names.js';
import { type QuotedWords, quoteWithWords } from '../quotes.js';
import { found } from '../search/found.js';
import type { VisitOverview } from '../visit-overview/table.js';

/** What the fields of the table say of themselves. */
export const status = listed<typeof commitmentStatus.fields, CommitmentStatus>(commitmentStatus);

const example = {
  ...status.example,
  visitTitle: "Visit of the European Parliament's Committee on Foreign Affairs to Kazakhstan",
  schedule: 'window-open',
  window: { first: '2018-09-01', last: '2018-11-30' },
  daysLeft: 36,
  daysToOpening: -54,
  baseline: { first: '2018-09-01', last: '2018-11-30' },
  quotes: [
    {
      source: 'press-release',
      start: 6180,
      end: 6220,
      language: 'en',
      sha256: '0f5a2b4c6d8e0f1a3b5c7d9e1f2a4b6c8d0e2f4a6b8c0d1e3f5a7b9c1d2e4f60',
      words: 'is expected to visit Astana this autumn',
    },
  ],
};

/** A commitment as lists show it: its fields, and what is made of several or read beside them. */
export const commitmentItem = z
  .object({
    ...status.shape,
    visitTitle: z.string(),
    schedule: schedule
      .nullable()
      .meta({ description: 'computed for the moment asked; null unless proposed or open' }),
    window,
    daysLeft: z.int().nullable().meta({
      description:
        'from the day that it is in the place to the last of the window: 0 on it, negative after it; null unless proposed or open',
    }),
    daysToOpening: z.int().nullable().meta({
      description: 'to the first day of the window: 0 on it, negative once it is open',
    }),
    baseline: window.nullable().meta({ description: 'the first window agreed' }),
    quotes: z.array(quoteWithWords),
    found: z
      .array(found)
      .optional()
      .meta({ description: 'what of it says now what `q` asked for, in the list of a search' }),
  })
  .meta({ id: 'Commitment', examples: [example] });
export type CommitmentItem = z.infer<typeof commitmentItem>;

const shownAsOf = instant
  .optional()
  .meta({ description: 'the moment it is shown as of, where one was asked for' });

/** A commitment with all that is known of it. */
export const commitmentDetail = commitmentItem
  .extend({ ...status.detailShape, people: namesOfPeople, asOf: shownAsOf })
  .meta({
    id: 'CommitmentDetail',
    examples: [{ ...example, evidence: 'claimed', evidenceCount: 1, ...status.detailExample, people: {} }],
  });
export type CommitmentDetail = Omit<z.infer<typeof commitmentDetail>, 'people'>;

/** What is read beside a row: the schedule at the moment asked, and what its visit is called. */
export interface BesideStatus {
  readonly schedule: Schedule | null;
  readonly visitTitles: VisitOverview['titles'] | null;
}

type Read = CommitmentStatus & BesideStatus;

/** A row, what its quotes say, and the moment it is looked at: a moment of the past if `asOf` is given. */
export interface Seen {
  readonly quoted: QuotedWords;
  readonly now: Instant;
  readonly asOf: Instant | undefined;
}

export const itemOf = (row: Read, { quoted, now, asOf }: Seen): CommitmentItem => ({
  ...status.valuesOf(row),
  visitTitle: titleAt(row, asOf),
  schedule: row.schedule,
  window: { first: row.windowFirst, last: row.windowLast },
  daysLeft: daysTo(row.windowLast, row, now),
  daysToOpening: daysTo(row.windowFirst, row, now),
  baseline:
    row.baselineFirst === null && row.baselineLast === null
      ? null
      : { first: row.baselineFirst, last: row.baselineLast },
  quotes: row.quotes.map((quote) => quoted.withWords(row.visit, quote)),
});

/** What is closed or dismissed waits for no day. */
const daysTo = (day: LocalDate | null, { schedule, zone }: Read, now: Instant): number | null =>
  day === null || schedule === null ? null : daysBetween(localDateAt(now, zone), day);

export const detailOf = (row: Read, seen: Seen): CommitmentDetail => ({
  ...itemOf(row, seen),
  ...status.detailsOf(row),
  ...(seen.asOf && { asOf: seen.asOf }),
});

/** What the visit was called at that instant; its id until the view of visits has it. */
const titleAt = ({ visit, visitTitles }: Read, asOf: Instant | undefined): string => {
  const titles = visitTitles ?? [];
  const then =
    asOf === undefined ? titles : titles.filter(({ since }) => Date.parse(since) <= Date.parse(asOf));
  return (then.at(-1) ?? titles[0])?.title ?? visit;
};

type Beside = (typeof columnsBeside)[number]['header'];

const valuesBeside: Readonly<Record<Beside, CsvColumn<CommitmentItem>['valueOf']>> = {
  quotes: ({ quotes }) => quotesCell(quotes),
  schedule: ({ schedule }) => schedule,
  windowFirst: ({ window }) => window.first,
  windowLast: ({ window }) => window.last,
  baselineFirst: ({ baseline }) => baseline?.first ?? null,
  baselineLast: ({ baseline }) => baseline?.last ?? null,
  visitTitle: ({ visitTitle }) => visitTitle,
};

/**
 * Commitments as CSV. `import` takes the same columns and records from them what a commitment says, its stage and
 * its links; what the register computes or counts is there to be read.
 *
 * Cells of several values have one on each line. `quotes` is a JSON array of `source`, `start`, `exact`,
 * `language`, `recurrence` a JSON object: what the API takes.
 */
export const commitmentColumns: readonly CsvColumn<CommitmentItem>[] = placed<CommitmentItem>(
  status.columns,
  columnsBeside.map((column) => ({ ...column, valueOf: valuesBeside[column.header] })),
);
