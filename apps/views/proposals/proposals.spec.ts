import { readAs } from '#domain/commitments/commitment.terms.js';
import { commitmentId } from '#domain/values.js';
import {
  aVisit,
  commitment,
  recorded,
  sourceAttached,
  visitRecorded,
  visits,
  when,
} from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;
let position: number;

const read = readAs.parse({
  reading: '0f3a9c1e5b7d2846af10c3e9d57b8264',
  rule: 'expected',
  language: 'en',
  confidence: 0.85,
  reasons: [{ code: 'dates', params: { edtf: '2018-23' }, words: 'this autumn' }],
});

const proposed = (id: string, rule: string) => ({
  type: 'CommitmentProposed' as const,
  data: { ...recorded(id).data, commitment: commitmentId.parse(id), readAs: { ...read, rule } },
});
const accepted = { type: 'CommitmentAccepted', data: {} } as const;
const reworded = (statement: string) =>
  ({ type: 'CommitmentReworded', data: { statement, language: 'en' } }) as const;

beforeAll(async () => {
  views = await openViewsApp();
  const { record } = views;
  await record(visits, visitRecorded, sourceAttached);
  await record(commitment('waits'), proposed('waits', 'expected'));
  await record(
    commitment('mended'),
    proposed('mended', 'expected'),
    reworded('She comes'),
    reworded('She comes to Astana'),
    {
      type: 'TimeframeCorrected',
      data: { timeframe: when('2018-11'), corrects: 1, concerns: ['window'], reason: 'read wrongly' },
    },
    { type: 'CommitmentAccepted', data: { kind: 'visit' } },
    reworded('Said in better words a year later'),
  );
  await record(commitment('right'), proposed('right', 'expected'), accepted);
  await record(commitment('wrong'), proposed('wrong', 'will'), {
    type: 'CommitmentDismissed',
    data: { reason: 'a hope' },
  });
  position = await record(commitment('by-hand'), recorded('by-hand'));
});
afterAll(() => views.close());

describe('proposals of readings', () => {
  it('are listed with what was read, and what was seen otherwise before they were accepted', async () => {
    const { body } = await views.get(`/proposals?after=${position}`);
    expect(
      body.items.map(({ commitment, outcome, mended, settledBy }: Record<string, unknown>) => [
        commitment,
        outcome,
        mended,
        settledBy,
      ]),
    ).toEqual([
      ['mended', 'accepted', ['statement', 'date', 'kind'], 'staff:ana'],
      ['right', 'accepted', [], 'staff:ana'],
      ['waits', 'waiting', [], null],
      ['wrong', 'dismissed', [], 'staff:ana'],
    ]);
    const [first] = body.items;
    expect(first).toMatchObject({ confidence: 0.85, reasons: read.reasons, read: { kind: 'dialogue' } });
  });

  it('take filters', async () => {
    const { body } = await views.get(`/proposals?after=${position}&outcome=waiting&visit=astana-2018`);
    expect(body).toMatchObject({ total: 1, items: [{ commitment: 'waits' }] });
  });

  it('are told which of them look like what is recorded already', async () => {
    const { body } = await views.get(`/proposals/lookalikes?visit=${aVisit}&after=${position}`);
    expect(body.items).toContainEqual({ proposal: 'waits', looksLike: 'by-hand' });
  });

  it('tell by rule and language how often people accepted them, and what they mended', async () => {
    const { body } = await views.get('/proposals/precision');
    expect(body.items).toEqual([
      {
        rule: 'expected',
        language: 'en',
        proposed: 3,
        accepted: 2,
        dismissed: 0,
        precision: 1,
        mended: { kind: 1, direction: 0, statement: 1, parties: 0, date: 1 },
      },
      expect.objectContaining({ rule: 'will', proposed: 1, dismissed: 1, precision: 0 }),
    ]);
  });
});
