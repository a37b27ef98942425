/**
 * How a type of event and the version of its schema are named on the topic (CloudEvents `type`): with a namespace in reverse
 * order, so that they are nobody else's on a broker that others use too. Part of the storage format: it never changes.
 */
const namespace = 'org.aide-memoire';

/** `CommitmentPostponed.v1`: a type and the version of its schema, as they are called in documents. */
export const nameOfSchema = (type: string, version: number): string => `${type}.v${version}`;

/** `org.aide-memoire.CommitmentPostponed.v1`. */
export const eventName = (type: string, version: number): string =>
  `${namespace}.${nameOfSchema(type, version)}`;

/** A type of event and the version of its schema. */
export interface NamedEvent {
  readonly type: string;
  readonly version: number;
}

const form = new RegExp(`^${namespace.replaceAll('.', '\\.')}\\.(\\w+)\\.v([1-9]\\d{0,5})$`);

/** What a name on the topic stands for; `undefined` when it is none of ours. */
export const eventNamed = (name: string): NamedEvent | undefined => {
  const [, type, version] = form.exec(name) ?? [];
  return type === undefined ? undefined : { type, version: Number(version) };
};

/** Where the schema of a type's data is served, below the register's address. */
export const schemaPath = (type: string, version: number): string =>
  `/api/schemas/${nameOfSchema(type, version)}.json`;
