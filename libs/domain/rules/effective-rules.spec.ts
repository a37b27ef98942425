import { at, ruleOf, subject } from '#test/support/planning.js';
import { defaultRules } from './default-rules.js';
import { effectiveRules, type RulesOfScope, scopesOf } from './effective-rules.js';
import { type RuleId, scope } from './rule.schema.js';

const said = (within: string, id: string, rule: 'off' | 'set', version: number): RulesOfScope => ({
  scope: scope.parse(within),
  rules: [
    {
      id: id as RuleId,
      rule: rule === 'off' ? null : ruleOf(id, { trigger: { on: 'opening' } }).rule,
      version,
    },
  ],
});
const versions = (rulebooks: readonly RulesOfScope[]): Record<string, string> =>
  Object.fromEntries(effectiveRules(rulebooks, subject).map(({ rule, version }) => [rule.id, version]));

describe('The rules of a commitment', () => {
  it('are the defaults while nobody says anything', () => {
    expect(effectiveRules([], subject).map(({ rule }) => rule.id)).toEqual(
      defaultRules.map(({ rule }) => rule.id).toSorted(),
    );
    expect(versions([])).toMatchObject({ 'overdue-7d': 'default@1' });
  });

  it('are read from all that it belongs to, the widest first', () => {
    expect(scopesOf(subject)).toEqual([
      'workspace',
      'kind:visit',
      'visit:astana-2018',
      'commitment:return-visit',
    ]);
  });

  it('of the narrower scope hold, in whatever order the rulebooks come', () => {
    const rulebooks = [
      said('visit:astana-2018', 'opens', 'set', 7),
      said('workspace', 'opens', 'set', 3),
      said('kind:visit', 'opens', 'off', 1),
    ];
    expect(versions(rulebooks).opens).toBe('visit:astana-2018@7');
    expect(versions(rulebooks.toReversed()).opens).toBe('visit:astana-2018@7');
  });

  it('that are switched off are gone, until a narrower scope sets them again', () => {
    expect(versions([said('workspace', 'opens', 'off', 2)])).not.toHaveProperty('opens');
    expect(
      versions([said('workspace', 'opens', 'off', 2), said('kind:visit', 'opens', 'set', 1)]).opens,
    ).toBe('kind:visit@1');
  });

  it('of another kind, visit or commitment are not its own', () => {
    const others = ['kind:report', 'visit:kyiv-2019', 'commitment:pcc-16'];
    expect(versions(others.map((other) => said(other, 'opens', 'off', 1)))).toEqual(versions([]));
  });

  it('know since when they hold', () => {
    const [book] = [said('workspace', 'monthly', 'set', 4)];
    const since = at('2018-09-01T10:00:00.000Z');
    const rulebook = {
      ...book,
      scope: scope.parse('workspace'),
      rules: (book?.rules ?? []).map((one) => ({ ...one, since })),
    };
    expect(effectiveRules([rulebook], subject).find(({ rule }) => rule.id === 'monthly')).toMatchObject({
      version: 'workspace@4',
      since,
    });
  });
});
