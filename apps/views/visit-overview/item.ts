import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { window } from '#domain/timeframes/timeframe.schema.js';
import { instant, language, sourceId, visitId } from '#domain/values.js';
import { meeting, source, visitTerms } from '#domain/visits/visit.events.js';
import type { VisitOverview, VisitSource } from '#read-model/tables/visit-overview.js';

/** How many commitments of a visit there are, each counted once but for the overdue ones, which are open or proposed too. */
const counts = z.object({ proposed: z.int(), open: z.int(), overdue: z.int(), closed: z.int() });
export type CommitmentCounts = z.infer<typeof counts>;

const { delegation, host, place } = visitTerms.shape;

const sourceExample = {
  id: 'press-release',
  title: 'Press release on the visit of the delegation to Kazakhstan, 17-18 August 2018',
  languages: ['en', 'ro'],
  mediaType: 'text/plain',
  sha256: '0f5a2b4c6d8e0f1a3b5c7d9e1f2a4b6c8d0e2f4a6b8c0d1e3f5a7b9c1d2e4f60',
};

const example = {
  id: 'kazakhstan-2018',
  title: "Visit of the European Parliament's Committee on Foreign Affairs to Kazakhstan",
  delegation: { name: 'Committee on Foreign Affairs of the European Parliament', members: [] },
  host: { body: 'Republic of Kazakhstan', country: 'KZ' },
  place: { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' },
  edtf: '2018-08-17/2018-08-18',
  words: 'August 17-18, 2018',
  window: { first: '2018-08-17', last: '2018-08-18' },
  commitments: { proposed: 0, open: 12, overdue: 0, closed: 1 },
  sourceCount: 1,
  meetingCount: 0,
  recordedAt: '2018-08-20T09:30:00.000Z',
  changedAt: '2018-08-20T09:30:00.000Z',
  version: 2,
  position: 2,
};

/** A visit as lists show it. */
export const visitItem = z
  .object({
    id: visitId,
    title: z.string(),
    delegation,
    host,
    place,
    edtf: z.string(),
    words: z.string().nullable(),
    window,
    commitments: counts,
    sourceCount: z.int(),
    meetingCount: z.int(),
    recordedAt: instant,
    changedAt: instant,
    version: z.int(),
    position: z.int(),
  })
  .meta({ examples: [example] });
export type VisitItem = z.infer<typeof visitItem>;

/** A visit with its meetings and the list of its sources. */
export const visitDetail = visitItem
  .extend({
    sources: z.array(source.omit({ text: true }).extend({ characters: z.int() })),
    meetings: z.array(meeting),
    recordedBy: actorId,
    changedBy: actorId,
  })
  .meta({
    examples: [
      {
        ...example,
        sources: [{ ...sourceExample, characters: 6841 }],
        meetings: [],
        recordedBy: 'staff:ana',
        changedBy: 'staff:ana',
      },
    ],
  });
export type VisitDetail = z.infer<typeof visitDetail>;

/** A source with its text. */
export const sourceDetail = z
  .object({
    visit: visitId,
    id: sourceId,
    title: z.string(),
    languages: z.array(language),
    mediaType: z.string(),
    url: z.string().nullable(),
    sha256: z.string(),
    attachedBy: actorId,
    attachedAt: instant,
    text: z.string(),
  })
  .meta({
    examples: [
      {
        visit: 'kazakhstan-2018',
        ...sourceExample,
        url: null,
        attachedBy: 'staff:ana',
        attachedAt: '2018-08-20T09:30:00.000Z',
        text: 'Chairman of the Subcommittee on Human Rights is expected to visit Astana this autumn.',
      },
    ],
  });
export type SourceDetail = z.infer<typeof sourceDetail>;

export interface BesideVisit {
  readonly commitments: CommitmentCounts;
}

export const visitItemOf = (row: VisitOverview & BesideVisit): VisitItem => ({
  id: row.visit,
  title: row.title,
  delegation: row.delegation,
  host: row.host,
  place: row.place,
  edtf: row.edtf,
  words: row.words,
  window: { first: row.windowFirst, last: row.windowLast },
  commitments: row.commitments,
  sourceCount: row.sources.length,
  meetingCount: row.meetings.length,
  recordedAt: row.recordedAt,
  changedAt: row.changedAt,
  version: row.version,
  position: row.sincePosition,
});

export const visitDetailOf = (row: VisitOverview & BesideVisit): VisitDetail => ({
  ...visitItemOf(row),
  sources: [...row.sources],
  meetings: [...row.meetings],
  recordedBy: row.recordedBy,
  changedBy: row.changedBy,
});

export const sourceDetailOf = ({ source: id, ...row }: VisitSource): SourceDetail => ({
  id,
  ...row,
  languages: [...row.languages],
});
