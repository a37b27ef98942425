import * as z from 'zod';
import {
  direction,
  evidence,
  expected,
  kind,
  link,
  outcome,
  recurrence,
} from '#domain/commitments/commitment.terms.js';
import { actorId } from '#domain/event.js';
import { streamPrefixes } from '#domain/event-types.js';
import { hemisphere } from '#domain/timeframes/timeframe.schema.js';
import { instant as anInstant, commitmentId, language, visitId } from '#domain/values.js';
import { quote } from '#domain/visits/quote.schema.js';
import { evidenceState, stage } from '../axes.js';
import {
  day,
  instant,
  json,
  listedTable,
  number,
  orNull,
  position,
  type RowOf,
  text,
  texts,
} from '../fields.js';
import { key } from '../view-table.js';

const evidenceItem = z
  .object({
    item: evidence,
    addedBy: actorId,
    addedAt: anInstant,
    verifiedBy: actorId.nullable(),
    verifiedAt: anInstant.nullable(),
  })
  .meta({ id: 'EvidenceOfCommitment' });
export type EvidenceItem = z.infer<typeof evidenceItem>;

const recorded = '2018-08-20T09:30:00.000Z';
const anEvidence = {
  item: { form: 'note', id: 'call', title: 'Call of the mission', note: 'It is to be in October.' },
  addedBy: 'staff:ana',
  addedAt: recorded,
  verifiedBy: null,
  verifiedAt: null,
};
const linesOf = (links: readonly z.infer<typeof link>[]): string =>
  links.map(({ relation, to }) => `${relation} ${to}`).join('\n');

