import type { CommandType } from './command-types.js';
import type { Decider } from './decider.js';
import type { Event } from './event.js';

/** The command that takes an event back, as the table of commands knows it. */
export interface Undo {
  readonly type: CommandType;
  readonly data: Readonly<Record<string, unknown>>;
}

/** How an event is taken back. */
export interface Undoable {
  /** What it says something of: a later event on the same takes its place. */
  readonly of: string;
  /** `undefined` where no command takes it back, and where a person has to say anew what was said. */
  readonly by: Undo | undefined;
}

/** Says of an event, which followed `before` as the event of that version, how it is taken back. */
export type UndoOf<State, E extends Event> = (event: E, before: State, version: number) => Undoable;

/** The reason of whatever is taken back by its command. */
export const reason = 'Taken back';

/** What took an event of that version back. */
export interface UndoAt {
  readonly version: number;
  readonly undo: Undo;
}

/**
 * What of a stream's past could be taken back, newest last: of all that was said on one thing, what was said last. Whether it
 * still can be, the decider says once it is asked.
 */
export const undosIn = <State, E extends Event>(
  { initial, evolve }: Pick<Decider<never, State, E>, 'initial' | 'evolve'>,
  events: readonly E[],
  undoOf: UndoOf<State, E>,
): { readonly state: State; readonly undos: readonly UndoAt[] } => {
  const last = new Map<string, UndoAt | undefined>();
  let state = initial;
  for (const [at, event] of events.entries()) {
    const version = at + 1;
    const { of, by } = undoOf(event, state, version);
    last.delete(of);
    last.set(of, by && { version, undo: by });
    state = evolve(state, event);
  }
  return { state, undos: [...last.values()].filter((one) => one !== undefined) };
};
