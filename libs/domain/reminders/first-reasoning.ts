import * as z from 'zod';
import { event } from '../event.js';
import { ruleId } from '../rules/rule.schema.js';
import { type LocalDate, localDate } from '../values.js';
import { ESCALATION } from './reminder-key.js';
import {
  type Cause,
  cause,
  type MovedDay,
  movedDay,
  type Reasoning,
  reasoning,
  remindersEvents,
  type ToldToo,
  toldToo,
} from './reminders.events.js';

/** What became of the first version of a reasoning, which said its trigger and all that it folds in as English text. */

/** A reasoning as the first version of `ReminderFellDue` had it. */
const firstReasoning = reasoning.omit({ trigger: true, movedBy: true, alsoTells: true }).extend({
  /** `before-opening P14D`, `closing`, `date 2019-01-08`. */
  trigger: z.string(),
  movedBy: z.array(movedDay.pick({ day: true, calendar: true }).extend({ name: z.string() })),
  /** `14 days before the window opens, 6 November 2018`. */
  folds: z.array(z.string()).optional(),
  /** The same by name, one for each of `folds`. */
  alsoTells: z.array(toldToo.pick({ rule: true, occurrence: true })).optional(),
});
export type FirstReasoning = z.infer<typeof firstReasoning>;

/** The first version of `ReminderFellDue`, which the log and the topic still hold. */
export const firstFellDue = event(1, {
  ...remindersEvents.ReminderFellDue.data.shape,
  reasoning: firstReasoning,
});

/** The same reasoning in the second version. What its texts do not say is left out: how often something repeats. */
export const reasoningOfFirst = ({
  trigger,
  movedBy,
  folds,
  alsoTells,
  ...same
}: FirstReasoning): Reasoning => ({
  ...same,
  trigger: causeIn(trigger),
  movedBy: movedBy.map(movedOf),
  ...((folds || alsoTells) && {
    alsoTells: (folds ?? []).map((text, at) => toldIn(text, alsoTells?.[at], same.wanted)),
  }),
});

const causeIn = (text: string): Cause => {
  const [on = '', field] = text.split(' ');
  const told = on === 'date' ? { date: field } : { span: field, every: field };
  return cause.parse({ on, ...(field && told) });
};

const reasons: Readonly<Record<string, MovedDay['why']>> = {
  weekend: 'weekend',
  'read weekly': 'weekly',
  'no working day': 'no-work',
  'no working day within 400 days': 'no-end',
};

/** A holiday may bear any name, but those of a weekend or of the day on which somebody reads come from no calendar. */
const movedOf = ({ day, name, calendar }: FirstReasoning['movedBy'][number]): MovedDay => {
  const why = Object.hasOwn(reasons, name) ? reasons[name] : undefined;
  const isHoliday = why === undefined || (calendar !== null && why !== 'no-work');
  return isHoliday ? { day, why: 'holiday', name, calendar } : { day, why, calendar };
};

const forms: readonly (readonly [RegExp, ToldToo['on']])[] = [
  [/^(\d+ \w+) before the window opens$/, 'before-opening'],
  [/^the window opens$/, 'opening'],
  [/^(\d+ \w+) before the window closes$/, 'before-closing'],
  [/^the last day of the window$/, 'closing'],
  [/^overdue since /, 'overdue'],
  [/^no date fixed since /, 'undated'],
  [/^nothing reported since /, 'unreported'],
  [/^no answer to /, ESCALATION as 'escalation'],
];

const toldIn = (
  text: string,
  name: Pick<ToldToo, 'rule' | 'occurrence'> | undefined,
  fallback: LocalDate,
): ToldToo => {
  const [, what = text, day = ''] = /^(.*), (\d+ \p{L}+ \d+)$/u.exec(text) ?? [];
  const [form, on] = forms.find(([pattern]) => pattern.test(what)) ?? [/^$/, 'date' as const];
  const [, count = '', unit = ''] = /^(\d+) (\w)/.exec(form.exec(what)?.[1] ?? '') ?? [];
  const wanted = dayIn(day) ?? fallback;
  return toldToo.parse({
    rule: name?.rule ?? ruleId.parse(on),
    occurrence: name?.occurrence ?? wanted,
    on,
    ...(count && { span: `P${count}${unit.toUpperCase()}` }),
    wanted,
  });
};

/** `6 November 2018`. */
const dayIn = (text: string): LocalDate | undefined => {
  const at = Date.parse(`${text} UTC`);
  return Number.isNaN(at) ? undefined : localDate.parse(new Date(at).toISOString().slice(0, 10));
};
