import { answerLinks, readingLink, type Signing, unsubscribeLink } from '#delivery/answers/answer-links.js';
import type { Message, ToldCommitment, ToldReminder } from '#delivery/mail/message.js';
import { calendarId } from '#domain/calendars/calendar.events.js';
import { actorId } from '#domain/event.js';
import { readerId } from '#domain/readers/reader.events.js';
import { possibleAnswers } from '#domain/reminders/answers.js';
import { type NoticeId, noticeId } from '#domain/reminders/reminders.events.js';
import { ruleId } from '#domain/rules/rule.schema.js';
import { resolveTimeframe } from '#domain/timeframes/timeframe.js';
import { commitmentId, type Instant, type Language, localDate } from '#domain/values.js';

/** Reminders as they are told to a reader, for specs of what is written. */

export const signing: Signing = { key: Buffer.alloc(32, 7), base: 'https://aide-memoire.example.org' };
export const notice: NoticeId = noticeId.parse('0123456789abcdef0123456789abcdef');
export const composedAt = '2018-12-12T07:00:00.000Z' as Instant;

const day = (text: string) => localDate.parse(text);

const place = { zone: 'Asia/Almaty', hemisphere: 'north' } as const;

export const toldCommitment = (
  id: string,
  statement: string,
  edtf: string,
  language: Language = 'en',
): ToldCommitment => ({
  commitment: commitmentId.parse(id),
  statement,
  language,
  timeframe: resolveTimeframe({ edtf }, place),
  link: readingLink(signing, { notice, commitment: commitmentId.parse(id) }, composedAt),
});

/** The chairman's visit, twelve days overdue, told to its owner. */
export const chairman = (more: Partial<ToldReminder> = {}): ToldReminder => {
  const told = toldCommitment(
    'chairman-visits-astana-2018',
    'The Chairman of the Subcommittee on Human Rights visits Astana',
    '2018-23',
  );
  const rule = ruleId.parse('overdue-7d');
  const reminder = `${rule}/2018-11-30#1/staff:ana`;
  return {
    ...told,
    visit: 'AFET delegation to Kazakhstan, 17 and 18 August 2018',
    words: 'this autumn',
    responsible: 'Subcommittee on Human Rights',
    owner: actorId.parse('staff:ana'),
    rule,
    day: day('2018-12-07'),
    reasoning: {
      ruleVersion: 'default@1',
      trigger: { on: 'overdue', every: 'P7D' },
      window: told.timeframe.window,
      windowSince: 12,
      wanted: day('2018-12-07'),
      movedBy: [],
      as: 'owner',
    },
    answers: answerLinks(
      signing,
      { notice, commitment: told.commitment, reminder },
      composedAt,
      possibleAnswers({ stage: 'open', timeframe: told.timeframe }),
    ),
    ...more,
  };
};

/** The dialogue of November, in Romanian, moved off a Sunday and a holiday. */
export const dialogue = (more: Partial<ToldReminder> = {}): ToldReminder => {
  const told = toldCommitment(
    'reuniuni-periodice',
    'Reuniunile periodice ale Comisiei de Cooperare Parlamentară sunt programate la Bruxelles',
    '2018-12-20/2018-12-21',
    'ro',
  );
  const rule = ruleId.parse('closes-7d');
  const reminder = `${rule}/2018-12-21/staff:ana`;
  return {
    ...told,
    visit: 'AFET delegation to Kazakhstan, 17 and 18 August 2018',
    words: 'în perioada 20-21 decembrie 2018',
    responsible: null,
    owner: actorId.parse('staff:ana'),
    rule,
    day: day('2018-12-14'),
    reasoning: {
      ruleVersion: 'visit:kazakhstan-2018@3',
      trigger: { on: 'before-closing', span: 'P7D' },
      window: told.timeframe.window,
      windowSince: 31,
      wanted: day('2018-12-16'),
      movedBy: [
        {
          day: day('2018-12-16'),
          why: 'holiday',
          name: 'Independence Day',
          calendar: calendarId.parse('holidays-kz'),
        },
        { day: day('2018-12-15'), why: 'weekend', calendar: null },
      ],
      as: 'head',
      after: {
        key: { rule, occurrence: '2018-12-21', reader: readerId.parse('staff:bogdan') },
        why: 'unanswered',
      },
      alsoTells: [
        {
          rule: ruleId.parse('opens-14d'),
          occurrence: '2018-12-20',
          on: 'before-opening',
          span: 'P14D',
          wanted: day('2018-12-06'),
        },
      ],
    },
    answers: answerLinks(
      signing,
      { notice, commitment: told.commitment, reminder },
      composedAt,
      possibleAnswers({ stage: 'open', timeframe: told.timeframe }),
    ),
    ...more,
  };
};

export const messageTo = (languages: readonly Language[], more: Partial<Message> = {}): Message => ({
  notice,
  reader: { name: 'Ana Ionescu', languages },
  now: composedAt,
  today: day('2018-12-12'),
  names: { [actorId.parse('staff:ana')]: 'Ana Ionescu' },
  reminders: [chairman()],
  standing: null,
  unsubscribe: unsubscribeLink(signing, notice, composedAt),
  ...more,
});

export const digest = (languages: readonly Language[]): Message =>
  messageTo(languages, {
    reminders: [chairman(), dialogue()],
    standing: {
      overdue: Array.from({ length: 17 }, (_, nth) =>
        toldCommitment(`case-${nth + 1}`, `The ministry looks into case ${nth + 1}`, `2018-11-${10 + nth}`),
      ),
      soon: Array.from({ length: 8 }, (_, nth) =>
        toldCommitment(`report-${nth + 1}`, `Report ${nth + 1} is sent`, `2018-12-${15 + nth}`),
      ),
    },
  });
