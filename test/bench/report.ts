import { readFileSync, writeFileSync } from 'node:fs';
import { machine, markdownTable } from '#test/support/page.js';
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

/** A Markdown table of figures. */
export const asTable = (figures: readonly Figure[]): string =>
  markdownTable([columns, ...figures.map(cells)]);

const versionOf = (name: string): string =>
  JSON.parse(readFileSync('package.json', 'utf8')).dependencies[name];

/** Writes `docs/benchmarks.md`: figures, and all it takes to doubt or repeat them. */
export const writePage = (figures: readonly Figure[], today: string): void =>
  writeFileSync(
    'docs/benchmarks.md',
    `# Benchmarks

Taken on ${today} by \`npm run bench\`, which writes this page. A figure depends on the machine; a ratio much
less, because its reference runs beside it, on the same server, in the same minutes. Postgres has its default
settings on both sides: what was answered is on disk.

${machine(
  `PGlite ${versionOf('@electric-sql/pglite')}, NestJS ${versionOf('@nestjs/core')}, Fastify ${versionOf('fastify')}`,
)}

${asTable(figures)}

One row alone: \`npm run bench -- append\`. In minutes, to see a tendency: \`npm run bench -- --quick\`.
What each row does stands at the head of its file in \`test/bench\`.
`,
  );
