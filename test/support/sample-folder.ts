import { join } from 'node:path';
import { runProgram } from '#test/e2e/process.js';
import { cachedFolder } from './cached-folder.js';
import { fillFromEmpty } from './pglite.js';

/** The day on which the sample is looked at, and on which the clock of its server stands at first. */
export const theDay = '2018-10-25';

/** A data folder in which the sample was recorded on that day. It goes with what is built, and so is made anew with it. */
export const sampleFolder = (): Promise<string> =>
  cachedFolder(
    'sample',
    async (folder) => {
      await fillFromEmpty(folder);
      const { code, stderr } = await runProgram(folder, 'sample', '--clock', theDay);
      if (code !== 0) throw new Error(`the sample cannot be recorded: ${stderr}`);
    },
    join(import.meta.dirname, '../../dist'),
  );
