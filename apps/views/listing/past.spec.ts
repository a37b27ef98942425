import {
  commitment,
  type Fact,
  recorded,
  sourceAttached,
  visitRecorded,
  visits,
  when,
} from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;
let position: number;

const at = async (moment: string, stream: string, ...facts: readonly Fact[]): Promise<void> => {
  views.clock.set(moment);
  position = await views.record(stream, ...facts);
};

beforeAll(async () => {
  views = await openViewsApp();
  await at('2018-08-20T09:00:00.000Z', visits, visitRecorded);
  await at('2018-08-21T09:00:00.000Z', commitment('call'), recorded('call', { timeframe: when('2018-10') }));
  await at('2018-09-01T09:00:00.000Z', visits, sourceAttached);
  await at('2018-09-10T09:00:00.000Z', commitment('call'), {
    type: 'CommitmentPostponed',
    data: { timeframe: when('2018-12'), reason: 'Elections', askedBy: 'They', decidedBy: 'We' },
  });
  await at('2018-09-20T09:00:00.000Z', visits, {
    type: 'VisitAmended',
    data: { title: 'Mission to Astana' },
  });
  await at('2018-11-20T09:00:00.000Z', commitment('call'), {
    type: 'CommitmentClosed',
    data: { outcome: 'fulfilled' },
  });
});
afterAll(() => views.close());

const items = async (path: string) => {
  const { status, body } = await views.get(`${path}${path.includes('?') ? '&' : '?'}after=${position}`);
  expect([status, body]).toEqual([200, body]);
  return body.items;
};

describe('visits as of a day', () => {
  it('are listed as they were called, with what was counted then', async () => {
    const then = {
      title: 'Visit to Astana',
      sourceCount: 0,
      commitments: { open: 1, overdue: 0, closed: 0 },
    };
    expect(await items('/visits?asOf=2018-08-25')).toMatchObject([then]);
    expect(await items('/visits?asOf=2018-09-25')).toMatchObject([
      { title: 'Mission to Astana', sourceCount: 1, commitments: { open: 1, closed: 0 } },
    ]);
    expect(await items('/visits')).toMatchObject([
      { title: 'Mission to Astana', commitments: { closed: 1 } },
    ]);
    expect(await items('/visits?asOf=2018-08-19')).toEqual([]);
  });

  it('are shown with the sources of then, and say of when they are', async () => {
    const { body } = await views.get('/visits/astana-2018?asOf=2018-08-25');
    expect(body).toMatchObject({ title: 'Visit to Astana', sources: [], asOf: '2018-08-25T21:59:59.999Z' });
    expect((await views.get('/visits/astana-2018?asOf=2018-08-19')).status).toBe(404);
    const source = '/visits/astana-2018/sources/press-release';
    expect((await views.get(`${source}?asOf=2018-08-25`)).body).toMatchObject({ code: 'SOURCE_NOT_FOUND' });
    expect((await views.get(`${source}?asOf=2018-09-02`)).status).toBe(200);
  });

  it('are overdue by the day that is asked of', async () => {
    expect(await items('/visits?asOf=2018-09-09')).toMatchObject([{ commitments: { open: 1, overdue: 0 } }]);
    expect(await items('/visits?asOf=2018-11-19')).toMatchObject([{ commitments: { open: 1, overdue: 0 } }]);
  });
});

describe('deadlines as of a day', () => {
  it.each([
    ['2018-08-25', { edtf: '2018-10', schedule: 'upcoming', daysLeft: 66 }, 1],
    ['2018-09-25', { edtf: '2018-12', schedule: 'upcoming', daysLeft: 96 }, 2],
  ])('%s are those that were known by then', async (day, expected, steps) => {
    const [item, ...others] = await items(`/deadlines?asOf=${day}`);
    expect(item).toMatchObject(expected);
    expect(item?.steps).toHaveLength(steps);
    expect(others).toEqual([]);
  });

  it('are none before anything was recorded, and none of what is closed now', async () => {
    expect(await items('/deadlines?asOf=2018-08-20')).toEqual([]);
    expect(await items('/deadlines')).toEqual([]);
  });
});
