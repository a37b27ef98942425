import type { EventType } from './event-types.js';

/** What the data of an event looks like, for those who read the topic: one example of each type, by its schema version. */
export const eventExamples: Readonly<Record<EventType, Readonly<Record<number, object>>>> = {
  AcceptanceTakenBack: {
    1: {
      corrects: 2,
      kind: 'dialogue',
      reason: 'Accepted by mistake',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.400Z',
    },
  },
  BodyRenamed: {
    1: {
      from: 'Subcommittee on Human Rights',
      to: 'Committee on Human Rights',
      parties: {
        responsible: 'Committee on Human Rights',
        supporting: [],
        counterparts: ['Permanent Mission of the Republic of Kazakhstan to the European Union'],
        owner: 'staff:ana',
      },
      reason: 'The subcommittee was made a committee',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.078Z',
    },
  },
  CalendarKept: {
    1: {
      calendar: 'holidays-kz',
      title: 'Public holidays of Kazakhstan',
      appliesTo: 'KZ',
      workingDays: null,
      by: 'staff:ana',
      at: '2018-10-25T10:01:03.148Z',
    },
  },
  CommitmentAccepted: { 1: { by: 'staff:ana', at: '2018-10-25T09:00:00.928Z' } },
  CommitmentAssigned: {
    1: {
      parties: {
        responsible: 'Subcommittee on Human Rights',
        supporting: ['Committee on Foreign Affairs'],
        counterparts: ['Permanent Mission of the Republic of Kazakhstan to the European Union'],
        owner: 'staff:ana',
      },
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.078Z',
    },
  },
  CommitmentClosed: {
    1: {
      outcome: 'superseded',
      reason: 'Recorded twice',
      on: '2018-10-25',
      supersededBy: 'chairman-visits-astana-2018',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.327Z',
    },
  },
  CommitmentDismissed: {
    1: { reason: 'Recorded already, under another id', by: 'staff:ana', at: '2018-10-25T09:00:01.003Z' },
  },
  CommitmentLinked: {
    1: {
      relation: 'same-as',
      to: 'chairman-visits-astana-2018',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.264Z',
    },
  },
  CommitmentPostponed: {
    1: {
      timeframe: {
        edtf: '2019-21',
        zone: 'Asia/Almaty',
        hemisphere: 'north',
        window: { first: '2019-03-01', last: '2019-05-31' },
      },
      reason: 'No date was found',
      askedBy: 'The host',
      decidedBy: 'The committee',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.137Z',
    },
  },
  CommitmentProposed: {
    1: {
      commitment: 'proposed-visit',
      visit: 'kazakhstan-2018',
      kind: 'visit',
      direction: 'ours',
      statement: 'The Chairman of the Subcommittee on Human Rights visits Astana',
      language: 'en',
      parties: {
        responsible: 'Subcommittee on Human Rights',
        supporting: [],
        counterparts: ['Permanent Mission of the Republic of Kazakhstan to the European Union'],
        owner: null,
      },
      timeframe: {
        edtf: '2018-23',
        words: 'this autumn',
        language: 'en',
        zone: 'Asia/Almaty',
        hemisphere: 'north',
        window: { first: '2018-09-01', last: '2018-11-30' },
      },
      quotes: [
        {
          source: 'invitation',
          start: 96,
          end: 202,
          language: 'en',
          sha256: 'dfc2eee4d76cbafc26d3b9e61344d28cd6d219869d7a70ee8a1c832554fa8dd5',
        },
      ],
      tags: ['human rights'],
      by: 'staff:ana',
      at: '2018-10-25T09:00:00.844Z',
    },
  },
  CommitmentRecorded: {
    1: {
      commitment: 'chairman-visits-astana-2018',
      visit: 'kazakhstan-2018',
      kind: 'visit',
      direction: 'ours',
      statement: 'The Chairman of the Subcommittee on Human Rights visits Astana',
      language: 'en',
      parties: {
        responsible: 'Subcommittee on Human Rights',
        supporting: [],
        counterparts: ['Permanent Mission of the Republic of Kazakhstan to the European Union'],
        owner: null,
      },
      timeframe: {
        edtf: '2018-23',
        words: 'this autumn',
        language: 'en',
        zone: 'Asia/Almaty',
        hemisphere: 'north',
        window: { first: '2018-09-01', last: '2018-11-30' },
      },
      quotes: [
        {
          source: 'press-release',
          start: 5158,
          end: 5360,
          language: 'en',
          sha256: 'daec0b8251eee7e63d088c83a39eefbb9c3c827066e24311e2a7d67e9e048fc5',
        },
      ],
      tags: ['human rights'],
      by: 'staff:ana',
      at: '2018-10-25T09:00:03.379Z',
    },
  },
  CommitmentReopened: { 1: { reason: 'Closed by mistake', by: 'staff:ana', at: '2018-10-25T09:00:01.362Z' } },
  CommitmentReworded: {
    1: {
      statement: 'The Chairman of the Subcommittee on Human Rights visits Astana on invitation',
      language: 'en',
      because: {
        quote: {
          source: 'invitation',
          start: 0,
          end: 94,
          language: 'en',
          sha256: '539c1b3956bbb7bb45d74c037523b06058fb3d2d7dd10e0052736ec9468cc24a',
        },
      },
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.044Z',
    },
  },
  CommitmentTagged: {
    1: { tags: ['human rights', 'invitation'], by: 'staff:ana', at: '2018-10-25T09:00:01.308Z' },
  },
  CommitmentUnlinked: {
    1: {
      relation: 'same-as',
      to: 'chairman-visits-astana-2018',
      reason: 'Another was meant',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.400Z',
    },
  },
  CommitmentUnwatched: {
    1: {
      commitment: 'chairman-visit',
      visit: 'kazakhstan-2018',
      reader: 'staff:eva',
      by: 'staff:ana',
      at: '2018-11-07T08:00:13.031Z',
    },
  },
  CommitmentWatched: {
    1: {
      commitment: 'chairman-visit',
      visit: 'kazakhstan-2018',
      reader: 'staff:eva',
      by: 'staff:ana',
      at: '2018-11-06T08:00:13.031Z',
    },
  },
  EvidenceAdded: {
    1: {
      evidence: { form: 'note', id: 'call', title: 'Telephone call', note: 'The date was confirmed' },
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.192Z',
    },
  },
  EvidenceRetracted: {
    1: {
      evidence: 'agenda',
      reason: 'It is the agenda of another visit',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.400Z',
    },
  },
  EvidenceVerified: {
    1: {
      evidence: 'programme',
      note: "Compared with the delegation's own",
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.242Z',
    },
  },
  FreeDaysAdded: {
    1: {
      calendar: 'holidays-be',
      days: [
        { first: '2018-11-01', last: '2018-11-01', name: "All Saints' Day" },
        { first: '2018-12-24', last: '2019-01-04', name: 'Recess' },
      ],
      from: 'date-holidays 3.26 (CC BY-SA 3.0)',
      by: 'staff:ana',
      at: '2018-10-25T10:02:03.148Z',
    },
  },
  FreeDaysRemoved: {
    1: {
      calendar: 'holidays-be',
      days: [{ first: '2018-12-24', last: '2019-01-04', name: 'Recess' }],
      by: 'staff:ana',
      at: '2018-10-25T10:03:03.148Z',
    },
  },
  MeetingAmended: {
    1: {
      meeting: {
        id: 'majilis-deputy-chairman',
        with: [{ name: 'Vladimir Bozhko', office: 'Deputy Chairman of the Majilis' }],
        body: 'Majilis of the Parliament of Kazakhstan',
        topics: ['Rule of law'],
      },
      because: 'as the minutes say',
      by: 'staff:ana',
      at: '2018-10-25T09:05:03.221Z',
    },
  },
  MeetingRetracted: {
    1: {
      meeting: 'majilis-deputy-chairman',
      reason: 'Noted twice',
      by: 'staff:ana',
      at: '2018-10-25T09:06:03.221Z',
    },
  },
  MeetingNoted: {
    1: {
      meeting: {
        id: 'majilis-deputy-chairman',
        with: [{ name: 'Vladimir Bozhko', office: 'Deputy Chairman of the Majilis' }],
        body: 'Majilis of the Parliament of Kazakhstan',
        topics: [],
      },
      by: 'staff:ana',
      at: '2018-10-25T09:00:03.221Z',
    },
  },
  ProgressReported: {
    1: { report: 'Enquiry sent', on: '2018-10-24', by: 'staff:ana', at: '2018-10-25T09:00:01.157Z' },
  },
  ProposalRestored: {
    1: { corrects: 2, reason: 'Dismissed by mistake', by: 'staff:ana', at: '2018-10-25T09:00:01.400Z' },
  },
  ReaderDescribed: {
    1: {
      reader: 'staff:ana',
      name: 'Ana Pop',
      body: null,
      email: 'ana.pop@example.org',
      languages: ['en', 'ro'],
      zone: 'Europe/Brussels',
      hour: 8,
      rhythm: 'daily',
      weekday: 1,
      head: 'staff:dan',
      by: 'staff:ana',
      at: '2018-10-25T11:00:03.148Z',
    },
  },
  ReaderRemoved: {
    1: { reader: 'staff:ana', because: 'left', by: 'staff:ana', at: '2018-10-25T11:02:03.148Z' },
  },
  RecurrenceSet: {
    1: {
      recurrence: { every: 'P1Y', number: 1, series: 'Visit of the Chairman' },
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.291Z',
    },
  },
  ReminderAcknowledged: {
    1: {
      commitment: 'chairman-visit',
      visit: 'kazakhstan-2018',
      by: 'staff:ana',
      at: '2018-11-06T08:00:13.031Z',
    },
  },
  ReminderCancelled: {
    1: {
      commitment: 'chairman-visit',
      visit: 'kazakhstan-2018',
      key: { rule: 'overdue-7d', occurrence: '2018-11-30#3', reader: 'staff:ana' },
      notice: '4be6c5d2a7f01938c2d1e0fa9b8c7d65',
      because: 'handed-on',
      by: 'job:reminders',
      at: '2019-01-08T07:00:12.031Z',
    },
  },
  ReminderDelivered: {
    1: {
      commitment: 'chairman-visit',
      visit: 'kazakhstan-2018',
      key: { rule: 'opens-14d', occurrence: '2018-11-20', reader: 'staff:ana' },
      notice: '4be6c5d2a7f01938c2d1e0fa9b8c7d65',
      channel: 'outbox',
      message: '<4be6c5d2a7f01938c2d1e0fa9b8c7d65@localhost>',
      by: 'desk:reminders',
      at: '2018-11-06T07:00:13.031Z',
    },
  },
  ReminderFailed: {
    1: {
      commitment: 'chairman-visit',
      visit: 'kazakhstan-2018',
      key: { rule: 'opens-14d', occurrence: '2018-11-20', reader: 'staff:ana' },
      notice: '4be6c5d2a7f01938c2d1e0fa9b8c7d65',
      channel: 'mail',
      reason: '550 5.1.1 <ana.pop@example.org>: no such user',
      by: 'desk:reminders',
      at: '2018-11-06T07:00:13.031Z',
    },
  },
  ReminderFellDue: {
    1: {
      commitment: 'chairman-visit',
      visit: 'kazakhstan-2018',
      key: { rule: 'opens-14d', occurrence: '2018-11-20', reader: 'staff:ana' },
      notice: '4be6c5d2a7f01938c2d1e0fa9b8c7d65',
      due: '2018-11-06T07:00:00.000Z',
      day: '2018-11-06',
      reasoning: {
        ruleVersion: 'default@1',
        trigger: 'before-opening P14D',
        window: { first: '2018-11-20', last: '2018-11-30' },
        windowSince: 12,
        wanted: '2018-11-06',
        movedBy: [],
        as: 'owner',
      },
      by: 'desk:reminders',
      at: '2018-11-06T07:00:12.031Z',
    },
    2: {
      commitment: 'chairman-visit',
      visit: 'kazakhstan-2018',
      key: { rule: 'escalation', occurrence: 'overdue-7d/2018-11-30#3', reader: 'staff:dan' },
      notice: '4be6c5d2a7f01938c2d1e0fa9b8c7d65',
      due: '2019-01-14T07:00:00.000Z',
      day: '2019-01-14',
      reasoning: {
        ruleVersion: 'kind:visit@2',
        trigger: { on: 'escalation' },
        window: { first: '2018-11-20', last: '2018-11-30' },
        windowSince: 12,
        wanted: '2019-01-14',
        movedBy: [],
        as: 'head',
        after: {
          key: { rule: 'overdue-7d', occurrence: '2018-11-30#3', reader: 'staff:ana' },
          why: 'unanswered',
        },
      },
      by: 'job:reminders',
      at: '2019-01-14T07:00:12.031Z',
    },
  },
  RemindersMoved: {
    1: {
      commitment: 'chairman-visit',
      visit: 'kazakhstan-2018',
      because: 'Bridge day was added to holidays-be',
      moves: [
        {
          key: { rule: 'opens-14d', occurrence: '2018-11-20', reader: 'staff:ana' },
          from: '2018-11-06',
          to: '2018-11-05',
        },
      ],
      by: 'desk:reminders',
      at: '2018-11-02T08:00:13.031Z',
    },
  },
  RemindersSnoozed: {
    1: {
      commitment: 'chairman-visit',
      visit: 'kazakhstan-2018',
      reader: 'staff:ana',
      until: '2018-11-26',
      by: 'staff:ana',
      at: '2018-11-06T08:00:13.031Z',
    },
  },
  RuleLeft: { 1: { scope: 'workspace', rule: 'opens-30d', by: 'staff:ana', at: '2018-10-26T09:03:03.148Z' } },
  RuleSet: {
    1: {
      scope: 'commitment:chairman-visit',
      rule: {
        id: 'ask-again',
        trigger: { on: 'date', date: '2019-01-08' },
        to: ['owner'],
        escalateAfter: null,
      },
      by: 'staff:ana',
      at: '2018-10-25T09:02:03.148Z',
    },
  },
  RuleSwitchedOff: {
    1: {
      scope: 'visit:kazakhstan-2018',
      rule: 'unreported-60d',
      by: 'staff:ana',
      at: '2018-10-25T09:03:03.148Z',
    },
  },
  SourceAttached: {
    1: {
      source: {
        id: 'invitation',
        title: 'The invitation, from the press release',
        languages: ['en'],
        mediaType: 'text/plain',
        text: 'at the invitation of the Permanent Mission of the Republic of Kazakhstan to the European Union, Chairman of the Subcommittee on Human Rights Pier Antonio Panzeri is expected to visit Astana this autumn.',
        sha256: 'daec0b8251eee7e63d088c83a39eefbb9c3c827066e24311e2a7d67e9e048fc5',
      },
      by: 'staff:ana',
      at: '2018-10-25T09:00:00.811Z',
    },
  },
  RecordingRestored: {
    1: { corrects: 4, reason: 'It was promised after all', by: 'staff:ana', at: '2018-10-25T09:00:01.400Z' },
  },
  RecordingTakenBack: {
    1: {
      sameAs: 'chairman-visits-astana-2018',
      reason: 'Recorded from both languages',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.400Z',
    },
  },
  ReportRetracted: {
    1: {
      corrects: 3,
      last: { report: 'The invitation was sent.', on: '2018-09-14', at: '2018-09-14T09:00:00.000Z' },
      reason: 'It was of another commitment',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.400Z',
    },
  },
  SourceRestored: {
    1: {
      source: 'press-release',
      reason: 'It is of this visit',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.400Z',
    },
  },
  SourceRetracted: {
    1: {
      source: 'press-release',
      reason: 'It is of the visit before',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.400Z',
    },
  },
  TermsCorrected: {
    1: { direction: 'theirs', reason: 'They promised it', by: 'staff:ana', at: '2018-10-25T09:00:01.400Z' },
  },
  TimeframeCorrected: {
    1: {
      timeframe: {
        edtf: '2018-11',
        zone: 'Asia/Almaty',
        hemisphere: 'north',
        window: { first: '2018-11-01', last: '2018-11-30' },
      },
      corrects: 1,
      concerns: ['window', 'baseline'],
      reason: 'typed 2081 for 2018',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.110Z',
    },
  },
  TimeframeNarrowed: {
    1: {
      timeframe: {
        edtf: '2018-11',
        zone: 'Asia/Almaty',
        hemisphere: 'north',
        window: { first: '2018-11-01', last: '2018-11-30' },
      },
      because: { note: 'told by telephone' },
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.110Z',
    },
  },
  VerificationTakenBack: {
    1: {
      evidence: 'programme',
      corrects: 5,
      last: { by: 'staff:ion', at: '2018-10-25T09:00:01.242Z' },
      reason: 'Another page was looked at',
      by: 'staff:ana',
      at: '2018-10-25T09:00:01.400Z',
    },
  },
  VisitAmended: {
    1: {
      title: 'Visit of a delegation of the European Parliament to Kazakhstan',
      because: 'The title of the press release is longer',
      by: 'staff:ana',
      at: '2018-10-25T09:00:00.716Z',
    },
  },
  VisitRecorded: {
    1: {
      visit: 'kazakhstan-2018',
      title: "Visit of the European Parliament's Committee on Foreign Affairs to Kazakhstan",
      delegation: {
        name: 'Committee on Foreign Affairs of the European Parliament',
        head: { name: 'Cristian Dan Preda', office: 'Deputy Chairman of the Subcommittee on Human Rights' },
        members: [],
      },
      host: { body: 'Republic of Kazakhstan', country: 'KZ' },
      dates: {
        edtf: '2018-08-17/2018-08-18',
        words: 'August 17-18, 2018',
        language: 'en',
        zone: 'Asia/Almaty',
        hemisphere: 'north',
        window: { first: '2018-08-17', last: '2018-08-18' },
      },
      place: { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' },
      by: 'staff:ana',
      at: '2018-10-25T09:00:03.148Z',
    },
  },
};
