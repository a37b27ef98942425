import * as z from 'zod';
import {
  direction,
  evidence,
  kind,
  link,
  outcome,
  recurrence,
} from '#domain/commitments/commitment.events.js';
import { actorId } from '#domain/event.js';
import { type Schedule, schedule } from '#domain/timeframes/schedule.js';
import { hemisphere, window } from '#domain/timeframes/timeframe.schema.js';
import { commitmentId, type Instant, instant, language, localDate, visitId } from '#domain/values.js';
import { evidenceStates, stages } from '#read-model/axes.js';
import type { CommitmentStatus } from '#read-model/tables/commitment-status.js';
import type { VisitOverview } from '#read-model/tables/visit-overview.js';
import { type QuotedWords, quoteWithWords } from '../quotes.js';

const example = {
  id: 'chairman-visits-astana-2018',
  visit: 'kazakhstan-2018',
  visitTitle: "Visit of the European Parliament's Committee on Foreign Affairs to Kazakhstan",
  kind: 'visit',
  direction: 'ours',
  stage: 'open',
  outcome: null,
  schedule: 'window-open',
  statement: 'The Chairman of the Subcommittee on Human Rights visits Astana',
  language: 'en',
  edtf: '2018-23',
  words: 'this autumn',
  window: { first: '2018-09-01', last: '2018-11-30' },
  zone: 'Asia/Almaty',
  hemisphere: 'north',
  baseline: { first: '2018-09-01', last: '2018-11-30' },
  slipDays: 0,
  postponements: 0,
  responsible: 'Subcommittee on Human Rights',
  supporting: [],
  counterparts: [],
  owner: 'staff:ana',
  evidence: 'none',
  evidenceCount: 0,
  evidenceVerified: 0,
  tags: ['human rights'],
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
  recurrence: null,
  links: [],
  lastReportedAt: null,
  recordedAt: '2018-08-20T09:30:00.000Z',
  changedAt: '2018-08-20T09:30:00.000Z',
  version: 1,
  position: 17,
};

/** A commitment as lists show it. */
export const commitmentItem = z
  .object({
    id: commitmentId,
    visit: visitId,
    visitTitle: z.string(),
    kind,
    direction,
    stage: z.enum(stages),
    outcome: outcome.nullable(),
    schedule: schedule
      .nullable()
      .meta({ description: 'computed for the moment asked; null unless proposed or open' }),
    statement: z.string(),
    language,
    edtf: z.string().meta({ description: 'EDTF (ISO 8601-2); empty when the date is not known' }),
    words: z.string().nullable().meta({ description: "the source's own words for the date" }),
    window,
    zone: z.string(),
    hemisphere,
    baseline: window.nullable().meta({ description: 'the first window agreed' }),
    slipDays: z.int().nullable(),
    postponements: z.int(),
    responsible: z.string().nullable(),
    supporting: z.array(z.string()),
    counterparts: z.array(z.string()),
    owner: actorId.nullable(),
    evidence: z.enum(evidenceStates),
    evidenceCount: z.int(),
    evidenceVerified: z.int(),
    tags: z.array(z.string()),
    quotes: z.array(quoteWithWords),
    recurrence: recurrence.nullable(),
    links: z.array(link),
    lastReportedAt: instant.nullable(),
    recordedAt: instant,
    changedAt: instant,
    version: z.int().meta({ description: 'of its stream, also its ETag' }),
    position: z.int().meta({ description: 'of the event that made it so' }),
  })
  .meta({ examples: [example] });
export type CommitmentItem = z.infer<typeof commitmentItem>;

/** A commitment with all that is known of it. */
export const commitmentDetail = commitmentItem
  .extend({
    evidenceItems: z.array(
      z.object({
        item: evidence,
        addedBy: actorId,
        addedAt: instant,
        verifiedBy: actorId.nullable(),
        verifiedAt: instant.nullable(),
      }),
    ),
    lastReport: z.string().nullable(),
    closedOn: localDate.nullable(),
    closedBecause: z.string().nullable(),
    next: commitmentId.nullable().meta({ description: 'the occurrence that closing it opened' }),
    supersededBy: commitmentId.nullable(),
    recordedBy: actorId,
    changedBy: actorId,
  })
  .meta({
    examples: [
      {
        ...example,
        evidence: 'claimed',
        evidenceCount: 1,
        evidenceItems: [
          {
            item: { form: 'note', id: 'call', title: 'Call of the mission', note: 'It is to be in October.' },
            addedBy: 'staff:ana',
            addedAt: '2018-08-20T09:30:00.000Z',
            verifiedBy: null,
            verifiedAt: null,
          },
        ],
        lastReport: null,
        closedOn: null,
        closedBecause: null,
        next: null,
        supersededBy: null,
        recordedBy: 'staff:ana',
        changedBy: 'staff:ana',
      },
    ],
  });
export type CommitmentDetail = z.infer<typeof commitmentDetail>;

/** What is read beside a row: the schedule at the moment asked, and what its visit is called. */
export interface BesideStatus {
  readonly schedule: Schedule | null;
  readonly visitTitles: VisitOverview['titles'] | null;
}

type Read = CommitmentStatus & BesideStatus;

export const itemOf = (row: Read, quoted: QuotedWords, asOf: Instant | undefined): CommitmentItem => ({
  id: row.commitment,
  visit: row.visit,
  visitTitle: titleAt(row, asOf),
  kind: row.kind,
  direction: row.direction,
  stage: row.stage,
  outcome: row.outcome,
  schedule: row.schedule,
  statement: row.statement,
  language: row.language,
  edtf: row.edtf,
  words: row.words,
  window: { first: row.windowFirst, last: row.windowLast },
  zone: row.zone,
  hemisphere: row.hemisphere,
  baseline:
    row.baselineFirst === null && row.baselineLast === null
      ? null
      : { first: row.baselineFirst, last: row.baselineLast },
  slipDays: row.slipDays,
  postponements: row.postponements,
  responsible: row.responsible,
  supporting: [...row.supporting],
  counterparts: [...row.counterparts],
  owner: row.owner,
  evidence: row.evidence,
  evidenceCount: row.evidenceCount,
  evidenceVerified: row.evidenceVerified,
  tags: [...row.tags],
  quotes: row.quotes.map((quote) => quoted.withWords(row.visit, quote)),
  recurrence: row.recurrence,
  links: [...row.links],
  lastReportedAt: row.lastReportedAt,
  recordedAt: row.recordedAt,
  changedAt: row.changedAt,
  version: row.version,
  position: row.sincePosition,
});

export const detailOf = (row: Read, quoted: QuotedWords, asOf: Instant | undefined): CommitmentDetail => ({
  ...itemOf(row, quoted, asOf),
  evidenceItems: [...row.evidenceItems],
  lastReport: row.lastReport,
  closedOn: row.closedOn,
  closedBecause: row.closedBecause,
  next: row.next,
  supersededBy: row.supersededBy,
  recordedBy: row.recordedBy,
  changedBy: row.changedBy,
});

/** What the visit was called at that instant; its id until the view of visits has it. */
const titleAt = ({ visit, visitTitles }: Read, asOf: Instant | undefined): string => {
  const titles = visitTitles ?? [];
  const then =
    asOf === undefined ? titles : titles.filter(({ since }) => Date.parse(since) <= Date.parse(asOf));
  return (then.at(-1) ?? titles[0])?.title ?? visit;
};
