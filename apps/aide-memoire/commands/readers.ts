import { type Command, InvalidArgumentError, Option } from 'commander';
import type * as z from 'zod';
import { page } from '#apps/views/listing/list-query.js';
import { type ReaderItem, readerItem } from '#apps/views/readers/item.js';
import { type ReaderTerms, readerTerms, rhythm } from '#domain/readers/reader.events.js';
import type { ApiClient } from '../client/api-client.js';
import { type Column, table } from '../terminal/table.js';
import { askRegister } from './answers.js';
import { actor, parsed } from './arguments.js';
import type { AddCommand, Invocation } from './invocation.js';

export const addReaders: AddCommand = (program, invocation) => {
  const readers = program
    .command('readers')
    .description('who is written to, and how they want it: list, describe, remove')
    .addHelpText(
      'after',
      `
An owner of commitments is a reader without ado: in the outbox, until an address is known. A reader with a body gets what
is meant for that body. What would reach nobody goes to desk:registry.

Examples:
  aide-memoire readers
  aide-memoire readers describe ana --email ana@example.org --languages ro en --rhythm daily --head kim
  aide-memoire readers describe body:droi --body "Subcommittee on Human Rights" --email droi@example.org
  aide-memoire readers remove ana`,
    );
  addListReaders(readers, invocation);
  addDescribe(readers, invocation);
  addRemove(readers, invocation);
};

const addListReaders = (readers: Command, invocation: Invocation): void => {
  readers
    .command('list', { isDefault: true })
    .description('those that are described')
    .action((_, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const items: ReaderItem[] = [];
        for await (const item of api.everyItem(readerItem, '/readers')) items.push(item);
        if (terminal.json) return terminal.print(JSON.stringify(items, null, 2));
        if (items.length === 0) return terminal.note('Nobody is described yet: all is kept in the outbox.');
        terminal.print(table(columns, items, terminal.columns));
      }),
    );
};

const columns: Column<ReaderItem>[] = [
  { title: 'Reader', of: ({ id, name }) => `${id}\n${name}` },
  {
    title: 'Address',
    of: ({ email, body, removed }) =>
      [removed ?? email ?? 'the outbox', ...(body === null ? [] : [body])].join('\n'),
    isElastic: true,
  },
  { title: 'Languages', of: ({ languages }) => languages.join(' ') },
  {
    title: 'When',
    of: ({ hour, zone, rhythm, weekday }) =>
      `${rhythm}${rhythm === 'weekly' ? ` on day ${weekday}` : ''}, ${hour}:00\n${zone}`,
  },
  { title: 'One level up', of: ({ head }) => head ?? '–' },
];

type DescribeOptions = Partial<ReaderTerms> & { readonly confirmed?: true };

const unlessSaid: Omit<ReaderTerms, 'name'> = {
  body: null,
  email: null,
  languages: ['en'],
  zone: 'Europe/Brussels',
  hour: 8,
  rhythm: 'each',
  weekday: 1,
  head: null,
};

const addDescribe = (readers: Command, invocation: Invocation): void => {
  readers
    .command('describe')
    .description('say how somebody is written to; what is not given stays as it is')
    .argument('<reader>', 'ana, or with a kind: body:droi', actor)
    .option('--name <name>', 'their name')
    .option(
      '--email <address>',
      'or none: what is written to them stays in the outbox',
      orNone(readerTerms.shape.email, 'an address such as ana@example.org'),
    )
    .option(
      '--body <name>',
      'or none: the body whose mailbox it is, exactly as commitments name it',
      orNone(readerTerms.shape.body, 'the name of a body'),
    )
    .option('--languages <codes...>', 'one or two, such as ro en')
    .option('--zone <zone>', 'such as Asia/Almaty')
    .option('--hour <hour>', 'the full hour at which they read, in their zone', hour)
    .addOption(new Option('--rhythm <rhythm>', 'each by itself, or all of it in one').choices(rhythm.options))
    .option('--weekday <day>', 'of a weekly one, Monday is 1', weekday)
    .option('--head <reader>', 'or none: who hears of it when they do not answer', (text) =>
      text === 'none' ? null : actor(text),
    )
    .option('--confirmed', 'that it is so, when it was refused as unlikely')
    .action((reader: string, options: DescribeOptions, command: Command) =>
      invocation.connected(command, async (session) => {
        const known = await described(session.api, reader);
        const name = reader.slice(reader.indexOf(':') + 1);
        const body = { name, ...unlessSaid, ...known?.terms, ...options };
        // Two who change different things at once would undo each other's.
        const headers = { 'if-match': `"${known?.version ?? 0}"` };
        const path = `/readers/${encodeURIComponent(reader)}/describe`;
        await askRegister(session, { path, body, headers }, `${reader} is written to so.`);
      }),
    );
};

/** What is known of a reader, and the version that was read. */
const described = async (
  api: ApiClient,
  reader: string,
): Promise<{ terms: ReaderTerms; version: number } | undefined> => {
  const { items } = await api.get(page(readerItem), '/readers', { id: reader });
  const [item] = items;
  return item && { terms: readerTerms.parse(item), version: item.version };
};

const addRemove = (readers: Command, invocation: Invocation): void => {
  readers
    .command('remove')
    .description('write to them no more; their head hears of it, else desk:registry')
    .argument('<reader>', 'ana, or with a kind: body:droi', actor)
    .addOption(new Option('--because <why>', 'why').choices(['left', 'unsubscribed']).default('left'))
    .action((reader: string, { because }: { because: string }, command: Command) =>
      invocation.connected(command, (session) => {
        const path = `/readers/${encodeURIComponent(reader)}/remove`;
        return askRegister(session, { path, body: { because } }, `${reader} is written to no more.`);
      }),
    );
};

/** What a schema takes, or the word "none". */
const orNone =
  <S extends z.ZodType>(schema: S, expected: string) =>
  (text: string): z.infer<S> | null =>
    text === 'none' ? null : parsed(schema, expected)(text);

const wholeNumber = (text: string, least: number, most: number): number => {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : -1;
  if (number >= least && number <= most) return number;
  throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}`);
};
const hour = (text: string): number => wholeNumber(text, 0, 23);
const weekday = (text: string): number => wholeNumber(text, 1, 7);
