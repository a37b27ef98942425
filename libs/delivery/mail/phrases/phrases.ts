import type { WrittenLanguage } from '#domain/readers/written-languages.js';
import type { AnswerKind } from '#domain/reminders/answers.js';
import type { Role } from '#domain/reminders/reminders.events.js';
import type { Span } from '#domain/rules/rule.schema.js';
import type { StandingNow } from '../standing.js';

/** All that mails and pages say in one language. */
export interface Phrases {
  /** Whose words for triggers go with these. */
  readonly language: WrittenLanguage;
  /** After a label. */
  readonly colon: string;
  /** Somebody's own words, in this language's quotation marks. */
  quoted(words: string): string;
  /** Of a calendar that holds so many of the nearest, and leaves out others. */
  leftOut(held: number, others: number): string;
  readonly when: string;
  readonly visit: string;
  readonly responsible: string;
  readonly owner: string;
  readonly why: string;
  readonly open: string;
  readonly actions: Readonly<Record<AnswerKind, string>>;
  /** "36 days left", "overdue by 12 days". */
  standing(now: StandingNow): string;
  /** By which place's day is counted, and that both places have different days. */
  elsewhere(place: string, there: string, here: string): string;
  lastDay(date: string): string;
  readonly capacity: Readonly<Record<Role, string>>;
  /** "14 days". */
  span(span: Span | undefined): string;
  /** A sentence: who gets it why, and when such a reminder comes (`triggerWords`), "14 days before the window opens". */
  because(capacity: string, when: string | null): string;
  /** The reason where a weekly reader's own day moved it. */
  readonly weekly: string;
  /** `reasons`: "All Saints (1 November 2018)", "Saturday". */
  moved(wanted: string, reasons: string): string;
  folded(others: string): string;
  unanswered(reader: string): string;
  undeliverable(reader: string): string;

  several(count: number): string;
  digest(date: string): string;
  digestSubject(date: string, fell: number, standing: number): string;
  readonly fellDue: string;
  readonly alsoOverdue: string;
  readonly alsoSoon: string;
  more(count: number): string;
  writtenTo(name: string): string;
  readonly unsubscribe: string;
}
