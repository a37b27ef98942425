import type { Evidence, Parties } from '#domain/commitments/commitment.events.js';
import type { ActorId } from '#domain/event.js';
import type { Timeframe } from '#domain/timeframes/timeframe.schema.js';
import type { CommitmentId, Instant, VisitId } from '#domain/values.js';
import type { Quote } from '#domain/visits/quote.schema.js';
import type { VisitTerms } from '#domain/visits/visit.events.js';
import { column, key, optional, viewTable } from '../view-table.js';

/** One readable line for an event, of any stream. */
export interface HistoryLine {
  readonly position: number;
  readonly streamId: string;
  readonly version: number;
  readonly type: string;
  readonly visit: VisitId;
  /** `null` for what happened to the visit itself. */
  readonly commitment: CommitmentId | null;
  readonly by: ActorId;
  /** The clock of the command; `recordedAt` is the store's. */
  readonly at: Instant;
  readonly recordedAt: Instant;
  /** English, readable without the rest: "Postponed to spring 2019". */
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly why: string | null;
  readonly quote: Quote | null;
  /** The facts in the line, so that a page can say it in another language: the event's `type` is the key. */
  readonly values: Readonly<Record<string, unknown>>;
}

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

export const commitmentHistory = viewTable<HistoryLine>(
  'commitment_history',
  { prefix: '', property: 'streamId' },
  {
    position: key(column.position),
    streamId: column.text,
    version: column.number,
    type: column.text,
    visit: column.text,
    commitment: optional(column.text),
    by: column.text,
    at: column.instant,
    recordedAt: column.instant,
    what: column.text,
    from: optional(column.text),
    to: optional(column.text),
    why: optional(column.text),
    quote: optional(column.json),
    values: column.json,
  },
);

export const commitmentHistorySubject = viewTable<HistorySubject>(
  'commitment_history_subject',
  { prefix: '', property: 'streamId' },
  {
    streamId: key(column.text),
    visit: column.text,
    commitment: optional(column.text),
    known: column.json,
  },
);
