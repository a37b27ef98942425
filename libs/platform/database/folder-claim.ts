import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, DataFolderLocked } from './data-folder-errors.js';

/**
 * One process per data folder, by claims: every starter first leaves a claim under a name of its
 * own, then looks for the claims of others. Of two that start together at least one sees the
 * other, so never do both go on; whoever sees a living claim withdraws. Names are never used
 * twice, so a dead claim can be swept away without a race: no lock file is ever taken over.
 */

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** The set of processes among which `pid` means something: two containers may share host name and folder. */
  readonly processes: string | undefined;
  /** When that process began, as its system tells: another process that got the same pid began at another time. */
  readonly began: string | undefined;
  readonly since: string;
  /** True once the starter has seen that it is alone. */
  readonly alone: boolean;
}

const heartbeat = 5_000;
const silence = 30_000;
const attempts = 5;

/** Claims the folder for this process; the returned function gives it back. @throws {DataFolderLocked} */
export const claimFolder = async (folder: string): Promise<() => Promise<void>> => {
  const claims = join(folder, 'claims');
  await mkdir(claims, { recursive: true, mode: 0o700 });
  const mine = `${randomUUID()}.json`;
  const file = join(claims, mine);
  const holder = {
    pid: process.pid,
    ...here(),
    began: beganAt(process.pid),
    since: new Date().toISOString(),
  };
  for (let attempt = 1; ; attempt += 1) {
    await write(file, { ...holder, alone: false });
    const other = await livingClaim(claims, mine);
    if (!other) break;
    await rm(file);
    if (other.alone || attempt === attempts) throw new DataFolderLocked(folder, inWords(other));
    // Both of us are only starting: whoever wakes first will be alone.
    await sleep(20 + Math.random() * 80 * attempt);
  }
  await write(file, { ...holder, alone: true });
  // Read by machines that share the folder but cannot see this process.
  const beat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch((error: unknown) => process.emitWarning(`claim on ${folder}: ${error}`));
  }, heartbeat).unref();
  return async () => {
    clearInterval(beat);
    await rm(file, { force: true });
  };
};

const write = async (file: string, holder: Holder): Promise<void> => {
  const draft = file.replace(/json$/, 'draft');
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 });
  await rename(draft, file);
};

const livingClaim = async (claims: string, mine: string): Promise<Holder | undefined> => {
  const now = (await stat(join(claims, mine))).mtimeMs;
  for (const name of await readdir(claims)) {
    if (name === mine) continue;
    const file = join(claims, name);
    const held = await read(file);
    if (!held) continue;
    if (lives(held.holder, now - held.touched)) return held.holder;
    await rm(file, { force: true });
  }
  return undefined;
};

const read = async (file: string): Promise<{ holder: Holder; touched: number } | undefined> => {
  if (!file.endsWith('.json')) return undefined;
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    return { holder: JSON.parse(text) as Holder, touched: mtimeMs };
  } catch (error) {
    // Withdrawn between listing and reading.
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const lives = (holder: Holder, silentFor: number): boolean => {
  const { host, processes } = here();
  // A container or machine that shares the folder: its processes cannot be seen from here.
  if (holder.host !== host || holder.processes !== processes) return silentFor < silence;
  if (!isRunning(holder.pid)) return false;
  return holder.began === beganAt(holder.pid);
};

const here = (): Pick<Holder, 'host' | 'processes'> => ({
  host: hostname(),
  processes: process.platform === 'linux' ? readlinkSync('/proc/self/ns/pid') : undefined,
});

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** Boot and start time on Linux, start time on other Unixes, unknown on Windows (then the pid alone decides). */
const beganAt = (pid: number): string | undefined => {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      // Field 22 of proc(5) stat; the command name before it may contain spaces and brackets.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return `${boot} ${fields[19]}`;
    }
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
};

const inWords = ({ pid, host, since }: Holder): string =>
  `process ${pid}${host === hostname() ? '' : ` on ${host}`}, since ${since}`;
