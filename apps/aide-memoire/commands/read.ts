import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Command } from 'commander';
import { visitId } from '#domain/values.js';
import { Documents } from '#intake/documents.js';
import { Unreadable, unreadable } from '#intake/extract/document.js';
import { WrongUse } from '../client/connection.js';
import { lookalikesIn, recordedFor } from '../reading/lookalikes.js';
import { type FileRead, readingInWords } from '../reading/reading-words.js';
import { day, parsed } from './arguments.js';
import type { AddCommand } from './invocation.js';

interface ReadOptions {
  readonly date?: string;
  readonly ours?: readonly string[];
  readonly visit?: string;
}

/** Reads a file at this terminal: nothing is recorded. Only `--visit` asks the register, for what looks the same. */
export const addRead: AddCommand = (program, invocation) => {
  program
    .command('read')
    .description('read a report, and show the commitments it seems to promise; nothing is recorded')
    .argument('<file>', 'text, Markdown, a web page, .docx, .pdf, or a mail (.eml); - for what is piped in')
    .option('--date <day>', 'when it was written (default: as it says itself)', day)
    .option('--ours <names...>', 'names of our side: bodies, countries, people')
    .option(
      '--visit <visit>',
      'say which look like a commitment that is recorded for this visit',
      parsed(visitId, 'an id such as kazakhstan-2018'),
    )
    .addHelpText(
      'after',
      `
What is promised "this autumn" is counted from the day the report was written. To record proposals and look through
them: aide-memoire review VISIT --file FILE

Examples:
  aide-memoire read samples/ep-delegation-kazakhstan-2018.txt --date 2018-08-20
  aide-memoire read press-release.pdf --visit kazakhstan-2018
  aide-memoire read minutes.docx --ours "European Parliament" --json`,
    )
    .action(async (file: string, options: ReadOptions, command: Command) => {
      const terminal = invocation.terminal(command);
      const read = await readAtHand(file, options);
      const { visit } = options;
      if (visit !== undefined)
        await invocation.connected(command, async ({ api }) => {
          read.lookalikes = lookalikesIn(read.reading.proposals, await recordedFor(api, visit));
        });
      if (terminal.json) return terminal.print(JSON.stringify(forPrograms(read), null, 2));
      terminal.print(readingInWords(read, terminal.columns));
    });
};

/** @throws {WrongUse} there is no such file @throws {Unreadable} in words of one line */
const readAtHand = async (file: string, { date, ours }: ReadOptions): Promise<FileRead> => {
  const documents = new Documents();
  const name = file === '-' ? 'standard input' : basename(file);
  try {
    const extracted = await documents.extract({ name: file === '-' ? '' : name, bytes: await bytesOf(file) });
    const reading = await documents.read(extracted, { ...(date && { date }), ...(ours && { ours }) });
    return { name, form: extracted.form, notes: extracted.notes, reading };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { detail, hint } = error.told;
    throw new Error(
      `${file} cannot be read: ${[`${unreadable[error.code]}: ${detail}`, hint].filter(Boolean).join('; ')}`,
      { cause: error },
    );
  }
};

/** @throws {WrongUse} */
export const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    throw new WrongUse(`${file} cannot be read: ${(error as Error).message}`);
  }
};

/** `looksLike` is there where it was asked for: an id, or null. */
const forPrograms = ({ name, form, notes, reading, lookalikes }: FileRead) => {
  const { source, dateFrom, proposals } = reading;
  return {
    source: { name, form, notes, dateFrom, ...source },
    proposals: lookalikes
      ? proposals.map((proposal) => ({ ...proposal, looksLike: lookalikes.get(proposal)?.id ?? null }))
      : proposals,
  };
};
