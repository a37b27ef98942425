import {
  type Asking,
  asked,
  given,
  type Happening,
  note,
  subject,
  terms,
  wasAccepted,
  wasClosed,
  wasDismissed,
  wasProposed,
  wasRecorded,
  yearly,
} from '#test/support/return-visit.js';
import { pressRelease, quoteOf } from '#test/support/visit-to-astana.js';
import { visit } from '../visits/visit.js';
import { visitNeededBy } from './commitment.js';

const propose = { type: 'ProposeCommitment', data: asked } as const;
const record = { type: 'RecordCommitment', data: asked } as const;
const accept = { type: 'AcceptProposal', data: {} } as const;
const dismiss = { type: 'DismissProposal', data: { reason: 'not a promise' } } as const;

describe.each([
  ['Proposing', propose, wasProposed, 'proposed'],
  ['Recording', record, wasRecorded, 'open'],
] as const)('%s a commitment', (_, command, event, stage) => {
  const withTerms = (more: object) => ({ ...command, data: { ...asked, ...more } });

  it('reads its timeframe at the place of the visit and its quotes in the sources', () => {
    given().when(command).thenEvents(event);
  });

  it('twice says nothing', () => {
    given(event).when(command).thenNothing();
  });

  it('under the id of another is refused', () => {
    given(event)
      .when(withTerms({ statement: 'The chairman goes fishing.' }))
      .thenRejected('COMMITMENT_EXISTS', {
        detail: `"return-visit" is ${stage} and says “The chairman visits Astana.”`,
        pointer: '/commitment',
        hint: 'change that one, or choose another id',
      });
  });

  it('names each body and each tag once', () => {
    const parties = {
      responsible: null,
      supporting: ['Senate', 'Senate'],
      counterparts: ['Majilis', 'Majilis'],
    };
    given()
      .when(withTerms({ parties, tags: ['travel', 'travel'] }))
      .thenEvents({
        ...event,
        data: {
          ...terms,
          parties: { responsible: null, supporting: ['Senate'], counterparts: ['Majilis'], owner: null },
          tags: ['travel'],
        },
      });
  });

  it('of a visit nobody recorded is refused', () => {
    given().when(command, { visit: visit.initial }).thenRejected('VISIT_NOT_FOUND', {
      detail: '"astana-2018"',
      pointer: '/visit',
      hint: 'record the visit first',
    });
  });

  it('with a quote that is not in the source is refused', () => {
    const quotes = [...asked.quotes, { source: 'press-release', exact: 'this Autumn', language: 'en' }];
    given().when(withTerms({ quotes })).thenRejected('QUOTE_NOT_FOUND', {
      pointer: '/quotes/1/exact',
      hint: 'the source says: “this autumn”; it differs in case',
    });
  });

  it('with a quote of a source the visit does not have is refused', () => {
    const quotes = [{ source: 'minutes', exact: 'this autumn' }];
    given().when(withTerms({ quotes })).thenRejected('SOURCE_NOT_FOUND', {
      pointer: '/quotes/0/source',
      hint: 'it has "press-release", "report"',
    });
  });

  it.each([
    ['TIMEFRAME_MALFORMED', '/timeframe/edtf', { edtf: 'next autumn' }],
    ['TIMEFRAME_MALFORMED', '/timeframe/edtf', { edtf: '2018-02-30' }],
    ['TIMEFRAME_REVERSED', '/timeframe/edtf', { edtf: '2018-11/2018-10' }],
    ['ZONE_UNKNOWN', '/timeframe/zone', { edtf: '2018-11', zone: 'Asia/Astana' }],
  ] as const)('with a wrong timeframe is refused: %s', (code, pointer, timeframe) => {
    given().when(withTerms({ timeframe })).thenRejected(code, { pointer });
  });
});

describe('Recording what recurs', () => {
  it('says how often and which occurrence it is', () => {
    given()
      .when({ ...record, data: { ...asked, recurrence: yearly } })
      .thenEvents({ ...wasRecorded, data: { ...terms, recurrence: yearly } });
  });

  it('over the same that does not is refused', () => {
    given(wasRecorded)
      .when({ ...record, data: { ...asked, recurrence: yearly } })
      .thenRejected('COMMITMENT_EXISTS');
  });
});

