import * as z from 'zod';
import { commitmentEvents } from '#domain/commitments/commitment.events.js';
import { readerId } from '#domain/readers/reader.events.js';
import { body } from '#domain/visits/visit.events.js';

export const renamingWanted = z
  .strictObject({
    from: body,
    to: body,
    reason: commitmentEvents.BodyRenamed.data.shape.reason,
    dryRun: z.boolean().default(false).meta({ description: 'only say what would follow' }),
  })
  .meta({ id: 'RenamingWanted' });
export type RenamingWanted = z.output<typeof renamingWanted>;

/** What follows a body's new name. */
export const renamed = z
  .object({
    commitments: z.int().meta({ description: 'at whatever stage' }),
    readers: z.array(readerId).meta({ description: 'whose mailbox of the body it is' }),
    feeds: z.int().meta({ description: 'calendar feeds of the body; their addresses stay' }),
    savedViews: z.int().meta({ description: 'saved views whose address asks for it' }),
    position: z.int().nullable().meta({ description: 'of the last event; null where none was recorded' }),
  })
  .meta({
    id: 'BodyRenaming',
    examples: [{ commitments: 12, readers: ['body:droi'], feeds: 1, savedViews: 0, position: 1207 } as never],
  });
export type Renamed = z.infer<typeof renamed>;
