import { addDays, daysBetween } from '#domain/calendars/day-count.js';
import type { Schedule } from '#domain/timeframes/schedule.js';
import type { Window } from '#domain/timeframes/timeframe.schema.js';
import { localDateAt } from '#domain/timeframes/zone.js';
import type { Instant, LocalDate } from '#domain/values.js';

/** What tells how a commitment stands against the clock. */
export interface Scheduled {
  readonly schedule: Schedule | null;
  readonly window: Window;
  readonly zone: string;
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/**
 * Where the window stands, counted in days of its place: "12 days overdue", "36 days left", "in 26 days".
 * Empty when there is no window to count by.
 */
export const standing = ({ schedule, window: { first, last }, zone }: Scheduled, now: Instant): string => {
  const today = localDateAt(now, zone);
  switch (schedule) {
    case 'overdue':
      return last ? `${days(daysBetween(last, today))} overdue` : '';
    case 'window-open': {
      const left = last && daysBetween(today, last);
      return left === null ? 'no last day' : left === 0 ? 'last day today' : `${days(left)} left`;
    }
    case 'upcoming': {
      const until = first && daysBetween(today, first);
      return until === null ? '' : until === 1 ? 'tomorrow' : `in ${days(until)}`;
    }
    case 'undated':
    case null:
      return '';
  }
};

/** The first day on which a window was overdue. */
export const overdueSince = (last: LocalDate): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(addDays(last, 1)),
  );
