import { commitment } from '#domain/commitments/commitment.js';
import { instant, visitId } from '#domain/values.js';
import { recorded as recordedVisit, type Visit } from '#domain/visits/visit.js';
import {
  type Asking,
  autumn,
  given,
  type Happening,
  subject,
  terms,
  wasAccepted,
  wasClosed,
  wasCorrected,
  wasDismissed,
  wasNarrowed,
  wasPostponed,
  wasProposed,
  wasRecorded,
  wasReopened,
} from '#test/support/return-visit.js';
import { astana } from '#test/support/visit-to-astana.js';

const restore: Asking = { type: 'RestoreProposal', data: { reason: 'Dismissed by mistake' } };
const restored: Happening = {
  type: 'ProposalRestored',
  data: { corrects: 2, reason: 'Dismissed by mistake' },
};

describe('Restoring a proposal', () => {
  it('takes back that it was dismissed, and says which event that was', () => {
    given(wasProposed, wasDismissed).when(restore).thenEvents(restored);
    given(wasProposed, wasDismissed)
      .when({ type: 'RestoreProposal', data: {} })
      .thenEvents({
        type: 'ProposalRestored',
        data: { corrects: 2 },
      });
  });

  it('lets it be decided again, either way', () => {
    const again = given(wasProposed, wasDismissed, restored);
    again.when({ type: 'AcceptProposal', data: {} }).thenEvents(wasAccepted);
    again.when({ type: 'DismissProposal', data: wasDismissed.data }).thenEvents(wasDismissed);
  });

  it('of one that waits says nothing; of one that was accepted, or of none, is refused', () => {
    given(wasProposed).when(restore).thenNothing();
    given(wasProposed, wasDismissed, restored).when(restore).thenNothing();
    given(wasProposed, wasAccepted).when(restore).thenRejected('COMMITMENT_NOT_PROPOSED');
    given(wasRecorded, wasClosed)
      .when(restore)
      .thenRejected('COMMITMENT_NOT_PROPOSED', { hint: 'reopen it instead' });
    given().when(restore).thenRejected('COMMITMENT_NOT_FOUND');
  });
});

const link = { relation: 'follows-from', to: 'another' } as const;
const linked = { type: 'CommitmentLinked', data: link } as Happening;
const unlink = { type: 'UnlinkCommitment', data: link } as Asking;
const unlinked = { type: 'CommitmentUnlinked', data: link } as Happening;

describe('Taking a link back', () => {
  it('leaves the others, and may be linked again', () => {
    const other = { type: 'CommitmentLinked', data: { relation: 'same-as', to: 'another' } } as Happening;
    given(wasRecorded, linked, other).when(unlink).thenEvents(unlinked);
    expect(given(wasRecorded, linked, other, unlinked).state).toMatchObject({
      links: [{ relation: 'same-as', to: 'another' }],
    });
    given(wasRecorded, linked, unlinked)
      .when({ type: 'LinkCommitment', data: link } as Asking)
      .thenEvents(linked);
  });

  it('that is not there says nothing, of a closed one is taken', () => {
    given(wasRecorded).when(unlink).thenNothing();
    given(wasRecorded, linked, wasClosed).when(unlink).thenEvents(unlinked);
  });
});

const evidence = { form: 'note', id: 'call', title: 'A call', note: 'They called' } as const;
const added = { type: 'EvidenceAdded', data: { evidence } } as Happening;
const retract = { type: 'RetractEvidence', data: { evidence: 'call' } } as Asking;
const retracted = { type: 'EvidenceRetracted', data: { evidence: 'call' } } as Happening;

describe('Taking evidence back', () => {
  it('while it is open or once it is closed; its id is free again', () => {
    given(wasRecorded, added).when(retract).thenEvents(retracted);
    given(wasRecorded, added, wasClosed).when(retract).thenEvents(retracted);
    given(wasRecorded, added, retracted)
      .when({ type: 'AddEvidence', data: evidence } as Asking)
      .thenEvents(added);
  });

  it('that is there no more says nothing; that never was there is refused', () => {
    given(wasRecorded, added, retracted).when(retract).thenNothing();
    given(wasRecorded).when(retract).thenRejected('EVIDENCE_NOT_FOUND', { hint: 'add the evidence first' });
  });
});

