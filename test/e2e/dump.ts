import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { binaries } from '#test/support/postgres-binaries.js';

const run = promisify(execFile);

/** The tools of the server the tests run on; the packaged one comes without them. */
const tool = async (name: string): Promise<string> => {
  const own = join(await binaries(), name);
  return run(own, ['--version']).then(
    () => own,
    () => name,
  );
};

/** Whether there is what it takes to back up; if not it is said in one loud line, and with `CI` set it fails. */
export const canDump = async (): Promise<boolean> => {
  try {
    await run(await tool('pg_dump'), ['--version']);
    return true;
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`\n!!! NOT TESTED: backup and restore: ${(error as Error).message}\n`);
    return false;
  }
};

/** As the guide says. */
export const dump = async (url: string, file: string): Promise<void> => {
  await run(await tool('pg_dump'), ['--format=custom', `--file=${file}`, url]);
};

/** As the guide says, over whatever the database of a test has already. */
export const restore = async (url: string, file: string): Promise<void> => {
  const options = ['--no-owner', '--exit-on-error', '--clean', '--if-exists'];
  await run(await tool('pg_restore'), [`--dbname=${url}`, ...options, file]);
};
