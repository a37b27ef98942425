import * as z from 'zod';
import { signedIn } from '#domain/event.js';
import { instant, language, zone } from '#domain/values.js';
import { role } from '#platform/auth/actor.js';
import { preferences } from './preferences.js';
import { savedView } from './saved-views.js';

/** Who is asking, what they may, and how they like things. */
export const me = z
  .object({
    id: signedIn,
    name: z.string(),
    role,
    may: z
      .object({
        record: z.boolean().meta({ description: 'record and change: staff' }),
        keep: z.boolean().meta({ description: 'maintain, and let others in: a keeper' }),
      })
      .meta({ id: 'Rights' }),
    isDescribed: z.boolean().meta({ description: 'whether it is said how they are written to' }),
    languages: z.array(language).meta({ description: 'in which they are written to, the dearest first' }),
    zone: zone.meta({ description: 'where they read their mail' }),
    preferences,
    savedViews: z.array(savedView),
    lastLooked: instant
      .nullable()
      .meta({ description: 'when they looked before the look that is going on; null at the first' }),
    workspace: z
      .object({
        name: z.string(),
        zone: zone.meta({ description: 'whose days the workspace lives by: that of the registry' }),
      })
      .meta({ id: 'Workspace' }),
    now: instant.meta({ description: "the server's clock: what is due is computed by it" }),
  })
  .meta({
    id: 'Me',
    examples: [
      {
        id: 'staff:ana',
        name: 'Ana Ionescu',
        role: 'staff',
        may: { record: true, keep: false },
        isDescribed: true,
        languages: ['ro', 'en'],
        zone: 'Europe/Brussels',
        preferences: { language: 'ro', theme: 'system', singleKeys: true, columns: null },
        savedViews: [],
        lastLooked: '2018-10-24T15:05:00.000Z',
        workspace: { name: 'Aide-mémoire', zone: 'Europe/Brussels' },
        now: '2018-10-25T07:00:00.000Z',
      } as never,
    ],
  });
export type Me = z.infer<typeof me>;
