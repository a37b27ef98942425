import * as z from 'zod';
import { outcome } from '#domain/commitments/commitment.terms.js';
import { schedule } from '#domain/timeframes/schedule.js';
import { instant } from '#domain/values.js';
import { evidenceState, stage } from '#read-model/axes.js';
import { commitmentItem } from '../commitment-status/item.js';
import { warnings } from '../listing/list-query.js';
import { namesOfPeople } from '../people/names.js';

/** How many commitments of each, along one axis. */
const along = <Name extends string>(names: z.ZodType<Name, Name>) => z.record(names, z.int());

export const board = z
  .object({
    now: instant.meta({ description: 'the moment the schedule was computed for' }),
    position: z.int(),
    asOf: instant.optional().meta({ description: 'the moment it is shown as of, where one was asked for' }),
    warnings,
    counts: z.object({
      stage: along(stage),
      outcome: along(outcome).meta({ description: 'of those that are closed' }),
      schedule: along(schedule).meta({ description: 'of those that are proposed or open' }),
      evidence: along(evidenceState).meta({ description: 'of those that are open or closed' }),
    }),
    failedReminders: z.int().meta({
      description: 'of the last seven days, whatever is asked for: nobody got them; see the outbox',
    }),
    untaken: z.int().meta({
      description: 'commitments that the view shows as they were, since an event could not be taken',
    }),
    overdue: z.array(commitmentItem).meta({ description: 'the longest overdue first, ten at most' }),
    next: z.array(commitmentItem).meta({ description: 'due next, the nearest first, ten at most' }),
    people: namesOfPeople,
  })
  .meta({
    id: 'Board',
    examples: [
      {
        now: '2018-10-25T09:00:00.000Z',
        position: 27,
        counts: {
          stage: { proposed: 2, open: 9, closed: 3, dismissed: 1 },
          outcome: { fulfilled: 2, 'partly-fulfilled': 0, 'not-fulfilled': 0, withdrawn: 1, superseded: 0 },
          schedule: { undated: 4, upcoming: 3, 'window-open': 3, overdue: 1 },
          evidence: { none: 9, claimed: 2, verified: 1 },
        },
        failedReminders: 0,
        untaken: 0,
        overdue: [],
        next: [],
        people: {},
      },
    ],
  });
export type Board = Omit<z.infer<typeof board>, 'people'>;