describe('Proposing again what was decided on', () => {
  it.each([
    ['open', wasAccepted],
    ['dismissed', wasDismissed],
  ] as const)('is refused, since it is %s', (stage, event) => {
    given(wasProposed, event)
      .when(propose)
      .thenRejected('COMMITMENT_EXISTS', {
        detail: `"return-visit" is ${stage} and says “The chairman visits Astana.”`,
      });
  });
});

describe('Accepting a proposal', () => {
  it('makes it a commitment', () => {
    given(wasProposed).when(accept).thenEvents(wasAccepted);
    expect(given(wasProposed, wasAccepted).state).toMatchObject({ stage: 'open', accepted: { version: 2 } });
  });

  it('twice says nothing', () => {
    given(wasProposed, wasAccepted).when(accept).thenNothing();
  });

  it.each([
    ['dismissed', 'record it by hand if it stands after all', [wasProposed, wasDismissed]],
    ['closed', 'reopen it first', [wasProposed, wasAccepted, wasClosed]],
    ['open', 'close it as withdrawn if it does not stand', [wasRecorded]],
  ] as const)('that is %s is refused', (stage, hint, history) => {
    given(...history)
      .when(accept)
      .thenRejected('COMMITMENT_NOT_PROPOSED', { detail: `"return-visit" is ${stage}`, hint });
  });
});

describe('Dismissing a proposal', () => {
  it('says why', () => {
    given(wasProposed).when(dismiss).thenEvents({ type: 'CommitmentDismissed', data: dismiss.data });
  });

  it('twice says nothing, whatever the reason', () => {
    given(wasProposed, wasDismissed).when(dismiss).thenNothing();
  });

  it('that was accepted is refused', () => {
    given(wasProposed, wasAccepted)
      .when(dismiss)
      .thenRejected('COMMITMENT_NOT_PROPOSED', { hint: 'close it as withdrawn if it does not stand' });
  });
});

describe('What a commitment says can be changed while it is a proposal or open', () => {
  const quote = quoteOf(pressRelease, 'The chairman');
  const changes: [Asking, Happening][] = [
    [
      { type: 'RewordCommitment', data: { statement: 'He comes.' } },
      { type: 'CommitmentReworded', data: { statement: 'He comes.', language: 'en' } },
    ],
    [
      {
        type: 'RewordCommitment',
        data: {
          statement: 'El vine.',
          language: 'ro',
          because: { quote: { source: 'press-release', exact: 'The chairman', language: 'en' } },
        },
      },
      { type: 'CommitmentReworded', data: { statement: 'El vine.', language: 'ro', because: { quote } } },
    ],
    [
      { type: 'AssignCommitment', data: { owner: 'staff:bob', supporting: ['Senate', 'Senate'] } },
      {
        type: 'CommitmentAssigned',
        data: { parties: { ...terms.parties, owner: 'staff:bob', supporting: ['Senate'] } },
      },
    ],
    [
      { type: 'SetRecurrence', data: { recurrence: yearly } },
      { type: 'RecurrenceSet', data: { recurrence: yearly } },
    ],
    [
      { type: 'TagCommitment', data: { tags: ['travel', 'autumn', 'travel'] } },
      { type: 'CommitmentTagged', data: { tags: ['travel', 'autumn'] } },
    ],
    [
      { type: 'LinkCommitment', data: { relation: 'same-as', to: 'other' } },
      { type: 'CommitmentLinked', data: { relation: 'same-as', to: 'other' } },
    ],
  ];

  it.each(changes)('by %j', (command, event) => {
    given(wasProposed).when(command).thenEvents(event);
    given(wasRecorded).when(command).thenEvents(event);
    given(wasRecorded, event).when(command).thenNothing();
  });

  it.each(changes)('but by no %j when there is none, or once dismissed', (command) => {
    given().when(command).thenRejected('COMMITMENT_NOT_FOUND');
    given(wasProposed, wasDismissed).when(command).thenRejected('COMMITMENT_NOT_OPEN', {
      detail: '"return-visit" is dismissed',
      hint: 'record it by hand if it stands after all',
    });
  });

  it.each(changes.slice(0, 4))('by no %j once closed', (command) => {
    given(wasRecorded, wasClosed)
      .when(command)
      .thenRejected('COMMITMENT_NOT_OPEN', { detail: '"return-visit" is closed', hint: 'reopen it first' });
  });

  it.each(changes.slice(4))('by %j even once closed, since finding it goes on', (command, event) => {
    given(wasRecorded, wasClosed).when(command).thenEvents(event);
  });

  it.each([
    { type: 'RewordCommitment', data: { statement: terms.statement, because: note } },
    { type: 'AssignCommitment', data: { responsible: terms.parties.responsible } },
    { type: 'SetRecurrence', data: { recurrence: null } },
    { type: 'TagCommitment', data: { tags: terms.tags } },
  ] as const)('and says nothing when it is so already: %j', (command) => {
    given(wasRecorded).when(command).thenNothing();
  });

  it('and the order of tags says nothing', () => {
    given(wasRecorded, { type: 'CommitmentTagged', data: { tags: ['a', 'b'] } })
      .when({ type: 'TagCommitment', data: { tags: ['b', 'a'] } })
      .thenNothing();
  });

  it('but not into a link to itself', () => {
    given(wasRecorded)
      .when({ type: 'LinkCommitment', data: { relation: 'supersedes', to: 'return-visit' } })
      .thenRejected('LINK_TO_ITSELF', { pointer: '/to' });
  });

  it('and a wrong quote for the reason is refused', () => {
    const because = { quote: { source: 'report', exact: 'cancelled' } };
    given(wasRecorded)
      .when({ type: 'RewordCommitment', data: { statement: 'He stays.', because } })
      .thenRejected('QUOTE_NOT_FOUND', { pointer: '/because/quote/exact' });
  });
});

