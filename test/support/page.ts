import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';

/** A Markdown table whose columns line up, so that it also reads well on a terminal. The first row is its head. */
export const markdownTable = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...rest] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
};

/** What figures were taken on, line by line, without naming the machine; `more` is what else they depend on. */
export const machine = (...more: readonly string[]): string =>
  [
    `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.version.slice(1)}, ${execFileSync('pgbench', ['--version'], { encoding: 'utf8' }).trim()}`,
    ...more,
  ]
    .map((line) => `- ${line}`)
    .join('\n');
