import { type Receipt, receipt } from '#commands/receipt.js';
import type { Asking } from '../client/api-client.js';
import { warn } from '../terminal/page-words.js';
import type { Session } from './invocation.js';

/** Asks something of the register and tells what came of it: `done` in words, or that it was so already. */
export const askRegister = async (
  { api, terminal }: Pick<Session, 'api' | 'terminal'>,
  asking: Asking,
  done: string | ((given: Receipt) => string),
): Promise<void> => {
  const given = await api.post(receipt, asking);
  if (!terminal.json) warn(terminal, given);
  const told = typeof done === 'string' ? done : done(given);
  terminal.print(
    terminal.json ? JSON.stringify(given) : given.changed ? told : 'It was so already; nothing was written.',
  );
};
