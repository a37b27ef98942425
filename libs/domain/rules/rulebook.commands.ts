import * as z from 'zod';
import { command, schemasOf } from '../commands.js';
import type { CommandsOf } from '../decider.js';
import type { RefusalCode } from '../refusals.js';
import { rule, ruleId, scope, trigger } from './rule.schema.js';

/** A trigger with a field of another is refused. The same type: TypeScript does not follow what is made of each option. */
const strictTrigger = z.discriminatedUnion(
  'on',
  trigger.options.map(({ shape }) => z.strictObject<z.ZodRawShape>(shape)) as never,
) as unknown as typeof trigger;

const ruleInput = z.strictObject({
  ...rule.shape,
  trigger: strictTrigger,
  escalateAfter: rule.shape.escalateAfter.default(null),
});

const whose: RefusalCode[] = ['VISIT_NOT_FOUND', 'COMMITMENT_NOT_FOUND'];

/** What can be asked of a rulebook: the fields a person gives; who and when come with the `CommandContext`. */
export const rulebookTable = {
  name: 'rules',
  key: 'scope',
  id: scope,
  exampleId: 'workspace',
  rows: {
    SetRule: command(z.strictObject({ scope, rule: ruleInput }), {
      route: 'POST /rules/:scope/set',
      word: 'set-rule',
      summary: 'Set a rule of a scope: a new one, or in place of the one with its id',
      description:
        'The scope is workspace, kind:visit, visit:kazakhstan-2018 or commitment:pcc-16; the narrowest holds.',
      refuses: [...whose, 'RULE_RESERVED', 'RULE_DATE_PAST'],
      example: {
        scope: 'workspace',
        rule: {
          id: 'overdue-7d',
          trigger: { on: 'overdue', every: 'P14D' },
          to: ['owner', 'body:droi'],
          escalateAfter: 5,
        },
      },
      isKeepers: true,
    }),
    SwitchOffRule: command(z.strictObject({ scope, rule: ruleId }), {
      route: 'POST /rules/:scope/switch-off',
      word: 'switch-off-rule',
      summary: 'Switch a rule off in a scope, whatever wider scopes say',
      refuses: [...whose, 'RULE_UNKNOWN'],
      example: { scope: 'workspace', rule: 'undated-30d' },
      isKeepers: true,
    }),
    LeaveRule: command(z.strictObject({ scope, rule: ruleId }), {
      route: 'POST /rules/:scope/leave',
      word: 'leave-rule',
      summary: 'Leave a rule to the wider scopes: this one says nothing of it any more',
      refuses: [...whose, 'RULE_UNKNOWN'],
      example: { scope: 'workspace', rule: 'undated-30d' },
      isKeepers: true,
    }),
  },
};

export const rulebookCommands = schemasOf(rulebookTable);
export type RulebookCommand = CommandsOf<typeof rulebookCommands>;
export type DataOf<Type extends RulebookCommand['type']> = Extract<RulebookCommand, { type: Type }>['data'];
