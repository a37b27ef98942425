import { stripVTControlCharacters } from 'node:util';
import { noticeDetail } from '#apps/views/outbox/item.js';
import { type ReminderItem, reminderItem } from '#apps/views/reminders/item.js';
import { columnsOf } from '../terminal/text.js';
import { noticeInWords } from './notice.js';
import { whyInWords } from './why.js';

const item = (changed: object = {}): ReminderItem =>
  reminderItem.parse({
    commitment: 'chairman-visits-astana-2018',
    reminder: 'opens-14d/2019-03-01/staff:ana',
    visit: 'kazakhstan-2018',
    statement: 'The Chairman visits Astana',
    rule: 'opens-14d',
    occurrence: '2019-03-01',
    reader: 'staff:ana',
    state: 'planned',
    day: '2019-02-15',
    due: '2019-02-15T07:00:00.000Z',
    occasion: '14 days before the window opens',
    explanation: 'Written to staff:ana as the owner, at 08:00 (Europe/Brussels). Rule opens-14d, default@1.',
    reasoning: {
      ruleVersion: 'default@1',
      trigger: { on: 'before-opening', span: 'P14D' },
      window: { first: '2019-03-01', last: null },
      windowSince: 1,
      wanted: '2019-02-15',
      movedBy: [],
      as: 'owner',
    },
    notice: null,
    fellDueAt: null,
    channel: null,
    deliveredAt: null,
    failedAt: null,
    failure: null,
    acknowledgedAt: null,
    acknowledgedBy: null,
    cancelledAt: null,
    cancelledBecause: null,
    ...changed,
  });

const said = (items: readonly ReminderItem[], columns = 100): string =>
  stripVTControlCharacters(whyInWords('chairman-visits-astana-2018', items, columns));

describe('why a commitment has its reminders', () => {
  it('tells what is to come, what went out and what will not come, each with its reason', () => {
    const text = said([
      item(),
      item({
        state: 'acknowledged',
        channel: 'mail',
        deliveredAt: '2018-08-06T06:00:00.000Z',
        acknowledgedBy: 'staff:kim',
      }),
      item({ state: 'failed', failedAt: '2018-08-06T06:00:00.000Z', failure: '550 no such user' }),
      item({
        state: 'cancelled',
        cancelledAt: '2018-12-03T09:00:00.000Z',
        cancelledBecause: 'postponed to spring 2019 on 3 December 2018 by staff:ana',
      }),
    ]);
    expect(text).toMatch(/^The Chairman visits Astana\nchairman-visits-astana-2018\n\nTo come\n/);
    expect(text).toContain(
      '  15 February 2019: 14 days before the window opens, to staff:ana\n    Written to staff:ana',
    );
    expect(text).toMatch(/Went out\n.*\n {4}sent by mail on 6 August 2018.*, acknowledged by staff:kim/);
    expect(text).toContain('could not be delivered: 550 no such user');
    expect(text).toContain('cancelled on 3 December 2018: postponed to spring 2019');
  });

  it('says so when there is nothing, and keeps within the terminal', () => {
    expect(said([])).toMatch(/To come\n {2}Nothing is planned\./);
    for (const line of said([item()], 60).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(60);
  });
});

describe('one mail', () => {
  it('stands below to whom it went and what became of it', () => {
    const notice = noticeDetail.parse({
      notice: '0'.repeat(32),
      reader: 'staff:ana',
      digest: false,
      subject: 'Opens in 14 days',
      state: 'failed',
      email: 'ana@example.org',
      reminders: [],
      attempts: 3,
      trouble: '550 no such user',
      composedAt: '2018-08-06T06:00:00.000Z',
      settledAt: null,
      text: 'The window opens.\n',
      html: '',
      message: '<1@localhost>',
      deliveries: [],
    });
    expect(stripVTControlCharacters(noticeInWords(notice)).split('\n')).toEqual([
      'To: staff:ana <ana@example.org>',
      'Subject: Opens in 14 days',
      'Message-ID: <1@localhost>',
      'State: failed after 3 attempts: 550 no such user',
      '',
      'The window opens.',
    ]);
  });
});
