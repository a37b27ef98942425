import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import * as z from 'zod';
import type { Fields } from '#domain/commands.js';
import { WrongUse } from '../client/connection.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A field of a command as an option of the command line. A field inside another has a longer path, and name. */
export interface FieldOption {
  readonly name: string;
  readonly path: readonly string[];
  readonly description: string;
  readonly choices: readonly string[] | undefined;
  /** A list is said by several values, anything else by one. */
  readonly isList: boolean;
  /** Whether it is said by its name alone. */
  readonly isFlag: boolean;
  /** Whether the word "none" says `null`. */
  readonly isNullable: boolean;
  /** What "none" takes away: the field, or the whole object whose one text it is. */
  readonly whole: readonly string[];
  /** What one value means. @throws {WrongUse} */
  read(text: string): unknown;
}

/** What some fields are called by people; `--url` means something else to every command. */
export const spoken: Readonly<Record<string, string>> = {
  timeframe: 'to',
  reason: 'why',
  because: 'why',
  url: 'address',
};

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The options that say the fields of a schema, those of objects inside it too; `names` are other names for some. */
export const optionsOf = (
  schema: z.ZodType,
  names: Readonly<Record<string, string>> = spoken,
): FieldOption[] => {
  const root: JsonSchema = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const at = (node: unknown): JsonSchema => {
    const found = (typeof node === 'object' && node !== null ? node : {}) as JsonSchema;
    const name = found.$ref?.split('/').at(-1);
    return name === undefined ? found : at(root.$defs?.[name]);
  };
  /** What a value may be: the schema itself, or each of the forms it may take. */
  const formsOf = (node: JsonSchema): JsonSchema[] =>
    [node.anyOf ?? node.oneOf ?? []].flat().length > 0
      ? [...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((form) => formsOf(at(form)))
      : [node];

  const fieldsIn = (forms: readonly JsonSchema[], path: readonly string[], name: string): FieldOption[] => {
    const properties = new Map(forms.flatMap((form) => Object.entries(form.properties ?? {})));
    return [...properties].flatMap(([field, inner]) => {
      const inside = at(inner);
      const isPlain = field === plainIn(forms, at);
      const own = path.length === 0 ? (names[field] ?? kebab(field)) : kebab(field);
      const full = isPlain && name !== '' ? name : [name, own].filter(Boolean).join('-');
      const alike = forms.flatMap((form) =>
        form.properties?.[field] ? formsOf(at(form.properties[field])) : [],
      );
      return fieldOptions(inside, alike, [...path, field], full);
    });
  };

  const fieldOptions = (
    node: JsonSchema,
    forms: JsonSchema[],
    path: string[],
    name: string,
  ): FieldOption[] => {
    const isNullable = forms.some(({ type }) => type === 'null');
    const said = forms.filter(({ type }) => type !== 'null');
    const objects = said.filter(({ properties }) => properties);
    const [first = {}] = said;
    const isList = first.type === 'array';
    const item = isList ? at(Array.isArray(first.items) ? first.items[0] : first.items) : first;
    const option = (more: Partial<FieldOption> = {}): FieldOption => ({
      name,
      path,
      whole: path,
      choices: choicesOf(isList ? formsOf(item) : said),
      isList,
      isFlag: item.type === 'boolean',
      isNullable,
      description: describe(node, item, isNullable),
      read: readerOf(formsOf(item), at),
      ...more,
    });
    if (objects.length === 0) return [option()];
    const inside = fieldsIn(objects, path, name);
    if (!isNullable) return inside;
    // An object that may be taken away is taken away whole, by the option that says its one text, where it has one.
    const orNone = (of: string): string => `${of || 'as JSON'}, or none`;
    return inside.some((one) => one.name === name)
      ? inside.map((one) =>
          one.name === name ? { ...one, isNullable, whole: path, description: orNone(one.description) } : one,
        )
      : [option({ description: orNone(node.description ?? '') }), ...inside];
  };
  return fieldsIn(formsOf(root), [], '');
};

type At = (node: unknown) => JsonSchema;

/** The one text that says an object, such as the EDTF of a timeframe: all else in it may be left out. */
const plainIn = (forms: readonly JsonSchema[], at: At): string | undefined => {
  const sole = forms.flatMap(({ required = [], properties = {} }) => {
    const [only, ...others] = required;
    return only !== undefined && others.length === 0 && at(properties[only]).type === 'string' ? [only] : [];
  });
  return sole.length === 1 ? sole[0] : undefined;
};

const choicesOf = (forms: readonly JsonSchema[]): string[] | undefined => {
  const values = forms.map((form) => form.enum ?? (form.const === undefined ? undefined : [form.const]));
  return values.length > 0 && values.every((each) => each !== undefined)
    ? values.flat().map(String)
    : undefined;
};

const describe = ({ description }: JsonSchema, { type, format }: JsonSchema, isNullable: boolean): string => {
  const kind = format === 'date' ? 'a day such as 2018-11-20' : type === 'object' ? 'as JSON' : '';
  return [description ?? kind, isNullable ? 'or none' : ''].filter(Boolean).join(', ');
};

const readerOf =
  (forms: readonly JsonSchema[], at: At) =>
  (text: string): unknown => {
    const types = forms.map(({ type }) => type);
    if (text.startsWith('@') && types.includes('string')) return textOf(text.slice(1));
    if (types.some((type) => type === 'number' || type === 'integer') && /^-?\d+(\.\d+)?$/.test(text)) {
      return Number(text);
    }
    if (types.includes('boolean')) return text === 'true';
    if (!types.includes('object')) return text;
    const plain = plainIn(
      forms.filter(({ properties }) => properties),
      at,
    );
    return plain !== undefined && !text.startsWith('{') ? { [plain]: text } : jsonOf(text);
  };

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongUse(`${text} is not JSON`);
  }
};

