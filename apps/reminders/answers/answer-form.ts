import * as z from 'zod';
import { type AnswerAction, answerActions } from '#delivery/answers/answer-token.js';
import { commitmentEvents } from '#domain/commitments/commitment.events.js';
import { timeframeInput } from '#domain/timeframes/timeframe.schema.js';
import { type LocalDate, localDate } from '#domain/values.js';

const { reason, askedBy, decidedBy } = commitmentEvents.CommitmentPostponed.data.shape;

/** What a form says, as a browser sends it: text, line ends as CR LF. */
export type Filled = Readonly<Record<string, string>>;

/** What somebody answers. */
export type Answer =
  | { readonly action: 'acknowledge' }
  | { readonly action: 'snooze'; readonly until: LocalDate }
  | { readonly action: 'done'; readonly outcome: 'fulfilled' | 'partly-fulfilled'; readonly reason?: string }
  | {
      readonly action: 'postpone';
      readonly edtf: string;
      readonly reason: string;
      readonly askedBy: string;
      readonly decidedBy: string;
    };

const forms = {
  acknowledge: z.object({}),
  snooze: z.object({ until: localDate }),
  done: z.object({ outcome: z.enum(['fulfilled', 'partly-fulfilled']), reason: reason.optional() }),
  postpone: z.object({ edtf: timeframeInput.shape.edtf.min(1), reason, askedBy, decidedBy }),
};

/** Fields that are wrong: empty, or not a day to come. */
export type FormFaults = Readonly<Record<string, 'needed' | 'wrongDay'>>;

/** The names of a form's fields, in their order. */
export const fieldsOf = (action: AnswerAction): string[] => Object.keys(forms[action].shape);

const tidy = (given: unknown): Filled => {
  const { data = {} } = z.record(z.string(), z.string()).safeParse(given);
  const cells = Object.entries(data).map(([name, value]) => [name, value.replaceAll('\r\n', '\n').trim()]);
  return Object.fromEntries(cells.filter(([, value]) => value !== ''));
};

/** Reads a form as it came; `today` is its reader's. */
export const readForm = (
  action: AnswerAction,
  given: unknown,
  today: LocalDate,
):
  | { readonly filled: Filled; readonly answer: Answer }
  | { readonly filled: Filled; readonly faults: FormFaults } => {
  const filled = tidy(given);
  const { data, error } = forms[action].safeParse(filled);
  const wrong = error?.issues.map(({ path: [field] }) => [field, field === 'until' ? 'wrongDay' : 'needed']);
  const isPast = data !== undefined && 'until' in data && data.until <= today;
  if (wrong || isPast) return { filled, faults: Object.fromEntries(wrong ?? [['until', 'wrongDay']]) };
  // `data` is what the schema of this very action made of the form.
  return { filled, answer: { action, ...data } as Answer };
};

export const isAnswerAction = (action: string): action is AnswerAction =>
  (answerActions as readonly string[]).includes(action);
