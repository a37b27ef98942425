import * as z from 'zod';
import { readerId } from '#domain/readers/reader.events.js';
import { noticeId } from '#domain/reminders/reminders.events.js';
import { noticeState } from '#read-model/tables/reminders.js';

/** What came of reminding: what fell due, and each notice that was to go out. */
export const reminded = z
  .object({
    reminders: z.int().meta({ description: 'that fell due just now' }),
    notices: z.array(
      z.object({
        notice: noticeId,
        reader: readerId,
        subject: z.string(),
        reminders: z.int(),
        state: noticeState.meta({ description: '"kept" is in the outbox alone; "waiting" is tried again' }),
        trouble: z.string().nullable(),
      }),
    ),
  })
  .meta({
    id: 'Reminded',
    examples: [
      {
        reminders: 2,
        notices: [
          {
            notice: '5b14e3719af7e115aca6440827139a0d',
            reader: 'staff:ana',
            subject: '2 reminders: The Chairman of the Subcommittee on Human Rights visits Astana',
            reminders: 2,
            state: 'sent',
            trouble: null,
          },
        ],
      },
    ],
  });
export type Reminded = z.infer<typeof reminded>;