const textOf = (file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    throw new WrongUse(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** The option as commander knows it. */
export const commanderOption = ({
  name,
  choices,
  isList,
  isFlag,
  isNullable,
  description,
}: FieldOption): Option => {
  if (isFlag) return new Option(`--${name}`, description);
  const option = new Option(`--${name} <${isList ? 'values...' : 'value'}>`, description);
  return choices ? option.choices(isNullable ? [...choices, 'none'] : choices) : option;
};

type Given = Readonly<Record<string, unknown>>;

/** The fields that options say. @throws {WrongUse} */
export const fieldsFrom = (options: readonly FieldOption[], given: Given): Fields => {
  const fields: Record<string, unknown> = {};
  for (const option of options) {
    const value = given[commanderOption(option).attributeName()];
    if (value === undefined) continue;
    const said =
      value === 'none' && option.isNullable
        ? null
        : Array.isArray(value)
          ? value.map((one) => option.read(String(one)))
          : option.read(String(value));
    put(fields, said === null ? option.whole : option.path, said);
  }
  return fields;
};

const put = (
  into: Record<string, unknown>,
  [field = '', ...inside]: readonly string[],
  value: unknown,
): void => {
  if (inside.length === 0) {
    into[field] = value;
    return;
  }
  const present = into[field];
  const inner = typeof present === 'object' && present !== null ? (present as Record<string, unknown>) : {};
  into[field] = inner;
  put(inner, inside, value);
};

const valueAt = (fields: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, field) => (typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined),
    fields,
  );

/** The words of a command line that say these fields: what `fieldsFrom` reads. */
export const wordsFor = (options: readonly FieldOption[], fields: Fields): string[] =>
  options.flatMap(({ name, path, whole, isList, isFlag }) => {
    const value = valueAt(fields, path);
    if (value === null || valueAt(fields, whole) === null) return [`--${name}`, 'none'];
    if (value === undefined || (!isList && typeof value === 'object')) return [];
    if (isFlag) return [`--${name}`];
    const values = [value].flat();
    if (values.length === 0) return [];
    return [`--${name}`, ...values.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))];
  });

/** The option that says the field at a JSON Pointer, or what it stands in. */
export const optionAt = (options: readonly FieldOption[], pointer: string): FieldOption | undefined => {
  const at = pointer.split('/').slice(1);
  const isBeginning = (path: readonly string[], of: readonly string[]) =>
    path.every((part, n) => of[n] === part);
  return (
    options.find(({ path }) => isBeginning(path, at)) ?? options.find(({ path }) => isBeginning(at, path))
  );
};
