import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const user = process.getuid?.();

/** A folder of its own, in the system's place for temporary files unless said otherwise; `remove` deletes it. */
export const temporaryFolder = async (
  where = tmpdir(),
): Promise<{ folder: string; remove(): Promise<void> }> => {
  const folder = await mkdtemp(join(where, 'aide-memoire-test-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/**
 * A folder that takes long to build, kept between runs under a name that says what is in it
 * (put the version there). Workers may build it at the same time; one of them wins.
 */
export const cachedFolder = async (
  name: string,
  build: (folder: string) => Promise<void>,
  where = tmpdir(),
): Promise<string> => {
  const place = join(where, `aide-memoire-${name}-${user ?? 'user'}`);
  if (await isOurs(place)) return place;
  await mkdir(where, { recursive: true });
  const { folder, remove } = await temporaryFolder(where);
  await build(folder);
  await rename(folder, place).catch(remove);
  if (!(await isOurs(place))) throw new Error(`${place} is in the way; delete it`);
  return place;
};

/** Others may write to the place for temporary files: what we run from there must be ours. */
const isOurs = (place: string): Promise<boolean> =>
  stat(place).then(
    ({ uid }) => user === undefined || uid === user,
    () => false,
  );
