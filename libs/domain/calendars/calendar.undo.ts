import type { Undoable } from '../undo.js';
import type { CalendarEvent } from './calendar.events.js';
import type { CalendarState } from './calendar.js';

/** How a change of a calendar is taken back. That it was begun is not: it stays, and may be empty. */
export const undoOfCalendar = (event: CalendarEvent, before: CalendarState, version: number): Undoable => {
  switch (event.type) {
    case 'CalendarKept': {
      if (before.stage === 'none') return { of: 'terms', by: undefined };
      const { title, appliesTo, workingDays } = before;
      return { of: 'terms', by: { type: 'KeepCalendar', data: { title, appliesTo, workingDays } } };
    }
    case 'FreeDaysAdded':
      return { of: `days ${version}`, by: { type: 'TakeBackFreeDays', data: { version } } };
    case 'FreeDaysRemoved':
      return {
        of: `days ${version}`,
        by: { type: 'AddFreeDays', data: { days: event.data.days, from: originOf(event.data.days, before) } },
      };
  }
};

/** Where days came from that are taken out: of several additions, from the last. */
const originOf = (
  days: Extract<CalendarEvent, { type: 'FreeDaysRemoved' }>['data']['days'],
  before: CalendarState,
): string => {
  const [one] = days;
  const additions = before.stage === 'kept' ? [...before.additions.values()] : [];
  const brought = additions.findLast((addition) =>
    addition.days.some(
      ({ first, last, name }) => first === one?.first && last === one.last && name === one.name,
    ),
  );
  return brought?.from ?? 'by hand';
};
