import { constants } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type Database, type Migrations, openDatabase } from '#platform/database/database.js';
import { cachedFolder, temporaryFolder } from './cached-folder.js';

// Asked of what is installed: compiled, this file stands elsewhere.
const installed = createRequire(import.meta.url);
const { version } = installed(join(dirname(installed.resolve('@electric-sql/pglite')), '../package.json'));

/**
 * An embedded database to throw away, in a folder of its own. Building Postgres' files takes 4 to
 * 5 s; they are built once per machine and PGlite version, and copied.
 */
export const openTestPglite = async (
  migrations: Migrations,
): Promise<Database & { readonly dataDir: string }> => {
  const { folder: dataDir, remove } = await freshDataFolder();
  const { dataSource, close } = await openDatabase({ dataDir, migrations });
  return {
    dataSource,
    dataDir,
    close: async () => {
      await close();
      await remove();
    },
  };
};

/** A data folder of its own in which Postgres' files are there and nothing else. */
export const freshDataFolder = async (): ReturnType<typeof temporaryFolder> => copyOf(await emptyFolder());

const emptyFolder = (): Promise<string> =>
  cachedFolder(`pglite-${version}`, async (folder) => {
    const { close } = await openDatabase({ dataDir: folder, migrations: [] });
    await close();
  });

/** The same in a folder that is there and empty. */
export const fillFromEmpty = async (folder: string): Promise<void> => copyTree(await emptyFolder(), folder);

/** What is in a data folder that nothing runs on, in one of its own. */
export const copyOf = async (built: string): ReturnType<typeof temporaryFolder> => {
  const fresh = await temporaryFolder();
  await copyTree(built, fresh.folder);
  return fresh;
};

/** `cp` of node:fs copies one file after the other, four times as slowly. */
const copyTree = async (from: string, to: string): Promise<void> => {
  const entries = (await readdir(from, { recursive: true, withFileTypes: true })).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { path, copy: join(to, relative(from, path)), isFolder: entry.isDirectory() };
  });
  for (const { copy, isFolder } of entries) if (isFolder) await mkdir(copy, { recursive: true, mode: 0o700 });
  const files = entries.filter(({ isFolder }) => !isFolder);
  await Promise.all(files.map(({ path, copy }) => copyFile(path, copy, constants.COPYFILE_FICLONE)));
};
