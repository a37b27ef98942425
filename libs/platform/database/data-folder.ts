import { mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import {
  codeOf,
  DataFolderMoved,
  DataFolderNewer,
  DataFolderUnusable,
  unusable,
} from './data-folder-errors.js';
import { claimFolder } from './folder-claim.js';

/** The Postgres that PGlite 0.5 is; a folder of another major version cannot be read. */
const postgresMajor = 18;

/** To start, Postgres may need one more segment of its log, 16 MB, and some room beside it. */
const leastFree = 24 * 1024 * 1024;

export interface DataFolder {
  /** Where Postgres keeps its files; not there before the first start. */
  readonly postgres: string;
  /** @throws {DataFolderUnusable} when there is no room for Postgres to start in */
  refuseWhenFull(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Makes sure that the folder is ours to use: alone, writable, with space left, of no newer version.
 * `migrations` are the names this version knows. Only then is the database in it opened.
 * @throws {DataFolderLocked} @throws {DataFolderMoved} @throws {DataFolderNewer} @throws {DataFolderUnusable}
 */
export const openDataFolder = async (
  folder: string,
  migrations: readonly string[],
  { evenIfMoved = false }: { readonly evenIfMoved?: boolean } = {},
): Promise<DataFolder> => {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const release = await claimFolder(folder);
    try {
      if (!evenIfMoved) await refuseMoved(folder);
      const postgres = join(folder, 'postgres');
      await refuseOtherPostgres(folder, postgres);
      await refuseLaterMigrations(folder, migrations);
      const refuseWhenFull = async (): Promise<void> => {
        const { bavail, bsize } = await statfs(folder);
        if (bavail * bsize < leastFree)
          throw new DataFolderUnusable(folder, 'the disk is full', { code: 'ENOSPC' });
      };
      await refuseWhenFull();
      return { postgres, refuseWhenFull, release };
    } catch (error) {
      await release();
      throw error;
    }
  } catch (error) {
    throw unusable(folder, error);
  }
};

const movedFile = (folder: string): string => join(folder, 'moved.json');

const movedTo = z.object({ to: z.string(), on: z.string() });

/** @throws {DataFolderMoved} */
const refuseMoved = async (folder: string): Promise<void> => {
  const text = await readIfThere(movedFile(folder));
  if (text !== undefined) throw new DataFolderMoved(folder, movedTo.parse(JSON.parse(text)));
};

/** Writes down that the register went to a server (`to`: host and database, no password), so that nobody goes on here. */
export const markMoved = (folder: string, to: string, now: Date): Promise<void> =>
  writeFile(movedFile(folder), JSON.stringify({ to, on: now.toISOString().slice(0, 10) }), { mode: 0o600 });

const refuseOtherPostgres = async (folder: string, postgres: string): Promise<void> => {
  const text = await readIfThere(join(postgres, 'PG_VERSION'));
  if (text === undefined) return;
  const major = Number(text);
  if (major > postgresMajor) throw new DataFolderNewer(folder, `its database is Postgres ${major}`);
  if (major !== postgresMajor) {
    throw new DataFolderUnusable(folder, `its database is Postgres ${text.trim()}, not ${postgresMajor}`);
  }
};

/**
 * The migrations a folder has seen are also written beside the database, before they run: so a
 * folder of a newer version is recognised without starting its database, which would write to it.
 */
const refuseLaterMigrations = async (folder: string, known: readonly string[]): Promise<void> => {
  const file = join(folder, 'migrations.json');
  const text = await readIfThere(file);
  const seen = text === undefined ? [] : (JSON.parse(text) as string[]);
  refuseUnknown(folder, seen, known);
  if (known.every((name) => seen.includes(name))) return;
  const draft = `${file}.draft`;
  await writeFile(draft, JSON.stringify(known, null, 1), { mode: 0o600 });
  await rename(draft, file);
};

/** @throws {DataFolderNewer} when a migration was run that this version does not know */
export const refuseUnknown = (folder: string, seen: readonly string[], known: readonly string[]): void => {
  const later = seen.filter((name) => !known.includes(name));
  if (later.length > 0) throw new DataFolderNewer(folder, `its tables have ${later.join(', ')}`);
};

const readIfThere = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Builds something in a folder of its own and moves it into place in one step, so that a process
 * killed in between leaves nothing half made.
 */
export const buildInto = async (place: string, build: (draft: string) => Promise<void>): Promise<void> => {
  const draft = `${place}.draft`;
  await rm(draft, { recursive: true, force: true });
  await build(draft);
  await rename(draft, place);
};
