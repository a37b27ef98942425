import * as z from 'zod';
import { readerId } from '#domain/readers/reader.events.js';
import { noticeId, reasoning } from '#domain/reminders/reminders.events.js';
import { ruleId } from '#domain/rules/rule.schema.js';
import { window } from '#domain/timeframes/timeframe.schema.js';
import { commitmentId, instant, language, localDate } from '#domain/values.js';
import type { PostedWebhook } from '#platform/http/openapi.js';

/** What `webhookCall` and `testCall` post, as others are told of it. */

const told = z
  .object({
    commitment: commitmentId,
    statement: z.string(),
    language,
    edtf: z.string(),
    window,
    link: z.url().meta({ description: 'of the API: whoever follows it signs in' }),
  })
  .meta({ id: 'ToldCommitment' });

const reminder = told
  .extend({
    visit: z.string().meta({ description: 'its title' }),
    words: z.string().nullable().meta({ description: 'the source’s own words for the date' }),
    responsible: z.string().nullable(),
    owner: z.string().nullable(),
    rule: ruleId,
    day: localDate.meta({ description: 'it is for, by its reader’s calendar' }),
    reasoning,
  })
  .meta({ id: 'PostedReminder' });

export const remindersFellDue = z
  .object({
    type: z.literal('reminders.fell-due'),
    timestamp: instant,
    data: z.object({
      notice: noticeId.meta({ description: 'also the `webhook-id`; it may come twice' }),
      reader: readerId,
      reminders: z.array(reminder),
      standing: z
        .object({ overdue: z.array(told), soon: z.array(told) })
        .meta({ description: 'in a digest: what else is overdue, and what is due within fourteen days' })
        .optional(),
    }),
  })
  .meta({ id: 'RemindersFellDue' });

const webhookTest = z
  .object({ type: z.literal('webhook.test'), timestamp: instant, data: z.object({ notice: noticeId }) })
  .meta({ id: 'WebhookTest' });

/** By the `type` in their bodies. */
export const postedWebhooks: Readonly<Record<string, PostedWebhook>> = {
  'reminders.fell-due': {
    operationId: 'remindersFellDue',
    summary: 'Reminders of one reader that fell due, signed as Standard Webhooks asks',
    body: remindersFellDue,
  },
  'webhook.test': {
    operationId: 'webhookTest',
    summary: 'A call by which a keeper sees that it arrives',
    body: webhookTest,
  },
};
