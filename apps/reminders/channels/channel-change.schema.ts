import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { instant } from '#domain/values.js';

export const channelVersion = z
  .int()
  .meta({ description: 'one more with each change: what `If-Match` names' });

const change = z.object({
  id: z.string(),
  about: z.string().meta({ description: 'what a feed is of, or where a webhook posts to' }),
  act: z.enum(['made', 'rotated', 'ended', 'restored']).meta({
    description: 'rotated: given a new secret',
  }),
  by: actorId.nullable().meta({ description: 'null where nobody had written it down' }),
  at: instant,
  version: z.int().meta({ description: 'which it left' }),
  undo: z
    .enum(['end', 'restore'])
    .nullable()
    .meta({ description: 'the command that takes it back, sent with this version as `If-Match`' }),
  lasting: z.enum(['secret-replaced', 'maker-left']).nullable().meta({
    description:
      'why nothing takes it back, though nothing was done since: the former secret is kept nowhere; what somebody held who has left is no longer good',
  }),
});
export type ChannelChange = z.infer<typeof change>;

/** What happened to feeds or webhooks. */
export const channelHistory = z.object({ items: z.array(change) }).meta({
  id: 'ChannelHistory',
  examples: [
    {
      items: [
        {
          id: '5d41402abc4b2a76',
          about: 'owner:staff:ana',
          act: 'ended',
          by: 'staff:ana',
          at: '2018-10-25T10:02:03.148Z',
          version: 2,
          undo: 'restore',
          lasting: null,
        },
      ],
    },
  ],
});
