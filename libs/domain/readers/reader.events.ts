import * as z from 'zod';
import { actorId, type EventsOf, event, personal, withheld } from '../event.js';
import { language, line, mailAddress, zone } from '../values.js';
import { body } from '../visits/visit.events.js';

/**
 * Somebody, or something, that reminders are written to: `staff:ana`, a mailbox `body:droi`, or `desk:registry`, to whom
 * goes what would otherwise reach nobody. The same ids as actors have, so an owner is a reader without further ado.
 */
export const readerId = actorId;
export type ReaderId = z.infer<typeof readerId>;

/** Why somebody is not written to any more. */
export const removal = z.enum(['left', 'unsubscribed']).meta({ id: 'ReaderRemoval' });

/** `each`: a mail whenever something falls due; `daily`, `weekly`: all of it in one, on the reader's day. */
export const rhythm = z.enum(['each', 'daily', 'weekly']).meta({ id: 'Rhythm' });
export type Rhythm = z.infer<typeof rhythm>;

/** ISO 8601: Monday is 1. */
export const weekday = z.int().min(1).max(7);

/** How somebody wants to be written to. */
export const readerTerms = z.object({
  name: personal(line(120)),
  /** The body whose mailbox it is; reminders to a responsible body of this name go here. */
  body: body.nullable(),
  /** Without one, what is written to them stays in the outbox. */
  email: withheld(personal(mailAddress).nullable()),
  /** Mails are written in these, one below the other. */
  languages: z.array(language).min(1).max(2),
  zone,
  /** The full hour, in `zone`, at which they read. */
  hour: z.int().min(0).max(23),
  rhythm,
  /** Of a weekly digest. */
  weekday,
  /** One level up: who hears of it when this reader does not answer. */
  head: readerId.nullable(),
});
export type ReaderTerms = z.infer<typeof readerTerms>;

// Stored for ever: these names and fields are the storage format. Add; never edit.
export const readerEvents = {
  /** All of it, each time: the newest stands. */
  ReaderDescribed: event(1, { reader: readerId, ...readerTerms.shape }),
  /** They left, or said that they want no mail (`unsubscribed`, RFC 8058): nothing is sent to them from here on. */
  ReaderRemoved: event(1, {
    reader: readerId,
    because: removal,
  }),
};

export type ReaderEvent = EventsOf<typeof readerEvents>;
