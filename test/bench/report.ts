import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

const page = 'docs/benchmarks.md';

/** The sections of the page as it stands, by the row they are about. */
const sectionsOf = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => [
        section.slice(0, section.indexOf('\n')),
        section.slice(section.indexOf('\n')).trim(),
      ]),
  );

/**
 * Writes what one row came to into its section of `docs/benchmarks.md`, with all it takes to doubt or repeat it.
 * `order` is that of the sections; rows that are not measured now keep what they had.
 */
export const writeSection = (
  name: string,
  figures: readonly Figure[],
  order: readonly string[],
  today: string,
): void => {
  const sections = sectionsOf(existsSync(page) ? readFileSync(page, 'utf8') : '');
  sections.set(name, `Taken on ${today}.\n\n${asTable(figures)}`);
  const written = order.flatMap((row) => {
    const section = sections.get(row);
    return section === undefined ? [] : [`## ${row}\n\n${section}\n`];
  });
  writeFileSync(page, `${introduction()}\n${written.join('\n')}`);
};

const introduction = (): string => `# Benchmarks

\`npm run bench\` writes this page, a section for each row as it ends. A figure depends on the machine; a ratio much
less, because its reference runs beside it, on the same server, in the same minutes. Postgres has its default
settings on both sides: what was answered is on disk.

${machine(
  `PGlite ${versionOf('@electric-sql/pglite')}, NestJS ${versionOf('@nestjs/core')}, Fastify ${versionOf('fastify')}`,
)}

One row alone: \`npm run bench -- append\`. In minutes, to see a tendency and write nothing: \`npm run bench -- --quick\`.
What each row does stands at the head of its file in \`test/bench\`.
`;
