import * as z from 'zod';
import type { ActorId } from './event.js';
import type { RefusalCode } from './refusals.js';

/** What a command says beside who and when, each field by its name, the id of what it is asked of among them. */
export type Fields = Readonly<Record<string, unknown>>;

/** A command's data: an object, or one of several told apart by a field. */
export type DataSchema = z.ZodObject | z.ZodDiscriminatedUnion;

type Route = `${'POST' | 'PATCH'} /${string}`;

/**
 * One command: what it says, where it is asked, what the domain may refuse. The controllers, their OpenAPI, the steps of
 * an import, the batch and the command line are made from these rows.
 */
export interface CommandRow<Schema extends DataSchema = DataSchema> {
  /** Its data, as `decide` gets them. */
  readonly data: Schema;
  /** Method and address, below `/api/v1`. What the address names is left out of the body. */
  readonly route: Route;
  /** What it is called where people write it: on the command line, and in a visit file. */
  readonly word: string;
  readonly summary: string;
  readonly description?: string;
  /** What the domain may refuse, beside what may go wrong everywhere. */
  readonly refuses: readonly RefusalCode[];
  /** Data that it may well have. */
  readonly example: z.input<Schema>;
  /** A field of its data that may be left out: an id that is then made up, or who asks. */
  readonly filledIn?: string;
  /** Whether it begins what it is asked of, which is then found at the route with its id. */
  readonly begins?: boolean;
  /** Whether it tells what happened rather than how it stands: said again it happened again. */
  readonly isOccurrence?: boolean;
  /** Whether it settles a proposal, before there is anything to keep. */
  readonly settlesProposal?: boolean;
  /** Bytes that a request may have, where it may be longer than others. */
  readonly longest?: number;
  /** Whether only a keeper may ask it; others of staff may where `exceptFor` finds no reason against it. */
  readonly isKeepers?: boolean;
  /** Why somebody who is no keeper may not ask this; `undefined` when they may. */
  exceptFor?(fields: Fields, by: ActorId): string | undefined;
}

/** One row of a table. The type makes sure that the example is a valid one. */
export const command = <Schema extends DataSchema>(
  data: Schema,
  row: Omit<CommandRow<Schema>, 'data'>,
): CommandRow<Schema> => ({ data, ...row });

/** The commands of one aggregate. */
export interface CommandTable<
  Rows extends Readonly<Record<string, CommandRow>> = Record<string, CommandRow>,
> {
  /** The plural under which its routes are described. */
  readonly name: string;
  /** The field that names the one that is asked: `commitment`; and what such an id looks like. */
  readonly key: string;
  readonly id: z.ZodType<string>;
  readonly exampleId: string;
  readonly rows: Rows;
}

/** The schemas of a table's commands, by their names. */
export const schemasOf = <Rows extends Readonly<Record<string, CommandRow>>>({
  rows,
}: CommandTable<Rows>): { [Type in keyof Rows]: Rows[Type]['data'] } =>
  Object.fromEntries(Object.entries(rows).map(([type, { data }]) => [type, data])) as {
    [Type in keyof Rows]: Rows[Type]['data'];
  };

/** The same for each of the objects that a schema may be. */
const eachObject = (schema: DataSchema, change: (one: z.ZodObject) => z.ZodObject): DataSchema =>
  schema instanceof z.ZodObject
    ? change(schema)
    : z.discriminatedUnion(
        schema.def.discriminator,
        schema.options.map((option) => change(option as z.ZodObject)) as [z.ZodObject, ...z.ZodObject[]],
      );

const has = (schema: DataSchema, field: string): boolean =>
  schema instanceof z.ZodObject && field in schema.shape;

/** Whether a command's request says all in its body but the id of what it is asked of. */
export const isAddressedById = ({ key }: CommandTable, { route }: CommandRow): boolean => {
  const [name, ...others] = namesIn(route);
  return name === key && others.length === 0;
};

const namesIn = (route: string): string[] => [...route.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

/** Names as zod takes them where fields are picked out. */
export const mask = (names: readonly string[]): Record<string, true> =>
  Object.fromEntries(names.map((name) => [name, true as const]));

/** All that a command says: its data, and the id of what it is asked of. What is filled in may be left out. */
export const fieldsSchema = ({ key, id }: CommandTable, { data, filledIn }: CommandRow): DataSchema => {
  const whole = has(data, key)
    ? data
    : eachObject(data, (one) => z.strictObject({ [key]: id, ...one.shape }));
  return filledIn === undefined ? whole : eachObject(whole, (one) => one.partial(mask([filledIn])));
};

/** What the address of a command's route names, by the names of its parameters. */
export const paramsSchema = (table: CommandTable, row: CommandRow): z.ZodObject => {
  const named = namesIn(row.route);
  const known = fieldsSchema(table, row);
  // Only objects have fields that stand in an address: what is one of several has the key alone.
  const shape = known instanceof z.ZodObject ? known.shape : { [table.key]: table.id };
  return z.object(Object.fromEntries(named.map((name) => [name, shape[name] ?? table.id])));
};

/** What stands in the body of a command's request: all but what the address names. */
export const bodySchema = (table: CommandTable, row: CommandRow): DataSchema => {
  const named = namesIn(row.route);
  return eachObject(fieldsSchema(table, row), (one) =>
    one.omit(mask(named.filter((name) => name in one.shape))),
  );
};

/** A command's data as a whole, but for the id of what it is asked of. */
export const addressedSchema = (table: CommandTable, row: CommandRow): DataSchema =>
  eachObject(fieldsSchema(table, row), (one) => one.omit(mask([table.key])));

const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** A command as the HTTP API takes it, below `/api/v1`. */
export interface CommandCall {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: Fields;
}

/** How a command is asked over HTTP. */
export const callOf = ({ route }: Pick<CommandRow, 'route'>, fields: Fields): CommandCall => {
  const [method, pattern = ''] = route.split(' ');
  const path = pattern.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(fields[name])));
  return { method: method === 'PATCH' ? 'PATCH' : 'POST', path, body: without(fields, namesIn(route)) };
};

/** The example of all that a command says. */
export const exampleOf = (
  { key, exampleId }: CommandTable,
  { data, example, route }: CommandRow,
): Fields => ({
  ...(!has(data, key) && namesIn(route).includes(key) && { [key]: exampleId }),
  ...(example as Fields),
});

/** The data of a command among its fields, and the id of what it is asked of, if it names one. */
export const addressed = (
  { key }: CommandTable,
  { data }: CommandRow,
  fields: Fields,
): { readonly id: string | undefined; readonly data: Fields } => ({
  id: fields[key] as string | undefined,
  data: has(data, key) ? fields : without(fields, [key]),
});
