import { type EventsOf, event } from '../event.js';
import { rule, ruleId, scope } from './rule.schema.js';

// Stored for ever: these names and fields are the storage format. Add; never edit.
export const rulebookEvents = {
  /** From here on this rule holds in this scope: a new one, or in place of the one with its id. */
  RuleSet: event(1, { scope, rule }),
  /** No reminder of this rule in this scope, whatever wider scopes say. */
  RuleSwitchedOff: event(1, { scope, rule: ruleId }),
  /** This scope says nothing of the rule any more: what the wider scopes say holds again. */
  RuleLeft: event(1, { scope, rule: ruleId }),
};

export type RulebookEvent = EventsOf<typeof rulebookEvents>;
