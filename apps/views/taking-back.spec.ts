import { actorId } from '#domain/event.js';
import { evidenceId, instant } from '#domain/values.js';
import { commitment, type Fact, recorded, visitRecorded, visits } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;
let position: number;
beforeAll(async () => {
  views = await openViewsApp();
  const { record } = views;
  await record(visits, visitRecorded);
  const call = evidenceId.parse('call');
  const evidence = { form: 'note', id: call, title: 'Telephone', note: 'They called.' } as const;
  const link = { relation: 'follows-from', to: recorded('idea').data.commitment } as const;
  const facts: Fact[] = [
    recorded('one'),
    { type: 'CommitmentLinked', data: link },
    { type: 'EvidenceAdded', data: { evidence } },
    { type: 'EvidenceVerified', data: { evidence: call } },
    { type: 'CommitmentUnlinked', data: { ...link, reason: 'Another was meant' } },
    { type: 'EvidenceRetracted', data: { evidence: call } },
    { type: 'TermsCorrected', data: { kind: 'report', direction: 'theirs' } },
  ];
  await record(commitment('one'), ...facts);
  position = await record(
    commitment('idea'),
    { ...recorded('idea'), type: 'CommitmentProposed' },
    { type: 'CommitmentDismissed', data: { reason: 'A wish' } },
    { type: 'ProposalRestored', data: { corrects: 2 } },
  );
});
afterAll(() => views.close());

const get = async (path: string) => (await views.get(`${path}?after=${position}`)).body;

describe('what was taken back', () => {
  test('counts no more in any view', async () => {
    expect(await get('/commitments/one')).toMatchObject({
      links: [],
      evidence: 'none',
      evidenceCount: 0,
      kind: 'report',
      direction: 'theirs',
    });
    expect((await get('/evidence')).items).toEqual([]);
    expect((await views.get(`/commitments?q=telephone&after=${position}`)).body.total).toBe(0);
    expect((await get('/commitments/idea')).stage).toBe('proposed');
    expect((await views.get(`/deadlines?kind=report&after=${position}`)).body.items).toMatchObject([
      { commitment: 'one' },
    ]);
  });

  test('stands in the history, and that it was taken back', async () => {
    const said = (await get('/history')).items.map(({ what }) => what);
    expect(said).toEqual(
      expect.arrayContaining([
        'Link taken back: follows from idea',
        'Evidence taken back: “Telephone”',
        'Corrected: a report, theirs',
        'Proposal restored: dismissed by mistake',
        'Linked: follows from idea',
      ]),
    );
  });
});

describe('a verification that was taken back', () => {
  test('leaves the evidence claimed, and counts the one before it', async () => {
    const call = evidenceId.parse('call');
    const evidence = { form: 'note', id: call, title: 'Telephone', note: 'They called.' } as const;
    const verified: Fact = { type: 'EvidenceVerified', data: { evidence: call } };
    const first = { by: actorId.parse('staff:ion'), at: instant.parse('2018-08-20T09:00:00.000Z') };
    const of = commitment('checked');
    await views.record(
      of,
      recorded('checked'),
      { type: 'EvidenceAdded', data: { evidence } },
      verified,
      verified,
    );
    position = await views.record(of, {
      type: 'VerificationTakenBack',
      data: { evidence: call, corrects: 4, last: first },
    });
    expect(await get('/commitments/checked')).toMatchObject({ evidence: 'verified', evidenceVerified: 1 });
    expect((await get('/evidence')).items).toMatchObject([
      { id: 'call', verifiedBy: first.by, verifiedAt: first.at },
    ]);
    position = await views.record(of, {
      type: 'VerificationTakenBack',
      data: { evidence: call, corrects: 3, last: null },
    });
    expect(await get('/commitments/checked')).toMatchObject({ evidence: 'claimed', evidenceVerified: 0 });
    expect((await get('/evidence')).items).toMatchObject([
      { id: 'call', verifiedBy: null, verifiedAt: null },
    ]);
  });
});

describe('an acceptance that was taken back', () => {
  test('lets the proposal wait as it was proposed, in every view', async () => {
    const of = commitment('early');
    position = await views.record(
      of,
      { ...recorded('early'), type: 'CommitmentProposed' },
      { type: 'CommitmentAccepted', data: { kind: 'report' } },
      { type: 'AcceptanceTakenBack', data: { corrects: 2, kind: 'dialogue', reason: 'Too early' } },
    );
    const waiting = { stage: 'proposed', kind: 'dialogue' };
    expect(await get('/commitments/early')).toMatchObject(waiting);
    expect((await views.get(`/deadlines?kind=report&after=${position}`)).body.items).not.toContainEqual(
      expect.objectContaining({ commitment: 'early' }),
    );
    const [last] = (await views.get(`/commitments/early/history?after=${position}`)).body.items.slice(-1);
    expect(last).toMatchObject({
      what: 'Accepted by mistake: the proposal waits again, as a dialogue',
      why: 'Too early',
      values: { corrects: 2 },
    });
  });
});
