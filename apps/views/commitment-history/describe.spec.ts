import { actorId } from '#domain/event.js';
import { noticeId, type Reasoning, reminderKey } from '#domain/reminders/reminders.events.js';
import { ruleId } from '#domain/rules/rule.schema.js';
import { commitmentId, evidenceId, instant, localDate, meetingId, visitId } from '#domain/values.js';
import { type Fact, recorded, sourceAttached, visitRecorded, when } from '#test/support/views.js';
import { place, pressRelease, quoteOf } from '#test/support/visit-to-astana.js';
import { type HistoryEvent, describe as tell } from './describe.js';
import type { CommitmentBefore, VisitBefore } from './table.js';

const stamp = { by: actorId.parse('staff:ana'), at: '2018-08-20T09:30:00.000Z' };
const { title, delegation, host, dates } = visitRecorded.data;
const visit: VisitBefore = { title, delegation, host, dates, place: { ...place } };
const { statement, timeframe, parties } = recorded('c-1').data;
const evidence = {
  form: 'note',
  id: evidenceId.parse('e1'),
  title: 'Minutes',
  note: 'It took place.',
} as const;
const before: CommitmentBefore = { statement, timeframe, parties, tags: ['old'], evidence: [evidence] };
const quote = quoteOf(pressRelease, 'this autumn');
const ofReminders = { commitment: commitmentId.parse('c-1'), visit: visitId.parse('astana-2018') };
const reminder = reminderKey.parse({ rule: 'opens-14d', occurrence: '2018-11-20', reader: 'staff:ana' });
const notice = noticeId.parse('0'.repeat(32));
const reasoning: Reasoning = {
  ruleVersion: 'default@1',
  trigger: { on: 'before-opening' as const, span: 'P14D' },
  window: timeframe.window,
  windowSince: 1,
  wanted: localDate.parse('2018-11-06'),
  movedBy: [],
  as: 'owner',
};
const recurrence = { every: 'P1Y', number: 16, series: 'Cooperation Committee' };

/** The line of a fact, without what is empty in it. */
const line = (fact: Fact) => {
  const event = { ...fact, data: { ...fact.data, ...stamp } } as HistoryEvent;
  const known = ['VisitRecorded', 'CommitmentRecorded', 'CommitmentProposed'].includes(fact.type)
    ? undefined
    : /^(Visit|Source|Meeting)/.test(fact.type)
      ? visit
      : before;
  const { values, ...told } = tell(event, known);
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
};

