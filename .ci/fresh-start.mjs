/**
 * Starts the product as the README says, in the present folder, on a free port and a scratch data folder;
 * records the sample, looks at the board, verifies, and interrupts the server. Exit 0 when all of that did.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { promisify } from 'node:util';

const startWithin = 300_000;
const stopWithin = 10_000;

const dataDir = await mkdtemp(join(tmpdir(), 'aide-memoire-'));
const env = { ...process.env, AIDE_MEMOIRE_DATA: dataDir, AIDE_MEMOIRE_PORT: '0' };

// A group of its own, so that whatever goes wrong nothing of it is left.
const server = spawn('npm', ['start'], { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
const exited = once(server, 'exit');

// Read to the end, whatever is waited for: a server whose output nobody takes is another case.
let said = '';
server.stdout.on('data', (chunk) => {
  process.stdout.write(chunk);
  said += chunk;
});

const address = async () => {
  while (server.exitCode === null && server.signalCode === null) {
    const [url] = /https?:\/\/[^\s/]+:\d+/.exec(said) ?? [];
    if (url) return url;
    await after(100);
  }
  throw new Error('the server ended before it said where it listens');
};

const inTime = (work, milliseconds, otherwise) =>
  Promise.race([
    work,
    after(milliseconds, undefined, { ref: false }).then(() => Promise.reject(new Error(otherwise))),
  ]);

try {
  console.log(
    `answers at ${await inTime(address(), startWithin, 'the server did not say where it listens')}`,
  );
  for (const command of ['sample', 'board', 'verify']) {
    const args = ['run', '--silent', 'aide-memoire', '--', command];
    const { stdout } = await promisify(execFile)('npm', args, { env });
    console.log(`$ aide-memoire ${command}\n${stdout}`);
  }
  // To the server alone: of a Ctrl-C to all of the group npm's own shell dies, which hides how the server ended.
  const { pid } = JSON.parse(await readFile(join(dataDir, 'server.json'), 'utf8'));
  process.kill(pid, 'SIGINT');
  const [code] = await inTime(exited, stopWithin, 'the server did not stop within 10 s of Ctrl-C');
  if (code !== 0) throw new Error(`the server stopped with exit code ${code}`);
  console.log('stopped cleanly');
} finally {
  if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
}