describe('Taking a verification back', () => {
  const verified = { type: 'EvidenceVerified', data: { evidence: 'call' } } as Happening;
  const takeBack = (verification: number) =>
    ({
      type: 'TakeBackVerification',
      data: { evidence: 'call', verification, reason: 'Another call' },
    }) as Asking;
  const tookBack = (corrects: number, last: object | null) =>
    ({
      type: 'VerificationTakenBack',
      data: { evidence: 'call', corrects, last, reason: 'Another call' },
    }) as Happening;

  it('says which it was, open or closed, once; the evidence stays and may be verified again', () => {
    given(wasRecorded, added, verified).when(takeBack(3)).thenEvents(tookBack(3, null));
    given(wasRecorded, added, verified, wasClosed).when(takeBack(3)).thenEvents(tookBack(3, null));
    const after = given(wasRecorded, added, verified, tookBack(3, null));
    expect(after.state).toMatchObject({ evidence: [{ item: { id: 'call' }, verifications: [] }] });
    after.when(takeBack(3)).thenNothing();
    after.when({ type: 'VerifyEvidence', data: { evidence: 'call' } } as Asking).thenEvents(verified);
  });

  it('leaves what another verified, and tells whose verification counts now', () => {
    given(wasRecorded, added, verified, verified)
      .when(takeBack(4))
      .thenEvents(tookBack(4, { by: 'staff:ana', at: '2018-12-03T09:30:00.000Z' }));
  });

  it('that nobody gave, or of evidence that is not there, is refused', () => {
    given(wasRecorded, added, verified)
      .when(takeBack(2))
      .thenRejected('VERIFICATION_NOT_FOUND', { hint: 'those are of the versions 3' });
    given(wasRecorded, added).when(takeBack(3)).thenRejected('VERIFICATION_NOT_FOUND');
    given(wasRecorded).when(takeBack(3)).thenRejected('EVIDENCE_NOT_FOUND');
    given(wasProposed).when(takeBack(3)).thenRejected('COMMITMENT_NOT_OPEN');
  });
});

describe('Taking back that a proposal was accepted', () => {
  const takeBack: Asking = { type: 'TakeBackAcceptance', data: { reason: 'Too early' } };
  const tookBack = (more: object = {}) =>
    ({ type: 'AcceptanceTakenBack', data: { corrects: 2, reason: 'Too early', ...more } }) as Happening;
  const acceptedAsReport = { type: 'CommitmentAccepted', data: { kind: 'report' } } as Happening;
  const corrected = { type: 'TermsCorrected', data: { kind: 'action' } } as Happening;
  const reportTakenBack = { type: 'ReportRetracted', data: { corrects: 3, last: null } } as Happening;

  it('lets it wait again, once, to be decided either way', () => {
    given(wasProposed, wasAccepted).when(takeBack).thenEvents(tookBack());
    const again = given(wasProposed, wasAccepted, tookBack());
    expect(again.state).toMatchObject({ stage: 'proposed' });
    again.when(takeBack).thenNothing();
    again.when({ type: 'AcceptProposal', data: {} }).thenEvents(wasAccepted);
    again.when({ type: 'DismissProposal', data: wasDismissed.data }).thenEvents(wasDismissed);
    given(wasProposed, wasAccepted, tookBack(), wasAccepted)
      .when(takeBack)
      .thenEvents(tookBack({ corrects: 4 }));
  });

  it('puts back what it was proposed as, but for what was corrected since', () => {
    given(wasProposed, acceptedAsReport)
      .when(takeBack)
      .thenEvents(tookBack({ kind: 'visit' }));
    expect(given(wasProposed, acceptedAsReport, tookBack({ kind: 'visit' })).state).toMatchObject({
      terms: { kind: 'visit' },
    });
    given(wasProposed, acceptedAsReport, corrected).when(takeBack).thenEvents(tookBack());
  });

  it('is taken back where a date that was set since was corrected to the one it had', () => {
    const { type, data } = wasCorrected('2018-23', 3, 'window');
    given(wasProposed, wasAccepted, wasNarrowed('2018-11'), { type, data })
      .when(takeBack)
      .thenEvents(tookBack());
    const counted = { type, data: { ...data, postponements: 0 } };
    given(wasProposed, wasAccepted, wasPostponed('2019-03'), counted).when(takeBack).thenEvents(tookBack());
  });

  it('is refused once more than corrections happened', () => {
    const since = (how: string, ...happened: Happening[]) =>
      given(wasProposed, wasAccepted, ...happened)
        .when(takeBack)
        .thenRejected('ACCEPTANCE_STANDS', { params: { commitment: 'return-visit', how } });
    since('report', reported('sent'));
    since('evidence', added);
    since('date', wasNarrowed('2018-11'));
    since('date', wasPostponed('2019-03'));
    since('closed', wasClosed, wasReopened);
    given(wasProposed, wasAccepted, reported('sent'), reportTakenBack).when(takeBack).thenEvents(tookBack());
    given(wasProposed, wasAccepted, added, retracted).when(takeBack).thenEvents(tookBack());
  });

  it('of what was recorded by hand, is closed, or was dismissed is refused', () => {
    given(wasRecorded)
      .when(takeBack)
      .thenRejected('ACCEPTANCE_STANDS', { hint: 'take back that it was recorded' });
    given(wasProposed, wasAccepted, wasClosed).when(takeBack).thenRejected('COMMITMENT_NOT_OPEN');
    given(wasProposed, wasDismissed).when(takeBack).thenRejected('COMMITMENT_NOT_OPEN');
    given().when(takeBack).thenRejected('COMMITMENT_NOT_FOUND');
  });
});