describe('Which visit a command is read against', () => {
  const quote = { source: 'report', exact: 'November' };
  const { state, when } = given(wasRecorded);

  it.each([
    { type: 'RecordCommitment', data: asked },
    { type: 'ProposeCommitment', data: asked },
    { type: 'RewordCommitment', data: { statement: 'He comes.', because: { quote } } },
    { type: 'NarrowTimeframe', data: { timeframe: { edtf: '2018-11' }, because: { quote } } },
    { type: 'AddEvidence', data: { form: 'document', id: 'e1', title: 'Report', quote } },
  ] as const)('is its own for %j', (command) => {
    expect(visitNeededBy(when(command).command, state)).toBe('astana-2018');
  });

  it.each([
    { type: 'RewordCommitment', data: { statement: 'He comes.', because: note } },
    { type: 'NarrowTimeframe', data: { timeframe: { edtf: '2018-11' }, because: note } },
    { type: 'AddEvidence', data: { form: 'note', id: 'e1', title: 'Note', note: 'seen' } },
    { type: 'CloseCommitment', data: { outcome: 'fulfilled' } },
  ] as const)('is none for %j', (command) => {
    expect(visitNeededBy(when(command).command, state)).toBeUndefined();
  });

  it('is none for a commitment there is not', () => {
    const { command } = given().when({
      type: 'AddEvidence',
      data: { form: 'document', id: 'e1', title: 'R', quote },
    });
    expect(visitNeededBy(command, subject.decider.initial)).toBeUndefined();
  });
});

describe('A damaged stream', () => {
  it('is not folded as if it were whole', () => {
    expect(() => given(wasRecorded, wasAccepted)).toThrow(
      'CommitmentAccepted at stage open: the stream is damaged',
    );
    expect(() => given(wasClosed)).toThrow('CommitmentClosed at stage none: the stream is damaged');
  });
});

describe('A proposal that was read out of a source', () => {
  const readAs = {
    reading: '0f3a9c1e5b7d2846af10c3e9d57b8264',
    rule: 'expected',
    language: 'en',
    confidence: 0.85,
    reasons: [{ code: 'dates', params: { edtf: '2018-23' }, words: 'this autumn' }],
  };

  it('says by which reading, and why', () => {
    given()
      .when({ ...propose, data: { ...asked, readAs } })
      .thenEvents({ ...wasProposed, data: { ...wasProposed.data, readAs } });
  });

  it('read again, also otherwise, says nothing', () => {
    given({ ...wasProposed, data: { ...wasProposed.data, readAs } })
      .when({ ...propose, data: { ...asked, readAs: { ...readAs, confidence: 0.5 } } })
      .thenNothing();
  });

  it('is accepted as what it is, where it was read otherwise', () => {
    given(wasProposed)
      .when({ ...accept, data: { kind: 'dialogue', direction: 'ours' } })
      .thenEvents({ type: 'CommitmentAccepted', data: { kind: 'dialogue' } });
    expect(
      given(wasProposed, { type: 'CommitmentAccepted', data: { kind: 'dialogue' } }).state,
    ).toMatchObject({ stage: 'open', terms: { kind: 'dialogue', direction: 'ours' } });
  });
});
