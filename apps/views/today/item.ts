import * as z from 'zod';
import { direction, evidence } from '#domain/commitments/commitment.terms.js';
import { actorId } from '#domain/event.js';
import { commitmentId, instant, localDate, visitId } from '#domain/values.js';
import { body } from '#domain/visits/visit.events.js';
import { commitmentItem } from '../commitment-status/item.js';
import { namesOfPeople } from '../people/names.js';
import { reminderItem } from '../reminders/item.js';

const list = z
  .string()
  .meta({ description: 'the list that it counts: an address below /api/v1, with its query' });

/** A number, and the list that shows exactly what it counts. */
export const figure = z
  .object({ count: z.int(), list })
  .meta({ id: 'Figure', examples: [{ count: 3, list: '/commitments?stage=proposed' }] });
export type Figure = z.infer<typeof figure>;

/** What one body owes, and to whom. */
const owing = figure
  .extend({
    responsible: body.nullable().meta({ description: 'null: nobody is named yet' }),
    counterparts: z.array(body).meta({ description: 'to whom, or with whom; the most often named first' }),
  })
  .meta({ id: 'Owing' });
export type Owing = z.infer<typeof owing>;

const owed = figure.extend({ direction, bodies: z.array(owing) }).meta({ id: 'OwedInDirection' });

/** A piece of evidence that somebody brought and nobody has checked. */
const unverified = z
  .object({
    commitment: commitmentId,
    visit: visitId,
    statement: z.string(),
    evidence,
    addedBy: actorId,
    addedAt: instant,
  })
  .meta({ id: 'UnverifiedEvidence' });
export type Unverified = z.infer<typeof unverified>;

/** All that the first screen shows. What is only proposed counts as nothing but to be reviewed. */
export const today = z
  .object({
    now: instant.meta({ description: 'the moment that everything is computed for' }),
    day: localDate.meta({ description: 'the day that it is in the zone of the workspace' }),
    position: z.int(),
    figures: z
      .object({
        open: figure,
        overdue: figure,
        windowOpen: figure,
        openingSoon: figure.meta({ description: 'opens within four weeks' }),
        windows: figure.meta({ description: 'open, or opening within four weeks' }),
        noDate: figure,
        noOwner: figure,
        toReview: figure,
        closed: figure,
        toVerify: figure,
      })
      .meta({ id: 'TodaysFigures' }),
    overdue: z.array(commitmentItem).meta({ description: 'the longest overdue first, 20 at most' }),
    windows: z
      .array(commitmentItem)
      .meta({ description: 'open, or opening soon; the next to end first, 20 at most' }),
    noDate: z.array(commitmentItem).meta({ description: 'the oldest first, 10 at most' }),
    toReview: z.array(commitmentItem).meta({ description: 'proposals, the newest first, 5 at most' }),
    toVerify: z.array(unverified).meta({ description: 'the oldest first, 5 at most' }),
    owed: z.array(owed).meta({ description: 'who owes whom: ours, theirs, and what is owed together' }),
    reminders: z
      .object({ next: z.array(reminderItem), planned: figure })
      .nullable()
      .meta({
        id: 'RemindersToCome',
        description: 'null for a moment of the past with more commitments than are planned anew at once',
      }),
    people: namesOfPeople,
  })
  .meta({
    id: 'Today',
    examples: [
      {
        now: '2018-10-25T07:00:00.000Z',
        day: '2018-10-25',
        position: 27,
        figures: {
          open: { count: 12, list: '/commitments?stage=open' },
          overdue: { count: 0, list: '/commitments?stage=open&schedule=overdue' },
          windowOpen: { count: 1, list: '/commitments?stage=open&schedule=window-open' },
          openingSoon: { count: 3, list: '/commitments?stage=open&schedule=upcoming&windowTo=2018-11-22' },
          windows: {
            count: 4,
            list: '/commitments?stage=open&schedule=window-open&schedule=upcoming&windowTo=2018-11-22',
          },
          noDate: { count: 8, list: '/commitments?stage=open&schedule=undated' },
          noOwner: { count: 12, list: '/commitments?stage=open&owner=none' },
          toReview: { count: 0, list: '/commitments?stage=proposed' },
          closed: { count: 1, list: '/commitments?stage=closed' },
          toVerify: { count: 0, list: '/evidence?verified=no' },
        },
        overdue: [],
        windows: [],
        noDate: [],
        toReview: [],
        toVerify: [],
        owed: [{ direction: 'ours', count: 0, list: '/commitments?stage=open&direction=ours', bodies: [] }],
        reminders: null,
        people: {},
      },
    ] as never[],
  });
export type Today = Omit<z.infer<typeof today>, 'people'>;
