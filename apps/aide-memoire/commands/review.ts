import { basename } from 'node:path';
import type { Command } from 'commander';
import { visitId } from '#domain/values.js';
import { keyboardOf } from '../reading/keyboard.js';
import { Reviewing, readFor, waitingIn } from '../reading/reviewing.js';
import { day, parsed } from './arguments.js';
import type { AddCommand, Session } from './invocation.js';
import { bytesOf } from './read.js';

interface ReviewOptions {
  readonly file?: string;
  readonly source?: string;
  readonly date?: string;
}

export const addReview: AddCommand = (program, invocation) => {
  program
    .command('review')
    .description('look through what a visit’s reports propose: accept, edit or dismiss, a key for each')
    .argument('<visit>', 'its id', parsed(visitId, 'an id such as kazakhstan-2018'))
    .option('--file <file>', 'read this report first, and attach its text to the visit')
    .option('--source <id>', 'read a source first that is attached already')
    .option('--date <day>', 'when that was written (default: as it says itself)', day)
    .addHelpText(
      'after',
      `
Keys: a accepts, e edits, x dismisses, j and k go on and back, q leaves. With --json it lists what waits, and asks nothing.

Examples:
  aide-memoire review kazakhstan-2018 --file press-release.pdf
  aide-memoire review kazakhstan-2018 --source press-release --date 2018-08-20
  aide-memoire review kazakhstan-2018 --json`,
    )
    .action((visit: string, options: ReviewOptions, command: Command) =>
      invocation.connected(command, async (session) => {
        await readFirst(session, visit, options);
        const { api, terminal } = session;
        const known = await waitingIn(api, visit);
        if (terminal.json) {
          const items = known.waiting.map((item) => ({ ...item, read: known.read.get(item.id) ?? null }));
          return terminal.print(JSON.stringify(items, null, 2));
        }
        if (known.waiting.length === 0) return terminal.note('Nothing waits to be looked at.');
        const keyboard = keyboardOf(process.stdin, process.stderr);
        try {
          const { accepted, dismissed, left } = await new Reviewing(api, terminal, keyboard, known).run();
          terminal.note(`${accepted} accepted, ${dismissed} dismissed, ${left} left.`);
        } finally {
          keyboard.close();
        }
      }),
    );
};

const readFirst = async (
  { api, terminal }: Session,
  visit: string,
  { file, source, date }: ReviewOptions,
): Promise<void> => {
  if (file === undefined && source === undefined) return;
  const bytes = file === undefined ? undefined : Buffer.from(await bytesOf(file));
  const wanted = {
    ...(bytes && file && { file: { name: basename(file), base64: bytes.toString('base64') } }),
    ...(source && { source: source as never }),
    ...(date && { date: date as never }),
  };
  let told = '';
  const state = await readFor(api, visit, wanted, ({ state, progress }) => {
    const line = state === 'proposing' ? `Proposing: ${progress.recorded} of ${progress.found}` : 'Reading …';
    if (line !== told && terminal.watched) terminal.note(line);
    told = line;
  });
  const notes = state.notes.length > 0 ? ` (${state.notes.join('; ')})` : '';
  const count = state.proposals.length === 1 ? 'a proposal' : `${state.proposals.length || 'no'} proposals`;
  terminal.note(
    `${file ?? source} was read as ${state.source}, ${state.date ? `of ${state.date}` : 'of no known date'}: ${count}${notes}.`,
  );
};
