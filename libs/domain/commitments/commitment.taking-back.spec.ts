import {
  type Asking,
  given,
  type Happening,
  wasAccepted,
  wasClosed,
  wasDismissed,
  wasProposed,
  wasRecorded,
} from '#test/support/return-visit.js';

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
