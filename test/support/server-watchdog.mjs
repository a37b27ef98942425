// Runs a server for as long as the process that started this one lives: however that one ends, its end of
// the pipe closes, and the server and its files go too. Until then it takes orders by line ("start",
// "signal NAME") and tells what became of the server ("started PID", "ended CODE").
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

const { command, args, owner, env, log, remove, stopSignal, patience } = JSON.parse(process.argv[2]);
const output = openSync(log, 'a');
let server;
let isClosing = false;

// The starter may be gone when it would be told.
process.stdout.on('error', () => {});
const tell = (line) => process.stdout.write(`${line}\n`);

const leave = () => {
  for (const path of remove) rmSync(path, { recursive: true, force: true });
  process.exit(0);
};

const ended = (outcome) => {
  server = undefined;
  if (isClosing) leave();
  tell(`ended ${outcome}`);
};

const start = () => {
  server = spawn(command, args, {
    ...owner,
    cwd: '/',
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
  });
  server.on('exit', (code, signal) => ended(signal ?? code));
  server.on('error', (error) => ended(error.message));
  tell(`started ${server.pid}`);
};

createInterface({ input: process.stdin })
  .on('line', (line) => {
    if (line === 'start') start();
    else server?.kill(line.replace('signal ', ''));
  })
  .on('close', () => {
    isClosing = true;
    if (!server) leave();
    server.kill('SIGCONT');
    server.kill(stopSignal);
    setTimeout(() => server?.kill('SIGKILL'), patience);
  });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.stdin.destroy());
