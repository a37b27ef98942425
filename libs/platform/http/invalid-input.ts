import * as z from 'zod';
import { type CodedFault, faultOf, formOf } from '#domain/faults.js';
import { inPlace } from '#domain/json-schema.js';
import { nearest } from '../nearest.js';
import { pointerPart } from './plain-input.js';
import type { Fault } from './problems.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Path = readonly PropertyKey[];

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

const jsonSchemaOf = (schema: z.ZodType): JsonSchema => {
  const known = jsonSchemas.get(schema);
  if (known) return known;
  const made = inPlace(schema, { io: 'input' }) as JsonSchema;
  jsonSchemas.set(schema, made);
  return made;
};

const asSchema = (schema: z.core.JSONSchema._JSONSchema | undefined): JsonSchema[] =>
  typeof schema === 'object' ? [schema] : [];

/** A schema and, when it is a choice, each of its options. */
const options = (schema: JsonSchema): JsonSchema[] => [
  schema,
  ...[schema.anyOf, schema.oneOf, schema.allOf].flatMap((choice) =>
    (choice ?? []).flatMap(asSchema).flatMap(options),
  ),
];

const schemasAt = (root: JsonSchema, path: Path): JsonSchema[] =>
  path.reduce<JsonSchema[]>(
    (schemas, key) =>
      schemas.flatMap((schema) =>
        typeof key === 'number'
          ? asSchema(schema.items as JsonSchema | undefined).flatMap(options)
          : asSchema(schema.properties?.[String(key)]).flatMap(options),
      ),
    options(root),
  );

const fieldsAt = (root: JsonSchema, path: Path): string[] => [
  ...new Set(schemasAt(root, path).flatMap((schema) => Object.keys(schema.properties ?? {}))),
];

const pointerTo = (path: Path): string => path.map(pointerPart).join('');

const isMissing = (root: unknown, path: Path): boolean =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  ) === undefined;

const quoted = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ');

const formats = {
  date: { code: 'FIELD_DAY', expected: 'a day of the calendar such as "2018-11-20"' },
  datetime: { code: 'FIELD_INSTANT', expected: 'an instant in UTC such as "2018-11-20T09:30:00Z"' },
  url: { code: 'FIELD_WEB_ADDRESS', expected: 'an http or https address' },
  uuid: { code: 'FIELD_GIVEN_ID', expected: 'an id as it was given out here' },
} as const;
const formatOf = (format: string) => (Object.hasOwn(formats, format) ? formats[format as 'url'] : undefined);

const expectedBy = (issue: z.core.$ZodIssue): string | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return `one of ${quoted(issue.values)}`;
    case 'invalid_format':
      return formatOf(issue.format)?.expected ?? issue.message;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return undefined;
  }
};

const detailOf = (issue: z.core.$ZodIssue, missing: boolean): string => {
  if (missing) return 'is missing';
  switch (issue.code) {
    case 'invalid_format':
      return issue.format === 'date' ? 'is not a day of the calendar' : 'is not in the expected form';
    case 'invalid_type':
      return `is not of the type ${issue.expected}`;
    case 'invalid_value':
      return 'is not a value that is known here';
    case 'too_big':
      return 'is too long or too large';
    case 'too_small':
      return 'is too short or too small';
    default:
      return issue.message;
  }
};

/** Of what no schema of ours finds wrong: `test/contracts/faults.spec.ts` walks through them all. */
const otherwise: CodedFault = { code: 'FIELD_OTHERWISE' };

