import type { DataSource } from 'typeorm';
import type { Clock } from '#platform/clock.js';

/**
 * Whether this clock may write into the register: the real one everywhere, one that is set only where it always did, or where
 * nothing stands yet, which from then on is a register of its own time.
 */
export const mayWriteBy = async (dataSource: DataSource, clock: Clock): Promise<boolean> => {
  if (!clock.isSet) return true;
  const [row]: { may: boolean }[] = await dataSource.query('select claim_set_clock($1) as may', [
    clock.now(),
  ]);
  return row?.may === true;
};
