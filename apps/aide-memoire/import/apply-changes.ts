import { createHash } from 'node:crypto';
import { type CommandTo, callTo } from '#domain/command-types.js';
import { type ApiClient, ApiRefusal } from '../client/api-client.js';
import type { ChangedRow } from './changed-row.js';
import { postConfirming } from './confirming.js';

/** What became of a row that says something else than the register. */
export interface AppliedRow extends ChangedRow {
  readonly applied: number;
  /** Why the register took no more of it; what came before stands. */
  readonly refusal?: string;
}

/**
 * Makes the register say what rows say: the commands of a row one after the other, the first only if nobody has changed the
 * commitment since it was compared. A row of which a cell cannot be changed is left whole.
 */
export const applyChanges = async (
  api: ApiClient,
  rows: readonly ChangedRow[],
  progress: (done: number, total: number) => void,
  isConfirmed: boolean,
): Promise<AppliedRow[]> => {
  const done: AppliedRow[] = [];
  for (const [at, row] of rows.entries()) {
    progress(at, rows.length);
    const isRefused = row.changes.some(({ refused }) => refused !== undefined);
    done.push(isRefused ? { ...row, applied: 0 } : await applied(api, row, isConfirmed));
  }
  progress(rows.length, rows.length);
  return done;
};

const applied = async (api: ApiClient, row: ChangedRow, isConfirmed: boolean): Promise<AppliedRow> => {
  let version = row.version;
  for (const [at, command] of row.commands.entries()) {
    const call = callTo({ ...command, id: row.commitment } as CommandTo);
    const requestOf = (more: { readonly confirmed?: true }) => {
      const body = { ...call.body, ...more };
      const asked = JSON.stringify([call.path, body, version]);
      const key = `import-${createHash('sha256').update(asked).digest('hex')}`;
      return { ...call, body, headers: { 'if-match': `"${version}"`, 'idempotency-key': key } };
    };
    try {
      version = (await postConfirming(api, isConfirmed, requestOf)).version;
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      return { ...row, applied: at, refusal: error.message };
    }
  }
  return { ...row, applied: row.commands.length };
};
