import * as z from 'zod';
import { outcome } from '#domain/commitments/commitment.events.js';
import { schedule } from '#domain/timeframes/schedule.js';
import { instant } from '#domain/values.js';
import { evidenceStates, stages } from '#read-model/axes.js';
import { commitmentItem } from '../commitment-status/item.js';

/** How many commitments of each, along one axis. */
const along = (names: readonly string[]) => z.record(z.enum(names), z.int());

export const board = z.object({
  now: instant.meta({ description: 'the moment the schedule was computed for' }),
  position: z.int(),
  counts: z.object({
    stage: along(stages),
    outcome: along(outcome.options).meta({ description: 'of those that are closed' }),
    schedule: along(schedule.options).meta({ description: 'of those that are proposed or open' }),
    evidence: along(evidenceStates).meta({ description: 'of those that are open or closed' }),
  }),
  overdue: z.array(commitmentItem).meta({ description: 'the longest overdue first, ten at most' }),
  next: z.array(commitmentItem).meta({ description: 'due next, the nearest first, ten at most' }),
});
export type Board = z.infer<typeof board>;
