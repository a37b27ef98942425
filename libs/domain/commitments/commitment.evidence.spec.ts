import {
  type Asking,
  given,
  type Happening,
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

  it('the same twice in a row says nothing', () => {
    given(wasRecorded, told('Flight booked')).when(tell('Flight booked')).thenNothing();
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

  it('twice says nothing, whatever the note', () => {
    given(wasRecorded, added, verified)
      .when({ type: 'VerifyEvidence', data: { evidence: 'e1' } })
      .thenNothing();
  });

  it('is for each piece by itself', () => {
    const other: Happening = { type: 'EvidenceAdded', data: { evidence: { ...link, id: 'e2' } } };
    const { state } = given(wasRecorded, added, other, verified);
    expect(state).toMatchObject({
      evidence: [
        { item: { id: 'e1' }, verified: true },
        { item: { id: 'e2' }, verified: false },
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
