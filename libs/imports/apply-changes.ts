import type { CommandTo } from '#domain/command-types.js';
import { defined } from '#domain/plain.js';
import type { Fault } from '#platform/http/problems.js';
import type { Asking } from './asking.js';
import type { ChangedRow } from './changed-row.js';

/** What became of a row that says something else than the register. */
export interface AppliedRow extends ChangedRow {
  readonly applied: number;
  /** Why the register took no more of it; what came before stands. */
  readonly refusal?: Pick<Fault, 'detail' | 'code' | 'params'>;
}

/**
 * Makes the register say what rows say: the commands of a row one after the other, the first only if nobody has changed the
 * commitment since it was compared. A row of which a cell cannot be changed is left whole. `progress` is told before each.
 */
export const applyChanges = async (
  asking: Asking,
  rows: readonly ChangedRow[],
  progress: () => void,
): Promise<AppliedRow[]> => {
  const done: AppliedRow[] = [];
  for (const row of rows) {
    progress();
    const isRefused = row.changes.some(({ refused }) => refused !== undefined);
    done.push(isRefused ? { ...row, applied: 0 } : await applied(asking, row));
  }
  return done;
};

const applied = async (asking: Asking, row: ChangedRow): Promise<AppliedRow> => {
  let version = row.version;
  for (const [at, command] of row.commands.entries()) {
    const asked = { ...command, id: row.commitment } as CommandTo;
    const { receipt, refused } = await asking.ask(asked, { seen: version });
    if (refused) {
      const { message: detail, code, told } = refused;
      return { ...row, applied: at, refusal: { detail, code, ...defined({ params: told.params }) } };
    }
    version = receipt.version;
  }
  return { ...row, applied: row.commands.length };
};
