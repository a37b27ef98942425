import { type BatchAnswer, batchAnswer } from '#apps/register/batch/batch.schema.js';
import type { KnownCommand } from '#domain/command-types.js';
import type { Fields } from '#domain/commands.js';
import { defined } from '#domain/plain.js';
import { ApiRefusal } from '../client/api-client.js';
import { seen } from './answers.js';
import type { Session } from './invocation.js';

/**
 * Asks one command of several at once, or what it would do, and tells of each what became of it.
 * @returns whether none was refused
 */
export const askSeveral = async (
  { api, terminal }: Pick<Session, 'api' | 'terminal'>,
  { type, table, row }: KnownCommand,
  each: readonly Fields[],
  dryRun: boolean,
): Promise<boolean> => {
  const commands = each.map(({ [table.key]: id, ...data }) => ({ type, id, data }));
  const given = await api.post(batchAnswer, { path: '/commands', body: { commands, dryRun } });
  if (!dryRun)
    await seen({ api, terminal }, Math.max(0, ...given.results.map(({ receipt }) => receipt?.position ?? 0)));
  const lines = given.results.map((result, at) => `${row.word}: ${commands[at]?.id} ${inWords(result)}`);
  terminal.print(terminal.json ? JSON.stringify(given) : lines.join('\n'));
  return given.refused === 0;
};

const inWords = ({ status, receipt, problem, events }: BatchAnswer['results'][number]): string => {
  if (problem) return `is refused: ${new ApiRefusal(status, defined(problem)).message}`;
  if (!receipt?.changed) return 'is so already.';
  return events
    ? `would be at version ${receipt.version}: ${events.map(({ type }) => type).join(', ')}.`
    : `is at version ${receipt.version}.`;
};
