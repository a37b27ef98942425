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

const at = (day: string): void => views.clock.set(`${day}T09:00:00.000Z`);

beforeAll(async () => {
  views = await openViewsApp();
  const { record } = views;
  at('2018-08-20');
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
  );
  await record(commitment('right'), proposed('right', 'expected'));
  await record(commitment('wrong'), proposed('wrong', 'will'));
  at('2018-09-05');
  await record(commitment('by-hand'), recorded('by-hand'));
  at('2018-09-10');
  await record(commitment('mended'), { type: 'CommitmentAccepted', data: { kind: 'visit' } });
  await record(commitment('right'), accepted);
  at('2018-09-15');
  await record(commitment('by-hand'), reworded('An army of geese marches through Almaty at dawn'));
  at('2018-09-20');
  await record(commitment('wrong'), { type: 'CommitmentDismissed', data: { reason: 'a hope' } });
  position = await record(commitment('mended'), reworded('Said in better words a year later'));
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
    expect(body.items).toEqual([{ proposal: 'waits', looksLike: 'right' }]);
  });

  it('as of a day are told like what was recorded then, in the words of then', async () => {
    const alike = async (day: string) => {
      const { status, body } = await views.get(`/proposals/lookalikes?visit=${aVisit}&asOf=${day}`);
      expect(status).toBe(200);
      return body.items.map(({ proposal, looksLike }) => `${proposal} ${looksLike}`);
    };
    expect(await alike('2018-08-19')).toEqual([]);
    expect(await alike('2018-09-04')).toEqual([]);
    expect(await alike('2018-09-06')).toEqual(['right by-hand', 'waits by-hand', 'wrong by-hand']);
    expect(await alike('2018-09-16')).toEqual(['waits right', 'wrong right']);
    expect(await alike('2018-09-20')).toEqual(['waits right']);
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

  it('tell of a day how often people had accepted them by then', async () => {
    const told = async (day: string) => {
      const { status, body } = await views.get(`/proposals/precision?asOf=${day}`);
      expect(status).toBe(200);
      return body.items.map(({ rule, proposed, accepted, dismissed, precision, mended }) => [
        ...[rule, proposed, accepted, dismissed, precision],
        Object.values(mended as object).join(''),
      ]);
    };
    expect(await told('2018-08-19')).toEqual([]);
    expect(await told('2018-09-09')).toEqual([
      ['expected', 3, 0, 0, null, '00000'],
      ['will', 1, 0, 0, null, '00000'],
    ]);
    expect(await told('2018-09-10')).toEqual([
      ['expected', 3, 2, 0, 1, '10101'],
      ['will', 1, 0, 0, null, '00000'],
    ]);
    expect(await told('2018-09-20')).toEqual([
      ['expected', 3, 2, 0, 1, '10101'],
      ['will', 1, 0, 1, 0, '00000'],
    ]);
  });
});
