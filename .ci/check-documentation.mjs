/**
 * Every command and every link in the project's Markdown must lead somewhere: npm scripts exist, commands
 * of `aide-memoire` are among its `--help`, relative links name a file of the tree.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' });

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const builtIn = ['ci', 'install', 'start', 'test'];
const help = run('npm', 'run', '--silent', 'aide-memoire', '--', '--help');
const ownCommands = new Set([...help.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name));

const faultsIn = (file) => {
  const text = readFileSync(file, 'utf8');
  const code = [...text.matchAll(/^```(?:sh|bash|console)\n(.*?)^```|`([^`\n]+)`/gms)]
    .map(([, block, inline]) => block ?? inline)
    .join('\n');
  const scriptNames = [...code.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
  const npmCommands = [...code.matchAll(/\bnpm (?!run\b)([a-z]+)/g)].map(([, name]) => name);
  const own = [...code.matchAll(/\b(?:npm run aide-memoire --|npx aide-memoire) ([a-z]+)/g)].map(
    ([, name]) => name,
  );
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link]) => link);
  return [
    ...scriptNames.filter((name) => !(name in scripts)).map((name) => `no npm script "${name}"`),
    ...npmCommands.filter((name) => !builtIn.includes(name)).map((name) => `no plain npm command "${name}"`),
    ...own.filter((name) => !ownCommands.has(name)).map((name) => `aide-memoire has no command "${name}"`),
    ...links.filter((link) => !existsSync(join(dirname(file), link))).map((link) => `nothing at ${link}`),
  ].map((fault) => `${file}: ${fault}`);
};

const documents = run('git', 'ls-files', '*.md').trim().split('\n');
const faults = documents.flatMap(faultsIn);
for (const fault of faults) console.error(fault);
console.log(`${documents.length} documents read, ${faults.length} faults`);
process.exitCode = faults.length === 0 && documents.length > 0 ? 0 : 1;
