import type { Command } from 'commander';
import { everyCommand, type KnownCommand } from '#domain/command-types.js';
import { callOf, exampleOf, type Fields, fieldsSchema } from '#domain/commands.js';
import { fileId } from '#domain/files.js';
import { faultsIn } from '#platform/http/invalid-input.js';
import { type ApiClient, ApiRefusal } from '../client/api-client.js';
import { WrongUse } from '../client/connection.js';
import { identify } from '../client/identify.js';
import { handedIn } from '../import/handed-in.js';
import { askRegister } from './answers.js';
import { askSeveral } from './do-several.js';
import {
  commanderOption,
  type FieldOption,
  fieldsFrom,
  optionAt,
  optionsOf,
  spoken,
  wordsFor,
} from './field-options.js';
import type { AddCommand, Invocation } from './invocation.js';

/** Every command of the domain's tables: what the register takes, the command line can say. */
export const addDo: AddCommand = (program, invocation) => {
  const all = program
    .command('do')
    .description('any command of the register: record, narrow, postpone, close, amend a visit …')
    .addHelpText(
      'after',
      () => `
Each command has a help of its own with an example. Several ids are asked the same, each by itself. A value that begins with @ is the text of that file; "none" takes
something away. --file is the path of a document, which is kept as it is beside its words.

Examples:
  aide-memoire do postpone --help
  ${exampleLine('PostponeCommitment')}`,
    );
  for (const known of everyCommand) {
    const command = all.command(known.row.word).description(known.row.summary);
    // What it takes follows from its schema: found when it is asked for, not for every command at every start.
    let isComplete = false;
    const complete = (): string => {
      if (!isComplete) addOptions(command, known, invocation);
      isComplete = true;
      return '';
    };
    all.hook('preSubcommand', (_, asked) => {
      if (asked === command) complete();
    });
    command.addHelpText('before', complete);
  }
};

/** How a command is said: with the id of what it is asked of in front, unless it begins something. */
export const formOf = ({ table, row }: KnownCommand) => {
  const hasId = !row.begins;
  // What begins is not moved to a date.
  const names = row.begins ? { ...spoken, timeframe: 'timeframe' } : spoken;
  const options = optionsOf(fieldsSchema(table, row), names).filter(
    ({ path }) => !hasId || path[0] !== table.key,
  );
  return { hasId, options };
};

const addOptions = (command: Command, known: KnownCommand, invocation: Invocation): void => {
  const { table, row, type } = known;
  const { hasId, options } = formOf(known);
  command.addHelpText('after', () => `\nExamples:\n  ${exampleLine(type)}`);
  if (hasId) command.argument(`<${table.key}...>`, `${idWords(known)}; of several, each is asked by itself`);
  command.option('--dry-run', 'say what would be recorded, and record nothing');
  for (const option of options) command.addOption(commanderOption(option));
  command.action((...given: unknown[]) => {
    const self = given.at(-1) as Command;
    return invocation.connected(self, async (session) => {
      const said = await withFile(session.api, fieldsFrom(options, self.opts()));
      const each: Fields[] = hasId ? [] : [said];
      for (const id of hasId ? self.args : [])
        each.push({ [table.key]: await idFor(known, id, session.api), ...said });
      for (const fields of each) check(known, options, fields);
      const [fields = said, ...others] = each;
      const { dryRun = false } = self.opts<{ dryRun?: boolean }>();
      if (dryRun || others.length > 0) {
        if (!(await askSeveral(session, known, each, dryRun))) invocation.exitCode = 1;
        return;
      }
      await askRegister(
        session,
        callOf(row, fields),
        (receipt) => `${row.word}: ${receipt.id} is at version ${receipt.version}.`,
      );
    });
  });
};

/** A field that names a handed-in file is said by the path of one, which is then handed in. */
const withFile = async (api: ApiClient, fields: Fields): Promise<Fields> => {
  const { file } = fields;
  if (typeof file !== 'string' || fileId.safeParse(file).success) return fields;
  try {
    return { ...fields, file: (await handedIn(api, file)).id };
  } catch (error) {
    if (error instanceof ApiRefusal || error instanceof WrongUse) throw error;
    throw new WrongUse(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const idWords = ({ table }: KnownCommand): string =>
  table.key === 'commitment'
    ? 'its id, or a beginning that no other has'
    : `its id, such as ${table.exampleId}`;

const idFor = (
  { table }: KnownCommand,
  id: string,
  api: Parameters<typeof identify>[0],
): Promise<string> | string => (table.key === 'commitment' ? identify(api, id) : id);

/** @throws {WrongUse} naming each option that is wrong or missing */
const check = ({ table, row }: KnownCommand, options: readonly FieldOption[], fields: object): void => {
  const schema = fieldsSchema(table, row);
  const { error } = schema.safeParse(fields);
  if (!error) return;
  const faults = faultsIn(schema, fields, error).map(({ pointer, detail, expected }) => {
    const option = optionAt(options, pointer);
    const place = option ? `--${option.name}` : pointer.slice(1) || 'the command';
    return `${place} ${detail}${expected ? ` (expected ${expected})` : ''}`;
  });
  throw new WrongUse(`${faults.join('; ')}; see do ${row.word} --help`);
};

const quoted = (word: string): string =>
  /^[\w@:./+-]+$/.test(word) ? word : word.includes('"') ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;

/** The example of a command's row as it is typed. */
export const exampleWords = (known: KnownCommand): string[] => {
  const { hasId, options } = formOf(known);
  const { [known.table.key]: id, ...fields } = exampleOf(known.table, known.row);
  return hasId
    ? [String(id), ...wordsFor(options, fields)]
    : wordsFor(options, exampleOf(known.table, known.row));
};

const exampleLine = (type: string): string => {
  const known = everyCommand.find((each) => each.type === type);
  return known ? ['aide-memoire do', known.row.word, ...exampleWords(known).map(quoted)].join(' ') : '';
};
