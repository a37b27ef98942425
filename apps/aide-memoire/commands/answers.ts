import * as z from 'zod';
import { type Receipt, receipt } from '#commands/receipt.js';
import { ApiRefusal, type Asking } from '../client/api-client.js';
import { warn } from '../terminal/page-words.js';
import type { Session } from './invocation.js';

/** Asks something of the register and tells what came of it: `done` in words, or that it was so already. */
export const askRegister = async (
  { api, terminal }: Pick<Session, 'api' | 'terminal'>,
  asking: Asking,
  done: string | ((given: Receipt) => string),
): Promise<void> => {
  const given = await api.post(receipt, asking);
  if (given.changed) await seen({ api, terminal }, given.position);
  if (!terminal.json) warn(terminal, given);
  const told = typeof done === 'string' ? done : done(given);
  terminal.print(
    terminal.json ? JSON.stringify(given) : given.changed ? told : 'It was so already; nothing was written.',
  );
};

/**
 * Waits until every view shows what was recorded, for whoever looks next is another process that knows of no position. A view
 * that is too far behind is told of: recorded is recorded.
 */
export const seen = async (
  { api, terminal }: Pick<Session, 'api' | 'terminal'>,
  position: number | null,
): Promise<void> => {
  for (let tries = 2; position !== null && tries > 0; tries -= 1)
    try {
      await api.get(z.unknown(), '/projections', { after: position });
      return;
    } catch (error) {
      if (!(error instanceof ApiRefusal && error.problem.code === 'VIEW_BEHIND')) throw error;
      if (tries === 1) terminal.note(`It is recorded, but ${error.problem.detail}.`);
    }
};
