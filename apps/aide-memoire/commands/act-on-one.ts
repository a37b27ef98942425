import type { Command } from 'commander';
import type * as z from 'zod';
import type { connect } from '../client/connection.js';
import { hexId } from './arguments.js';
import type { Invocation } from './invocation.js';

/** What is done to one of the things that a command is about, by its id alone. */
interface Act {
  /** As the command is called, and as the API calls it below the thing. */
  readonly name: string;
  readonly description: string;
  /** Which id is meant. */
  readonly whose: string;
  readonly answer: z.ZodType;
  /** Behind the id, once it is done. */
  readonly done: string;
  readonly connecting?: typeof connect;
}

/** Adds `feed revoke <id>`, which posts to `/feeds/<id>/revoke`, and its like. */
export const addActOnOne = (
  parent: Command,
  invocation: Invocation,
  { name, description, whose, answer, done, connecting }: Act,
): void => {
  const thing = parent.name();
  parent
    .command(name)
    .description(description)
    .argument('<id>', whose, hexId(thing))
    .action((id: string, _: unknown, command: Command) =>
      invocation.connected(
        command,
        async ({ api, terminal }) => {
          const said = await api.post(answer, { path: `/${thing}s/${id}/${name}`, body: {} });
          terminal.print(terminal.json ? JSON.stringify(said) : `${id} ${done}`);
        },
        connecting,
      ),
    );
};
