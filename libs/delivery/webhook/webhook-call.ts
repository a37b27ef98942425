import type { ReaderId } from '#domain/readers/reader.events.js';
import type { NoticeId } from '#domain/reminders/reminders.events.js';
import type { Instant } from '#domain/values.js';
import { commitmentAddress } from '../addresses.js';
import type { Message, ToldCommitment, ToldReminder } from '../mail/message.js';

/** What is posted to a webhook. Standard Webhooks: a type, a timestamp, data. */
export interface WebhookCall {
  /** Its `webhook-id`: who receives it twice folds it by this. */
  readonly notice: NoticeId;
  /** JSON, the same for each attempt. */
  readonly body: string;
}

/** The link is the one for programs: they sign in. */
const commitmentIn = ({ commitment, statement, language, timeframe }: ToldCommitment, base: string) => ({
  commitment,
  statement,
  language,
  edtf: timeframe.edtf,
  window: timeframe.window,
  link: commitmentAddress(base, commitment),
});

const reminderIn = (told: ToldReminder, base: string) => ({
  ...commitmentIn(told, base),
  visit: told.visit,
  words: told.words,
  responsible: told.responsible,
  owner: told.owner,
  rule: told.rule,
  day: told.day,
  reasoning: told.reasoning,
});

/**
 * The call that tells a notice. Links to answer by are left out: they speak for the reader, and a program that is
 * to answer has a token of its own.
 */
export const webhookCall = (
  { notice, reminders, standing }: Message,
  reader: ReaderId,
  composedAt: Instant,
  base: string,
): WebhookCall => ({
  notice,
  body: JSON.stringify({
    type: 'reminders.fell-due',
    timestamp: composedAt,
    data: {
      notice,
      reader,
      reminders: reminders.map((told) => reminderIn(told, base)),
      ...(standing && {
        standing: {
          overdue: standing.overdue.map((told) => commitmentIn(told, base)),
          soon: standing.soon.map((told) => commitmentIn(told, base)),
        },
      }),
    },
  }),
});

/** What a keeper sends to see that it arrives. */
export const testCall = (notice: NoticeId, at: Instant): WebhookCall => ({
  notice,
  body: JSON.stringify({ type: 'webhook.test', timestamp: at, data: { notice } }),
});
