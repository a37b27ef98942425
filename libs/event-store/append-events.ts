import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { QueryRunner } from 'typeorm';

/** Found by its name in the package, since a bundled program stands elsewhere than this file. */
const file = createRequire(import.meta.url).resolve('#event-store/append-events.sql');

/** Gives the database the function `append_events` as it is written in `append-events.sql` now. */
export const loadAppendEvents = async (runner: QueryRunner): Promise<void> => {
  // As it was asked before the time was looked at: one function of the name, not two.
  await runner.query('drop function if exists append_events(json, json, json, timestamptz)');
  await runner.query(readFileSync(file, 'utf8'));
};
