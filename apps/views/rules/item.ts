import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { rule, ruleId } from '#domain/rules/rule.schema.js';
import { instant } from '#domain/values.js';
import { type Page, page } from '../listing/list-query.js';

/** What holds of a rule, and which rulebook says so. */
export const ruleItem = z
  .object({
    id: ruleId,
    state: z.enum(['default', 'overridden', 'added', 'off']).meta({
      description: 'as shipped; a rulebook says otherwise; it is in no default; a rulebook switched it off',
    }),
    rule: rule.nullable().meta({ description: 'null where it is switched off' }),
    scope: z.string().meta({ description: 'whose rulebook says so; "default" where none does' }),
    version: z.string().meta({ description: 'of the rule: what reminders made by it name' }),
    replaces: z
      .string()
      .nullable()
      .meta({ description: 'the version that would hold if this scope said nothing' }),
    setBy: actorId.nullable(),
    setAt: instant.nullable(),
  })
  .meta({
    id: 'EffectiveRule',
    examples: [
      {
        id: 'overdue-7d',
        state: 'overridden',
        rule: {
          id: 'overdue-7d',
          trigger: { on: 'overdue', every: 'P14D' },
          to: ['owner', 'body:droi'],
          escalateAfter: 5,
        },
        scope: 'visit:kazakhstan-2018',
        version: 'visit:kazakhstan-2018@3',
        replaces: 'default@1',
        setBy: 'staff:kim',
        setAt: '2018-08-20T09:30:00.000Z',
      },
    ],
  });
export type RuleItem = z.infer<typeof ruleItem>;

const answered = page(ruleItem);
const examplePage: object = Object(answered.meta()?.examples)[0];

/** The rules that hold, and at which version each rulebook stands that has a say in them. */
export const rulesPage = answered
  .extend({
    rulebooks: z.record(z.string(), z.int()).meta({
      description:
        'by scope, the version of each rulebook that has a say: what `If-Match` names for a command to it; 0 where it never said anything',
    }),
  })
  .meta({
    id: 'EffectiveRuleList',
    examples: [{ ...examplePage, rulebooks: { workspace: 2, 'visit:kazakhstan-2018': 3 } } as never],
  });
export interface RulesPage extends Page<RuleItem> {
  readonly rulebooks: Readonly<Record<string, number>>;
}
