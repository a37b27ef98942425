import { closest } from '../closest.js';
import { type CommandContext, type Decider, unheardOf } from '../decider.js';
import { stamped, type Unstamped } from '../event.js';
import { same } from '../plain.js';
import { Rejected } from '../refusals.js';
import { ESCALATION } from '../reminders/reminder-key.js';
import type { Instant } from '../values.js';
import { defaultRules } from './default-rules.js';
import type { Rule, RuleId } from './rule.schema.js';
import type { DataOf, RulebookCommand } from './rulebook.commands.js';
import type { RulebookEvent } from './rulebook.events.js';

export type { RulebookCommand } from './rulebook.commands.js';

type Fact = Unstamped<RulebookEvent>;

/** `known` are the rules of wider scopes, which a narrower one may switch off. */
export interface RulebookContext extends CommandContext {
  readonly known?: readonly RuleId[];
}

// ── State ──────────────────────────────────────────────────────────────────────────────────────

/** What one scope says. */
export interface Rulebook {
  /** Of the stream, that is how many events it has. */
  readonly version: number;
  /** `rule` is null where it is switched off, `undefined` where the scope said something and no longer does. */
  readonly rules: ReadonlyMap<RuleId, { readonly rule: Rule | null | undefined; readonly version: number }>;
}

// ── Fold ───────────────────────────────────────────────────────────────────────────────────────

const evolve = (state: Rulebook, event: RulebookEvent): Rulebook => {
  switch (event.type) {
    case 'RuleSet':
      return saying(state, event.data.rule.id, event.data.rule);
    case 'RuleSwitchedOff':
      return saying(state, event.data.rule, null);
    case 'RuleLeft':
      return saying(state, event.data.rule, undefined);
    default:
      return unheardOf(event);
  }
};

const saying = (state: Rulebook, id: RuleId, rule: Rule | null | undefined): Rulebook => {
  const version = state.version + 1;
  return { version, rules: new Map([...state.rules, [id, { rule, version }]]) };
};

// ── Decide ─────────────────────────────────────────────────────────────────────────────────────

const set = ({ scope, rule: asked }: DataOf<'SetRule'>, book: Rulebook, now: Instant): Fact[] => {
  const rule: Rule = { ...asked, to: [...new Set(asked.to)] };
  if (same(rule, book.rules.get(rule.id)?.rule)) return [];
  if (rule.id === ESCALATION) {
    throw new Rejected('RULE_RESERVED', { rule: ESCALATION }, '/rule/id');
  }
  const { trigger } = rule;
  const today = now.slice(0, 10);
  if (trigger.on === 'date' && trigger.date < today) {
    throw new Rejected('RULE_DATE_PAST', { date: trigger.date, today }, '/rule/trigger/date');
  }
  return [{ type: 'RuleSet', data: { scope, rule } }];
};

const switchOff = (asked: DataOf<'SwitchOffRule'>, book: Rulebook, known: readonly RuleId[]): Fact[] => {
  if (book.rules.get(asked.rule)?.rule === null) return [];
  checkKnown(asked.rule, book, known);
  return [{ type: 'RuleSwitchedOff', data: asked }];
};

const leave = (asked: DataOf<'LeaveRule'>, book: Rulebook, known: readonly RuleId[]): Fact[] => {
  checkKnown(asked.rule, book, known);
  const said = book.rules.get(asked.rule)?.rule;
  return said === undefined ? [] : [{ type: 'RuleLeft', data: asked }];
};

const checkKnown = (id: RuleId, book: Rulebook, known: readonly RuleId[]): void => {
  const all = [...new Set([...defaultRules.map(({ rule }) => rule.id), ...known, ...book.rules.keys()])];
  if (all.includes(id)) return;
  const params = { rule: id, nearest: closest(id, all) ?? null, known: all.toSorted() };
  throw new Rejected('RULE_UNKNOWN', params, '/rule');
};

const facts = (command: RulebookCommand & RulebookContext, book: Rulebook): Fact[] => {
  const { known = [], now } = command;
  switch (command.type) {
    case 'SetRule':
      return set(command.data, book, now);
    case 'SwitchOffRule':
      return switchOff(command.data, book, known);
    case 'LeaveRule':
      return leave(command.data, book, known);
    default:
      return unheardOf(command);
  }
};

/** The reminder rules of one scope. */
export const rulebook: Decider<RulebookCommand & RulebookContext, Rulebook, RulebookEvent> = {
  initial: { version: 0, rules: new Map() },
  evolve,
  decide: (command, state) => stamped<RulebookEvent>(facts(command, state), command),
};
