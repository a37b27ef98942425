import { addSpans, dayAt, spansBetween } from '../calendars/day-count.js';
import type { Span, Trigger } from '../rules/rule.schema.js';
import { endOfDay, localDateAt } from '../timeframes/zone.js';
import type { Instant, LocalDate } from '../values.js';
import { DAY } from '../values.js';
import type { Subject } from './planning.js';

/** When a rule wants a reminder: the day, and the name that tells this time from all others. */
export interface Occurrence {
  readonly name: string;
  readonly wanted: LocalDate;
}

/** What a repeating rule counts from. */
export interface Repetition {
  readonly anchor: LocalDate;
  readonly every: Span;
  /** From when on what it tells is so: no time of it comes before. */
  readonly since: Instant;
}

/**
 * The one time that a rule wants a reminder. Its name is the window's day (or the rule's own), so that a window that moves
 * brings a new occurrence and one that moves back brings none. `undefined` where the window has no such side, and for
 * rules that repeat.
 */
export const singleOccurrence = (
  trigger: Trigger,
  { timeframe }: Pick<Subject, 'timeframe'>,
): Occurrence | undefined => {
  const { first, last } = timeframe.window;
  switch (trigger.on) {
    case 'before-opening':
      return first === null ? undefined : before(first, trigger.span);
    case 'opening':
      return first === null ? undefined : { name: first, wanted: first };
    case 'before-closing':
      return last === null ? undefined : before(last, trigger.span);
    case 'closing':
      return last === null ? undefined : { name: last, wanted: last };
    case 'date':
      return { name: trigger.date, wanted: trigger.date };
    default:
      return undefined;
  }
};

const before = (day: LocalDate, span: Span): Occurrence | undefined => {
  const wanted = addSpans(day, span, -1);
  return wanted && { name: day, wanted };
};

/** `undefined` where the rule has nothing to count from, and for rules that want one reminder. */
export const repetitionOf = (trigger: Trigger, subject: Subject): Repetition | undefined => {
  const { window, zone } = subject.timeframe;
  switch (trigger.on) {
    case 'overdue': {
      const { last: anchor } = window;
      return anchor === null ? undefined : { anchor, every: trigger.every, since: endOfDay(anchor, zone) };
    }
    case 'undated': {
      if (window.first !== null || window.last !== null) return undefined;
      const since = subject.undatedSince ?? subject.openSince;
      return { anchor: localDateAt(since, zone), every: trigger.every, since };
    }
    case 'unreported': {
      const since = subject.lastReportedAt ?? subject.openSince;
      return { anchor: localDateAt(since, zone), every: trigger.every, since };
    }
    default:
      return undefined;
  }
};

/** The `number`th repetition, from 1. It is counted from the anchor, so that the 31st comes again after a February. */
export const repeated = ({ anchor, every }: Repetition, number: number): Occurrence | undefined => {
  if (number < 1) return undefined;
  const wanted = addSpans(anchor, every, number);
  return wanted && { name: `${anchor}#${number}`, wanted };
};

/**
 * A repetition wanted before `at` anywhere, or the first: where looking for the next one may begin. It may be placed after
 * `at`, where nobody has read since it is so; then it stands for all before it.
 */
export const numberBefore = ({ anchor, every }: Repetition, at: number): number => {
  const twoDaysBefore = dayAt(Math.floor(at / DAY) - 2);
  return Math.max(1, spansBetween(anchor, twoDaysBefore, every));
};
