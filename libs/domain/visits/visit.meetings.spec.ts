import { specOf } from '#test/support/decider-spec.js';
import { ana, visitToAstana } from '#test/support/visit-to-astana.js';
import { visitCommands } from './visit.commands.js';
import { visitEvents } from './visit.events.js';
import { visit } from './visit.js';

const { given } = specOf({ decider: visit, commands: visitCommands, events: visitEvents, context: ana });

const dates = {
  edtf: '2018-08-17/2018-08-18',
  zone: 'Asia/Almaty',
  hemisphere: 'north',
  window: { first: '2018-08-17', last: '2018-08-18' },
} as const;
const wasRecorded = { type: 'VisitRecorded', data: { ...visitToAstana, dates } } as const;
const meeting = { id: 'majilis', with: [{ name: 'Vladimir Bozhko' }], topics: ['Rule of law'] };
const meetingNoted = { type: 'MeetingNoted', data: { meeting } } as const;
const meetingRetracted = {
  type: 'MeetingRetracted',
  data: { meeting: 'majilis', reason: 'Noted twice' },
} as const;

describe('Noting a meeting', () => {
  it('says who was met, about what', () => {
    given(wasRecorded).when({ type: 'NoteMeeting', data: meeting }).thenEvents(meetingNoted);
  });

  it('reads its day at the place of the visit', () => {
    const on = { ...dates, edtf: '2018-08-17', window: { first: '2018-08-17', last: '2018-08-17' } };
    given(wasRecorded)
      .when({ type: 'NoteMeeting', data: { ...meeting, on: { edtf: '2018-08-17' } } })
      .thenEvents({ type: 'MeetingNoted', data: { meeting: { ...meeting, on } } });
  });

  it('twice says nothing', () => {
    given(wasRecorded, meetingNoted).when({ type: 'NoteMeeting', data: meeting }).thenNothing();
  });

  it('that is another one under the same id is refused', () => {
    given(wasRecorded, meetingNoted)
      .when({ type: 'NoteMeeting', data: { ...meeting, with: [{ name: 'Georgy Kim' }] } })
      .thenRejected('MEETING_EXISTS', { detail: '"majilis" is with Vladimir Bozhko', pointer: '/id' });
  });

  it('of no visit is refused', () => {
    given().when({ type: 'NoteMeeting', data: meeting }).thenRejected('VISIT_NOT_FOUND');
  });
});

describe('Amending a meeting', () => {
  const on = { ...dates, edtf: '2018-08-17', window: { first: '2018-08-17', last: '2018-08-17' } };
  const whole = { ...meeting, body: 'Majilis', on };
  const wholeNoted = { type: 'MeetingNoted', data: { meeting: whole } } as const;
  const amend = (data: object) => ({ type: 'AmendMeeting', data: { meeting: 'majilis', ...data } }) as const;

  it('says all of it anew, with what was not named as it was', () => {
    given(wasRecorded, wholeNoted)
      .when(amend({ topics: ['Rule of law', 'Trade'], because: 'as the minutes say' }))
      .thenEvents({
        type: 'MeetingAmended',
        data: { meeting: { ...whole, topics: ['Rule of law', 'Trade'] }, because: 'as the minutes say' },
      });
    given(wasRecorded, wholeNoted)
      .when(amend({ body: null, on: null }))
      .thenEvents({ type: 'MeetingAmended', data: { meeting } });
  });

  it('to what it is says nothing', () => {
    given(wasRecorded, wholeNoted)
      .when(amend({ with: meeting.with, on: { edtf: '2018-08-17' } }))
      .thenNothing();
  });

  it('that nobody noted, or that was taken back, is refused', () => {
    given(wasRecorded, meetingNoted)
      .when({ type: 'AmendMeeting', data: { meeting: 'senate', topics: [] } })
      .thenRejected('MEETING_NOT_FOUND', { pointer: '/meeting', hint: 'it has "majilis"' });
    given(wasRecorded, meetingNoted, meetingRetracted)
      .when(amend({ topics: [] }))
      .thenRejected('MEETING_NOT_FOUND', { hint: 'note the meeting first' });
  });
});

describe('Taking a meeting back', () => {
  const retract = { type: 'RetractMeeting', data: { meeting: 'majilis', reason: 'Noted twice' } } as const;

  it('says why; again says nothing', () => {
    given(wasRecorded, meetingNoted).when(retract).thenEvents(meetingRetracted);
    given(wasRecorded, meetingNoted, meetingRetracted).when(retract).thenNothing();
  });

  it('lets it be noted again under its id', () => {
    given(wasRecorded, meetingNoted, meetingRetracted)
      .when({ type: 'NoteMeeting', data: meeting })
      .thenEvents(meetingNoted);
    given(wasRecorded, meetingNoted, meetingRetracted, meetingNoted)
      .when(retract)
      .thenEvents(meetingRetracted);
  });

  it('that nobody noted is refused', () => {
    given(wasRecorded).when(retract).thenRejected('MEETING_NOT_FOUND');
  });
});
