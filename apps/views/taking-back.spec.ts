import { evidenceId } from '#domain/values.js';
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
