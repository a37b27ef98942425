import * as z from 'zod';
import type { Aggregate } from '#domain/command-types.js';
import { historyItem } from '../commitment-history/item.js';
import { type RowNow, rowShapes } from '../current/rows-now.js';
import { noticeItem } from '../outbox/item.js';
import { namesOfPeople } from '../people/names.js';

const told = historyItem.extend({
  visit: historyItem.shape.visit.nullable().meta({ description: 'null for rules, calendars and readers' }),
  people: namesOfPeople,
});

const inWords = (of: string) => ({
  description: `${of} as it is now, which may be later than the event; null while the views have not got there, and when there is none any more`,
});

/** An event as it happens: the history's line of it, and beside it what it changed, as that is now. */
export const change = z
  .discriminatedUnion('of', [
    told
      .extend({ of: z.literal('visit'), id: z.string(), current: rowShapes.visit.nullable() })
      .meta({ id: 'VisitChange', ...inWords('the visit') }),
    told
      .extend({ of: z.literal('commitment'), id: z.string(), current: rowShapes.commitment.nullable() })
      .meta({ id: 'CommitmentChange', ...inWords('the commitment') }),
    told
      .extend({
        of: z.literal('reminders'),
        id: z.string().meta({ description: 'of the commitment' }),
        current: rowShapes.reminders.nullable(),
        notice: noticeItem
          .nullable()
          .meta({ description: 'the mail of the outbox that the event is about; for staff' }),
      })
      .meta({ id: 'RemindersChange', ...inWords('what reminders the commitment has') }),
    told
      .extend({
        of: z.literal('rulebook'),
        id: z.string().meta({ description: 'its scope' }),
        current: rowShapes.rulebook.nullable(),
      })
      .meta({ id: 'RulebookChange', ...inWords('the rulebook') }),
    told
      .extend({ of: z.literal('calendar'), id: z.string(), current: rowShapes.calendar.nullable() })
      .meta({ id: 'CalendarChange', ...inWords('the calendar') }),
    told
      .extend({ of: z.literal('reader'), id: z.string(), current: rowShapes.reader.nullable() })
      .meta({ id: 'ReaderChange', ...inWords('the reader') }),
  ])
  .meta({ id: 'Change' });
export type ChangeItem = z.infer<typeof change>;

/** A change as it is put together, whichever it is of. */
export type Told = Omit<z.infer<typeof told>, 'people'> & {
  readonly of: Aggregate;
  readonly id: string;
  readonly current?: RowNow | null;
};