/** The code of a fault, and its facts: what of the English is no word. */
export const codeOf = (issue: z.core.$ZodIssue, missing: boolean): CodedFault => {
  if (missing) return { code: 'FIELD_MISSING' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'FIELD_TYPE', params: { form: issue.expected } };
    case 'invalid_value':
      return { code: 'FIELD_VALUE', params: { values: issue.values.map(String) } };
    case 'invalid_format': {
      const known = formatOf(issue.format);
      return known ? { code: known.code } : (formOf(issue.message) ?? otherwise);
    }
    case 'too_big': {
      const most = Number(issue.maximum);
      if (issue.origin === 'string') return { code: 'FIELD_TOO_LONG', params: { most } };
      return { code: issue.origin === 'array' ? 'FIELD_TOO_MANY' : 'FIELD_TOO_LARGE', params: { most } };
    }
    case 'too_small': {
      const least = Number(issue.minimum);
      if (issue.origin === 'string')
        return least === 1 ? { code: 'FIELD_EMPTY' } : { code: 'FIELD_TOO_SHORT', params: { least } };
      return { code: issue.origin === 'array' ? 'FIELD_TOO_FEW' : 'FIELD_TOO_SMALL', params: { least } };
    }
    case 'custom':
      return faultOf(issue.params) ?? otherwise;
    default:
      return otherwise;
  }
};

/** How far an attempt at one option of a choice got: the option with the fewest and deepest faults was meant. */
const weight = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((sum, { code, path }) => sum + (code === 'unrecognized_keys' ? 3 : 2) - path.length / 10, 0);

const faultsOf = (
  issue: z.core.$ZodIssue,
  root: JsonSchema,
  value: unknown,
  base: Path,
  most: number,
): Fault[] => {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(root, path);
    return issue.keys.slice(0, most).map((key) => {
      const meant = nearest(key, known);
      return {
        pointer: pointerTo([...path, key]),
        detail: 'is not a field that is known here',
        ...(meant !== undefined && { expected: `perhaps "${meant}"` }),
        code: 'FIELD_UNKNOWN' as const,
        params: { field: key, ...(meant !== undefined && { meant }) },
      };
    });
  }
  if (issue.code === 'invalid_union' && !isMissing(value, path)) {
    // A choice that says itself what it takes is told by that, not by the option that came nearest.
    const own = formOf(issue.message);
    if (own)
      return [
        {
          pointer: pointerTo(path),
          detail: 'is not in the expected form',
          expected: issue.message,
          ...own,
        },
      ];
    const meant = issue.errors.toSorted((a, b) => weight(a) - weight(b))[0];
    if (meant) return meant.flatMap((inner) => faultsOf(inner, root, value, path, most));
    const values = schemasAt(root, path).flatMap((schema) => schema.const ?? schema.enum ?? []);
    return [
      {
        pointer: pointerTo(path),
        detail: 'is not a value that is known here',
        expected: `one of ${quoted(values)}`,
        code: 'FIELD_VALUE',
        params: { values: values.map(String) },
      },
    ];
  }
  if (issue.code === 'invalid_key')
    return issue.issues.flatMap((inner) => faultsOf({ ...inner, path: [] }, root, value, path, most));
  const fields = issue.code === 'invalid_type' && issue.expected === 'object' ? fieldsAt(root, path) : [];
  const expected = fields.length > 0 ? `an object with ${fields.join(', ')}` : expectedBy(issue);
  return [
    {
      pointer: pointerTo(path),
      detail: detailOf(issue, isMissing(value, path)),
      ...(expected !== undefined && { expected }),
      ...codeOf(issue, isMissing(value, path)),
    },
  ];
};

/** How many things are wrong with a value: each field nobody knows is one. */
export const countOfFaults = ({ issues }: z.ZodError): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);

/** Of one file, whose author can scroll. */
const mostOfFile = 200;

/** What is wrong with a value, in words: the first faults, each with its place and what would be right there. */
export const faultsIn = (
  schema: z.ZodType,
  value: unknown,
  { issues }: z.ZodError,
  most: number = mostOfFile,
): Fault[] => {
  const root = jsonSchemaOf(schema);
  return issues
    .slice(0, most)
    .flatMap((issue) => faultsOf(issue, root, value, [], most))
    .slice(0, most);
};
