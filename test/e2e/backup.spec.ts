import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '#test/support/cached-folder.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { binaries } from '#test/support/postgres-binaries.js';
import { operate } from './services.js';

const run = promisify(execFile);

/** The tools of the server the tests run on; the packaged one comes without them. */
const tool = async (name: string): Promise<string> => {
  const own = join(await binaries(), name);
  return run(own, ['--version']).then(
    () => own,
    () => name,
  );
};

test('a dump that is restored is whole, and goes on', async () => {
  const dump = await tool('pg_dump');
  const missing = await run(dump, ['--version']).then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (missing !== undefined) {
    if (process.env.CI) throw new Error(missing);
    process.stderr.write(`\n!!! NOT TESTED: backup and restore: ${missing}\n`);
    return;
  }
  const first = await openTestPostgres([]);
  const restored = await openTestPostgres([]);
  const { folder, remove } = await temporaryFolder();
  try {
    expect(await operate({ DATABASE_URL: first.url }, 'sample')).toMatchObject({ code: 0 });
    const file = join(folder, 'aide-memoire.dump');
    await run(dump, ['--format=custom', `--file=${file}`, first.url]);
    // Recorded after the dump: lost with it, as the guide says.
    const later = ['token', 'issue', '--for', 'later'];
    expect(await operate({ DATABASE_URL: first.url }, ...later)).toMatchObject({ code: 0 });
    const options = ['--no-owner', '--exit-on-error', '--clean', '--if-exists'];
    await run(await tool('pg_restore'), [`--dbname=${restored.url}`, ...options, file]);
    const settings = { DATABASE_URL: restored.url };
    expect(await operate(settings, 'verify')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('All is as the events say'),
    });
    expect((await operate(settings, 'token', 'list')).stdout).not.toContain('staff:later');
    // Recording the sample again finds all of it there.
    expect((await operate(settings, 'sample')).stderr).toContain('Nothing new in');
  } finally {
    await remove();
    await restored.close();
    await first.close();
  }
});
