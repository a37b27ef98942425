import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** A schema of the description, as far as tests read it. */
export interface ApiSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, ApiSchema>>;
  readonly [keyword: string]: unknown;
}
export interface ApiContent {
  readonly [mediaType: string]: { readonly schema: ApiSchema; readonly example?: unknown };
}
export interface ApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: ApiSchema;
  }[];
  readonly requestBody?: { readonly required?: boolean; readonly content: ApiContent };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly headers?: object; readonly content?: ApiContent }>
  >;
}
type Paths = Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
export interface ApiDocument {
  readonly paths: Paths;
  readonly webhooks?: Paths;
  readonly components: {
    readonly schemas: Readonly<Record<string, ApiSchema>>;
    readonly securitySchemes: object;
  };
}

/** Every operation by its method and path: `get /api/v1/visits`. */
export const operationsOf = ({ paths }: ApiDocument): [string, ApiOperation][] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, ApiOperation] => [
      `${method} ${path}`,
      operation,
    ]),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where examples and values stand, which are no schemas. */
const values = new Set(['example', 'examples', 'default', 'const', 'enum']);

const below = (value: unknown): ApiSchema[] => {
  if (Array.isArray(value)) return value.flatMap(below);
  if (!isObject(value)) return [];
  return [value, ...Object.entries(value).flatMap(([key, inner]) => (values.has(key) ? [] : below(inner)))];
};

/** Every object of the document that may be a schema, at any depth. */
export const schemasIn = ({ paths, webhooks, components }: ApiDocument): ApiSchema[] =>
  below([paths, webhooks ?? {}, components.schemas]);

/** What is said of a thing rather than what it is. */
const remarks = new Set(['description', 'examples', 'example', 'default', 'title', 'x-personal']);

const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (remarks.has(key) ? [] : [[key, bare(inner)]])),
  );
};

/** Objects and lists of values: what generated code has a type of its own for. */
const isType = ({ type, properties, enum: some }: ApiSchema): boolean =>
  (type === 'object' && isObject(properties)) || (Array.isArray(some) && some.length > 1);

/**
 * The types that are written out though another is the same, rather than named once and referred to. Two that have names
 * of their own may be alike: so are two commands that ask for a reason.
 */
export const repeatedIn = (document: ApiDocument): string[] => {
  const named = new Set<ApiSchema>(Object.values(document.components.schemas));
  const seen = new Map<string, { times: number; inPlace: number }>();
  for (const schema of schemasIn(document)) {
    if (!isType(schema)) continue;
    const text = JSON.stringify(bare(schema));
    const { times, inPlace } = seen.get(text) ?? { times: 0, inPlace: 0 };
    seen.set(text, { times: times + 1, inPlace: inPlace + (named.has(schema) ? 0 : 1) });
  }
  return [...seen]
    .filter(([, { times, inPlace }]) => times > 1 && inPlace > 0)
    .map(([text, { times }]) => `${times} times ${text}`);
};

/** Whether a value is as a schema of the document asks, and has no field that the schema does not name. */
export const schemaChecks = ({
  components,
}: ApiDocument): ((schema: ApiSchema, value: unknown) => boolean) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'api:', components: closed(components) });
  return (schema, value) => {
    const placed = JSON.parse(JSON.stringify(closed(schema)).replaceAll('"#/', '"api:#/'));
    return ajv.validate(placed, value);
  };
};

/** Answers may grow fields; an example that has one nobody describes is a slip. */
const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed);
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]));
  const isOpen =
    value.type === 'object' && isObject(value.properties) && value.additionalProperties === undefined;
  return isOpen ? { ...inner, additionalProperties: false } : inner;
};
