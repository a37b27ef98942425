import * as z from 'zod';
import { kind } from '../commitments/commitment.terms.js';
import { fault, form } from '../faults.js';
import { readerId } from '../readers/reader.events.js';
import { commitmentId, localDate, visitId } from '../values.js';

/** An ISO 8601 duration of whole months, weeks or days: `P14D`, `P1M`. Counted in calendar days. */
export const span = z
  .string()
  .regex(
    /^P[1-9]\d{0,2}[MWD]$/,
    form('FIELD_SPAN', 'an ISO 8601 duration such as "P14D" or "P1M"', { examples: ['P14D', 'P1M'] }),
  );
export type Span = z.infer<typeof span>;

export const ruleId = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/,
    form('FIELD_ID', '1 to 40 lower-case letters, digits and inner hyphens, such as "opens-14d"', {
      most: 40,
      example: 'opens-14d',
    }),
  )
  .brand<'RuleId'>();
export type RuleId = z.infer<typeof ruleId>;

/** When a reminder is wanted, against the window of the commitment. `every` repeats, from the anchor on. */
export const trigger = z
  .discriminatedUnion('on', [
    z.object({ on: z.literal('before-opening'), span }).meta({ id: 'OnBeforeOpening' }),
    z.object({ on: z.literal('opening') }).meta({ id: 'OnOpening' }),
    z.object({ on: z.literal('before-closing'), span }).meta({ id: 'OnBeforeClosing' }),
    z.object({ on: z.literal('closing') }).meta({ id: 'OnClosing' }),
    /** From the last day on: first after one `every`. */
    z.object({ on: z.literal('overdue'), every: span }).meta({ id: 'OnOverdue' }),
    /** While no date is fixed, from the day that was recorded. */
    z.object({ on: z.literal('undated'), every: span }).meta({ id: 'OnUndated' }),
    /** While nothing was reported, from the last report, or from the recording. */
    z.object({ on: z.literal('unreported'), every: span }).meta({ id: 'OnUnreported' }),
    z.object({ on: z.literal('date'), date: localDate }).meta({ id: 'OnDate' }),
  ])
  .meta({ id: 'Trigger' });
export type Trigger = z.infer<typeof trigger>;

/** Of several reminders told in one, what says most of how a commitment stands comes first. */
export const mostTelling: readonly Trigger['on'][] = [
  'overdue',
  'closing',
  'opening',
  'before-closing',
  'before-opening',
  'undated',
  'unreported',
  'date',
];

/** Whom it is written to: by what they are to the commitment, or by name. */
export const recipient = z
  .union([z.enum(['owner', 'responsible', 'watchers']), readerId])
  .meta({ id: 'Recipient' });
export type Recipient = z.infer<typeof recipient>;

/** "14 days before the window opens, to the owner; one level up after five working days without an answer". */
export const rule = z
  .object({
    id: ruleId,
    trigger,
    to: z.array(recipient).min(1).max(20),
    /** Working days without an acknowledgement after which the reader's head hears of it; `null` is never. */
    escalateAfter: z.int().min(1).max(250).nullable(),
  })
  .meta({ id: 'Rule' });
export type Rule = z.infer<typeof rule>;

/**
 * What a rulebook governs: all (`workspace`), a kind (`kind:visit`), a visit (`visit:kazakhstan-2018`) or one commitment
 * (`commitment:pcc-16`). Of rules with the same id, that of the narrower scope holds.
 */
export const scope = z
  .string()
  .refine(
    (text) => {
      const [category = '', id = ''] = text.split(/:(.*)/s);
      if (text === 'workspace') return true;
      if (category === 'kind') return kind.safeParse(id).success;
      if (category === 'visit') return visitId.safeParse(id).success;
      return category === 'commitment' && commitmentId.safeParse(id).success;
    },
    fault(
      'FIELD_SCOPE',
      'is no scope: "workspace", "kind:visit", "visit:kazakhstan-2018" and "commitment:pcc-16" are',
    ),
  )
  .brand<'Scope'>();
export type Scope = z.infer<typeof scope>;
