import fc from 'fast-check';
import { aPlanning, aWindow, iso } from '#test/support/any-planning.js';
import { at, fellDue, planning, readerNamed, readersOf } from '#test/support/planning.js';
import { isFree } from '../calendars/working-days.js';
import { defaultRules } from '../rules/default-rules.js';
import { overdueAt } from '../timeframes/schedule.js';
import { planOf } from './plan.js';
import type { Fallen, PlannedReminder, Planning } from './planning.js';
import { ESCALATION, reminderName } from './reminder-key.js';

const DAY = 86_400_000;

const names = (plan: readonly PlannedReminder[]): string[] => plan.map(({ key }) => reminderName(key));

/**
 * Time passes in steps, each in ms. At each, what is due falls due, but never more than `atMost` of them at once, as
 * jobs claim no more; and the plan is made anew. Gives back what fell, in order.
 */
const live = (start: Planning, steps: readonly number[], atMost = 1000): Fallen[] => {
  let fallen = [...start.fallen];
  let now = Date.parse(start.subject.openSince);
  for (const step of steps) {
    now += step;
    for (;;) {
      const due = planOf({ ...start, fallen }).filter((one) => Date.parse(one.due) <= now);
      if (due.length === 0) break;
      const claimed = due.slice(0, atMost);
      fallen = [
        ...fallen,
        ...claimed.map((one) => fellDue(one, { at: iso(now), delivered: { at: iso(now), channel: 'mail' } })),
      ];
    }
  }
  return fallen;
};

const toldIn = (fallen: readonly Fallen[]): Set<string> =>
  new Set(
    fallen.flatMap(({ key, reasoning }) =>
      [key, ...(reasoning.alsoTells ?? [])].map((occasion) =>
        reminderName({ ...occasion, reader: key.reader }),
      ),
    ),
  );

const repeats = /^(overdue|undated|unreported)$/;

const downtimes = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 60_000, max: 3 * DAY }) },
    fc.integer({ min: 3 * DAY, max: 400 * DAY }),
  ),
  { minLength: 1, maxLength: 25 },
);

