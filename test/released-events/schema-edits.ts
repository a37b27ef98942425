import { same } from '#domain/plain.js';

/** A JSON Schema of an event's data, as far as zod writes them. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly [keyword: string]: unknown;
}

/** Keywords by which room can be added: the new limit must hold at least what the old one held. */
const upper = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems'];
const lower = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems'];
/** What asks for a form: without it any is taken. */
const forms = ['format', 'pattern'];
const structure = ['properties', 'required', 'items', 'enum', 'anyOf', 'oneOf'];
const remarks = ['title', 'description', 'examples'];

/**
 * What a schema lost or changed since it was released, in words, each beginning with where. Adding an optional field,
 * a value of a list, a variant, or room is none of that.
 */
export const editsOf = (before: JsonSchema, now: JsonSchema, at: readonly string[] = []): string[] => [
  ...fieldEdits(before, now, at),
  ...(before.items ? editsOf(before.items, now.items ?? {}, [...at, 'each']) : []),
  ...valueEdits(before, now, at),
  ...variantEdits(before, now, at),
  ...keywordEdits(before, now, at),
];

const placed = (at: readonly string[], what: string): string =>
  at.length === 0 ? what : `${at.join(' › ')} ${what}`;

const fieldEdits = (before: JsonSchema, now: JsonSchema, at: readonly string[]): string[] => {
  const fields = now.properties ?? {};
  const kept = Object.entries(before.properties ?? {}).flatMap(([name, schema]) => {
    const present = fields[name];
    const where = [...at, name];
    if (!present) return [placed(where, 'was dropped')];
    const was = before.required?.includes(name) === true;
    const is = now.required?.includes(name) === true;
    const need =
      was === is ? [] : [placed(where, is ? 'was optional, is required' : 'was required, is optional')];
    return [...need, ...editsOf(schema, present, where)];
  });
  const added = Object.keys(fields)
    .filter((name) => !before.properties?.[name] && now.required?.includes(name))
    .map((name) => placed([...at, name], 'was added as a required field'));
  return before.properties || now.properties ? [...kept, ...added] : [];
};

const valueEdits = (before: JsonSchema, now: JsonSchema, at: readonly string[]): string[] => {
  if (!before.enum) return now.enum ? [placed(at, 'took any value, takes a list of them')] : [];
  const gone = before.enum.filter((value) => !now.enum?.includes(value));
  return gone.length === 0
    ? []
    : [placed(at, `no longer takes ${gone.map((value) => JSON.stringify(value)).join(', ')}`)];
};

const variantsOf = ({ anyOf, oneOf }: JsonSchema): readonly JsonSchema[] => anyOf ?? oneOf ?? [];

const variantEdits = (before: JsonSchema, now: JsonSchema, at: readonly string[]): string[] => {
  if (variantsOf(before).length === 0 && variantsOf(now).length > 0)
    return [placed(at, 'is now one of several forms')];
  return variantsOf(before).flatMap((variant) => {
    const nearest = variantsOf(now)
      .map((candidate) => editsOf(variant, candidate, at))
      .toSorted((one, other) => one.length - other.length)[0];
    return nearest ?? [placed(at, 'lost one of its forms')];
  });
};

const keywordEdits = (before: JsonSchema, now: JsonSchema, at: readonly string[]): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((keyword) => !structure.includes(keyword) && !remarks.includes(keyword))
    .filter((keyword) => !isAsWide(keyword, before[keyword], now[keyword]))
    .map((keyword) =>
      placed(at, `had ${keyword} ${spelt(before[keyword])}, has ${keyword} ${spelt(now[keyword])}`),
    );

const isAsWide = (keyword: string, was: unknown, is: unknown): boolean => {
  if (upper.includes(keyword)) return is === undefined || (was !== undefined && Number(is) >= Number(was));
  if (lower.includes(keyword)) return is === undefined || (was !== undefined && Number(is) <= Number(was));
  if (forms.includes(keyword) && is === undefined) return true;
  return same(was ?? null, is ?? null);
};

const spelt = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value));
