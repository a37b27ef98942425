import type { PlannedReminder } from '#domain/reminders/planning.js';
import {
  ana,
  at,
  calendarOf,
  dan,
  day,
  fellDue,
  id,
  mailbox,
  planWith,
  readersOf,
  ruleOf,
  window,
} from '#test/support/planning.js';
import { explain } from './explanation.js';

const told = ({ key, day: on, due, reasoning }: PlannedReminder, locale?: string): string =>
  explain(reasoning, key, { day: on, due, zone: 'Europe/Brussels' }, locale);

const toldOf = (plan: readonly PlannedReminder[], rule: string, locale?: string): string =>
  plan
    .filter(({ key }) => key.rule === rule && key.reader !== 'body:droi')
    .map((one) => told(one, locale))[0] ?? 'not planned';

describe('Why a reminder is written is told', () => {
  it('of each default rule', () => {
    const plan = planWith();
    const by = 'Written to staff:ana as the owner, at 08:00 (Europe/Brussels).';
    expect(toldOf(plan, 'opens-14d')).toBe(
      `14 days before the window opens (20 November 2018): Tuesday 6 November 2018. ${by} Rule opens-14d, default@1.`,
    );
    expect(toldOf(plan, 'opens')).toContain('The window opens: Tuesday 20 November 2018. Written');
    expect(toldOf(plan, 'closes-7d')).toContain(
      '7 days before the window closes (30 November 2018): Friday 23',
    );
    expect(toldOf(plan, 'closes')).toContain('The last day of the window: Friday 30 November 2018. Written');
    expect(toldOf(plan, 'overdue-7d')).toContain(
      'Overdue since the window closed (30 November 2018), told every 7 days; time 1: Friday 7 December 2018.',
    );
    expect(toldOf(plan, 'unreported-60d')).toContain(
      'Nothing reported since 20 August 2018, told every 60 days; time 1: Friday 19 October 2018.',
    );
    const undated = planWith({ subject: { timeframe: { zone: 'Asia/Almaty', window: window(null, null) } } });
    expect(toldOf(undated, 'undated-30d')).toContain(
      'No date fixed since 20 August 2018, told every 30 days; time 1: Wednesday 19 September 2018. Written',
    );
  });

  it('with the free days that moved it, each span for its reason', () => {
    const rules = [ruleOf('by', { trigger: { on: 'date', date: day('2018-11-04') } })];
    const calendars = [calendarOf('holidays-be', [['2018-11-01', '2018-11-02', 'All Saints']])];
    expect(toldOf(planWith({ rules, calendars }), 'by')).toBe(
      'The date that the rule names: Sunday 4 November 2018. 3–4 November 2018 are at the weekend; ' +
        '1–2 November 2018 are free: All Saints (holidays-be), so Wednesday 31 October 2018. ' +
        'Written to staff:ana as the owner, at 08:00 (Europe/Brussels). Rule by, workspace@1.',
    );
  });

  it('with the working week of a calendar, the weekday of a digest, and a calendar without end', () => {
    const rules = [ruleOf('by', { trigger: { on: 'date', date: day('2018-11-09') } })];
    const short = [calendarOf('week', [], { workingDays: [1, 2, 3, 4] })];
    expect(toldOf(planWith({ rules, calendars: short }), 'by')).toContain(
      'Friday 9 November 2018 is no working day (week), so Thursday 8 November 2018.',
    );
    const weekly = readersOf({ ...ana, rhythm: 'weekly', weekday: 3 });
    expect(toldOf(planWith({ rules, readers: weekly }), 'by')).toContain(
      'Friday 9 November 2018 is not the day of the week on which they read, so Wednesday 7 November 2018.',
    );
    const never = [calendarOf('never', [['2015-01-01', '2025-01-01', 'Closed']])];
    expect(toldOf(planWith({ rules, calendars: never }), 'by')).toContain(
      'Friday 9 November 2018 has no working day within 400 days of it, so it stays where it is.',
    );
  });

  it('with what it tells in one', () => {
    const plan = planWith({ subject: { openSince: at('2018-11-24T10:00:00.000Z') } });
    expect(toldOf(plan, 'opens')).toBe(
      'The window opens: Tuesday 20 November 2018. Told later, in one: Sunday 25 November 2018 ' +
        'is at the weekend, so Monday 26 November 2018. It tells, too: ' +
        '7 days before the window closes, 23 November 2018; 14 days before the window opens, 6 November 2018. ' +
        'Written to staff:ana as the owner, at 08:00 (Europe/Brussels). Rule opens, default@1.',
    );
  });

  it('to whom, and in whose place', () => {
    const gone = readersOf({ ...ana, removed: true }, dan, mailbox);
    expect(toldOf(planWith({ readers: gone }), 'opens')).toContain(
      'Written to staff:dan as the owner, in place of staff:ana, who is no longer written to, at 08:00',
    );
    const nobody = { parties: { owner: null, responsible: null } };
    expect(toldOf(planWith({ subject: nobody }), 'opens')).toContain(
      'Written to desk:registry since there is nobody else, at 08:00',
    );
    const watched = planWith({ subject: nobody, watchers: [id('staff:eva')] });
    expect(toldOf(watched, 'closes')).toContain('Written to staff:eva as somebody who watches it, at');
    const rules = [ruleOf('by', { trigger: { on: 'opening' }, to: ['staff:dan'] as never })];
    expect(toldOf(planWith({ rules }), 'by')).toContain('Written to staff:dan whom the rule names, at');
  });

  it('of what went one level up, and why', () => {
    const overdue = planWith().filter(({ key }) => key.reader === 'staff:ana' && key.rule === 'overdue-7d');
    const unanswered = planWith({ fallen: overdue.map((one) => fellDue(one)) });
    expect(toldOf(unanswered, 'escalation')).toBe(
      'The reminder overdue-7d (2018-11-30#1) to staff:ana was not acknowledged: Friday 14 December 2018. ' +
        'Written to staff:dan as one level up, at 08:00 (Europe/Brussels). Rule overdue-7d, default@1.',
    );
    const failed = { at: at('2018-12-07T07:05:00.000Z'), channel: 'mail' as const, reason: 'no such user' };
    const bounced = planWith({ fallen: overdue.map((one) => fellDue(one, { delivered: null, failed })) });
    expect(toldOf(bounced, 'escalation')).toContain('to staff:ana could not be delivered: Friday 7 December');
  });

  it('with the dates of another language', () => {
    expect(toldOf(planWith(), 'opens', 'ro')).toContain('20 noiembrie 2018');
  });
});
