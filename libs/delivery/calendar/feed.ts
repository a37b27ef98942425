import { Temporal } from 'temporal-polyfill';
import type { Kind, Outcome } from '#domain/commitments/commitment.terms.js';
import type { ActorId } from '#domain/event.js';
import type { Timeframe } from '#domain/timeframes/timeframe.schema.js';
import { inWords } from '#domain/timeframes/words.js';
import type { CommitmentId, Instant, Language, LocalDate } from '#domain/values.js';
import { commitmentAddress } from '../addresses.js';
import { phrasesIn } from '../mail/phrases/catalogue.js';
import { onOneLine } from '../outcome.js';

/** A commitment as a calendar shows it. */
export interface FeedEntry {
  readonly commitment: CommitmentId;
  readonly kind: Kind;
  readonly stage: 'proposed' | 'open' | 'closed' | 'dismissed';
  readonly outcome: Outcome | null;
  readonly statement: string;
  readonly visit: string;
  readonly timeframe: Pick<Timeframe, 'edtf' | 'hemisphere' | 'window'>;
  /** The source's own words for the timeframe. */
  readonly words: string | null;
  readonly responsible: string | null;
  readonly owner: ActorId | null;
  /** Of its stream: calendars take the higher `SEQUENCE` for the newer. */
  readonly version: number;
  readonly changedAt: Instant;
}

export interface FeedTerms {
  /** What calendar programs call it. */
  readonly name: string;
  readonly language: Language;
  /** Public address of the register. */
  readonly base: string;
  /** What follows the `@` of UIDs: the same for good, or each entry stands twice in the calendars of its readers. */
  readonly uidName: string;
  /** How many there were too many for it. */
  readonly leftOut: number;
}

/** Said in whole days, no part of it in doubt: what stands in a calendar as it is. */
const exactDays = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

interface Days {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly isExact: boolean;
}

/** On which days it stands: its own when they are exact, else the last on which it may happen; undated ones nowhere. */
const daysOf = ({ edtf, window: { first, last } }: FeedEntry['timeframe']): Days | undefined => {
  if (first !== null && last !== null && exactDays.test(edtf)) return { first, last, isExact: true };
  const day = last ?? first;
  return day === null ? undefined : { first: day, last: day, isExact: false };
};

const dayAfter = (day: LocalDate): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

const kept: readonly (Outcome | null)[] = ['fulfilled', 'partly-fulfilled'];

/** What will not take place. What was due and was not kept took its day all the same. */
export const takenBack: readonly Outcome[] = ['withdrawn', 'superseded'];

/**
 * For so many days an entry that was taken back stays in the feed as cancelled (STATUS, RFC 5545 3.8.1.11, under a higher
 * SEQUENCE), so that every program that asks now and then hears of it; then it is left out. Some programs hide a cancelled
 * entry at once, some strike it out: without the first a copy that somebody made of it would stand for ever, without the second
 * it would stay struck out.
 */
export const CANCELLED_FOR = 30;

/** Whether it was kept, will not be, or is still to come, as far as iCalendar has words for it. */
const standingOf = ({
  stage,
  outcome,
}: FeedEntry): { mark: string; isOver: boolean; isCancelled: boolean } => {
  if (stage !== 'closed') return { mark: '', isOver: false, isCancelled: false };
  return kept.includes(outcome)
    ? { mark: '✓ ', isOver: true, isCancelled: false }
    : { mark: '✗ ', isOver: true, isCancelled: outcome !== null && takenBack.includes(outcome) };
};

/** Programs ask again no more often, in seconds: a commitment changes some times a year. */
const refresh = 3600;

/**
 * An iCalendar feed (RFC 5545, RFC 7986) of commitments. Events, since calendars do not show to-dos. An exact window takes
 * its days; a vague one stands on the last day it may happen, takes no time from anybody, and says its window in words. No
 * alarms: who wants to be reminded has reminders. The same entries give the same bytes.
 */
export const feedOf = async (entries: readonly FeedEntry[], terms: FeedTerms): Promise<string> => {
  const { default: ical, ICalEventStatus, ICalEventTransparency } = await import('ical-generator');
  const { name, language, base, uidName, leftOut } = terms;
  const { phrases } = phrasesIn(language);
  const calendar = ical({
    // A feed of former days may have a scope with line ends, which would begin properties of their own.
    name: onOneLine(name),
    description: leftOut === 0 ? null : phrases.leftOut(entries.length, leftOut),
    prodId: { company: 'Aide-mémoire', product: 'commitments', language: 'EN' },
    ttl: refresh,
  });
  for (const entry of entries) {
    const days = daysOf(entry.timeframe);
    if (!days) continue;
    const { mark, isOver, isCancelled } = standingOf(entry);
    const window = inWords(entry.timeframe, language);
    calendar.createEvent({
      id: `${entry.commitment}@${uidName}`,
      sequence: entry.version,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      start: days.first,
      end: dayAfter(days.last),
      allDay: true,
      summary: `${mark}${entry.statement}${days.isExact ? '' : ` (${window})`}`,
      description: descriptionOf(entry, window, terms),
      url: commitmentAddress(base, entry.commitment),
      categories: [{ name: entry.kind }],
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency:
        days.isExact && !isOver ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
};

const descriptionOf = (entry: FeedEntry, window: string, { language, base }: FeedTerms): string => {
  const { phrases } = phrasesIn(language);
  const { commitment, visit, words, responsible, owner, outcome } = entry;
  const line = (label: string, value: string): string => `${label}${phrases.colon} ${value}`;
  return [
    line(phrases.when, words === null ? window : `${window} (${phrases.quoted(words)})`),
    line(phrases.visit, visit),
    ...(responsible === null ? [] : [line(phrases.responsible, responsible)]),
    ...(owner === null ? [] : [line(phrases.owner, owner.slice(owner.indexOf(':') + 1))]),
    ...(outcome === null ? [] : [outcome]),
    commitmentAddress(base, commitment),
  ].join('\n');
};
