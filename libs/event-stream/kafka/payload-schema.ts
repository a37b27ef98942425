import { type EventSchema, withheldFields } from '#domain/event.js';
import { byName, inPlace, type JsonSchema, type NamedSchemas } from '#domain/json-schema.js';
import { commitmentId, visitId } from '#domain/values.js';
import { type Id, idsBesideDataOf } from './payload.js';

/** JSON Schema draft 7, the dialect that AsyncAPI 3 speaks by itself. */
export type DraftSeven = JsonSchema;

/**
 * The data of an event type as it is stored. Fields that are not named here may appear, since types grow by adding:
 * the schema says so by not forbidding them.
 */
export const payloadSchema = ({ data }: EventSchema): DraftSeven =>
  inPlace(data, { target: 'draft-7', io: 'input' });

const ids: Readonly<Record<Id, DraftSeven>> = {
  commitment: {
    ...inPlace(commitmentId, { target: 'draft-7', io: 'input' }),
    description: 'which commitment it is of',
  },
  visit: { ...inPlace(visitId, { target: 'draft-7', io: 'input' }), description: 'which visit it is of' },
};

/** The data of an event type as messages hold it: with the ids of what it is about, without what is withheld. */
export const messageSchema = (type: string, schema: EventSchema, place: string): NamedSchemas => {
  const { schema: whole, named } = byName(schema.data, place, { target: 'draft-7', io: 'input' });
  const left = withheldFields(schema);
  const beside = idsBesideDataOf(type);
  const {
    properties = {},
    required = [],
    ...others
  } = whole as {
    readonly properties?: Readonly<Record<string, DraftSeven>>;
    readonly required?: readonly string[];
  };
  return {
    named,
    schema: {
      ...others,
      properties: {
        ...Object.fromEntries(beside.map((id) => [id, ids[id]])),
        ...Object.fromEntries(Object.entries(properties).filter(([name]) => !left.includes(name))),
      },
      required: [...beside, ...required.filter((name) => !left.includes(name))],
    },
  };
};

/** The schema of a type's data as a document of its own, which needs no other: JSON Schema draft 7. `address`: its own. */
export const schemaDocument = (type: string, schema: EventSchema, address: string): DraftSeven => {
  const { schema: data, named } = messageSchema(type, schema, 'definitions');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: address,
    title: `${type}, version ${schema.version}`,
    ...data,
    ...(Object.keys(named).length > 0 && { definitions: named }),
  };
};
