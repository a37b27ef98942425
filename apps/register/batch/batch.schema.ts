import * as z from 'zod';
import { receipt } from '#commands/receipt.js';
import { batch } from '#domain/batch.js';
import { eventType } from '#domain/event-types.js';
import { problemSchema, withExample } from '#platform/http/openapi.js';

export const batchWanted = withExample(batch, {
  why: 'Elections in the host country',
  commands: [
    {
      type: 'PostponeCommitment',
      id: 'chairman-visits-astana-2018',
      ifMatch: 3,
      data: {
        timeframe: { edtf: '2019-21' },
        askedBy: 'Ministry of Foreign Affairs',
        decidedBy: 'Subcommittee on Human Rights',
      },
    },
    { type: 'CloseCommitment', id: 'mission-to-brussels-2018', data: { outcome: 'withdrawn' } },
  ],
});

/** What became of one command of a batch: exactly one of receipt and problem. */
const result = z
  .object({
    status: z.int().meta({ description: 'as the command asked by itself would be answered' }),
    receipt: receipt.nullable(),
    problem: problemSchema.nullable(),
    events: z
      .array(
        z.object({
          type: eventType,
          data: z
            .looseObject({})
            .meta({ id: 'EventData', description: 'as the AsyncAPI document describes it, by its type' }),
        }),
      )
      .optional()
      .meta({ description: 'of a dry run: what would be recorded' }),
  })
  .meta({ id: 'BatchResult' });
export type BatchResult = z.infer<typeof result>;

/** A result for each command, in their order. */
export const batchAnswer = z
  .object({
    results: z.array(result),
    done: z.int().meta({ description: 'of which there is a receipt' }),
    refused: z.int().meta({ description: 'of which there is a problem' }),
  })
  .meta({ id: 'BatchAnswer' });
export type BatchAnswer = z.infer<typeof batchAnswer>;
