import * as z from 'zod';

/** A schema in JSON Schema's own words. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface JsonSchemaOptions {
  /** What is given to it, or what comes out of it: a field with a default is optional only when given. */
  readonly io: 'input' | 'output';
  /** Draft 2020-12 (OpenAPI 3.1) unless told otherwise; AsyncAPI 3 speaks draft 7. */
  readonly target?: 'draft-2020-12' | 'draft-7';
}

/** Knows all that was said of a schema but its name. */
class Nameless extends z.core.$ZodRegistry<Record<string, unknown>> {
  override get(schema: z.core.$ZodType): Record<string, unknown> {
    const { id: _, ...said } = z.globalRegistry.get(schema) ?? {};
    return said;
  }
}
const nameless = new Nameless();

/** A schema with everything in place, none of it by name. */
export const inPlace = (
  schema: z.ZodType,
  { io, target = 'draft-2020-12' }: JsonSchemaOptions,
): JsonSchema => {
  const { $schema: _, ...whole } = z.toJSONSchema(schema, {
    io,
    target,
    unrepresentable: 'any',
    metadata: nameless,
  });
  return whole;
};

/** Unicode's classes of characters, which Python's `re` and others refuse; JSON Schema asks tools for less (2020-12, 6.4). */
const isPortable = (pattern: string): boolean => !/\\[pP]\{/.test(pattern);

const forOthers: z.core.ToJSONSchemaParams['override'] = ({ zodSchema: { _zod }, jsonSchema }) => {
  if (jsonSchema.pattern !== undefined && !isPortable(jsonSchema.pattern)) delete jsonSchema.pattern;
  // Fields are added to what we answer: whoever reads it must not refuse those it does not know.
  if (_zod.def.type === 'object' && _zod.def.catchall === undefined) delete jsonSchema.additionalProperties;
};

/** A schema that refers to those with a name of their own (`.meta({ id })`), and these by their names. */
export interface NamedSchemas {
  /** Refers to the others as `#/<place>/<name>`; nothing but such a reference when it has a name itself. */
  readonly schema: JsonSchema;
  readonly named: Readonly<Record<string, JsonSchema>>;
}

/** A schema and those it refers to by name, as others are told; they stand at `place` in the document they are for. */
export const byName = (
  schema: z.ZodType,
  place: string,
  { io, target = 'draft-2020-12' }: JsonSchemaOptions,
): NamedSchemas => {
  const whole = z.toJSONSchema(z.object({ it: schema }), {
    io,
    target,
    unrepresentable: 'any',
    override: forOthers,
  });
  const placed = (value: unknown): JsonSchema =>
    JSON.parse(JSON.stringify(value), (key, inner) =>
      key === '$ref' && typeof inner === 'string'
        ? inner.replace(/^#\/(\$defs|definitions)/, `#/${place}`)
        : inner,
    );
  const named = Object.entries({ ...whole.$defs, ...(whole.definitions as typeof whole.$defs) });
  return {
    schema: placed(whole.properties?.it ?? {}),
    named: Object.fromEntries(named.map(([name, one]) => [name, placed(one)])),
  };
};
