import type { DataSource } from 'typeorm';
import { createTable } from '#read-model/create-table.js';
import { run, sql } from '#read-model/sql.js';
import { beginCheckpoints, checkpointsHeld, type Filling, resetCheckpoints } from './checkpoints.js';
import type { Projection } from './projection.js';

/**
 * Makes the tables that are not there yet, and gives a view a checkpoint in each partition that events come in. Those of another number of partitions are
 * carried over when all of them stand at one position, as the single one of the store's feed does.
 *
 * @returns whether the view can go on; if not, it stands at different positions in partitions that are no more, and
 *   only a rebuild tells what it has taken
 */
export const layOut = (
  database: DataSource,
  { name, version, tables }: Projection,
  partitions: number,
): Promise<boolean> =>
  database.transaction(async (transaction) => {
    const filling: Filling = { projection: name, generation: 'serving' };
    await run(transaction, sql`select pg_advisory_xact_lock(hashtext(${`rebuild ${name}`}))`);
    for (const table of tables) await createTable(transaction, table);
    await beginCheckpoints(transaction, filling, { partitions, position: 0, version });
    const [first, ...others] = await checkpointsHeld(transaction, filling);
    if (!first || first.partitions === partitions) return true;
    if (others.some(({ position }) => position !== first.position)) return false;
    await resetCheckpoints(transaction, filling, { ...first, partitions });
    return true;
  });
