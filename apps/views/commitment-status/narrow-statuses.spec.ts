import { rebuild } from '#projections/rebuild.js';
import { verifyViews } from '#projections/verify-views.js';
import { NarrowStatuses1790000009400 } from '#read-model/migrations/1790000009400-narrow-statuses.js';
import { readModelMigrations } from '#read-model/migrations.js';
import { commitment, recorded, sourceAttached, visitRecorded, visits } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';
import { commitmentStatusProjection } from './projection.js';

let views: ViewsApp;
let position: number;
beforeAll(async () => {
  views = await openViewsApp();
  await views.record(visits, visitRecorded, sourceAttached);
  await views.record(commitment('one'), recorded('one'));
  views.clock.set('2018-08-21T09:30:00.000Z');
  await views.record(commitment('two'), recorded('two'));
  views.clock.set('2018-08-22T09:30:00.000Z');
  position = await views.record(commitment('one'), {
    type: 'CommitmentReworded',
    data: { statement: 'Hold a seminar', language: 'en' },
  });
  await views.get(`/commitments?after=${position}`);
});
afterAll(() => views.close());

const ids = async (query: string): Promise<unknown[]> => {
  const { body } = await views.get(`/commitments?${query}`);
  return body.items.map(({ id }) => id);
};
const findings = async (): Promise<unknown[]> => {
  const found: unknown[] = [];
  const all = { partitions: 1, partitionOf: () => 0 };
  for await (const report of verifyViews(views.dataSource, views.store, [commitmentStatusProjection], all))
    if (report.kind === 'finding') found.push(report.finding);
  return found;
};

/** The rows as the version before kept them, taken over as a start of this version does. */
const takenOver = async (): Promise<void> => {
  const runner = views.dataSource.createQueryRunner();
  const migration = new NarrowStatuses1790000009400();
  await migration.down(runner);
  const [{ search_text: before }] = await runner.query(
    `select search_text from commitment_status where commitment = 'one'`,
  );
  expect(before).toContain('hold a seminar');
  await migration.up(runner);
  await runner.release();
};

describe('statuses of the version before', () => {
  it('are found and ordered as soon as their tables are taken over, and whole once the view was made anew', async () => {
    expect(readModelMigrations).toContain(NarrowStatuses1790000009400);
    await takenOver();
    expect(await ids('q=seminar')).toEqual(['one']);
    expect(await ids('q=dialogue')).toEqual(['two']);
    expect(await ids('sort=-changed')).toEqual(['one', 'two']);
    for await (const _ of rebuild(views.dataSource, views.store, commitmentStatusProjection)) {
      // To its end.
    }
    expect(await findings()).toEqual([]);
    const before = new Date(Date.now() - 1).toISOString();
    expect(await ids(`q=seminar&asOf=${before}`)).toEqual(['one']);
  });

  it('go on while they are not made anew yet', async () => {
    await takenOver();
    await views.record(commitment('two'), {
      type: 'ProgressReported',
      data: { report: 'The agenda was agreed.' },
    });
    const last = await views.record(commitment('two'), {
      type: 'CommitmentTagged',
      data: { tags: ['transit'] },
    });
    expect(await ids(`after=${last}&q=transit`)).toEqual(['two']);
    expect(await ids('q=dialogue')).toEqual(['two']);
    expect(await ids('sort=-changed')).toEqual(['two', 'one']);
  });
});

describe('a search of the past', () => {
  it('goes by the words of then', async () => {
    const [{ then }] = await views.dataSource.query(
      `select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as then from events where position = $1`,
      [position - 1],
    );
    for await (const _ of rebuild(views.dataSource, views.store, commitmentStatusProjection)) {
      // To its end.
    }
    expect(await ids(`q=seminar&asOf=${then}`)).toEqual([]);
    expect(await ids(`q=dialogue&asOf=${then}&sort=changed`)).toEqual(['one', 'two']);
  });
});
