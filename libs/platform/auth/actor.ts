import * as z from 'zod';
import type { ActorId } from '#domain/event.js';

/** A reader sees, staff record and update, a keeper also maintains (rebuilds, verifies, revokes). Each may do what those before may. */
export const role = z.enum(['reader', 'staff', 'keeper']).meta({ id: 'Role' });
export type Role = z.infer<typeof role>;

/** Who is asking. `id` is what events are stamped with. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Whether one of an actor's roles is the wanted one or contains it. */
export const mayActAs = (actor: Pick<Actor, 'roles'>, wanted: Role): boolean =>
  actor.roles.some((held) => role.options.indexOf(held) >= role.options.indexOf(wanted));
