import * as z from 'zod';
import type { CommandsOf } from '../decider.js';
import { rule, ruleId, scope, trigger } from './rule.schema.js';

const [beforeOpening, opening, beforeClosing, closing, overdue, undated, unreported, date] = trigger.options;

const ruleInput = z.strictObject({
  ...rule.shape,
  trigger: z.discriminatedUnion('on', [
    z.strictObject(beforeOpening.shape),
    z.strictObject(opening.shape),
    z.strictObject(beforeClosing.shape),
    z.strictObject(closing.shape),
    z.strictObject(overdue.shape),
    z.strictObject(undated.shape),
    z.strictObject(unreported.shape),
    z.strictObject(date.shape),
  ]),
  escalateAfter: rule.shape.escalateAfter.default(null),
});

/** What can be asked of a rulebook: the fields a person gives; who and when come with the `CommandContext`. */
export const rulebookCommands = {
  SetRule: z.strictObject({ scope, rule: ruleInput }),
  SwitchOffRule: z.strictObject({ scope, rule: ruleId }),
  LeaveRule: z.strictObject({ scope, rule: ruleId }),
};

export type RulebookCommand = CommandsOf<typeof rulebookCommands>;
export type DataOf<Type extends RulebookCommand['type']> = Extract<RulebookCommand, { type: Type }>['data'];
