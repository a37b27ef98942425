import type { ActorId } from '#domain/event.js';
import type { NoticeId, Reasoning } from '#domain/reminders/reminders.events.js';
import type { RuleId } from '#domain/rules/rule.schema.js';
import type { Timeframe } from '#domain/timeframes/timeframe.schema.js';
import type { CommitmentId, Instant, Language, LocalDate } from '#domain/values.js';
import type { AnswerLinks } from '../answers/answer-links.js';

/** What a mail says of a commitment wherever it names one. */
export interface ToldCommitment {
  readonly commitment: CommitmentId;
  /** In its own language, whatever the reader's are. */
  readonly statement: string;
  readonly language: Language;
  readonly timeframe: Pick<Timeframe, 'edtf' | 'hemisphere' | 'window' | 'zone'>;
  /** Where its reader finds it, without signing in: see `readingLink`. */
  readonly link: string;
}

/** A commitment as it is told whole. */
export interface ToldWhole extends ToldCommitment {
  /** Title of the visit. */
  readonly visit: string;
  /** The source's own words for the timeframe, "this autumn"; null where it has none. */
  readonly words: string | null;
  readonly responsible: string | null;
  readonly owner: ActorId | null;
}

/** One reminder as it is written to its reader. */
export interface ToldReminder extends ToldWhole {
  readonly rule: RuleId;
  /** The day it is for, by its reader's calendar. */
  readonly day: LocalDate;
  readonly reasoning: Reasoning;
  /** Null where nobody can answer by link. */
  readonly answers: AnswerLinks | null;
}

/** What else stands for the reader of a digest; at most twenty lines of it are written. */
export interface StandingInMail {
  readonly overdue: readonly ToldCommitment[];
  /** Whose last day is within fourteen days. */
  readonly soon: readonly ToldCommitment[];
}

/** A notice to one reader. Plain values: the same give the same bytes. */
export interface Message {
  readonly notice: NoticeId;
  readonly reader: {
    readonly name: string;
    /** One or two; of others than English, Romanian, French and Russian it is written in English. */
    readonly languages: readonly Language[];
  };
  /** When this is composed: days left are counted from the day it then is where a commitment is to be kept. */
  readonly now: Instant;
  /** The day it then is for the reader. */
  readonly today: LocalDate;
  /** What people who are named here are called, by their ids, as far as that is known. */
  readonly names: Readonly<Record<ActorId, string>>;
  readonly reminders: readonly ToldReminder[];
  /** Given with a digest, and only then. */
  readonly standing: StandingInMail | null;
  /** Where the reader ends these mails with one click; null where there is no such address. */
  readonly unsubscribe: string | null;
}

/** What somebody is called: by their name where it is known, else by what their id says. */
export const nameOf = (id: ActorId, names: Message['names']): string =>
  names[id] ?? id.slice(id.indexOf(':') + 1);

/** A message composed. */
export interface ComposedMail {
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
