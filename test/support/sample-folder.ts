import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '#test/e2e/process.js';
import { cachedFolder } from './cached-folder.js';
import { copyOf, fillFromEmpty } from './pglite.js';

/** The day on which the sample is looked at, and on which the clock of its server stands at first. */
export const theDay = '2018-10-25';

/** Kept beside what is built, and so made anew with it. */
const keptSample = (): Promise<string> =>
  cachedFolder(
    'sample',
    async (folder) => {
      await fillFromEmpty(folder);
      const { code, stderr } = await runProgram(folder, 'sample', '--clock', theDay);
      if (code !== 0) throw new Error(`the sample cannot be recorded: ${stderr}`);
    },
    join(import.meta.dirname, '../../dist'),
  );

/** A data folder in which the sample was recorded on that day, for as long as this process runs: what is built may be built anew meanwhile. */
export const sampleFolder = async (): Promise<string> => {
  const { folder } = await copyOf(await keptSample());
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
