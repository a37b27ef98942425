import { join } from 'node:path';
import { temporaryFolder } from '#test/support/cached-folder.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { operate } from './command.js';
import { canDump, dump, restore } from './dump.js';

test('a dump that is restored is whole, and goes on', async () => {
  if (!(await canDump())) return;
  const first = await openTestPostgres([]);
  const restored = await openTestPostgres([]);
  const { folder, remove } = await temporaryFolder();
  try {
    expect(await operate({ DATABASE_URL: first.url }, 'sample')).toMatchObject({ code: 0 });
    const file = join(folder, 'aide-memoire.dump');
    await dump(first.url, file);
    // Recorded after the dump: lost with it, as the guide says.
    const later = ['token', 'issue', '--for', 'later'];
    expect(await operate({ DATABASE_URL: first.url }, ...later)).toMatchObject({ code: 0 });
    await restore(restored.url, file);
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
