import fc from 'fast-check';
import { type Asked, specOf } from '#test/support/decider-spec.js';
import { planWith, subject } from '#test/support/planning.js';
import { ana } from '#test/support/visit-to-astana.js';
import { reminderName } from './reminder-key.js';
import { remindersCommands } from './reminders.commands.js';
import { remindersEvents } from './reminders.events.js';
import { type RemindersContext, reminders } from './reminders.js';

const of = { commitment: subject.commitment, visit: subject.visit };
const { given, tryConversations } = specOf({
  decider: reminders,
  commands: remindersCommands,
  events: remindersEvents,
  context: { ...ana, ...of } satisfies RemindersContext as RemindersContext,
});

const notice = 'ab'.repeat(16);
const items = planWith()
  .filter(({ key }) => key.rule === 'opens-14d')
  .map((one) => ({ ...one, notice }));
const [toDroi, toAna] = items;
if (!toDroi || !toAna) throw new Error('the plan has no two reminders of the rule');

const recordDue = { type: 'RecordDue', data: { items } } as const;
const fellDue = (item: typeof toAna) => ({ type: 'ReminderFellDue', data: { ...of, ...item } }) as const;
const how = { notice, channel: 'mail', message: `<${notice}@register.example.org>` } as const;
const recordDelivered = (...keys: (typeof toAna.key)[]) =>
  ({ type: 'RecordDelivered', data: { keys, ...how } }) as const;
const wasDelivered = ({ key }: typeof toAna) =>
  ({ type: 'ReminderDelivered', data: { ...of, key, ...how } }) as const;
const why = { notice, channel: 'mail', reason: '550 no such user' } as const;
const recordFailed = (...keys: (typeof toAna.key)[]) =>
  ({ type: 'RecordFailed', data: { keys, ...why } }) as const;
const hasFailed = ({ key }: typeof toAna) =>
  ({ type: 'ReminderFailed', data: { ...of, key, ...why } }) as const;
const acknowledge = (key?: typeof toAna.key) => ({ type: 'Acknowledge', data: key ? { key } : {} }) as const;
const wasAcknowledged = (key?: typeof toAna.key) =>
  ({ type: 'ReminderAcknowledged', data: { ...of, ...(key && { key }) } }) as const;

const recordCancelled = (...some: readonly Pick<typeof toAna, 'key'>[]) => ({
  type: 'RecordCancelled' as const,
  data: { notice, items: some.map(({ key }) => ({ key, because: 'moved' as const })) },
});

describe('What fell due', () => {
  it('is recorded with its reasoning, before anything is sent', () => {
    given().when(recordDue).thenEvents(fellDue(toDroi), fellDue(toAna));
  });

  it('is recorded once, also when another worker was first with a part of it', () => {
    given(fellDue(toDroi), fellDue(toAna)).when(recordDue).thenNothing();
    given(fellDue(toDroi)).when(recordDue).thenEvents(fellDue(toAna));
    given(fellDue(toDroi))
      .when({ type: 'RecordDue', data: { items: [toAna, toAna] } })
      .thenEvents(fellDue(toAna));
  });

  it('is kept as plans need it', () => {
    const { state } = given(fellDue(toAna), wasDelivered(toAna), wasAcknowledged());
    expect([...state.fallen]).toEqual([
      [
        reminderName(toAna.key),
        {
          key: toAna.key,
          notice,
          at: ana.now,
          day: toAna.day,
          reasoning: toAna.reasoning,
          delivered: { at: ana.now, channel: 'mail' },
          failed: null,
          acknowledged: ana.now,
          cancelled: null,
        },
      ],
    ]);
  });
});

