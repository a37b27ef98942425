import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const runningServer = z.object({
  pid: z.int(),
  url: z.url(),
  /** Stands for the keeper who started the server; ends with it. */
  token: z.string(),
});
export type RunningServer = z.infer<typeof runningServer>;

const fileIn = (dataDir: string): string => join(dataDir, 'server.json');

/** Tells the command line on this machine where the server is. Only this user may read it. */
export const announce = async (dataDir: string, server: RunningServer): Promise<void> => {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${fileIn(dataDir)}.${server.pid}`;
  await writeFile(draft, JSON.stringify(server), { mode: 0o600 });
  await rename(draft, fileIn(dataDir));
};

export const withdraw = (dataDir: string): Promise<void> => rm(fileIn(dataDir), { force: true });

/** The server that runs on a data folder, or `undefined`. A file left by one that was killed counts as none. */
export const findServer = async (dataDir: string): Promise<RunningServer | undefined> => {
  const text = await readFile(fileIn(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const server = runningServer.parse(JSON.parse(text));
  return (await answers(server)) ? server : undefined;
};

/** Another process may have got the pid since, and another server the port, but hardly both at once. */
const answers = async ({ pid, url }: RunningServer): Promise<boolean> => {
  try {
    process.kill(pid, 0);
    await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
};
