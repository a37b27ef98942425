import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Figure } from './row.js';

const columns = ['work', 'measured', 'reference in the same run', 'ratio', 'goal', 'reached'];

const cells = ({ work, measured, reference, ratio, goal, met }: Figure): string[] => [
  work,
  measured,
  reference,
  ratio === undefined ? '' : `${ratio.toFixed(2)}×`,
  goal,
  met ? 'yes' : 'no',
];

/** A Markdown table whose columns line up, so that it also reads well on a terminal. */
export const asTable = (figures: readonly Figure[]): string => {
  const rows = [columns, ...figures.map(cells)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
};

const versionOf = (name: string): string =>
  JSON.parse(readFileSync('package.json', 'utf8')).dependencies[name];

/** What the figures were taken on, without naming the machine. */
const machine = (): string[] => [
  `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`,
  `Node ${process.version.slice(1)}, ${execFileSync('pgbench', ['--version'], { encoding: 'utf8' }).trim()}`,
  `PGlite ${versionOf('@electric-sql/pglite')}, NestJS ${versionOf('@nestjs/core')}, Fastify ${versionOf('fastify')}`,
];

/** Writes `docs/benchmarks.md`: figures, and all it takes to doubt or repeat them. */
export const writePage = (figures: readonly Figure[], today: string): void =>
  writeFileSync(
    'docs/benchmarks.md',
    `# Benchmarks

Taken on ${today} by \`npm run bench\`, which writes this page. A figure depends on the machine; a ratio much
less, because its reference runs beside it, on the same server, in the same minutes. Postgres has its default
settings on both sides: what was answered is on disk.

${machine()
  .map((line) => `- ${line}`)
  .join('\n')}

${asTable(figures)}

One row alone: \`npm run bench -- append\`. In minutes, to see a tendency: \`npm run bench -- --quick\`.
What each row does stands at the head of its file in \`test/bench\`.
`,
  );
