import { mostTelling } from '../rules/rule.schema.js';
import type { Placed } from './placing.js';
import type { PlannedReminder } from './planning.js';
import { reminderName } from './reminder-key.js';
import type { Cause, Reasoning, ToldToo } from './reminders.events.js';

/** Lower is told first. An escalation, which no rule asks for, comes before all. */
const rankOf = ({ trigger: { on } }: Reasoning): number =>
  on === 'escalation' ? -1 : mostTelling.indexOf(on);

const byTelling = (one: PlannedReminder, other: PlannedReminder): number => {
  const rank = rankOf(one.reasoning) - rankOf(other.reasoning);
  if (rank !== 0) return rank;
  if (one.reasoning.wanted !== other.reasoning.wanted)
    return one.reasoning.wanted > other.reasoning.wanted ? -1 : 1;
  return reminderName(one.key) < reminderName(other.key) ? -1 : 1;
};

/** As many as an event takes. */
const MOST = 100;

/** Several reminders of one reader as one, at another time: the most telling, which tells the others too. */
export const foldedInto = (
  reminders: readonly PlannedReminder[],
  { day, due, movedBy }: Placed,
): PlannedReminder[] => {
  const [best, ...others] = reminders.toSorted(byTelling);
  if (!best) return [];
  const alsoTells = [...(best.reasoning.alsoTells ?? []), ...others.flatMap(toldOf)].slice(0, MOST);
  return [{ key: best.key, day, due, reasoning: { ...best.reasoning, movedBy, alsoTells } }];
};

/** What one tells, itself first, and what it in turn had folded in. */
const toldOf = ({ key, reasoning }: PlannedReminder): ToldToo[] => {
  const { trigger, wanted, alsoTells = [] } = reasoning;
  const { rule, occurrence } = key;
  const span = spanOf(trigger);
  return [{ rule, occurrence, on: trigger.on, ...(span && { span }), wanted }, ...alsoTells];
};

/** How long before, or how often; of a trigger that says neither, nothing. */
export const spanOf = (trigger: Cause) => {
  if ('span' in trigger) return trigger.span;
  return 'every' in trigger ? trigger.every : undefined;
};
