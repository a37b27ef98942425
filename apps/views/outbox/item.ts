import * as z from 'zod';
import type { ActorId } from '#domain/event.js';
import { readerId } from '#domain/readers/reader.events.js';
import { channel, noticeId } from '#domain/reminders/reminders.events.js';
import { commitmentId, instant } from '#domain/values.js';
import {
  type DeliveryAttempt,
  deliveryOutcome,
  type Notice,
  noticeState,
} from '#read-model/tables/reminders.js';

/** One attempt to hand a notice over. */
export const deliveryItem = z
  .object({
    id: z.uuid(),
    notice: noticeId,
    channel,
    to: z.string().meta({ description: 'a mail address, or the name of a webhook' }),
    at: instant,
    outcome: deliveryOutcome,
    answer: z.string().meta({ description: 'what the other side said' }),
    milliseconds: z.int(),
  })
  .meta({
    id: 'Delivery',
    examples: [
      {
        id: '0b0f6f8e-7b1c-4b52-9d2c-2f3f6f1f7c11',
        notice: '5f2b8c1d9e3a4f6070819a2b3c4d5e6f',
        channel: 'mail',
        to: 'ana@example.org',
        at: '2018-08-20T06:00:01.000Z',
        outcome: 'delivered',
        answer: '250 OK',
        milliseconds: 112,
      },
    ],
  });
export type DeliveryItem = z.infer<typeof deliveryItem>;

const composed = z.object({
  notice: noticeId,
  reader: readerId,
  digest: z.boolean().meta({ description: 'all of a day or a week in one' }),
  subject: z.string(),
  state: noticeState.meta({
    description:
      '"kept": there is nowhere to send it, so it is read here; "cancelled": what it told was no longer so when it could be sent',
  }),
  email: z.string().nullable(),
  reminders: z.array(
    z.object({ commitment: commitmentId, reminder: z.string() }).meta({ id: 'ToldReminder' }),
  ),
  attempts: z.int(),
  trouble: z.string().nullable().meta({ description: 'why it could not be sent, if it could not' }),
  composedAt: instant,
  settledAt: instant.nullable(),
});

const example = {
  notice: '5f2b8c1d9e3a4f6070819a2b3c4d5e6f',
  reader: 'staff:ana',
  digest: false,
  subject: 'Opens in 14 days: The Chairman of the Subcommittee on Human Rights visits Astana',
  state: 'sent',
  email: 'ana@example.org',
  reminders: [{ commitment: 'chairman-visits-astana-2018', reminder: 'opens-14d/2018-09-01/staff:ana' }],
  attempts: 1,
  trouble: null,
  composedAt: '2018-08-20T06:00:00.000Z',
  settledAt: '2018-08-20T06:00:01.000Z',
};

/** What was written to somebody, without its text. */
export const noticeItem = composed.meta({ id: 'Notice', examples: [example] });
export type NoticeItem = z.infer<typeof noticeItem>;

/** The same with its text, and every attempt to hand it over. */
export const noticeDetail = composed
  .extend({
    text: z.string().meta({ description: 'its links are shown to its reader alone' }),
    html: z.string(),
    message: z.string().meta({ description: 'its Message-ID' }),
    deliveries: z.array(deliveryItem).meta({ description: 'oldest first' }),
  })
  .meta({
    id: 'NoticeDetail',
    examples: [
      {
        ...example,
        text: 'The window opens in 14 days, on 1 September 2018.',
        html: '<p>The window opens in 14 days, on 1 September 2018.</p>',
        message: '<5f2b8c1d9e3a4f6070819a2b3c4d5e6f@example.org>',
        deliveries: [],
      },
    ],
  });
export type NoticeDetail = z.infer<typeof noticeDetail>;

export const noticeItemOf = ({ text: _, html: __, message: ___, reminders, ...row }: Notice): NoticeItem => ({
  ...row,
  reminders: [...reminders],
});

/** What makes a link of a mail answer: 40 and 43 letters of base64url, the second signing the first. */
const signed = /[\w-]{40}\.[\w-]{43}/g;

const withoutLinks = (text: string): string => text.replaceAll(signed, '…');

/** The mail as `actor` may see it: its links answer for its reader, and nobody else is shown them. */
export const noticeDetailOf = (
  row: Notice,
  deliveries: readonly DeliveryAttempt[],
  actor: ActorId,
): NoticeDetail => {
  const { reader, message } = row;
  const [text, html] = [row.text, row.html].map((form) => (reader === actor ? form : withoutLinks(form)));
  return {
    ...noticeItemOf(row),
    text: text ?? '',
    html: html ?? '',
    message,
    deliveries: [...deliveries],
  };
};
