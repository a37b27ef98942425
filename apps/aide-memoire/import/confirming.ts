import { type Receipt, receipt } from '#commands/receipt.js';
import type { CommandCall } from '#domain/commands.js';
import { type ApiClient, ApiRefusal } from '../client/api-client.js';

type Request = CommandCall & { readonly headers: Readonly<Record<string, string>> };

/**
 * Asks for a command as the file says it, and once more as confirmed where it came back as unlikely and the person who
 * imports said that such things are so. `requestOf` gives either a key of its own, so that a repetition doubles nothing.
 * @throws {ApiRefusal}
 */
export const postConfirming = async (
  api: ApiClient,
  isConfirmed: boolean,
  requestOf: (more: { readonly confirmed?: true }) => Request,
): Promise<Receipt> => {
  try {
    return await api.post(receipt, requestOf({}));
  } catch (error) {
    if (!isConfirmed || !(error instanceof ApiRefusal) || error.problem.code !== 'UNLIKELY') throw error;
    return api.post(receipt, requestOf({ confirmed: true }));
  }
};
