import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshDataFolder } from '#test/support/pglite.js';
import { run } from './command.js';
import { serve } from './process.js';

let folder: Awaited<ReturnType<typeof freshDataFolder>>;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  folder = await freshDataFolder();
  server = await serve(folder.folder);
  await run(folder.folder, 'sample');
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

const ask = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(folder.folder, ...args);
  expect({ args, code, stderr }).toMatchObject({ code: 0, stderr: '' });
  return stdout;
};
const listed = async (...args: string[]) => JSON.parse(await ask(...args, '--json'));

describe('a secretary at the command line', () => {
  test('changes a rule for a visit, and leaves it again', async () => {
    const when = ['--when', '3 weeks before opening', '--to', 'owner', 'staff:kim', '--escalate', '2'];
    await ask('rules', 'set', 'opens-14d', ...when, '--in', 'visit:kazakhstan-2018');
    expect(await ask('rules', 'list', '--of', 'chairman')).toMatch(
      /opens-14d +3 weeks before opening +owner, staff:kim\s+after 2 working days +visit:kazakhstan-2018@1/,
    );
    await ask('rules', 'leave', 'opens-14d', '--in', 'visit:kazakhstan-2018');
    expect(await ask('rules')).toMatch(/opens-14d +14 days before opening .*default@1/);
  });

  test('asks what would be due by a day to come, which stays planned', async () => {
    const { until, reminders } = await listed('remind', '--at', '2031-01-01');
    expect(until).toBe('2031-01-01');
    expect(reminders.length).toBeGreaterThan(0);
    for (const { state, day } of reminders)
      expect({ state, isBy: day <= until }).toEqual({ state: 'planned', isBy: true });
    const [{ commitment, reminder }] = reminders.slice(-1);
    const still = await listed('reminders', '--commitment', commitment, '--state', 'planned');
    expect(still.items.map((one: { reminder: string }) => one.reminder)).toContain(reminder);
    expect((await run(folder.folder, 'remind', '--dry-run', '--at', '2031-01-01')).stderr).toContain(
      'would be due by 2031-01-01. Nothing was written.',
    );
  });

  test('keeps a recess, and public holidays', async () => {
    const file = join(folder.folder, 'recess.csv');
    await writeFile(file, 'first,last,name\n2019-07-22,2019-08-23,Summer recess\n');
    await ask('calendars', 'keep', 'recess', '--title', 'Recess', '--for', 'us', '--working-days', '1-5');
    const imported = await run(folder.folder, 'calendars', 'import', file, '--into', 'recess');
    expect(imported).toMatchObject({ code: 0, stderr: expect.stringContaining('33 days') });
    await ask('calendars', 'add', 'recess', '2019-05-09', 'Europe Day');
    await ask('calendars', 'holidays', 'KZ', '--years', '2018-2019');
    expect(await listed('calendars')).toMatchObject([
      { id: 'holidays-kz', title: 'Public holidays of Kazakhstan', appliesTo: 'KZ' },
      { id: 'recess', appliesTo: 'us', workingDays: [1, 2, 3, 4, 5], dayCount: 2 },
    ]);
    expect(await ask('calendars', 'show', 'recess')).toMatch(
      /2019-07-22 +2019-08-23 +Summer recess +recess\.csv/,
    );
  });

  test('describes a reader, and later only what changed', async () => {
    await ask('readers', 'describe', 'ana', '--email', 'ana@example.org', '--languages', 'ro', 'en');
    await ask('readers', 'describe', 'ana', '--hour', '9', '--head', 'kim');
    const ana = {
      id: 'staff:ana',
      email: 'ana@example.org',
      languages: ['ro', 'en'],
      hour: 9,
      head: 'staff:kim',
    };
    expect(await listed('readers')).toMatchObject([{ ...ana, zone: 'Europe/Brussels', version: 2 }]);
  });

  test('watches, snoozes and acknowledges what she looks after', async () => {
    await ask('watch', 'chairman', '--as', 'ana');
    await ask('snooze', 'chairman', '--until', '2099-11-05', '--as', 'ana');
    await ask('acknowledge', 'chairman', '--as', 'ana');
    expect(await ask('unwatch', 'chairman', '--as', 'ana')).toBe(
      'chairman-visits-astana-2018 is no longer watched.\n',
    );
  });

  test.each([
    [['rules', 'set', 'x', '--when', 'sometimes', '--to', 'owner']],
    [['rules', 'set', 'x', '--when', 'opening', '--to', 'everybody']],
    [['rules', 'off', 'opens', '--in', 'nowhere']],
    [['calendars', 'add', 'recess', '2019-02-30', 'Never']],
    [['calendars', 'holidays', 'KZ', '--years', '2019-2018']],
    [['calendars', 'import', 'no-such-file.ics', '--into', 'recess']],
    [['readers', 'describe', 'ana', '--email', 'ana at example']],
    [['readers', 'describe', 'ana', '--languages', '1']],
    [['snooze', 'chairman', '--until', 'tomorrow']],
    [['acknowledge', 'chairman', '--reminder', 'the-last-one']],
  ])('is told what is wrong in one line, exit code 2: %j', async (args) => {
    const { code, stdout, stderr } = await run(folder.folder, ...args);
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      code: 2,
      stdout: '',
      lines: 1,
    });
  });
});
