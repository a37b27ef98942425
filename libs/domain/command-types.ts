import * as z from 'zod';
import { calendarTable } from './calendars/calendar.commands.js';
import {
  addressed,
  bodySchema,
  type CommandCall,
  type CommandRow,
  type CommandTable,
  callOf,
  type DataSchema,
  exampleOf,
  type Fields,
} from './commands.js';
import { commitmentTable } from './commitments/commitment.commands.js';
import type { ActorId } from './event.js';
import { readerTable } from './readers/reader.commands.js';
import { remindersTable } from './reminders/reminders.commands.js';
import { rulebookTable } from './rules/rulebook.commands.js';
import { visitTable } from './visits/visit.commands.js';

/** Every command that people may ask, on one page: a table for each aggregate. */
export const commandTables = {
  visit: visitTable,
  commitment: commitmentTable,
  reminders: remindersTable,
  rulebook: rulebookTable,
  calendar: calendarTable,
  reader: readerTable,
} satisfies Record<string, CommandTable>;

export type Aggregate = keyof typeof commandTables;

/** An aggregate by its name, as others ask for it. */
export const aggregate = z.enum(Object.keys(commandTables) as [Aggregate, ...Aggregate[]]).meta({
  id: 'Category',
  description:
    'whose stream an event is of; "reminders" are those of a commitment, and what was sent of them',
});

type Together<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer All) => void
  ? All
  : never;
type RowsByType = Together<(typeof commandTables)[Aggregate]['rows']>;

export type CommandType = keyof RowsByType & string;

/** A command of one type and the id of what it is asked of; without an id, what it begins is given one. */
export type CommandTo<Type extends CommandType = CommandType> = {
  [Each in Type]: {
    readonly type: Each;
    readonly id: string | undefined;
    readonly data: RowsByType[Each] extends CommandRow<infer Data> ? z.output<Data> : never;
  };
}[Type];

/** A command with its name and where it belongs. */
export interface KnownCommand {
  readonly type: CommandType;
  readonly of: Aggregate;
  readonly table: CommandTable;
  readonly row: CommandRow;
}

/** Every command, in the order of the tables. */
export const everyCommand: readonly KnownCommand[] = Object.entries(commandTables).flatMap(([of, table]) =>
  Object.entries(table.rows).map(([type, row]) => ({
    type: type as CommandType,
    of: of as Aggregate,
    // A table's own rows are narrower than what is asked of any row.
    table: table as unknown as CommandTable,
    row: row as unknown as CommandRow,
  })),
);

const byType = new Map(everyCommand.map((known) => [known.type, known]));

/** The command of this name. */
export const commandNamed = (type: CommandType): KnownCommand => {
  const known = byType.get(type);
  if (known) return known;
  throw new Error(`no command is called ${type}`);
};

/** The body of a command's request, under the command's name and with its example. */
export const requestSchema = ({ type, table, row }: KnownCommand): DataSchema =>
  bodySchema(table, row)
    .meta({ examples: [callOf(row, exampleOf(table, row)).body] })
    .meta({ id: type });

/**
 * The command that fields say, which its schema has read. Who is not named is who asks.
 */
export const commandFrom = (type: CommandType, fields: Fields, by: ActorId): CommandTo => {
  const { table, row } = commandNamed(type);
  const said =
    row.filledIn !== undefined && row.filledIn !== table.key ? { [row.filledIn]: by, ...fields } : fields;
  // The row's own schema made the fields, so they are this type's data.
  return { type, ...addressed(table, row, said) } as CommandTo;
};

/** How a command is asked over HTTP. */
export const callTo = ({ type, id, data }: CommandTo): CommandCall => {
  const { table, row } = commandNamed(type);
  return callOf(row, id === undefined || table.key in data ? { ...data } : { [table.key]: id, ...data });
};
