import { actorId } from '#domain/event.js';
import { rulebookStream } from '#domain/event-types.js';
import { described, freeDay, kept, planIn, readerStreamOf, ruleSet } from '#test/support/reminder-facts.js';
import { commitment, type Fact, recorded, visitRecorded, visits, when } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';
import type { RehearsedPlan } from './rehearsal.js';

let views: ViewsApp;
let staff: Record<string, string>;
const parties = { responsible: null, supporting: [], counterparts: [], owner: actorId.parse('staff:ana') };

beforeAll(async () => {
  views = await openViewsApp();
  staff = await views.as('staff');
  await views.record(visits, visitRecorded);
  await views.record(readerStreamOf('staff:ana'), described('staff:ana', { head: 'staff:kim' }));
  const position = await views.record(
    commitment('dialogue'),
    recorded('dialogue', { timeframe: when('2018-11-20/2018-11-21'), parties }),
  );
  await views.get(`/reminders?after=${position}`);
});
afterAll(() => views.close());

const stamp = { by: 'staff:kim', at: '2018-10-25T09:00:00.000Z' };
const asked = async (...facts: Fact[]) => {
  const events = facts.map(({ type, data }) => ({ type, data: { ...data, ...stamp } }));
  const { statusCode, body } = await views.app.inject({
    method: 'POST',
    url: '/api/v1/plan/rehearsal',
    headers: staff,
    payload: { events },
  });
  return { status: statusCode, body: JSON.parse(body) as RehearsedPlan };
};
const plan = () => planIn(views.dataSource, 'dialogue');

describe('what a change would do to the plan', () => {
  test('is told, and not done: a rule that writes earlier', async () => {
    const before = await plan();
    const { body } = await asked(
      ruleSet('workspace', {
        id: 'opens-14d',
        trigger: { on: 'before-opening', span: 'P7D' },
        to: ['owner'],
        escalateAfter: null,
      }),
    );
    expect(body).toMatchObject({ commitments: 1, isWhole: true });
    expect(body.moved + body.begun).toBeGreaterThan(0);
    expect(body.changes).toContainEqual(
      expect.objectContaining({
        commitment: 'dialogue',
        rule: 'opens-14d',
        reader: 'staff:ana',
        to: '2018-11-13',
      }),
    );
    expect(await plan()).toEqual(before);
  });

  test('a rule of one commitment that is switched off', async () => {
    const off = { scope: 'commitment:dialogue' as never, rule: 'closes-7d' as never };
    const { body } = await asked({ type: 'RuleSwitchedOff', data: off });
    expect(body).toMatchObject({ commitments: 1, moved: 0, begun: 0, ended: 1 });
  });

  test('a day on which nobody is reached, of a calendar that comes with it', async () => {
    const [first] = await plan();
    const day = first?.day ?? '';
    const { body } = await asked(kept('recess', 'us'), freeDay('recess', day, 'Recess'));
    expect(body.changes).toContainEqual(expect.objectContaining({ commitment: 'dialogue', from: day }));
    expect(body.moved).toBeGreaterThan(0);
  });

  test('a reader who leaves: their head is written to', async () => {
    const { body } = await asked({
      type: 'ReaderRemoved',
      data: { reader: actorId.parse('staff:ana'), because: 'left' },
    });
    expect(body.ended).toBeGreaterThan(0);
    expect(body.changes.some(({ reader, from }) => reader === 'staff:kim' && from === null)).toBe(true);
  });

  test('taking back what was recorded a moment ago, and nothing is planned by yet', async () => {
    const rule = { scope: 'workspace', rule: 'closes-7d' } as never;
    await views.record(rulebookStream('workspace' as never), { type: 'RuleSwitchedOff', data: rule });
    expect((await plan()).some((planned) => planned.rule === 'closes-7d')).toBe(true);
    const { body } = await asked({ type: 'RuleLeft', data: rule });
    expect(body).toMatchObject({ commitments: 1, moved: 0, begun: 1, ended: 0 });
  });

  test('what is no event of the kind is refused with its place', async () => {
    const { status, body } = await asked({ type: 'RuleSwitchedOff', data: { scope: 'everybody' } } as never);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/events/0/data/scope' })]),
    });
  });
});