/** A commitment as it stands: the three axes apart (stage and outcome, evidence, and what the schedule is computed from). */
const fields = {
  commitment: key(
    text(commitmentId, {
      show: 'list',
      as: 'id',
      csv: true,
      sort: 'id',
      example: 'chairman-visits-astana-2018',
    }),
  ),
  visit: text(visitId, { show: 'list', csv: true, sort: 'visit', filter: true, example: 'kazakhstan-2018' }),
  kind: text(kind, { show: 'list', csv: true, filter: true, example: 'visit' }),
  direction: text(direction, { show: 'list', csv: true, filter: true, example: 'ours' }),
  statement: text(z.string(), {
    show: 'list',
    csv: true,
    example: 'The Chairman of the Subcommittee on Human Rights visits Astana',
  }),
  language: text(language, { show: 'list', csv: true, example: 'en' }),

  edtf: text(z.string(), {
    show: 'list',
    csv: true,
    about: 'EDTF (ISO 8601-2); empty when the date is not known',
    example: '2018-23',
  }),
  words: orNull(
    text(z.string(), {
      show: 'list',
      csv: true,
      about: "the source's own words for the date",
      example: 'this autumn',
    }),
  ),
  zone: text(z.string(), { show: 'list', csv: true, example: 'Asia/Almaty' }),
  hemisphere: text(hemisphere, { show: 'list', csv: true, example: 'north' }),
  windowFirst: orNull(day()),
  windowLast: orNull(day()),
  /** From here on the window is open. */
  opensAt: orNull(instant()),
  /** From here on it is overdue: the end of the window's last day in the zone. */
  overdueAt: orNull(instant()),

  responsible: orNull(
    text(z.string(), {
      show: 'list',
      csv: true,
      sort: 'responsible',
      example: 'Subcommittee on Human Rights',
    }),
  ),
  supporting: texts(z.string(), { show: 'list', csv: true, example: [], label: 'Supporting' }),
  counterparts: texts(z.string(), { show: 'list', csv: true, example: [], label: 'Counterparts' }),
  /** All of the three together, for the filter. */
  bodies: texts(z.string()),
  owner: orNull(text(actorId, { show: 'list', csv: true, sort: 'owner', example: 'staff:ana' })),
  tags: texts(z.string(), { show: 'list', csv: true, example: ['human rights'] }),
  quotes: json(z.array(quote)),
  recurrence: orNull(json(recurrence, { show: 'list', csv: true, example: null })),

  stage: text(stage, {
    show: 'list',
    csv: true,
    filter: 'all but dismissed by default',
    example: 'open',
  }),
  outcome: orNull(text(outcome, { show: 'list', csv: true, filter: true, example: null })),
  evidence: text(evidenceState, { show: 'list', csv: true, counted: true, filter: true, example: 'none' }),
  evidenceCount: number({ show: 'list', csv: true, counted: true, example: 0 }),
  evidenceVerified: number({ show: 'list', csv: true, counted: true, example: 0 }),
  evidenceItems: json(z.array(evidenceItem), { show: 'detail', example: [anEvidence] }),
  baselineFirst: orNull(day()),
  baselineLast: orNull(day()),
  slipDays: orNull(number({ show: 'list', csv: true, counted: true, sort: 'slip', example: 0 })),
  postponements: number({ show: 'list', csv: true, counted: true, example: 0 }),
  links: json(z.array(link), { show: 'list', csv: linesOf, example: [] }),
  /** How often somebody reported on it. */
  reports: number({ show: 'list', csv: true, counted: true, sort: 'reports', example: 0, label: 'Reports' }),
  lastReport: orNull(text(z.string(), { show: 'detail', example: null, label: 'Last report' })),
  lastReportedAt: orNull(instant({ show: 'list', csv: true, counted: true, example: null })),
  closedOn: orNull(day({ show: 'detail', example: null })),
  closedBecause: orNull(text(z.string(), { show: 'detail', example: null })),
  next: orNull(
    text(commitmentId, {
      show: 'detail',
      about: 'the occurrence that closing it opened',
      example: null,
      label: 'Next',
    }),
  ),
  supersededBy: orNull(text(commitmentId, { show: 'detail', example: null })),
  expected: orNull(
    json(expected, {
      show: 'detail',
      about:
        'while it has no date: by when its series makes it likely, so long after the one before; nobody promised it',
      example: null,
    }),
  ),

  /** The clock of the commands: the first and the last. */
  recordedAt: instant({ show: 'list', csv: true, counted: true, sort: 'recorded', example: recorded }),
  recordedBy: text(actorId, { show: 'detail', example: 'staff:ana' }),
  changedAt: instant({ show: 'list', csv: true, counted: true, sort: 'changed', example: recorded }),
  changedBy: text(actorId, { show: 'detail', example: 'staff:ana' }),
  version: number({
    show: 'list',
    csv: true,
    counted: true,
    about: 'of its stream, also its ETag',
    example: 1,
  }),
  /** Where in the feed, and when by the store's clock, this became so. `asOf` means the latter. */
  sincePosition: position({
    show: 'list',
    as: 'position',
    about: 'of the event that made it so',
    example: 17,
  }),
  sinceAt: instant(),
  /** The version that gave it the words which a search looks in: with its id, the row of `commitment_text`. */
  textVersion: number(),
};

const computed = { computed: ['due', 'opens'] };

const stream = { prefix: streamPrefixes.commitment, property: 'commitment' } as const;

export const commitmentStatus = listedTable('commitment_status', stream, fields, computed);
export type CommitmentStatus = RowOf<typeof fields>;

/** A commitment as it stood, until an event changed it. Written once, when that event comes; never touched again. */
const versionFields = {
  ...fields,
  version: key(fields.version),
  untilPosition: position(),
  untilAt: instant(),
};

export const commitmentStatusVersion = listedTable(
  'commitment_status_version',
  stream,
  versionFields,
  computed,
);
export type CommitmentStatusVersion = RowOf<typeof versionFields>;

/** What a search looks in, folded: a row for each text that a commitment ever had, written when an event changes it. */
const textFields = {
  commitment: key(fields.commitment),
  version: key(number()),
  searchText: text(z.string()),
};

export const commitmentText = listedTable('commitment_text', stream, textFields, { computed: ['search'] });
export type CommitmentText = RowOf<typeof textFields>;

/** When a commitment last changed, by either clock, apart from the rest of its row: indexes on it would make every change one of the whole row. */
const changedFields = {
  commitment: key(fields.commitment),
  changedAt: fields.changedAt,
  sinceAt: fields.sinceAt,
};

export const commitmentChanged = listedTable('commitment_changed', stream, changedFields);
export type CommitmentChanged = RowOf<typeof changedFields>;
