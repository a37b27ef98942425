import * as z from 'zod';
import { signedIn } from '#domain/event.js';
import { instant } from '#domain/values.js';
import { role } from './actor.js';

/** `link` signs a browser in, `session` is the browser's cookie, `program` is for scripts and the command line. */
export const purpose = z.enum(['link', 'session', 'program']).meta({ id: 'TokenPurpose' });
export type Purpose = z.infer<typeof purpose>;

export const issuedToken = z
  .object({
    token: z.string().meta({ description: 'shown this once; only its hash is kept' }),
  })
  .meta({ id: 'IssuedToken' });

/** A token as it is listed: by the beginning of its hash, from which nobody can make the token. */
export const listedToken = z
  .object({
    id: z.string(),
    purpose,
    actor: signedIn,
    roles: z.array(role),
    createdAt: instant,
    expiresAt: instant.nullable(),
    lastUsedAt: instant.nullable(),
    openedBy: z.string().nullable().meta({ description: 'of a session: the id of the link that opened it' }),
  })
  .meta({ id: 'Token' });
export type ListedToken = z.infer<typeof listedToken>;

export const tokenList = z.object({ items: z.array(listedToken) }).meta({ id: 'TokenList' });

export const revokedToken = z.object({ id: z.string() }).meta({ id: 'RevokedToken' });

/** Of whom all is revoked at once. */
export const letGo = z
  .strictObject({ actor: signedIn.meta({ description: 'who left' }) })
  .meta({ id: 'LetGo' });
