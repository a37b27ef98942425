import { actorId } from '#domain/event.js';
import { evidenceId } from '#domain/values.js';
import { rowsOfStreams } from '#read-model/rows.js';
import { commitmentStatus, commitmentStatusVersion } from '#read-model/tables/commitment-status.js';
import {
  commitment,
  type Fact,
  openRegister,
  recorded,
  type TestRegister,
  when,
} from '#test/support/views.js';
import { commitmentStatusProjection } from './projection.js';

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.close());

let streams = 0;

/** The row of a commitment after these facts, and the versions it had before. */
const statusAfter = async (...facts: readonly Fact[]) => {
  streams += 1;
  const id = `c-${streams}`;
  await register.record(commitment(id), recorded(id), ...facts);
  await register.fill(commitmentStatusProjection);
  const { dataSource } = register;
  const [row] = await rowsOfStreams(dataSource, commitmentStatus, 'serving', [commitment(id)]);
  const versions = await rowsOfStreams(dataSource, commitmentStatusVersion, 'serving', [commitment(id)]);
  return { row, versions };
};

describe('the status of a commitment', () => {
  it('begins with what was recorded', async () => {
    const { row, versions } = await statusAfter();
    expect(row).toMatchObject({
      stage: 'open',
      outcome: null,
      evidence: 'none',
      windowFirst: '2018-11-20',
      windowLast: '2018-11-21',
      opensAt: '2018-11-19T18:00:00.000Z',
      overdueAt: '2018-11-21T18:00:00.000Z',
      bodies: ['European Commission', 'Ministry of Justice'],
      slipDays: 0,
      recordedAt: '2018-08-20T09:30:00.000Z',
      recordedBy: 'staff:ana',
      version: 1,
    });
    expect(versions).toEqual([]);
  });

  it('keeps the baseline and counts the slip when it is postponed', async () => {
    const { row } = await statusAfter({
      type: 'CommitmentPostponed',
      data: { timeframe: when('2018-12-01'), reason: 'elections', askedBy: 'host', decidedBy: 'chair' },
    });
    expect(row).toMatchObject({
      baselineLast: '2018-11-21',
      windowLast: '2018-12-01',
      slipDays: 10,
      postponements: 1,
    });
  });

  it('shows no slip for a window that was only narrowed', async () => {
    const { row } = await statusAfter({
      type: 'TimeframeNarrowed',
      data: { timeframe: when('2018-11-20'), because: { note: 'one day is enough' } },
    });
    expect(row).toMatchObject({ windowLast: '2018-11-20', slipDays: 0, baselineLast: '2018-11-21' });
  });

  it('shows no slip for a date that was mistyped, the first window corrected with it', async () => {
    const { row } = await statusAfter({
      type: 'TimeframeCorrected',
      data: { timeframe: when('2018-12-01'), corrects: 1, concerns: ['window', 'baseline'], reason: 'typo' },
    });
    expect(row).toMatchObject({
      windowLast: '2018-12-01',
      baselineFirst: '2018-12-01',
      baselineLast: '2018-12-01',
      slipDays: 0,
      postponements: 0,
    });
  });

  it('counts the slip anew when the first date of a postponed one was mistyped', async () => {
    const { row } = await statusAfter(
      {
        type: 'CommitmentPostponed',
        data: { timeframe: when('2018-12-01'), reason: 'elections', askedBy: 'host', decidedBy: 'chair' },
      },
      {
        type: 'TimeframeCorrected',
        data: { timeframe: when('2018-11-26'), corrects: 1, concerns: ['baseline'], reason: 'typo' },
      },
    );
    expect(row).toMatchObject({ windowLast: '2018-12-01', baselineLast: '2018-11-26', slipDays: 5 });
  });

  it('tells claimed evidence from verified', async () => {
    const note = {
      form: 'note',
      id: evidenceId.parse('e1'),
      title: 'Minutes',
      note: 'It took place.',
    } as const;
    const added: Fact = { type: 'EvidenceAdded', data: { evidence: note } };
    const claimed = await statusAfter(added);
    expect(claimed.row).toMatchObject({ evidence: 'claimed', evidenceCount: 1, evidenceVerified: 0 });
    const verified = await statusAfter(added, { type: 'EvidenceVerified', data: { evidence: note.id } });
    expect(verified.row).toMatchObject({ evidence: 'verified', evidenceCount: 1, evidenceVerified: 1 });
  });

  it('forgets the outcome when it is reopened, and keeps every version it had', async () => {
    const { row, versions } = await statusAfter(
      { type: 'CommitmentClosed', data: { outcome: 'fulfilled', reason: 'held' } },
      { type: 'CommitmentReopened', data: { reason: 'it was another meeting' } },
    );
    expect(row).toMatchObject({ stage: 'open', outcome: null, closedBecause: null, version: 3 });
    expect(versions).toMatchObject([
      { version: 1, stage: 'open', untilPosition: versions[1]?.sincePosition },
      { version: 2, stage: 'closed', outcome: 'fulfilled', untilPosition: row?.sincePosition },
    ]);
  });

  it('takes the owner and the bodies from the assignment', async () => {
    const owner = actorId.parse('staff:ben');
    const { row } = await statusAfter({
      type: 'CommitmentAssigned',
      data: { parties: { responsible: null, supporting: ['EEAS'], counterparts: ['EEAS'], owner } },
    });
    expect(row).toMatchObject({ owner, responsible: null, bodies: ['EEAS'] });
  });
});