describe('Correcting the kind or the direction', () => {
  const correct = (data: object) => ({ type: 'CorrectTerms', data }) as Asking;

  it('says what is otherwise, and nothing where it is so already', () => {
    given(wasRecorded)
      .when(correct({ kind: 'visit', direction: 'theirs', reason: 'They promised it' }))
      .thenEvents({
        type: 'TermsCorrected',
        data: { direction: 'theirs', reason: 'They promised it' },
      } as Happening);
    given(wasRecorded)
      .when(correct({ direction: 'ours' }))
      .thenNothing();
    given(wasRecorded).when(correct({})).thenNothing();
  });

  it('of a proposal, an open and a closed one alike', () => {
    for (const before of [[wasProposed], [wasRecorded], [wasRecorded, wasClosed]])
      given(...before)
        .when(correct({ kind: 'report' }))
        .thenEvents({
          type: 'TermsCorrected',
          data: { kind: 'report' },
        } as Happening);
    given(wasProposed, wasDismissed)
      .when(correct({ kind: 'report' }))
      .thenRejected('COMMITMENT_NOT_OPEN');
  });
});

describe('Correcting the visit', () => {
  const id = visitId.parse('canberra-2019');
  const canberra: Visit = {
    ...recordedVisit(astana),
    id,
    place: { name: 'Canberra', country: 'AU', zone: 'Australia/Sydney', hemisphere: 'south' },
    sources: [],
  };
  const { decide } = commitment;
  const correct = (before: Happening[], data: object, visit: Visit = canberra): object[] =>
    decide(
      { ...subject.context, visit, formerVisit: astana, ...commandOf({ visit: id, ...data }) },
      given(...before).state,
    ).map(({ type, data: { by, at, ...said } }) => ({ type, ...said }));
  const commandOf = (data: object) => ({
    type: 'CorrectTerms' as const,
    data: subject.commands.CorrectTerms.parse(data),
  });

  it('says which it is of, of what it quotes there or of none, and reads its date at that place', () => {
    expect(correct([wasRecorded], { quotes: [], reason: 'Of the other' })).toEqual([
      { type: 'TermsCorrected', toVisit: id, quotes: [], reason: 'Of the other' },
      expect.objectContaining({
        type: 'TimeframeCorrected',
        timeframe: expect.objectContaining({
          edtf: '2018-23',
          words: 'this autumn',
          zone: 'Australia/Sydney',
          hemisphere: 'south',
          window: { first: '2018-03-01', last: '2018-05-31' },
        }),
        corrects: 1,
        concerns: ['window', 'baseline'],
      }),
    ]);
  });

  it('leaves a date that was said in a zone of its own', () => {
    const elsewhere = {
      ...wasRecorded,
      data: { ...terms, timeframe: { ...autumn, zone: 'Europe/Brussels' } },
    };
    expect(correct([elsewhere], { quotes: [] })).toEqual([
      { type: 'TermsCorrected', toVisit: id, quotes: [] },
    ]);
  });

  it('is refused while something quotes the visit before, and of a visit that nobody recorded', () => {
    const refused = (code: string, before: Happening[], data: object, visit?: Visit) =>
      expect(() => correct(before, data, visit)).toThrow(expect.objectContaining({ code }));
    refused('VISIT_QUOTED', [wasRecorded], {});
    const document = { form: 'document', id: 'note', title: 'A note', quote: terms.quotes[0] };
    const quoting = { type: 'EvidenceAdded', data: { evidence: document } } as Happening;
    refused('VISIT_QUOTED', [wasRecorded, quoting], { quotes: [] });
    refused('VISIT_NOT_FOUND', [wasRecorded], { quotes: [] }, { stage: 'none' });
    refused('SOURCE_NOT_FOUND', [wasRecorded], {
      quotes: [{ source: 'press-release', exact: 'visit Astana' }],
    });
  });

  it('to the one that it is of says nothing', () => {
    given(wasRecorded)
      .when({ type: 'CorrectTerms', data: { visit: 'astana-2018' } } as Asking)
      .thenNothing();
  });
});

