import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { fault } from '#domain/faults.js';
import { confirmed } from '#domain/plausible.js';
import { asName, givenId, instant, language, visitId } from '#domain/values.js';
import { body } from '#domain/visits/visit.events.js';
import { channelVersion } from '../channels/channel-change.schema.js';

const categories = ['visit', 'owner', 'body'] as const;
type Category = (typeof categories)[number];

/** What a feed's scope names: a visit, whoever owns, or a body; `undefined` is all. */
export const partsOf = (scope: string): { readonly category: Category; readonly id: string } | undefined => {
  const [category, id = ''] = scope.split(/:(.*)/s);
  const known = categories.find((one) => one === category);
  return known && { category: known, id };
};

const isScope = (text: string): boolean => {
  if (text === 'all') return true;
  const parts = partsOf(text);
  if (!parts) return false;
  if (parts.category === 'visit') return visitId.safeParse(parts.id).success;
  if (parts.category === 'owner') return actorId.safeParse(parts.id).success;
  return body.safeParse(parts.id).success;
};

export const feedScope = z
  .string()
  .max(220)
  .overwrite(asName)
  .refine(
    isScope,
    fault(
      'FIELD_FEED_SCOPE',
      'is no scope of a feed: "all", "visit:kazakhstan-2018", "owner:staff:ana" and "body:Subcommittee on Human Rights" are',
    ),
  )
  .meta({ description: '"all", "visit:…", "owner:…" or "body:…", responsible, supporting or counterpart' });

export const wantedFeed = z.strictObject({
  scope: feedScope.default('all'),
  language: language.default('en').meta({ description: 'in which dates are told in words' }),
  confirmed,
});

export const feedId = givenId(16);

export const madeFeed = z
  .object({
    id: feedId,
    scope: z.string(),
    address: z.url().meta({ description: 'to subscribe to; shown this once, whoever has it reads the feed' }),
  })
  .meta({ id: 'MadeFeed' });

export const listedFeed = z
  .object({
    id: feedId,
    scope: z.string(),
    language,
    madeBy: actorId,
    madeAt: instant,
    lastReadAt: instant.nullable(),
    endedAt: instant.nullable().meta({ description: 'since when its address leads nowhere' }),
    version: channelVersion,
  })
  .meta({ id: 'Feed' });
export type ListedFeed = z.infer<typeof listedFeed>;

export const feedList = z.object({ items: z.array(listedFeed) }).meta({ id: 'FeedList' });

export const revokedFeed = z.object({ id: feedId, version: channelVersion }).meta({ id: 'RevokedFeed' });
export const restoredFeed = revokedFeed.meta({ id: 'RestoredFeed' });