describe('Whatever the rules, readers, calendars and windows', () => {
  it('no two reminders of a plan have one key, and it is sorted by when they are due', () => {
    fc.assert(
      fc.property(aPlanning, (asked) => {
        const plan = planOf(asked);
        expect(new Set(names(plan)).size).toBe(plan.length);
        expect(plan.map(({ due }) => due)).toEqual(plan.map(({ due }) => due).toSorted());
      }),
    );
  });

  it('nothing is due before the commitment was open, and what would have been is one for each reader', () => {
    fc.assert(
      fc.property(aPlanning, (asked) => {
        const plan = planOf({ ...asked, snoozes: [] });
        const opened = Date.parse(asked.subject.openSince);
        const inOne = plan.filter(({ reasoning }) => reasoning.alsoTells);
        for (const { due, reasoning } of plan) {
          expect(Date.parse(due)).toBeGreaterThanOrEqual(opened);
          if (Date.parse(due) === opened) expect(reasoning.alsoTells).toBeDefined();
        }
        expect(new Set(inOne.map(({ key }) => key.reader)).size).toBe(inOne.length);
      }),
    );
  });

  it('a free day moves a reminder earlier, unless it were not true there, to a day on which people work', () => {
    fc.assert(
      fc.property(aPlanning, (asked) => {
        for (const { day: on, reasoning } of planOf({ ...asked, snoozes: [] })) {
          if (!reasoning.alsoTells && !repeats.test(reasoning.trigger.on))
            expect(on <= reasoning.wanted).toBe(true);
          const endless = reasoning.movedBy.some(({ why }) => why === 'no-end');
          if (!endless) expect(isFree(on, asked.calendars)).toBe(false);
        }
      }),
    );
  });

  it('nothing is said to be overdue, undated or unreported before it is', () => {
    fc.assert(
      fc.property(aPlanning, ({ fallen: _, ...asked }) => {
        const { timeframe, undatedSince, openSince, lastReportedAt } = asked.subject;
        const since = {
          overdue: overdueAt(timeframe.window, timeframe.zone),
          undated: undatedSince ?? openSince,
          unreported: lastReportedAt ?? openSince,
        };
        for (const { due, reasoning } of planOf({ ...asked, fallen: [] })) {
          const [, what] = repeats.exec(reasoning.trigger.on) ?? [];
          if (what) expect(due >= (since[what as keyof typeof since] ?? due)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a plan is the same again, in whatever order its inputs come', () => {
    const turned = <T>(all: readonly T[]): T[] => [...all].reverse();
    fc.assert(
      fc.property(aPlanning, downtimes, (asked, steps) => {
        const fallen = live(asked, steps.slice(0, 3));
        const all = { ...asked, fallen };
        const plan = planOf(all);
        expect(planOf(all)).toEqual(plan);
        expect(
          planOf({
            ...all,
            rules: turned(all.rules),
            calendars: turned(all.calendars),
            readers: new Map(turned([...all.readers])),
            watchers: turned(all.watchers),
            fallen: turned(all.fallen),
            snoozes: turned(all.snoozes),
          }),
        ).toEqual(plan);
      }),
      { numRuns: 40 },
    );
  });

  it('nobody who left is written to', () => {
    fc.assert(
      fc.property(aPlanning, (asked) => {
        for (const { key } of planOf(asked)) {
          if (key.reader !== 'desk:registry')
            expect(asked.readers.get(key.reader)?.removed ?? false).toBe(false);
        }
      }),
    );
  });

  it('a window that moved is told of by its own days only', () => {
    fc.assert(
      fc.property(aPlanning, aWindow, (asked, moved) => {
        const fallen = live(asked, [20 * DAY]);
        const timeframe = { ...asked.subject.timeframe, window: moved };
        const plan = planOf({ ...asked, fallen, subject: { ...asked.subject, timeframe, windowSince: 99 } });
        for (const { key, reasoning } of plan) {
          const [anchor] = key.occurrence.split('#');
          if (/opening/.test(reasoning.trigger.on)) expect(anchor).toBe(moved.first);
          if (/closing|overdue/.test(reasoning.trigger.on)) expect(anchor).toBe(moved.last);
        }
      }),
    );
  });
});

describe('Whenever jobs run, and however long they do not', () => {
  it('nothing is told twice, or planned once it was told', () => {
    fc.assert(
      fc.property(aPlanning, downtimes, fc.integer({ min: 1, max: 4 }), (asked, steps, atMost) => {
        const fallen = live(asked, steps, atMost);
        const fell = fallen.map(({ key }) => reminderName(key));
        expect(new Set(fell).size).toBe(fell.length);
        const told = toldIn(fallen);
        for (const name of names(planOf({ ...asked, fallen }))) expect(told.has(name)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('nothing is missed: whatever was planned once is told when its time has come', () => {
    fc.assert(
      fc.property(aPlanning, downtimes, fc.integer({ min: 1, max: 4 }), (asked, steps, atMost) => {
        const end = Date.parse(asked.subject.openSince) + steps.reduce((sum, step) => sum + step, 0);
        const fallen = live(asked, steps, atMost);
        const told = [...toldIn(fallen)];
        for (const { key, due, reasoning } of planOf(asked)) {
          if (Date.parse(due) > end) continue;
          // After a downtime a later time of what repeats stands for the earlier ones.
          const name = repeats.test(reasoning.trigger.on) ? `${key.rule}/` : reminderName(key);
          expect(told.filter((one) => one.startsWith(name) && one.endsWith(key.reader))).not.toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('what repeats comes at most once for each time that the jobs ran, and for each time it is due', () => {
    fc.assert(
      fc.property(aPlanning, downtimes, (asked, steps) => {
        const fallen = live(asked, steps).filter(({ reasoning }) => repeats.test(reasoning.trigger.on));
        const seen = new Set(
          fallen.map(({ key: { rule, reader }, at: when }) => `${rule} ${reader} ${when}`),
        );
        expect(seen.size).toBe(fallen.length);
      }),
      { numRuns: 30 },
    );
  });

  it('of two ways of running, often or seldom, seldom tells no more', () => {
    fc.assert(
      fc.property(aPlanning, fc.integer({ min: 2, max: 60 }), (asked, days) => {
        const often = live(
          asked,
          Array.from({ length: days }, () => DAY),
        );
        const seldom = live(asked, [days * DAY]);
        expect(seldom.length).toBeLessThanOrEqual(often.length);
      }),
      { numRuns: 25 },
    );
  });

  it('only what fell due goes one level up, and only one', () => {
    fc.assert(
      fc.property(aPlanning, downtimes, (asked, steps) => {
        const fallen = live(asked, steps);
        const fell = new Set(fallen.map(({ key }) => reminderName(key)));
        for (const { key, reasoning } of fallen) {
          if (key.rule !== ESCALATION) continue;
          expect(reasoning.after && fell.has(reminderName(reasoning.after.key))).toBe(true);
          expect(reasoning.after?.key.rule).not.toBe(ESCALATION);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('Years in a second', () => {
  const overdue = {
    ...planning,
    rules: defaultRules.filter(({ rule }) => rule.id === 'overdue-7d'),
    readers: readersOf(readerNamed('staff:ana')),
    subject: { ...planning.subject, openSince: at('2018-12-01T12:00:00.000Z') },
  };

  it('a year overdue is fifty-two reminders when jobs run each day', () => {
    expect(
      live(
        overdue,
        Array.from({ length: 365 }, () => DAY),
      ),
    ).toHaveLength(52);
  });

  it('ten years of silence are one, and then one a week again', () => {
    expect(live(overdue, [3653 * DAY])).toHaveLength(1);
    expect(live(overdue, [3653 * DAY, ...Array.from({ length: 70 }, () => DAY)])).toHaveLength(11);
  });
});