const reported = (report: string): Happening => ({ type: 'ProgressReported', data: { report } });

describe('Retracting a report', () => {
  const retract: Asking = { type: 'RetractReport', data: { report: 3, reason: 'It was of another' } };

  it('says which it was, and which is the last one now', () => {
    given(wasRecorded, reported('sent'), reported('answered'))
      .when(retract)
      .thenEvents({
        type: 'ReportRetracted',
        data: {
          corrects: 3,
          last: { report: 'sent', at: instant.parse('2018-12-03T09:30:00.000Z') },
          reason: 'It was of another',
        },
      });
  });

  it('of one that was taken back says nothing; of what is no report it is refused', () => {
    const retracted = { type: 'ReportRetracted', data: { corrects: 3, last: null } } as Happening;
    given(wasRecorded, reported('sent'), reported('answered'), retracted).when(retract).thenNothing();
    given(wasRecorded, reported('sent')).when(retract).thenRejected('REPORT_NOT_FOUND');
    given().when(retract).thenRejected('COMMITMENT_NOT_FOUND');
  });
});

describe('Taking back a recording', () => {
  const takeBack: Asking = {
    type: 'TakeBackRecording',
    data: { reason: 'Twice', sameAs: 'another' as never },
  };
  const tookBack = { type: 'RecordingTakenBack', data: { reason: 'Twice', sameAs: 'another' } } as Happening;

  it('says what it is the same as, once, and may be restored as it was', () => {
    given(wasRecorded).when(takeBack).thenEvents(tookBack);
    given(wasRecorded, tookBack).when(takeBack).thenNothing();
    const restored = { type: 'RecordingRestored', data: { corrects: 3, sameAs: 'another' } } as Happening;
    const whole = given(wasRecorded, reported('sent'), tookBack);
    whole.when({ type: 'RestoreProposal', data: {} }).thenEvents(restored);
    const again = given(wasRecorded, reported('sent'), tookBack, restored);
    again.when({ type: 'RestoreProposal', data: {} }).thenNothing();
    again
      .when({ type: 'RetractReport', data: { report: 2 } })
      .thenEvents({ type: 'ReportRetracted', data: { corrects: 2, last: null } });
  });

  it('is refused of a proposal, of what is closed, and of what is not there', () => {
    given(wasProposed).when(takeBack).thenRejected('COMMITMENT_NOT_OPEN');
    given(wasRecorded, wasClosed).when(takeBack).thenRejected('COMMITMENT_NOT_OPEN');
    given().when(takeBack).thenRejected('COMMITMENT_NOT_FOUND');
  });
});
