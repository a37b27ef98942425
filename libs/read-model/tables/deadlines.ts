import type { Direction, Kind } from '#domain/commitments/commitment.events.js';
import type { ActorId } from '#domain/event.js';
import type { Window } from '#domain/timeframes/timeframe.schema.js';
import type { CommitmentId, Instant, Language, LocalDate, VisitId } from '#domain/values.js';
import type { Because } from '#domain/visits/quote.schema.js';
import type { Stage } from '../axes.js';
import { column, key, optional, viewTable } from '../view-table.js';

/** One step by which the deadline came to be where it is. */
export interface DeadlineStep {
  readonly how: 'set' | 'narrowed' | 'postponed';
  readonly edtf: string;
  readonly words: string | null;
  readonly window: Window;
  readonly because: Because | null;
  readonly by: ActorId;
  readonly at: Instant;
  readonly position: number;
}

/** When a commitment is due and how that came about. The rows of closed ones stay, since they may be reopened. */
export interface Deadline {
  readonly commitment: CommitmentId;
  readonly visit: VisitId;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly stage: Stage;
  readonly statement: string;
  readonly language: Language;
  readonly responsible: string | null;
  readonly bodies: readonly string[];
  readonly owner: ActorId | null;
  readonly edtf: string;
  readonly words: string | null;
  readonly zone: string;
  readonly windowFirst: LocalDate | null;
  readonly windowLast: LocalDate | null;
  readonly opensAt: Instant | null;
  readonly overdueAt: Instant | null;
  readonly steps: readonly DeadlineStep[];
  readonly version: number;
  readonly sincePosition: number;
}

export const deadlines = viewTable<Deadline>(
  'deadlines',
  { prefix: 'commitment-', property: 'commitment' },
  {
    commitment: key(column.text),
    visit: column.text,
    kind: column.text,
    direction: column.text,
    stage: column.text,
    statement: column.text,
    language: column.text,
    responsible: optional(column.text),
    bodies: column.texts,
    owner: optional(column.text),
    edtf: column.text,
    words: optional(column.text),
    zone: column.text,
    windowFirst: optional(column.day),
    windowLast: optional(column.day),
    opensAt: optional(column.instant),
    overdueAt: optional(column.instant),
    steps: column.json,
    version: column.number,
    sincePosition: column.position,
  },
  ['due', 'opens'],
);
