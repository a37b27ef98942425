import type { EffectiveRule, Subject } from '../reminders/planning.js';
import type { Instant } from '../values.js';
import { defaultRules } from './default-rules.js';
import { type Rule, type RuleId, type Scope, scope } from './rule.schema.js';

/** What a rulebook says of its rules: `null` switches one off, `version` is that of the rulebook's stream when it said so. */
export interface RulesOfScope {
  readonly scope: Scope;
  readonly rules: readonly {
    readonly id: RuleId;
    readonly rule: Rule | null;
    readonly version: number;
    /** When it said so, if that is known (`EffectiveRule.since`). */
    readonly since?: Instant | undefined;
  }[];
}

/** The scopes that govern a commitment, the widest first. */
export const scopesOf = ({
  kind,
  visit,
  commitment,
}: Pick<Subject, 'kind' | 'visit' | 'commitment'>): Scope[] =>
  ['workspace', `kind:${kind}`, `visit:${visit}`, `commitment:${commitment}`].map((text) =>
    scope.parse(text),
  );

/** The rules that hold for a commitment, by id: the defaults, and what the rulebooks put in their place or beside them. */
export const effectiveRules = (
  rulebooks: readonly RulesOfScope[],
  subject: Pick<Subject, 'kind' | 'visit' | 'commitment'>,
): EffectiveRule[] => {
  const holding = new Map(defaultRules.map((each) => [each.rule.id, each]));
  for (const within of scopesOf(subject)) {
    for (const { id, rule, version, since } of rulebooks
      .filter((book) => book.scope === within)
      .flatMap(saidBy)) {
      if (rule) holding.set(id, { rule, version: `${within}@${version}`, ...(since && { since }) });
      else holding.delete(id);
    }
  }
  return [...holding.values()].toSorted((one, other) => (one.rule.id < other.rule.id ? -1 : 1));
};

const saidBy = ({ rules }: RulesOfScope): RulesOfScope['rules'] => rules;