describe('What was handed over', () => {
  it('is recorded for all of a notice, once', () => {
    const both = recordDelivered(toDroi.key, toAna.key);
    given(fellDue(toDroi), fellDue(toAna)).when(both).thenEvents(wasDelivered(toDroi), wasDelivered(toAna));
    given(fellDue(toDroi), fellDue(toAna), wasDelivered(toDroi)).when(both).thenEvents(wasDelivered(toAna));
    given(fellDue(toAna)).when(recordDelivered(toAna.key, toAna.key)).thenEvents(wasDelivered(toAna));
  });

  it('after it was given up is recorded too', () => {
    given(fellDue(toAna), hasFailed(toAna)).when(recordDelivered(toAna.key)).thenEvents(wasDelivered(toAna));
  });

  it('although it never fell due is refused', () => {
    given(fellDue(toDroi)).when(recordDelivered(toDroi.key, toAna.key)).thenRejected('REMINDER_NOT_FOUND', {
      detail: '"opens-14d/2018-11-20/staff:ana"',
      pointer: '/keys/1',
      hint: 'the newest that has is "opens-14d/2018-11-20/body:droi"',
    });
  });
});

describe('What was given up', () => {
  it('is recorded once, and not of what arrived', () => {
    given(fellDue(toAna)).when(recordFailed(toAna.key)).thenEvents(hasFailed(toAna));
    given(fellDue(toAna), hasFailed(toAna)).when(recordFailed(toAna.key)).thenNothing();
    given(fellDue(toAna), wasDelivered(toAna)).when(recordFailed(toAna.key)).thenNothing();
  });

  it('although it never fell due is refused', () => {
    given().when(recordFailed(toAna.key)).thenRejected('REMINDER_NOT_FOUND', { hint: 'none has yet' });
  });
});

describe('Acknowledging', () => {
  it('is of one reminder, or of all that fell due so far', () => {
    given(fellDue(toDroi), fellDue(toAna))
      .when(acknowledge(toAna.key))
      .thenEvents(wasAcknowledged(toAna.key));
    given(fellDue(toDroi), fellDue(toAna)).when(acknowledge()).thenEvents(wasAcknowledged());
    const { state } = given(fellDue(toDroi), fellDue(toAna), wasAcknowledged(toAna.key));
    expect([...state.fallen.values()].map(({ acknowledged }) => acknowledged)).toEqual([null, ana.now]);
  });

  it('what was acknowledged, or when nothing fell due, says nothing', () => {
    given(fellDue(toAna), wasAcknowledged()).when(acknowledge(toAna.key)).thenNothing();
    given(fellDue(toAna), wasAcknowledged(toAna.key)).when(acknowledge()).thenNothing();
    given().when(acknowledge()).thenNothing();
  });

  it('again what fell due since says so', () => {
    given(fellDue(toDroi), wasAcknowledged(), fellDue(toAna))
      .when(acknowledge())
      .thenEvents(wasAcknowledged());
  });

  it('what never fell due is refused', () => {
    given().when(acknowledge(toAna.key)).thenRejected('REMINDER_NOT_FOUND', {
      detail: '"opens-14d/2018-11-20/staff:ana"',
      pointer: '/key',
    });
  });
});

describe('Putting off', () => {
  const snooze = (until: string) => ({ type: 'Snooze', data: { reader: 'staff:ana', until } }) as const;
  const wasSnoozed = (until: string) =>
    ({ type: 'RemindersSnoozed', data: { ...of, reader: 'staff:ana', until } }) as const;

  it('says until when; the newest stands', () => {
    given().when(snooze('2018-09-03')).thenEvents(wasSnoozed('2018-09-03'));
    const { state } = given(wasSnoozed('2018-09-03'), wasSnoozed('2018-08-21'));
    expect(state.snoozes).toEqual([{ reader: 'staff:ana', until: '2018-08-21' }]);
  });

  it('twice until the same day says nothing', () => {
    given(wasSnoozed('2018-09-03')).when(snooze('2018-09-03')).thenNothing();
  });

  it.each(['2018-08-20', '2018-08-19'])('until %s, which is no day to come, is refused', (until) => {
    given()
      .when(snooze(until))
      .thenRejected('SNOOZE_PAST', {
        detail: `${until} is not after today, 2018-08-20`,
        pointer: '/until',
      });
  });
});

