import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const hasPython = spawnSync('python3', ['-c', 'import venv, ensurepip']).status === 0;
const noPython = 'there is no python3 with venv here';

/** Specs that need Python. Where there is none they say so in one line and pass; with `CI` set they fail. */
export const describeWithPython = (name: string, specs: () => void): void => {
  if (hasPython) {
    describe(name, specs);
    return;
  }
  test(`${name}: not tried, ${noPython}`, () => {
    if (process.env.CI) throw new Error(noPython);
    process.stderr.write(`\n!!! NOT TESTED: ${name}: ${noPython}\n`);
  });
};

/** A Python of a spec's own, with packages from PyPI, if any, in a folder that goes when it is closed. */
export interface Python {
  readonly folder: string;
  /** What a script printed; `script` is a path, or the name of one in the folder. @throws when it fails, with what it wrote */
  run(...args: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

export const openPython = async (packages: readonly string[]): Promise<Python> => {
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-python-'));
  const python = join(folder, 'venv/bin/python');
  await run('python3', ['-m', 'venv', join(folder, 'venv')]);
  if (packages.length > 0) {
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]);
  }
  return {
    folder,
    run: async (...args) => (await run(python, [...args], { cwd: folder })).stdout,
    close: () => rm(folder, { recursive: true, force: true }),
  };
};
