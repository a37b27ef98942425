import type * as z from 'zod';
import type { ActorId, Event } from './event.js';
import type { Instant } from './values.js';

/** What every command carries beside its own fields. `now` makes `decide` pure; a handler may retry freely. */
export interface CommandContext {
  readonly by: ActorId;
  readonly now: Instant;
}

/** The discriminated union of a map of command schemas: each command's name and its parsed fields. */
export type CommandsOf<Schemas extends Record<string, z.ZodType>> = {
  [Type in keyof Schemas & string]: { readonly type: Type; readonly data: z.infer<Schemas[Type]> };
}[keyof Schemas & string];

/**
 * One aggregate (Chassaing, "Functional Event Sourcing Decider"): `decide` says what a command
 * changes, `evolve` what an event means. Both pure. A command that is already true decides `[]`.
 * `decide` throws `Rejected` when the domain refuses.
 */
export interface Decider<Command, State, E extends Event> {
  readonly initial: State;
  decide(command: Command, state: State): E[];
  evolve(state: State, event: E): State;
}

/** The state after a stream's events, in order. */
export const fold = <State, E extends Event>(
  decider: Pick<Decider<never, State, E>, 'initial' | 'evolve'>,
  events: readonly E[],
): State => events.reduce(decider.evolve, decider.initial);

/** Ends a `switch` over every member of a union. Reached only by something a newer version wrote. */
export const unheardOf = (value: never): never => {
  throw new Error(`never heard of ${JSON.stringify(value)}`);
};