describe('What waited and is no longer so', () => {
  const cancel = recordCancelled(toAna);
  const wasCancelled = {
    type: 'ReminderCancelled',
    data: { ...of, key: toAna.key, notice, because: 'moved' },
  } as const;

  it('is cancelled once, unless it was handed over', () => {
    given(fellDue(toAna)).when(cancel).thenEvents(wasCancelled);
    given(fellDue(toAna), wasCancelled).when(cancel).thenNothing();
    given(fellDue(toAna), wasDelivered(toAna)).when(cancel).thenNothing();
  });

  it('may fall due again', () => {
    const again = { type: 'RecordDue' as const, data: { items: [toAna] } };
    given(fellDue(toAna), wasCancelled).when(again).thenEvents(fellDue(toAna));
  });
});

describe('Watching', () => {
  const watch = { type: 'Watch', data: { reader: 'staff:eva' } } as const;
  const unwatch = { type: 'Unwatch', data: { reader: 'staff:eva' } } as const;
  const watched = { type: 'CommitmentWatched', data: { ...of, reader: 'staff:eva' } } as const;
  const unwatched = { type: 'CommitmentUnwatched', data: { ...of, reader: 'staff:eva' } } as const;

  it('and no longer is said once each', () => {
    given().when(watch).thenEvents(watched);
    given(watched).when(watch).thenNothing();
    given(watched).when(unwatch).thenEvents(unwatched);
    given(watched, unwatched).when(unwatch).thenNothing();
    given(watched, unwatched).when(watch).thenEvents(watched);
  });
});

describe('Days that moved with a calendar', () => {
  const because = 'Easter Monday was added to holidays-be';
  const moves = [{ key: toAna.key, from: '2019-04-22', to: '2019-04-18' }];
  const record = { type: 'RecordMoves', data: { because, moves } } as const;
  const moved = { type: 'RemindersMoved', data: { ...of, because, moves } } as const;

  it('are recorded once', () => {
    given().when(record).thenEvents(moved);
    given(moved).when(record).thenNothing();
  });
});

it('A damaged stream is not folded as if it were whole', () => {
  expect(() => given(wasDelivered(toAna))).toThrow(
    'ReminderDelivered of opens-14d/2018-11-20/staff:ana, which did not fall due: the stream is damaged',
  );
});

it('Whatever is asked of reminders is said once, in events that fit their schemas', () => {
  const key = fc.constantFrom(toAna.key, toDroi.key);
  const keys = fc.array(key, { minLength: 1, maxLength: 3 });
  const reader = fc.constantFrom('staff:ana', 'staff:eva');
  const date = fc.constantFrom('2018-08-19', '2018-09-03', '2018-09-04');
  const anything: fc.Arbitrary<Asked<typeof remindersCommands>> = fc.oneof(
    fc
      .array(fc.constantFrom(toAna, toDroi), { minLength: 1, maxLength: 3 })
      .map((some) => ({ type: 'RecordDue' as const, data: { items: some } })),
    keys.map((some) => recordDelivered(...some)),
    keys.map((some) => recordFailed(...some)),
    keys.map((some) => recordCancelled(...some.map((one) => ({ key: one })))),
    fc.option(key, { nil: undefined }).map(acknowledge),
    fc.record({ reader, until: date }).map((data) => ({ type: 'Snooze' as const, data })),
    reader.map((who) => ({ type: 'Watch' as const, data: { reader: who } })),
    reader.map((who) => ({ type: 'Unwatch' as const, data: { reader: who } })),
    fc
      .record({ key, from: date, to: date })
      .map((move) => ({ type: 'RecordMoves' as const, data: { because: 'a holiday', moves: [move] } })),
  );
  const cameUp = tryConversations(fc.array(anything, { minLength: 10, maxLength: 30, size: 'max' }));
  expect([...cameUp].sort()).toEqual(Object.keys(remindersEvents).sort());
});
