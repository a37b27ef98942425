import * as z from 'zod';
import type { Evidence, Parties } from '#domain/commitments/commitment.terms.js';
import { actorId } from '#domain/event.js';
import { eventType } from '#domain/event-types.js';
import type { Timeframe } from '#domain/timeframes/timeframe.schema.js';
import { type CommitmentId, commitmentId, type VisitId, visitId } from '#domain/values.js';
import { quote } from '#domain/visits/quote.schema.js';
import type { VisitTerms } from '#domain/visits/visit.events.js';
import {
  instant,
  json,
  listedTable,
  number,
  orNull,
  position,
  type RowOf,
  text,
} from '#read-model/fields.js';
import { column, key, optional, viewTable } from '#read-model/view-table.js';

const happened = '2018-11-12T08:00:00.000Z';

/** One readable line for an event, of any stream. */
const fields = {
  position: key(position({ show: 'list', csv: true, sort: 'position', example: 41 })),
  streamId: text(z.string()),
  /** The clock of the command; `recordedAt` is the store's. */
  at: instant({ show: 'list', csv: true, about: 'the clock of whoever did it', example: happened }),
  recordedAt: instant({
    show: 'list',
    csv: true,
    about: "the store's clock: what asOf means",
    example: '2018-11-12T08:00:00.012Z',
  }),
  by: text(actorId, { show: 'list', csv: true, filter: true, example: 'staff:ana' }),
  visit: text(visitId, { show: 'list', csv: true, filter: true, example: 'kazakhstan-2018' }),
  /** `null` for what happened to the visit itself. */
  commitment: orNull(
    text(commitmentId, {
      show: 'list',
      csv: true,
      about: 'null for what happened to the visit itself',
      example: 'chairman-visits-astana-2018',
    }),
  ),
  version: number({ show: 'list', about: 'of its stream', example: 2 }),
  type: text(eventType, {
    show: 'list',
    csv: true,
    filter: "the event's type",
    about: "the event's type: the key by which a page translates the line",
    example: 'CommitmentPostponed',
  }),
  /** English, readable without the rest: "Postponed to spring 2019". */
  what: text(z.string(), {
    show: 'list',
    csv: true,
    example: 'Postponed to spring 2019 (asked for by the host, decided by the chair)',
  }),
  from: orNull(text(z.string(), { show: 'list', csv: true, example: 'autumn 2018' })),
  to: orNull(text(z.string(), { show: 'list', csv: true, example: 'spring 2019' })),
  why: orNull(
    text(z.string(), { show: 'list', csv: true, example: 'The host asked to wait for the elections' }),
  ),
  quote: orNull(json(quote)),
  /** The facts in the line, so that a page can say it in another language: the event's `type` is the key. */
  values: json(z.record(z.string(), z.unknown()), {
    show: 'list',
    about: 'the facts in the line, to say it in another language',
    example: {
      from: { edtf: '2018-23', hemisphere: 'north', words: 'this autumn' },
      to: { edtf: '2019-21', hemisphere: 'north', words: null },
      askedBy: 'the host',
      decidedBy: 'the chair',
    },
  }),
};

const stream = { prefix: '', property: 'streamId' } as const;

export const commitmentHistory = listedTable('commitment_history', stream, fields);
export type HistoryLine = RowOf<typeof fields>;

/** What a line about the next event needs to know of before: "from → to". */
export interface HistorySubject {
  readonly streamId: string;
  readonly visit: VisitId;
  readonly commitment: CommitmentId | null;
  readonly known: CommitmentBefore | VisitBefore;
}

export interface CommitmentBefore {
  readonly statement: string;
  readonly timeframe: Timeframe;
  readonly parties: Parties;
  readonly tags: readonly string[];
  readonly evidence: readonly Pick<Evidence, 'id' | 'title'>[];
}

export type VisitBefore = Pick<VisitTerms, 'title' | 'dates' | 'place' | 'host' | 'delegation'>;

export const commitmentHistorySubject = viewTable<HistorySubject>('commitment_history_subject', stream, {
  streamId: key(column.text),
  visit: column.text,
  commitment: optional(column.text),
  known: column.json,
});