describe('a line of the history', () => {
  it.each<[Fact, object]>([
    [visitRecorded, { what: 'Visit recorded: “Visit to Astana”, 17–18 August 2018, Astana' }],
    [
      { type: 'VisitAmended', data: { title: 'Mission to Astana', because: 'it was not official' } },
      {
        what: 'Visit amended: title',
        from: '“Visit to Astana”',
        to: '“Mission to Astana”',
        why: 'it was not official',
      },
    ],
    [sourceAttached, { what: 'Source attached: “Press release” (en, ro)' }],
    [
      {
        type: 'MeetingNoted',
        data: {
          meeting: {
            id: meetingId.parse('m1'),
            with: [{ name: 'Georgy Kim' }],
            body: 'Senate',
            on: when('2018-08-17'),
            topics: ['law', 'courts'],
          },
        },
      },
      { what: 'Meeting noted: with Georgy Kim (Senate) on 17 August 2018 about law; courts' },
    ],
    [
      {
        type: 'MeetingAmended',
        data: {
          meeting: { id: meetingId.parse('m1'), with: [{ name: 'Georgy Kim' }], topics: [] },
          because: 'as the minutes say',
        },
      },
      { what: 'Meeting amended: with Georgy Kim', why: 'as the minutes say' },
    ],
    [
      { type: 'MeetingRetracted', data: { meeting: meetingId.parse('m1'), reason: 'Noted twice' } },
      { what: 'Meeting taken back: m1', why: 'Noted twice' },
    ],
    [
      recorded('c-1', { quotes: [quote] }),
      {
        what: 'Recorded: “Hold the Human Rights Dialogue”, 20–21 November 2018',
        quote,
      },
    ],
    [
      recorded('c-1', { recurrence, follows: commitmentId.parse('c-0'), timeframe: when('') }),
      {
        what: 'Opened after c-0, number 16 of Cooperation Committee: “Hold the Human Rights Dialogue”, date not fixed',
      },
    ],
    [
      { ...recorded('c-1'), type: 'CommitmentProposed' },
      {
        what: 'Proposed: “Hold the Human Rights Dialogue”, 20–21 November 2018',
      },
    ],
    [{ type: 'CommitmentAccepted', data: {} }, { what: 'Proposal accepted' }],
    [
      { type: 'CommitmentDismissed', data: { reason: 'a wish' } },
      { what: 'Proposal dismissed', why: 'a wish' },
    ],
    [
      { type: 'CommitmentReworded', data: { statement: 'Hold it', language: 'en', because: { quote } } },
      { what: 'Reworded', from: 'Hold the Human Rights Dialogue', to: 'Hold it', quote },
    ],
    [
      {
        type: 'CommitmentAssigned',
        data: { parties: { ...parties, owner: stamp.by, supporting: ['EEAS'] } },
      },
      {
        what: 'Assigned: supporting, owner',
        from: 'supporting: nobody; owner: nobody',
        to: 'supporting: EEAS; owner: staff:ana',
      },
    ],
    [
      { type: 'TimeframeNarrowed', data: { timeframe: when('2018-11-20'), because: { note: 'one day' } } },
      {
        what: 'Timeframe narrowed to 20 November 2018',
        from: '20–21 November 2018',
        to: '20 November 2018',
        why: 'one day',
      },
    ],
    [
      {
        type: 'CommitmentPostponed',
        data: {
          timeframe: when('2019-21'),
          reason: 'elections',
          askedBy: 'the host',
          decidedBy: 'the chair',
        },
      },
      {
        what: 'Postponed to spring 2019 (asked for by the host, decided by the chair)',
        from: '20–21 November 2018',
        to: 'spring 2019',
        why: 'elections',
      },
    ],
    [
      {
        type: 'TimeframeCorrected',
        data: {
          timeframe: when('2019-21'),
          corrects: 1,
          concerns: ['window', 'baseline'],
          reason: 'mistyped',
        },
      },
      {
        what: 'Timeframe corrected to spring 2019: a slip of the pen in version 1',
        from: '20–21 November 2018',
        to: 'spring 2019',
        why: 'mistyped',
      },
    ],
    [
      {
        type: 'TimeframeCorrected',
        data: { timeframe: when('2019-21'), corrects: 1, concerns: ['baseline'], reason: 'mistyped' },
      },
      {
        what: 'First timeframe corrected to spring 2019: a slip of the pen in version 1',
        to: 'spring 2019',
        why: 'mistyped',
      },
    ],
    [
      { type: 'ProgressReported', data: { report: 'Rooms are booked', on: localDate.parse('2018-10-01') } },
      {
        what: 'Progress reported for 2018-10-01: Rooms are booked',
      },
    ],
    [{ type: 'EvidenceAdded', data: { evidence } }, { what: 'Evidence added: note “Minutes”' }],
    [
      { type: 'EvidenceVerified', data: { evidence: evidence.id, note: 'read them' } },
      {
        what: 'Evidence verified: “Minutes”',
        why: 'read them',
      },
    ],
    [
      {
        type: 'CommitmentClosed',
        data: {
          outcome: 'partly-fulfilled',
          on: localDate.parse('2018-11-21'),
          reason: 'one of two',
          next: commitmentId.parse('c-2'),
        },
      },
      { what: 'Closed: partly fulfilled on 2018-11-21, next is c-2', why: 'one of two' },
    ],
    [
      { type: 'CommitmentReopened', data: { reason: 'a mistake' } },
      { what: 'Reopened', why: 'a mistake' },
    ],
    [
      { type: 'CommitmentLinked', data: { relation: 'follows-from', to: commitmentId.parse('c-0') } },
      {
        what: 'Linked: follows from c-0',
      },
    ],
    [
      { type: 'RecurrenceSet', data: { recurrence } },
      { what: 'Recurs P1Y, number 16 of Cooperation Committee' },
    ],
    [{ type: 'RecurrenceSet', data: { recurrence: null } }, { what: 'No longer recurs' }],
    [
      { type: 'CommitmentTagged', data: { tags: ['a', 'b'] } },
      { what: 'Tagged', from: 'old', to: 'a, b' },
    ],
    [
      {
        type: 'ReminderFellDue',
        data: {
          ...ofReminders,
          key: reminder,
          notice,
          due: instant.parse(stamp.at),
          day: localDate.parse('2018-11-06'),
          reasoning,
        },
      },
      { what: 'Reminder fell due: 14 days before the window opens, to staff:ana' },
    ],
    [
      {
        type: 'ReminderFellDue',
        data: {
          ...ofReminders,
          key: { ...reminder, rule: ruleId.parse('escalation'), reader: actorId.parse('staff:kim') },
          notice,
          due: instant.parse(stamp.at),
          day: localDate.parse('2018-11-14'),
          reasoning: {
            ...reasoning,
            trigger: { on: 'escalation' },
            after: { key: reminder, why: 'unanswered' },
          },
        },
      },
      {
        what: 'Reminder fell due: one level up, since opens-14d to staff:ana was not acknowledged, to staff:kim',
      },
    ],
    [
      {
        type: 'ReminderDelivered',
        data: { ...ofReminders, key: reminder, notice, channel: 'mail', message: '<1@localhost>' },
      },
      { what: 'Reminder sent to staff:ana by mail' },
    ],
    [
      {
        type: 'ReminderDelivered',
        data: { ...ofReminders, key: reminder, notice, channel: 'outbox', message: '<1@localhost>' },
      },
      { what: 'Reminder kept in the outbox for staff:ana' },
    ],
    [
      {
        type: 'ReminderFailed',
        data: { ...ofReminders, key: reminder, notice, channel: 'mail', reason: '550 no such user' },
      },
      { what: 'Reminder to staff:ana could not be delivered by mail: 550 no such user' },
    ],
    [
      { type: 'ReminderAcknowledged', data: { ...ofReminders, key: reminder } },
      { what: 'Reminder opens-14d to staff:ana acknowledged' },
    ],
    [{ type: 'ReminderAcknowledged', data: ofReminders }, { what: 'Reminders acknowledged' }],
    [
      {
        type: 'RemindersSnoozed',
        data: { ...ofReminders, reader: reminder.reader, until: localDate.parse('2018-12-03') },
      },
      { what: 'Reminders to staff:ana snoozed until 3 December 2018' },
    ],
    [
      { type: 'CommitmentWatched', data: { ...ofReminders, reader: reminder.reader } },
      { what: 'Watched by staff:ana' },
    ],
    [
      { type: 'CommitmentUnwatched', data: { ...ofReminders, reader: reminder.reader } },
      { what: 'No longer watched by staff:ana' },
    ],
    [
      {
        type: 'RemindersMoved',
        data: {
          ...ofReminders,
          because: 'Nauryz added to holidays-kz',
          moves: [
            { key: reminder, from: localDate.parse('2019-03-21'), to: localDate.parse('2019-03-20') },
            { key: reminder, from: localDate.parse('2019-03-21'), to: localDate.parse('2019-03-20') },
          ],
        },
      },
      { what: 'Reminders moved: Nauryz added to holidays-kz: 21 March 2019 → 20 March 2019' },
    ],
  ])('%#: %j', (fact, told) => {
    expect(line(fact)).toEqual(told);
  });
});
