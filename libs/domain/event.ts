import * as z from 'zod';
import { fault, form } from './faults.js';
import { isUnmistakable } from './look-alikes.js';
import { defined } from './plain.js';
import { type Instant, instant } from './values.js';

/**
 * Marks a field that may name a natural person, so that the store can encrypt it per person and
 * forget the person later without breaking the log (GDPR art. 17). The mark travels into JSON
 * Schema as `x-personal: true`.
 */
export const personal = <S extends z.ZodType>(schema: S): S => schema.meta({ 'x-personal': true }) as S;

const fieldsWithheld = new WeakSet<z.ZodType>();

/**
 * Marks a field of an event that stays in the register: mail addresses, and what mail servers wrote, which may hold some.
 * Whoever reads the events elsewhere, on the Kafka topic, gets the event without it. Stands outermost in the declaration.
 */
export const withheld = <S extends z.ZodType>(schema: S): S => {
  fieldsWithheld.add(schema);
  return schema;
};

/** The names of an event's fields that are `withheld`. */
export const withheldFields = ({ data }: EventSchema): readonly string[] =>
  data instanceof z.ZodObject
    ? Object.entries<z.ZodType>(data.shape)
        .filter(([, field]) => fieldsWithheld.has(field))
        .map(([name]) => name)
    : [];

/** The form of an actor's id, as tokens and events of any age have it. */
const actorForm = z
  .string()
  .regex(/^[a-z]+:[\p{L}\p{N}._@-]{1,100}$/u, form('FIELD_ACCOUNT', 'a kind and a name, such as "staff:ana"'))
  .brand<'ActorId'>();

/** Whoever is signed in: once let in, whoever it is may act. */
export const signedIn = personal(actorForm);

/**
 * Who acts, owns or is written to, as the sign-in names them: `staff:ana`, `desk:local`. One alphabet in a name, and none
 * that only looks like another: `staff:ana` with a Cyrillic `а` would be somebody else in the same letters.
 */
export const actorId = personal(
  actorForm
    .overwrite((value) => value.normalize('NFC') as z.infer<typeof actorForm>)
    .refine(
      isUnmistakable,
      fault(
        'FIELD_ALPHABETS',
        'mixes alphabets, or looks like letters of another one: write it in one alphabet',
      ),
    ),
);
export type ActorId = z.infer<typeof actorId>;

/** Every event says who and when: `by` the actor, `at` the command's own clock (not the store's `recordedAt`). */
export const stamp = { by: signedIn, at: instant };

/** The schema of one event type: its current version and the shape of its `data`, stamp included. */
export interface EventSchema<Data extends z.ZodType = z.ZodType> {
  readonly version: number;
  readonly data: Data;
}

/** Declares an event type. Fields are added, never edited; a changed meaning is a new version with an upcaster. */
export const event = <Shape extends z.ZodRawShape>(version: number, shape: Shape) => ({
  version,
  data: z.object({ ...shape, ...stamp }),
});

/** A plain fact in the past tense. */
export interface Event<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** The discriminated union of a map of event schemas. */
export type EventsOf<Schemas extends Record<string, EventSchema>> = {
  [Type in keyof Schemas & string]: Event<Type, z.infer<Schemas[Type]['data']>>;
}[keyof Schemas & string];

/** The same events before they are stamped: what a branch of `decide` returns. */
export type Unstamped<E extends Event> =
  E extends Event<infer Type, infer Data> ? Event<Type, Omit<Data, keyof typeof stamp>> : never;

/** Facts become events: each is stamped with who said it and when, and carries no `undefined`. */
export const stamped = <E extends Event>(
  facts: readonly Unstamped<E>[],
  { by, now }: { readonly by: ActorId; readonly now: Instant },
): E[] =>
  // `Unstamped` took exactly these two fields away; TypeScript cannot see that adding them undoes it.
  facts.map(
    ({ type, data }) => ({ type, data: { ...defined(data as object), by, at: now } }) as unknown as E,
  );
