import * as z from 'zod';
import { everyCommand, type KnownCommand, requestSchema } from './command-types.js';
import { addressedSchema, type DataSchema, type Fields, isAddressedById, mask } from './commands.js';
import { type FaultCode } from './faults.js';
import { type RefusalParams } from './refusals.js';
import { text } from './values.js';

/** More commands than this go in several requests. */
export const mostInBatch = 200;

/** Where commands say why, in the order in which one is looked for. */
const reasons = ['reason', 'because', 'note'] as const;

const forms: readonly ((why: string) => unknown)[] = [(why) => why, (why) => ({ note: why })];

/** What is asked once of a schema is not worth making a function of it. */
const once = { jitless: true };

/** Where a command says why in words of its own: the field, its schema, and the words in the field's form. */
const reasonOf = ({ row: { data } }: KnownCommand) => {
  if (!(data instanceof z.ZodObject)) return undefined;
  for (const field of reasons) {
    const schema = data.shape[field] as z.ZodType | undefined;
    const form = forms.find((each) => schema?.safeParse(each('as the minutes say'), once).success);
    if (schema && form) return { field, schema, form, isNeeded: !schema.safeParse(undefined, once).success };
  }
  return undefined;
};

type Reason = NonNullable<ReturnType<typeof reasonOf>>;

/** A command's data without the id: as its own request has them, but for a reason that may be said for all at once. */
const dataSchema = (known: KnownCommand) => {
  const { type, table, row } = known;
  const reason = reasonOf(known);
  const schema =
    isAddressedById(table, row) && !reason?.isNeeded
      ? requestSchema(known)
      : withReasonLeft(addressedSchema(table, row), reason).meta({ id: `${type}Data` });
  return schema.safeParse({}, once).success ? schema.optional() : schema;
};

const withReasonLeft = (data: DataSchema, reason: Reason | undefined): DataSchema =>
  reason && data instanceof z.ZodObject ? data.partial(mask([reason.field])) : data;

const oneOf = (known: KnownCommand) => {
  const { type, table, row } = known;
  const isMadeUp = row.begins === true && row.filledIn === table.key;
  return z
    .strictObject({
      type: z.literal(type),
      id: isMadeUp ? table.id.optional() : table.id,
      ifMatch: z
        .int()
        .min(0)
        .optional()
        .meta({ description: 'the version you read; without it, it applies to whatever stands' }),
      data: dataSchema(known),
    })
    .meta({ id: `${type}InBatch` });
};

/** What one of several commands says. */
export interface Batched {
  readonly type: KnownCommand['type'];
  readonly id?: string | undefined;
  readonly ifMatch?: number | undefined;
  readonly data?: Fields | undefined;
}

const [first, ...others] = everyCommand.map(oneOf);
if (!first) throw new Error('there are no commands');

/** Several commands in one request, and what they have in common. */
export const batch = z
  .strictObject({
    commands: z
      .array(z.discriminatedUnion('type', [first, ...others]).meta({ id: 'CommandInBatch' }))
      .min(1)
      .max(mostInBatch),
    why: text(2000).optional().meta({ description: 'the reason of each that gives none of its own' }),
    dryRun: z
      .boolean()
      .default(false)
      .meta({ description: 'true: nothing is recorded, and the answer says what would be' }),
  })
  .meta({ id: 'Batch' });

/** A reason that is missing, or has no place: which command of the batch, where in it, and what is wrong. */
export interface ReasonFault {
  readonly pointer: string;
  readonly detail: string;
  readonly expected?: string;
  readonly code: FaultCode;
  readonly params?: RefusalParams;
}

/** All that a command of a batch says, its id and the reason of all among it; or what is wrong with its reason. */
export const fieldsOf = (
  known: KnownCommand,
  { id, data = {} }: Batched,
  why: string | undefined,
): { readonly fields: Fields } | { readonly fault: ReasonFault } => {
  const fields = { ...(id !== undefined && { [known.table.key]: id }), ...data };
  const reason = reasonOf(known);
  if (reason !== undefined && data[reason.field] !== undefined) return { fields };
  const pointer = reason === undefined ? '' : `/data/${reason.field}`;
  if (why === undefined) {
    if (!reason?.isNeeded) return { fields };
    const expected = 'a reason, here or as "why" of them all';
    return { fault: { pointer, detail: 'is missing', expected, code: 'FIELD_MISSING' } };
  }
  if (reason === undefined) {
    const expected = 'no "why", or a request of its own';
    const detail = `${known.type} says no reason, so "why" would be lost`;
    const said = { code: 'FIELD_NO_REASON', params: { command: known.type } } as const;
    return { fault: { pointer, detail, expected, ...said } };
  }
  const said = reason.schema.safeParse(reason.form(why));
  return said.success
    ? { fields: { ...fields, [reason.field]: said.data } }
    : {
        fault: {
          pointer,
          detail: `cannot be "why": ${said.error.issues[0]?.message ?? 'it is too long'}`,
          code: 'FIELD_REASON',
        },
      };
};
