// Runs a Postgres for as long as the process that started this one lives: however that one ends, its
// end of the pipe closes, and the server and its files go too.
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

const { command, args, owner, log, remove } = JSON.parse(process.argv[2]);
const output = openSync(log, 'a');
const postgres = spawn(command, args, { ...owner, cwd: '/', stdio: ['ignore', output, output] });

const end = (code) => {
  for (const path of remove) rmSync(path, { recursive: true, force: true });
  process.exit(code);
};

let asked = false;
postgres.on('exit', (code) => {
  // An early end is the starter's to report: it reads the log.
  if (asked) end(0);
  else process.exit(code ?? 1);
});
postgres.on('error', (error) => {
  console.error(String(error));
  end(1);
});
process.stdin.resume().on('close', () => {
  asked = true;
  if (!postgres.kill('SIGINT')) end(0);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.stdin.destroy());
