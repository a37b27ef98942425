import * as z from 'zod';
import type { CommandsOf } from '../decider.js';
import { readerEvents, readerId, readerTerms } from './reader.events.js';

const { because } = readerEvents.ReaderRemoved.data.shape;

/** What can be asked of a reader: the fields a person gives; who and when come with the `CommandContext`. */
export const readerCommands = {
  /** All of it, each time: the newest stands. */
  DescribeReader: z.strictObject({ reader: readerId, ...readerTerms.shape }),
  RemoveReader: z.strictObject({ reader: readerId, because }),
};

export type ReaderCommand = CommandsOf<typeof readerCommands>;
export type DataOf<Type extends ReaderCommand['type']> = Extract<ReaderCommand, { type: Type }>['data'];
