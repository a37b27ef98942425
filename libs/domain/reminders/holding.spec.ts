import {
  ana,
  at,
  dan,
  fellDue,
  id,
  mailbox,
  planWith,
  readersOf,
  ruleOf,
  subject,
  window,
} from '#test/support/planning.js';
import { noLongerHolds, type Present } from './holding.js';
import type { Fallen, Subject } from './planning.js';
import { reminderName } from './reminder-key.js';

const fellFor = (on: object, to = 'owner', of: Partial<Subject> = {}): Fallen => {
  const rules = [ruleOf('it', { trigger: on as never, to: [to] as never })];
  const [planned] = planWith({
    rules,
    watchers: [id('staff:eva')],
    subject: of,
    readers: readersOf(ana, dan, mailbox),
  });
  if (!planned) throw new Error('nothing is planned');
  return fellDue(planned, { delivered: null });
};

const present = (changes: Partial<Subject> = {}, fallen: readonly Fallen[] = []): Present => ({
  subject: { ...subject, ...changes },
  reminders: {
    watchers: [id('staff:eva')],
    fallen: new Map(fallen.map((one) => [reminderName(one.key), one])),
  },
  reader: mailbox,
});

const timeframe = (first: string | null, last: string | null) => ({
  zone: 'Asia/Almaty',
  window: window(first, last),
});

describe('A reminder that waited', () => {
  it.each([
    [{ on: 'before-opening', span: 'P3D' }],
    [{ on: 'opening' }],
    [{ on: 'before-closing', span: 'P3D' }],
    [{ on: 'closing' }],
    [{ on: 'overdue', every: 'P7D' }],
    [{ on: 'unreported', every: 'P7D' }],
    [{ on: 'date', date: '2018-12-24' }],
  ])('of %j holds while nothing changes, and not once its commitment is closed', (on) => {
    expect(noLongerHolds(fellFor(on), present())).toBeUndefined();
    expect(noLongerHolds(fellFor(on), present({ stage: 'closed' }))).toBe('not-open');
  });

  it.each([[{ on: 'opening' }], [{ on: 'closing' }], [{ on: 'overdue', every: 'P7D' }]])(
    'of %j falls with its window, and stands when that is back',
    (on) => {
      const moved = present({ timeframe: timeframe('2019-03-01', '2019-05-31') });
      expect(noLongerHolds(fellFor(on), moved)).toBe('moved');
    },
  );

  it('that no date was fixed falls with a date; that nothing was reported, with a report', () => {
    const undated = fellFor({ on: 'undated', every: 'P30D' }, 'owner', { timeframe: timeframe(null, null) });
    expect(noLongerHolds(undated, present({ timeframe: timeframe(null, null) }))).toBeUndefined();
    expect(noLongerHolds(undated, present())).toBe('dated');
    const silent = fellFor({ on: 'unreported', every: 'P60D' });
    expect(noLongerHolds(silent, present({ lastReportedAt: at('2018-12-30T09:00:00.000Z') }))).toBe(
      'reported',
    );
  });

  it('goes to nobody who owns it, answers for it or watches it no more', () => {
    const parties = { owner: id('staff:dan'), responsible: 'Committee on Foreign Affairs' };
    expect(noLongerHolds(fellFor({ on: 'opening' }), present({ parties }))).toBe('handed-on');
    expect(noLongerHolds(fellFor({ on: 'opening' }, 'responsible'), present())).toBeUndefined();
    expect(noLongerHolds(fellFor({ on: 'opening' }, 'responsible'), present({ parties }))).toBe('handed-on');
    const watched = fellFor({ on: 'opening' }, 'watchers');
    expect(noLongerHolds(watched, present())).toBeUndefined();
    const nobody = { ...present(), reminders: { watchers: [], fallen: new Map() } };
    expect(noLongerHolds(watched, nobody)).toBe('unwatched');
  });

  it('that somebody answered is not sent', () => {
    const acknowledged = at('2018-11-21T09:00:00.000Z');
    expect(noLongerHolds({ ...fellFor({ on: 'opening' }), acknowledged }, present())).toBe('answered');
  });
});
