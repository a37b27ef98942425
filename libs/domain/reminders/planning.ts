import type { CalendarId, CalendarTerms, FreeDays } from '../calendars/calendar.events.js';
import type { Kind, Parties } from '../commitments/commitment.terms.js';
import type { ReaderId, ReaderTerms } from '../readers/reader.events.js';
import type { Rule } from '../rules/rule.schema.js';
import type { Timeframe } from '../timeframes/timeframe.schema.js';
import type { CommitmentId, Instant, LocalDate, VisitId } from '../values.js';
import type { CancelledBecause, Channel, NoticeId, Reasoning, ReminderKey } from './reminders.events.js';

/** What planning needs to know, and what it says. All plain values: the plan is a pure function of them. */

/** A commitment as far as its reminders care. Only an open one has a plan. */
export interface Subject {
  readonly commitment: CommitmentId;
  readonly visit: VisitId;
  readonly kind: Kind;
  readonly stage: 'proposed' | 'open' | 'closed' | 'dismissed';
  readonly parties: Pick<Parties, 'responsible' | 'owner'>;
  readonly timeframe: Pick<Timeframe, 'window' | 'zone'>;
  /** Position of the event that set the window as it is. */
  readonly windowSince: number;
  /** When it was recorded, accepted or reopened: what would have fallen due before is told in one. */
  readonly openSince: Instant;
  /** Since when it has had no date, while it has none. */
  readonly undatedSince: Instant | null;
  readonly lastReportedAt: Instant | null;
  /** Version of the commitment's stream that all this was read at. */
  readonly version: number;
}

/** A rule that holds for a commitment, and where it was read: `default@1`, `visit:kazakhstan-2018@3`. */
export interface EffectiveRule {
  readonly rule: Rule;
  readonly version: string;
  /** Since when the rule has said so; what it would have said long before is not told. Of a default: always. */
  readonly since?: Instant | undefined;
}

/** A calendar that counts for a commitment: ours, and that of the country which hosted the visit. */
export interface Calendar extends CalendarTerms {
  readonly id: CalendarId;
  readonly days: readonly FreeDays[];
}

export interface Reader extends ReaderTerms {
  readonly id: ReaderId;
  readonly removed: boolean;
  /** When they were first described, or described again after they had left: they are not told what was long before. */
  readonly since?: Instant | undefined;
}

/** What became of a reminder that fell due. */
export interface Fallen {
  readonly key: ReminderKey;
  readonly notice: NoticeId;
  /** When it fell due by the clock of the job, which may be later than planned. */
  readonly at: Instant;
  readonly day: LocalDate;
  readonly reasoning: Reasoning;
  readonly delivered: { readonly at: Instant; readonly channel: Channel } | null;
  readonly failed: { readonly at: Instant; readonly channel: Channel; readonly reason: string } | null;
  readonly acknowledged: Instant | null;
  /** It waited to be sent and was no longer so: it counts as if it had never fallen due. */
  readonly cancelled: { readonly at: Instant; readonly because: CancelledBecause } | null;
}

export interface Snooze {
  readonly reader: ReaderId;
  readonly until: LocalDate;
}

/** Everything a plan is made of. */
export interface Planning {
  readonly subject: Subject;
  readonly rules: readonly EffectiveRule[];
  readonly calendars: readonly Calendar[];
  /** Those described; who is not is written to as `defaultReader` says. */
  readonly readers: ReadonlyMap<ReaderId, Reader>;
  readonly watchers: readonly ReaderId[];
  /** When each began to watch, as far as it is known: they are not told what was long before. */
  readonly watchingSince?: ReadonlyMap<ReaderId, Instant> | undefined;
  readonly fallen: readonly Fallen[];
  readonly snoozes: readonly Snooze[];
}

/** A reminder that is to come: one for each rule, its next occurrence and each reader. */
export interface PlannedReminder {
  readonly key: ReminderKey;
  readonly day: LocalDate;
  /** The reader's hour on that day. */
  readonly due: Instant;
  readonly reasoning: Reasoning;
}
