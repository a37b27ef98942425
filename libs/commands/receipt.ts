import * as z from 'zod';

/** The command that takes another one back, of the same thing: what `POST /commands` takes. */
const undo = z
  .object({
    type: z.string(),
    id: z.string(),
    data: z.looseObject({}).meta({ id: 'CommandData', description: 'as the command of that name takes it' }),
  })
  .meta({ id: 'Undo', description: 'the command that takes this one back, as POST /commands takes it' });

/** A line of the past that can be taken back, and how. */
export const takenBackBy = z
  .object({
    position: z.int().meta({ description: 'of the event that is taken back' }),
    version: z
      .int()
      .meta({ description: 'of what it was said of, as it stands: the "ifMatch" of the command' }),
    undo,
  })
  .meta({ id: 'TakenBackBy' });
export type TakenBackBy = z.infer<typeof takenBackBy>;

/** What whoever asked a command is given: where it left the thing it was about. */
export const receipt = z
  .object({
    id: z.string(),
    version: z.int().meta({ description: 'of what was asked, also its ETag' }),
    position: z.int().meta({ description: 'in the order of all events: ask a view for "?after=" this' }),
    changed: z.boolean().meta({ description: 'false when it was so already' }),
    next: z
      .string()
      .optional()
      .meta({ description: 'the next occurrence that closing a recurring one opened' }),
    warnings: z.array(z.string()).optional().meta({
      description: 'what was recorded, though it may be a slip: a body that is nearly called as another',
    }),
    undo: undo.optional(),
  })
  .meta({ id: 'Receipt' });
export type Receipt = z.infer<typeof receipt>;
