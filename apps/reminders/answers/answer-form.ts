import * as z from 'zod';
import { commitmentEvents } from '#domain/commitments/commitment.events.js';
import { type AnswerKind, answerKinds } from '#domain/reminders/answers.js';
import { timeframeInput } from '#domain/timeframes/timeframe.schema.js';
import { type LocalDate, localDate } from '#domain/values.js';

const { reason, askedBy, decidedBy } = commitmentEvents.CommitmentPostponed.data.shape;

/** What a form says, as a browser sends it: text, line ends as CR LF. */
export type Filled = Readonly<Record<string, string>>;

/** What a form says by kind of answer. */
const forms = {
  acknowledge: z.object({}),
  snooze: z.object({ until: localDate }),
  done: z.object({
    outcome: z.enum(['fulfilled', 'partly-fulfilled']),
    on: localDate.optional(),
    reason: reason.optional(),
  }),
  postpone: z.object({ edtf: timeframeInput.shape.edtf.min(1), reason, askedBy, decidedBy }),
  fix: z.object({ edtf: timeframeInput.shape.edtf.min(1), reason }),
} satisfies Record<AnswerKind, z.ZodObject>;

/** What the form of any answer may say; which of it, the link's own page shows. */
export const answerForm = z
  .object({
    ...forms.snooze.shape,
    ...forms.done.shape,
    ...forms.postpone.shape,
  })
  .partial();

/** What somebody answers. */
export type Answer =
  | { readonly kind: 'acknowledge' }
  | { [Kind in Filling]: { readonly kind: Kind } & z.infer<(typeof forms)[Kind]> }[Filling];

/** Answers whose form has fields. */
type Filling = Exclude<AnswerKind, 'acknowledge'>;

/** Fields that are wrong: empty, no day, not a day to come, or one to come where it must have been. */
export type FormFaults = Readonly<Record<string, 'needed' | 'wrongDay' | 'futureDay'>>;

/** The names of a form's fields, in their order. */
export const fieldsOf = (kind: AnswerKind): string[] => Object.keys(forms[kind].shape);

const tidy = (given: unknown): Filled => {
  const { data = {} } = z.record(z.string(), z.string()).safeParse(given);
  const cells = Object.entries(data).map(([name, value]) => [name, value.replaceAll('\r\n', '\n').trim()]);
  return Object.fromEntries(cells.filter(([, value]) => value !== ''));
};

const faultOf = (field: unknown): FormFaults[string] => {
  if (field === 'until') return 'wrongDay';
  return field === 'on' ? 'futureDay' : 'needed';
};

/** Reads a form as it came; `today` is its reader's. What was done on no day that is said was done today. */
export const readForm = (
  kind: AnswerKind,
  given: unknown,
  today: LocalDate,
):
  | { readonly filled: Filled; readonly answer: Answer }
  | { readonly filled: Filled; readonly faults: FormFaults } => {
  const filled = tidy(given);
  const { data, error } = forms[kind].safeParse(filled);
  if (!data) {
    const wrong = error.issues.map(({ path: [field] }) => [field, faultOf(field)]);
    return { filled, faults: Object.fromEntries(wrong) };
  }
  if ('until' in data && data.until <= today) return { filled, faults: { until: 'wrongDay' } };
  if ('on' in data && data.on !== undefined && data.on > today)
    return { filled, faults: { on: 'futureDay' } };
  const dated = kind === 'done' ? { on: today, ...data } : data;
  // `data` is what the schema of this very kind made of the form.
  return { filled, answer: { kind, ...dated } as Answer };
};

export const isAnswerKind = (action: string): action is AnswerKind =>
  (answerKinds as readonly string[]).includes(action);
