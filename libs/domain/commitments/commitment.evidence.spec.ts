import { instant } from '#domain/values.js';
import {
  type Asking,
  given,
  type Happening,
  subject,
  wasClosed,
  wasProposed,
  wasRecorded,
} from '#test/support/return-visit.js';
import { quoteOf, report } from '#test/support/visit-to-astana.js';

const tell = (text: string, on?: string): Asking => ({
  type: 'ReportProgress',
  data: { report: text, ...(on && { on }) },
});
const told = (text: string, on?: string): Happening => ({
  type: 'ProgressReported',
  data: { report: text, ...(on && { on }) },
});

describe('Reporting progress', () => {
  it('says what was done, and when if it is known', () => {
    given(wasRecorded)
      .when(tell('Invitation sent', '2018-09-03'))
      .thenEvents(told('Invitation sent', '2018-09-03'));
    given(wasRecorded).when(tell('Invitation sent')).thenEvents(told('Invitation sent'));
  });

  it('in the same words counts again: somebody spoke up again', () => {
    given(wasRecorded, told('No news')).when(tell('No news')).thenEvents(told('No news'));
  });

  it('of a day to come is refused, of one that has begun elsewhere on Earth is not', () => {
    given(wasRecorded)
      .when(tell('Invitation sent', '2018-12-04'))
      .thenRejected('DAY_TO_COME', { detail: '2018-12-04 is after today, 2018-12-03', pointer: '/on' });
    given(wasRecorded)
      .when(tell('Invitation sent', '2018-12-05'), { now: instant.parse('2018-12-04T09:59:00.000Z') })
      .thenRejected('DAY_TO_COME');
    const answer = given(wasRecorded).when(tell('Invitation sent', '2018-12-05'), {
      now: instant.parse('2018-12-04T10:00:00.000Z'),
    });
    expect(subject.decider.decide(answer.command, given(wasRecorded).state)).toHaveLength(1);
  });

  it('of a day before the visit is unlikely, and taken when it is confirmed', () => {
    given(wasRecorded).when(tell('Invitation sent', '1999-03-01')).thenRejected('UNLIKELY', {
      detail: '1999-03-01 is before the visit of 2018-08-17, when it was promised',
      pointer: '/on',
      hint: 'give another day; or confirm it with "confirmed": true if it is so',
    });
    given(wasRecorded)
      .when({ type: 'ReportProgress', data: { report: 'Sent', on: '1999-03-01', confirmed: true } })
      .thenEvents(told('Sent', '1999-03-01'));
  });

  it('the same again after something else, or of another day, says so', () => {
    given(wasRecorded, told('Flight booked'), told('Flight cancelled'))
      .when(tell('Flight booked'))
      .thenEvents(told('Flight booked'));
    given(wasRecorded, told('Flight booked'))
      .when(tell('Flight booked', '2018-09-03'))
      .thenEvents(told('Flight booked', '2018-09-03'));
  });

  it('on a proposal, a closed commitment, or none, is refused', () => {
    given(wasProposed).when(tell('Done')).thenRejected('COMMITMENT_NOT_OPEN', { hint: 'accept it first' });
    given(wasRecorded, wasClosed)
      .when(tell('Done'))
      .thenRejected('COMMITMENT_NOT_OPEN', { hint: 'reopen it first' });
    given().when(tell('Done')).thenRejected('COMMITMENT_NOT_FOUND');
  });
});

const link = { form: 'link', id: 'e1', title: 'Programme', url: 'https://example.org/programme' } as const;
const add: Asking = { type: 'AddEvidence', data: link };
const added: Happening = { type: 'EvidenceAdded', data: { evidence: link } };

describe('Adding evidence', () => {
  const exact = 'The ministry confirmed';
  const document = { form: 'document', id: 'e2', title: 'Mission report' } as const;
  const forms: [string, Asking, Happening][] = [
    ['a link', add, added],
    [
      'a note',
      { type: 'AddEvidence', data: { form: 'note', id: 'e3', title: 'Call', note: 'seen by Ana' } },
      {
        type: 'EvidenceAdded',
        data: { evidence: { form: 'note', id: 'e3', title: 'Call', note: 'seen by Ana' } },
      },
    ],
    [
      'words of a source',
      { type: 'AddEvidence', data: { ...document, quote: { source: 'report', exact } } },
      { type: 'EvidenceAdded', data: { evidence: { ...document, quote: quoteOf(report, exact) } } },
    ],
  ];

  it.each(forms)('may be %s, while it is open or once it is closed', (_, command, event) => {
    given(wasRecorded).when(command).thenEvents(event);
    given(wasRecorded, wasClosed).when(command).thenEvents(event);
  });

  it.each(forms)('twice says nothing: %s', (_, command, event) => {
    given(wasRecorded, event).when(command).thenNothing();
  });

  it('with words that are not in the source is refused', () => {
    given(wasRecorded)
      .when({ type: 'AddEvidence', data: { ...document, quote: { source: 'report', exact: 'denied' } } })
      .thenRejected('QUOTE_NOT_FOUND', { pointer: '/quote/exact' });
  });

  it('under the id of other evidence is refused', () => {
    given(wasRecorded, added)
      .when({ type: 'AddEvidence', data: { ...link, url: 'https://example.org/other' } })
      .thenRejected('EVIDENCE_EXISTS', {
        detail: '"e1" is “Programme”',
        pointer: '/id',
        hint: 'add this one under another id',
      });
  });

  it('to a proposal, or to none, is refused', () => {
    given(wasProposed).when(add).thenRejected('COMMITMENT_NOT_OPEN', { hint: 'accept it first' });
    given().when(add).thenRejected('COMMITMENT_NOT_FOUND');
  });
});

describe('Verifying evidence', () => {
  const verify: Asking = {
    type: 'VerifyEvidence',
    data: { evidence: 'e1', note: 'compared with the original' },
  };
  const verified: Happening = { type: 'EvidenceVerified', data: verify.data as { evidence: string } };

  it('says so, also once the commitment is closed', () => {
    given(wasRecorded, added).when(verify).thenEvents(verified);
    given(wasRecorded, added, wasClosed).when(verify).thenEvents(verified);
  });

  it('by a second pair of eyes counts too', () => {
    given(wasRecorded, added, verified)
      .when({ type: 'VerifyEvidence', data: { evidence: 'e1' } })
      .thenEvents({ type: 'EvidenceVerified', data: { evidence: 'e1' } });
  });

  it('is for each piece by itself', () => {
    const other: Happening = { type: 'EvidenceAdded', data: { evidence: { ...link, id: 'e2' } } };
    const { state } = given(wasRecorded, added, other, verified);
    expect(state).toMatchObject({
      evidence: [
        { item: { id: 'e1' }, verifications: [{ version: 4 }] },
        { item: { id: 'e2' }, verifications: [] },
      ],
    });
  });

  it('that nobody added is refused', () => {
    given(wasRecorded).when(verify).thenRejected('EVIDENCE_NOT_FOUND', {
      detail: '"e1" is not among the evidence of "return-visit"',
      pointer: '/evidence',
      hint: 'add the evidence first',
    });
    given(wasRecorded, { type: 'EvidenceAdded', data: { evidence: { ...link, id: 'e9' } } })
      .when(verify)
      .thenRejected('EVIDENCE_NOT_FOUND', { hint: 'it has "e9"' });
  });

  it('of a proposal, or of none, is refused', () => {
    given(wasProposed).when(verify).thenRejected('COMMITMENT_NOT_OPEN');
    given().when(verify).thenRejected('COMMITMENT_NOT_FOUND');
  });
});
