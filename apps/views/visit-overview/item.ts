import * as z from 'zod';
import { window } from '#domain/timeframes/timeframe.schema.js';
import { type CommitmentId, commitmentId, instant } from '#domain/values.js';
import { type CsvColumn, listCell, placed } from '../listing/csv.js';
import { listed } from '../listing/listed.js';
import { namesOfPeople } from '../people/names.js';
import { found } from '../search/found.js';
import { type VisitOverview, type VisitSource, visitOverview, visitSource } from './table.js';

export const visits = listed<typeof visitOverview.fields, VisitOverview>(visitOverview);
const sources = listed<typeof visitSource.fields, VisitSource>(visitSource);

/** How many commitments of a visit there are, each counted once but for the overdue ones, which are open or proposed too. */
const counts = z
  .object({ proposed: z.int(), open: z.int(), overdue: z.int(), closed: z.int() })
  .meta({ id: 'VisitCounts' });

const example = {
  ...visits.example,
  window: { first: '2018-08-17', last: '2018-08-18' },
  commitments: { proposed: 0, open: 12, overdue: 0, closed: 1 },
  sourceCount: 1,
  meetingCount: 0,
};

/** A visit as lists show it. */
export const visitItem = z
  .object({
    ...visits.shape,
    window,
    commitments: counts,
    sourceCount: z.int(),
    meetingCount: z.int(),
    found: z
      .array(found)
      .optional()
      .meta({ description: 'what of it says now what `q` asked for, in the list of a search' }),
  })
  .meta({ id: 'Visit', examples: [example] });
export type VisitItem = z.infer<typeof visitItem>;

/** A visit with its meetings and the list of its sources. */
export const visitDetail = visitItem
  .extend({
    ...visits.detailShape,
    people: namesOfPeople,
    asOf: instant.optional().meta({ description: 'the moment it is shown as of, where one was asked for' }),
  })
  .meta({ id: 'VisitDetail', examples: [{ ...example, ...visits.detailExample, people: {} }] });
export type VisitDetail = Omit<z.infer<typeof visitDetail>, 'people'>;

/** A source with its text. */
export const sourceDetail = z
  .object({
    ...sources.shape,
    retracted: z.boolean().meta({ description: 'it was taken back: nothing is quoted from it any more' }),
    quotedBy: z.array(commitmentId).meta({ description: 'commitments that rest on its words' }),
  })
  .meta({
    id: 'SourceDetail',
    examples: [{ ...sources.example, retracted: false, quotedBy: ['chairman-visits-astana-2018'] }],
  });
export type SourceDetail = z.infer<typeof sourceDetail>;

/** What is read beside a row. */
export interface BesideVisit {
  readonly commitments: z.infer<typeof counts>;
}

export const visitItemOf = (row: VisitOverview & BesideVisit): VisitItem => ({
  ...visits.valuesOf(row),
  window: { first: row.windowFirst, last: row.windowLast },
  commitments: row.commitments,
  sourceCount: row.sources.length,
  meetingCount: row.meetings.length,
});

export const visitDetailOf = (row: VisitOverview & BesideVisit): VisitDetail => ({
  ...visitItemOf(row),
  ...visits.detailsOf(row),
});

export const sourceDetailOf = (
  row: VisitSource & { readonly quotedBy: readonly CommitmentId[] },
  retracted: boolean,
): SourceDetail => ({ ...sources.valuesOf(row), retracted, quotedBy: [...row.quotedBy] });

export const visitColumns: readonly CsvColumn<VisitItem>[] = placed<VisitItem>(visits.columns, [
  { header: 'head', after: 'delegation', valueOf: ({ delegation }) => delegation.head?.name ?? null },
  {
    header: 'members',
    after: 'head',
    valueOf: ({ delegation }) => listCell(delegation.members.map(({ name }) => name)),
  },
  { header: 'country', after: 'place', valueOf: ({ place }) => place.country },
  { header: 'zone', after: 'country', valueOf: ({ place }) => place.zone },
  { header: 'windowFirst', after: 'edtf', valueOf: ({ window }) => window.first },
  { header: 'windowLast', after: 'windowFirst', valueOf: ({ window }) => window.last },
  { header: 'proposed', after: 'windowLast', valueOf: ({ commitments }) => commitments.proposed },
  { header: 'open', after: 'proposed', valueOf: ({ commitments }) => commitments.open },
  { header: 'overdue', after: 'open', valueOf: ({ commitments }) => commitments.overdue },
  { header: 'closed', after: 'overdue', valueOf: ({ commitments }) => commitments.closed },
  { header: 'sources', after: 'closed', valueOf: ({ sourceCount }) => sourceCount },
  { header: 'meetings', after: 'sources', valueOf: ({ meetingCount }) => meetingCount },
]);
