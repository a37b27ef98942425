import * as z from 'zod';
import { command, schemasOf } from '../commands.js';
import type { CommandsOf } from '../decider.js';
import { confirmed } from '../plausible.js';
import { readerEvents, readerId, readerTerms } from './reader.events.js';

const { because } = readerEvents.ReaderRemoved.data.shape;

/** What can be asked of a reader: the fields a person gives; who and when come with the `CommandContext`. */
export const readerTable = {
  name: 'readers',
  key: 'reader',
  id: readerId,
  exampleId: 'staff:ana',
  rows: {
    /** All of it, each time: the newest stands. */
    DescribeReader: command(z.strictObject({ reader: readerId, ...readerTerms.shape, confirmed }), {
      route: 'POST /readers/:reader/describe',
      word: 'describe-reader',
      summary: 'Describe a reader: where, when and in which languages they are written to',
      description: 'All of it, each time. Staff may describe themselves, but not take the mail of a body.',
      refuses: ['ZONE_UNKNOWN', 'READER_OWN_HEAD', 'UNLIKELY'],
      example: {
        reader: 'staff:ana',
        name: 'Ana Ionescu',
        body: null,
        email: 'ana@example.org',
        languages: ['ro', 'en'],
        zone: 'Europe/Brussels',
        hour: 8,
        rhythm: 'daily',
        weekday: 1,
        head: 'staff:kim',
      },
      isKeepers: true,
      exceptFor: ({ reader, body }, by) =>
        reader === by && body === null
          ? undefined
          : `without the role "keeper", ${by} describes only themselves, and no mailbox of a body`,
    }),
    RemoveReader: command(z.strictObject({ reader: readerId, because }), {
      route: 'POST /readers/:reader/remove',
      word: 'remove-reader',
      summary: 'Write to a reader no more: their head hears of it instead',
      description:
        'Who left holds nothing any more: tokens, sessions, links in mails, calendar feeds. Describing them again brings them back.',
      refuses: ['READER_NOT_FOUND'],
      example: { reader: 'staff:ana', because: 'left' },
      isKeepers: true,
    }),
  },
};

export const readerCommands = schemasOf(readerTable);
export type ReaderCommand = CommandsOf<typeof readerCommands>;
export type DataOf<Type extends ReaderCommand['type']> = Extract<ReaderCommand, { type: Type }>['data'];
