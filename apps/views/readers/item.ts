import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { readerId, readerTerms, removal } from '#domain/readers/reader.events.js';
import { instant } from '#domain/values.js';
import { type Actor, mayActAs } from '#platform/auth/actor.js';
import type { ReaderRow } from '#read-model/tables/reminders.js';

/** Somebody who is written to, and how. */
export const readerItem = z
  .object({
    id: readerId,
    ...readerTerms.shape,
    removed: removal
      .nullable()
      .meta({ description: 'why nothing is sent to them any more; their head hears of it instead' }),
    since: instant.meta({ description: 'when they were first described, or again after they had left' }),
    changedAt: instant,
    changedBy: actorId,
    version: z.int().meta({ description: 'of its stream' }),
  })
  .meta({
    id: 'Reader',
    examples: [
      {
        id: 'staff:ana',
        name: 'Ana Ionescu',
        body: null,
        email: 'ana@example.org',
        languages: ['ro', 'en'],
        zone: 'Europe/Brussels',
        hour: 8,
        rhythm: 'daily',
        weekday: 1,
        head: 'staff:kim',
        removed: null,
        since: '2018-08-20T09:30:00.000Z',
        changedAt: '2018-08-20T09:30:00.000Z',
        changedBy: 'staff:kim',
        version: 1,
      },
    ],
  });
export type ReaderItem = z.infer<typeof readerItem>;

/** As `actor` may see them: where somebody is written to is for staff, and for themselves. */
export const readerItemOf = (actor: Pick<Actor, 'id' | 'roles'>) => {
  const isStaff = mayActAs(actor, 'staff');
  return ({ reader, languages, email, ...row }: ReaderRow): ReaderItem => ({
    id: reader,
    ...row,
    email: isStaff || reader === actor.id ? email : null,
    languages: [...languages],
  });
};
