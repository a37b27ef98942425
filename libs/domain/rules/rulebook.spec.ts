import fc from 'fast-check';
import { specOf } from '#test/support/decider-spec.js';
import { ana } from '#test/support/visit-to-astana.js';
import { ruleId } from './rule.schema.js';
import { rulebookCommands } from './rulebook.commands.js';
import { rulebookEvents } from './rulebook.events.js';
import { type RulebookContext, rulebook } from './rulebook.js';

const { given, tryConversations } = specOf({
  decider: rulebook,
  commands: rulebookCommands,
  events: rulebookEvents,
  context: ana satisfies RulebookContext as RulebookContext,
});

const scope = 'visit:astana-2018';
const month = {
  id: 'opens-30d',
  trigger: { on: 'before-opening', span: 'P30D' },
  to: ['owner' as const],
  escalateAfter: null,
} as const;
const rule = { ...month, to: [...month.to] };
const set = { type: 'SetRule', data: { scope, rule } } as const;
const wasSet = { type: 'RuleSet', data: { scope, rule } } as const;
const switchOff = (id: string) => ({ type: 'SwitchOffRule', data: { scope, rule: id } }) as const;
const wasSwitchedOff = (id: string) => ({ type: 'RuleSwitchedOff', data: { scope, rule: id } }) as const;
const leave = (id: string) => ({ type: 'LeaveRule', data: { scope, rule: id } }) as const;
const wasLeft = (id: string) => ({ type: 'RuleLeft', data: { scope, rule: id } }) as const;

describe('Setting a rule', () => {
  it('says all of it', () => {
    given().when(set).thenEvents(wasSet);
  });

  it('twice says nothing', () => {
    given(wasSet).when(set).thenNothing();
  });

  it('otherwise, or after it was switched off or left, says it anew', () => {
    const other = { ...rule, escalateAfter: 3 };
    given(wasSet)
      .when({ type: 'SetRule', data: { scope, rule: other } })
      .thenEvents({ type: 'RuleSet', data: { scope, rule: other } });
    given(wasSet, wasSwitchedOff('opens-30d')).when(set).thenEvents(wasSet);
    given(wasSet, wasLeft('opens-30d')).when(set).thenEvents(wasSet);
  });

  it('names each reader once, and escalates only when it says so', () => {
    const { escalateAfter: _, ...asked } = { ...rule, to: ['owner' as const, 'staff:dan', 'owner' as const] };
    given()
      .when({ type: 'SetRule', data: { scope, rule: asked } })
      .thenEvents({ type: 'RuleSet', data: { scope, rule: { ...rule, to: ['owner', 'staff:dan'] } } });
  });

  const onDate = (date: string) =>
    ({
      type: 'SetRule',
      data: { scope, rule: { ...rule, id: 'by', trigger: { on: 'date', date } } },
    }) as const;

  it('on a date that has passed is refused, today is not', () => {
    given().when(onDate('2018-08-19')).thenRejected('RULE_DATE_PAST', {
      detail: '2018-08-19 is before today, 2018-08-20',
      pointer: '/rule/trigger/date',
      hint: 'give a day to come',
    });
    given()
      .when(onDate('2018-08-20'))
      .thenEvents({ type: 'RuleSet', data: onDate('2018-08-20').data });
  });

  it('by the name that escalations have is refused', () => {
    given()
      .when({ type: 'SetRule', data: { scope, rule: { ...rule, id: 'escalation' } } })
      .thenRejected('RULE_RESERVED', { pointer: '/rule/id', hint: 'choose another id' });
  });

  it.each([
    ['a field nobody knows', { ...rule, colour: 'red' }],
    ['a trigger with a field of another', { ...rule, trigger: { on: 'opening', span: 'P3D' } }],
    ['a span of hours', { ...rule, trigger: { on: 'before-opening', span: 'PT3H' } }],
    ['nobody to write to', { ...rule, to: [] }],
    ['a role there is not', { ...rule, to: ['boss'] }],
  ])('with %s goes no further than its schema', (_, asked) => {
    expect(rulebookCommands.SetRule.safeParse({ scope, rule: asked }).success).toBe(false);
  });

  it.each(['everything', 'kind:party', 'visit:', 'visit:Astana', 'commitment:a b', 'workspace:x'])(
    'for “%s” goes no further, as there is no such scope',
    (asked) => {
      expect(rulebookCommands.SetRule.safeParse({ scope: asked, rule }).success).toBe(false);
    },
  );
});

describe('Switching a rule off', () => {
  it('works for a default, for one of this scope and for one of a wider scope', () => {
    given().when(switchOff('opens-14d')).thenEvents(wasSwitchedOff('opens-14d'));
    given(wasSet).when(switchOff('opens-30d')).thenEvents(wasSwitchedOff('opens-30d'));
    const known = [ruleId.parse('ministers')];
    given().when(switchOff('ministers'), { known }).thenEvents(wasSwitchedOff('ministers'));
  });

  it('twice says nothing', () => {
    given(wasSwitchedOff('opens-14d')).when(switchOff('opens-14d')).thenNothing();
  });

  it('that nobody knows is refused, with the nearest or all there are', () => {
    given().when(switchOff('open-14d')).thenRejected('RULE_UNKNOWN', {
      detail: '"open-14d"',
      pointer: '/rule',
      hint: 'did you mean "opens-14d"?',
    });
    given(wasSet).when(switchOff('quarterly')).thenRejected('RULE_UNKNOWN', {
      hint: 'there are "closes", "closes-7d", "opens", "opens-14d", "opens-30d", "overdue-7d", "undated-30d", "unreported-60d"',
    });
  });
});

describe('Leaving a rule to wider scopes', () => {
  it('says so, of one set or switched off', () => {
    given(wasSet).when(leave('opens-30d')).thenEvents(wasLeft('opens-30d'));
    given(wasSwitchedOff('opens')).when(leave('opens')).thenEvents(wasLeft('opens'));
  });

  it('of which it says nothing, or no longer, says nothing', () => {
    given().when(leave('opens')).thenNothing();
    given(wasSet, wasLeft('opens-30d')).when(leave('opens-30d')).thenNothing();
  });

  it('that nobody knows is refused', () => {
    given().when(leave('constructor')).thenRejected('RULE_UNKNOWN', { detail: '"constructor"' });
  });
});

it('A rule’s version is that of the rulebook when it was set', () => {
  const { state } = given(wasSwitchedOff('opens'), wasSet, wasLeft('opens'));
  expect(state.version).toBe(3);
  expect(state.rules.get(ruleId.parse('opens-30d'))).toEqual({ rule, version: 2 });
});

it('Whatever is asked of a rulebook is said once, in events that fit their schemas', () => {
  const id = fc.constantFrom('opens', 'opens-30d', 'escalation', 'unheard-of');
  const asked = fc.oneof(
    fc
      .record({
        id,
        escalateAfter: fc.constantFrom(null, 5),
        date: fc.constantFrom('2018-08-01', '2018-09-01'),
      })
      .map(({ date, ...said }) => ({
        type: 'SetRule' as const,
        data: { scope, rule: { ...rule, ...said, trigger: { on: 'date' as const, date } } },
      })),
    id.map(switchOff),
    id.map(leave),
  );
  const cameUp = tryConversations(fc.array(asked, { minLength: 5, maxLength: 20 }));
  expect([...cameUp].sort()).toEqual(Object.keys(rulebookEvents).sort());
});
