import type {
  Direction,
  Evidence,
  Kind,
  Link,
  Outcome,
  Recurrence,
} from '#domain/commitments/commitment.events.js';
import type { ActorId } from '#domain/event.js';
import type { Hemisphere } from '#domain/timeframes/timeframe.schema.js';
import type { CommitmentId, Instant, Language, LocalDate, VisitId } from '#domain/values.js';
import type { Quote } from '#domain/visits/quote.schema.js';
import type { EvidenceState, Stage } from '../axes.js';
import { column, key, optional, viewTable } from '../view-table.js';

export interface EvidenceItem {
  readonly item: Evidence;
  readonly addedBy: ActorId;
  readonly addedAt: Instant;
  readonly verifiedBy: ActorId | null;
  readonly verifiedAt: Instant | null;
}

/** A commitment as it stands: the three axes apart (stage and outcome, evidence, and what the schedule is computed from). */
export interface CommitmentStatus {
  readonly commitment: CommitmentId;
  readonly visit: VisitId;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly statement: string;
  readonly language: Language;

  /** EDTF, empty when the date is not known; `words` are the source's own. */
  readonly edtf: string;
  readonly words: string | null;
  readonly zone: string;
  readonly hemisphere: Hemisphere;
  readonly windowFirst: LocalDate | null;
  readonly windowLast: LocalDate | null;
  /** From here on the window is open. */
  readonly opensAt: Instant | null;
  /** From here on it is overdue: the end of the window's last day in the zone. */
  readonly overdueAt: Instant | null;
  readonly baselineFirst: LocalDate | null;
  readonly baselineLast: LocalDate | null;
  readonly slipDays: number | null;
  readonly postponements: number;

  readonly responsible: string | null;
  readonly supporting: readonly string[];
  readonly counterparts: readonly string[];
  /** All of the three together, for the filter. */
  readonly bodies: readonly string[];
  readonly owner: ActorId | null;

  readonly evidence: EvidenceState;
  readonly evidenceCount: number;
  readonly evidenceVerified: number;
  readonly evidenceItems: readonly EvidenceItem[];

  readonly tags: readonly string[];
  readonly quotes: readonly Quote[];
  readonly recurrence: Recurrence | null;
  readonly links: readonly Link[];
  readonly lastReport: string | null;
  readonly lastReportedAt: Instant | null;
  readonly closedOn: LocalDate | null;
  readonly closedBecause: string | null;
  /** The occurrence that closing this one opened. */
  readonly next: CommitmentId | null;
  readonly supersededBy: CommitmentId | null;

  /** The clock of the commands: the first and the last. */
  readonly recordedAt: Instant;
  readonly recordedBy: ActorId;
  readonly changedAt: Instant;
  readonly changedBy: ActorId;
  /** Version of the stream. */
  readonly version: number;
  /** Where in the feed, and when by the store's clock, this became so. `asOf` means the latter. */
  readonly sincePosition: number;
  readonly sinceAt: Instant;
  /** What full text search looks in, folded. */
  readonly searchText: string;
}

/** A commitment as it stood, until an event changed it. Written once, when that event comes; never touched again. */
export interface CommitmentStatusVersion extends CommitmentStatus {
  readonly untilPosition: number;
  readonly untilAt: Instant;
}

const columns = {
  commitment: key(column.text),
  visit: column.text,
  kind: column.text,
  direction: column.text,
  stage: column.text,
  outcome: optional(column.text),
  statement: column.text,
  language: column.text,
  edtf: column.text,
  words: optional(column.text),
  zone: column.text,
  hemisphere: column.text,
  windowFirst: optional(column.day),
  windowLast: optional(column.day),
  opensAt: optional(column.instant),
  overdueAt: optional(column.instant),
  baselineFirst: optional(column.day),
  baselineLast: optional(column.day),
  slipDays: optional(column.number),
  postponements: column.number,
  responsible: optional(column.text),
  supporting: column.texts,
  counterparts: column.texts,
  bodies: column.texts,
  owner: optional(column.text),
  evidence: column.text,
  evidenceCount: column.number,
  evidenceVerified: column.number,
  evidenceItems: column.json,
  tags: column.texts,
  quotes: column.json,
  recurrence: optional(column.json),
  links: column.json,
  lastReport: optional(column.text),
  lastReportedAt: optional(column.instant),
  closedOn: optional(column.day),
  closedBecause: optional(column.text),
  next: optional(column.text),
  supersededBy: optional(column.text),
  recordedAt: column.instant,
  recordedBy: column.text,
  changedAt: column.instant,
  changedBy: column.text,
  version: column.number,
  sincePosition: column.position,
  sinceAt: column.instant,
  searchText: column.text,
};

const computed = ['due', 'opens', 'search'];

const stream = { prefix: 'commitment-', property: 'commitment' } as const;

export const commitmentStatus = viewTable<CommitmentStatus>('commitment_status', stream, columns, computed);

export const commitmentStatusVersion = viewTable<CommitmentStatusVersion>(
  'commitment_status_version',
  stream,
  {
    ...columns,
    version: key(column.number),
    untilPosition: column.position,
    untilAt: column.instant,
  },
  computed,
);
