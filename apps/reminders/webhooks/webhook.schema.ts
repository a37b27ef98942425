import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { readerId } from '#domain/readers/reader.events.js';
import { noticeId } from '#domain/reminders/reminders.events.js';
import { givenId, instant, webAddress } from '#domain/values.js';
import { deliveryOutcome } from '#read-model/tables/reminders.js';
import { channelVersion } from '../channels/channel-change.schema.js';

export const webhookId = givenId(16);

const readers = z
  .array(readerId)
  .min(1)
  .max(200)
  .nullable()
  .meta({ description: 'whose reminders are posted there; null is everybody’s' });

export const wantedWebhook = z.strictObject({
  url: webAddress.meta({
    description: 'https, on the public internet; others only where AIDE_MEMOIRE_PRIVATE_WEBHOOKS is on',
  }),
  readers: readers.default(null),
});

const secret = z
  .string()
  .meta({ description: 'to verify with, by any library of Standard Webhooks; shown this once' });

export const madeWebhook = z
  .object({ id: webhookId, url: z.string(), readers, secret })
  .meta({ id: 'MadeWebhook' });
export const rotatedWebhook = z
  .object({ id: webhookId, secret, version: channelVersion })
  .meta({ id: 'RotatedWebhook' });
export const removedWebhook = z
  .object({ id: webhookId, version: channelVersion })
  .meta({ id: 'RemovedWebhook' });
export const restoredWebhook = removedWebhook.meta({ id: 'RestoredWebhook' });

const outcome = z.object({
  outcome: deliveryOutcome,
  answer: z.string().meta({ description: 'what the other side said' }),
  milliseconds: z.int(),
});

export const testedWebhook = z.object({ id: webhookId, ...outcome.shape }).meta({ id: 'TestedWebhook' });

export const listedWebhook = z
  .object({
    id: webhookId,
    url: z.string(),
    readers,
    madeBy: actorId,
    madeAt: instant,
    endedAt: instant.nullable().meta({ description: 'since when nothing is posted there' }),
    version: channelVersion,
    attempts: z
      .array(z.object({ at: instant, notice: noticeId, ...outcome.shape }))
      .meta({ description: 'the newest five, newest first' }),
  })
  .meta({ id: 'Webhook' });
export type ListedWebhook = z.infer<typeof listedWebhook>;

export const webhookList = z.object({ items: z.array(listedWebhook) }).meta({ id: 'WebhookList' });
