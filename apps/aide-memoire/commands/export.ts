import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, Option } from 'commander';
import * as z from 'zod';
import type { ApiClient, Query } from '../client/api-client.js';
import { WrongUse } from '../client/connection.js';
import { filtersOf, withFilters } from './filters.js';
import type { AddCommand } from './invocation.js';

interface ExportOptions extends Readonly<Record<string, unknown>> {
  readonly format: 'csv' | 'json';
  readonly out?: string;
}

const lists = ['commitments', 'visits', 'deadlines', 'history'] as const;
type List = (typeof lists)[number];

export const addExport: AddCommand = (program, invocation) => {
  const command = program
    .command('export')
    .description('a whole list as CSV, which "import" takes again, or as JSON')
    .addArgument(new Argument('[list]', 'which').choices(lists).default('commitments'))
    .addOption(new Option('--format <format>', 'the form').choices(['csv', 'json']).default('csv'))
    .option('--out <file>', 'write to a file, not to stdout');
  withFilters(command)
    .addHelpText(
      'after',
      `
The filters are those of "list" and apply to commitments.

Examples:
  aide-memoire export > commitments.csv
  aide-memoire export --stage open --format json --out open.json
  aide-memoire export history --format json`,
    )
    .action((list: List, options: ExportOptions) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const filters = filtersOf(options);
        if (list !== 'commitments' && Object.keys(filters).length > 0) {
          throw new WrongUse(`filters apply to commitments, not to ${list}`);
        }
        const out = options.out === undefined ? undefined : await opened(options.out);
        const isCsv = options.format === 'csv' && !terminal.json;
        const exported = isCsv
          ? await api.bytes(`/${list}`, { ...filters, format: 'csv' })
          : Readable.from(jsonOf(api, list, filters));
        if (out === undefined) return pipeline(exported, process.stdout, { end: false });
        await pipeline(exported, out.createWriteStream());
        terminal.note(`Written to ${options.out}.`);
      }),
    );
};

const opened = async (file: string): Promise<FileHandle> => {
  try {
    return await open(file, 'w');
  } catch (error) {
    throw new WrongUse(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
};

/** A JSON array, an item a line, written as the pages come. */
async function* jsonOf(api: ApiClient, list: List, filters: Query): AsyncGenerator<string> {
  let before = '[';
  for await (const item of api.everyItem(z.unknown(), `/${list}`, filters)) {
    yield `${before}\n${JSON.stringify(item)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}
