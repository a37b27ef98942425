import { QueryBus } from '@nestjs/cqrs';
import { visitStream } from '#domain/event-types.js';
import { commitment, recorded, visitRecorded, visits, when } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';
import { CommitmentStatusQuery } from './commitment-status/query.js';

let views: ViewsApp;
let position: number;
let asked = 0;
beforeAll(async () => {
  views = await openViewsApp();
  views.clock.set('2018-09-30T09:00:00.000Z');
  await views.record(visits, visitRecorded);
  position = await views.record(commitment('call'), recorded('call', { timeframe: when('2018-10') }));
  views.app.get(QueryBus).subscribe((query) => {
    if (query instanceof CommitmentStatusQuery) asked += 1;
  });
});
afterAll(() => views.close());

const list = async (query = '') => {
  const { status, headers, body } = await views.get(`/commitments?limit=5&after=${position}${query}`);
  expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
  return body;
};

describe('answers that many ask for at once', () => {
  it('are put together once', async () => {
    const first = await list();
    asked = 0;
    const all = await Promise.all(Array.from({ length: 20 }, () => list()));
    for (const one of all) expect(one).toEqual(first);
    // The database may look after itself in between, which nobody can tell from a change.
    expect(asked).toBeLessThan(5);
  });

  it('are told apart by what is asked, and how', async () => {
    const [all, none, csv] = await Promise.all([
      list(),
      list('&stage=closed'),
      views.get('/commitments?limit=5', { accept: 'text/csv' }),
    ]);
    expect([all.total, none.total]).toEqual([1, 0]);
    expect(csv.headers['content-type']).toMatch('text/csv');
    expect(csv.text).toMatch('call');
  });

  it('are put together anew when something was recorded', async () => {
    await list();
    position = await views.record(visitStream(visitRecorded.data.visit), {
      type: 'VisitAmended',
      data: { title: 'Mission to Astana' },
    });
    expect((await list()).items).toMatchObject([{ visitTitle: 'Mission to Astana' }]);
  });

  it('are put together anew when somebody else wrote to the database', async () => {
    await list();
    await views.dataSource.query(`update commitment_status set statement = 'Written by another process'`);
    expect((await list()).items).toMatchObject([{ statement: 'Written by another process' }]);
  });

  it('are put together anew when time has passed', async () => {
    expect((await list()).items).toMatchObject([{ schedule: 'upcoming', daysToOpening: 1 }]);
    views.clock.set('2018-10-01T09:00:00.000Z');
    expect((await list()).items).toMatchObject([{ schedule: 'window-open', daysToOpening: 0 }]);
  });

  it('are refusals only to whoever asked', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => views.get('/commitments?visit=nowhere-2018')),
    );
    for (const { status, body } of answers) expect([status, body.code]).toEqual([404, 'VISIT_NOT_FOUND']);
  });
});
