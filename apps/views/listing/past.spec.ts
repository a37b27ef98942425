import { readAs } from '#domain/commitments/commitment.terms.js';
import { actorId } from '#domain/event.js';
import { commitmentId, evidenceId } from '#domain/values.js';
import {
  calendarNamed,
  described,
  freeDay,
  kept,
  readerStreamOf,
  rulebookOf,
  ruleSet,
} from '#test/support/reminder-facts.js';
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

const parties = (owner: string) => ({
  responsible: null,
  supporting: [],
  counterparts: [],
  owner: actorId.parse(owner),
});
const read = readAs.parse({
  reading: '0f3a9c1e5b7d2846af10c3e9d57b8264',
  rule: 'expected',
  language: 'en',
  confidence: 0.85,
  reasons: [],
});
const evidence = (id: string): Fact => ({
  type: 'EvidenceAdded',
  data: { evidence: { form: 'note', id: evidenceId.parse(id), title: id, note: 'It took place.' } },
});
const every = (days: number): Fact =>
  ruleSet('workspace', {
    id: 'overdue-7d',
    trigger: { on: 'overdue', every: `P${days}D` },
    to: ['owner'],
    escalateAfter: null,
  });

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

describe('settings, people and what is to be decided', () => {
  beforeAll(async () => {
    await at('2018-12-01T09:00:00.000Z', commitment('idea'), {
      type: 'CommitmentProposed',
      data: {
        ...recorded('idea', { parties: parties('staff:ana') }).data,
        commitment: commitmentId.parse('idea'),
        readAs: read,
      },
    });
    await at('2018-12-01T09:00:01.000Z', commitment('idea'), evidence('minutes'), evidence('photo'));
    await at('2018-12-01T09:00:02.000Z', rulebookOf('workspace'), every(10));
    await at('2018-12-01T09:00:03.000Z', calendarNamed('kz'), kept('kz', 'KZ'));
    await at('2018-12-01T09:00:04.000Z', readerStreamOf('staff:ana'), described('staff:ana', { hour: 7 }));
    await at('2018-12-05T09:00:00.000Z', commitment('idea'), {
      type: 'EvidenceVerified',
      data: { evidence: evidenceId.parse('minutes') },
    });
    await at('2018-12-05T09:00:01.000Z', commitment('idea'), { type: 'CommitmentAccepted', data: {} });
    await at('2018-12-05T09:00:02.000Z', commitment('idea'), {
      type: 'CommitmentAssigned',
      data: { parties: parties('staff:ben') },
    });
    await at('2018-12-05T09:00:03.000Z', rulebookOf('workspace'), every(20));
    await at('2018-12-05T09:00:04.000Z', calendarNamed('kz'), freeDay('kz', '2019-03-21', 'Nauryz'));
    await at('2018-12-05T09:00:05.000Z', calendarNamed('be'), kept('be', 'BE'));
    await at('2018-12-05T09:00:06.000Z', readerStreamOf('staff:ana'), described('staff:ana', { hour: 9 }));
    await at('2018-12-05T09:00:07.000Z', readerStreamOf('staff:kim'), described('staff:kim'));
  });

  const before = 'asOf=2018-12-02';
  const told = async (path: string): Promise<readonly (string | null)[]> =>
    (await items(path)).map(
      (item) => `${item.id ?? item.commitment} ${item.outcome ?? item.hour ?? item.dayCount ?? ''}`,
    );

  it.each([
    ['/evidence?verified=no', ['photo '], ['minutes ', 'photo ']],
    ['/proposals?', ['idea accepted'], ['idea waiting']],
    ['/readers?', ['staff:ana 9', 'staff:kim 8'], ['staff:ana 7']],
    ['/calendars?', ['be 0', 'kz 1'], ['kz 0']],
  ])('%s are those of then', async (path, now, then) => {
    expect(await told(path)).toEqual(now);
    expect(await told(`${path}&${before}`)).toEqual(then);
    expect((await views.get(`${path}&${before}`)).body).toMatchObject({
      total: then.length,
      asOf: '2018-12-02T22:59:59.999Z',
    });
    expect(await told(`${path}&asOf=2018-08-01`)).toEqual([]);
  });

  it('page by page, they stay those of then', async () => {
    const first = await views.get(`/evidence?verified=no&limit=1&${before}`);
    const second = await views.get(`/evidence?verified=no&limit=1&${before}&cursor=${first.body.next}`);
    expect([first, second].flatMap(({ body }) => body.items.map(({ id }) => id))).toEqual([
      'minutes',
      'photo',
    ]);
  });

  it('one calendar has the days of then, or is not there yet', async () => {
    expect((await views.get(`/calendars/kz?${before}`)).body).toMatchObject({ days: [], version: 1 });
    expect((await views.get(`/calendars/be?${before}`)).body).toMatchObject({ code: 'CALENDAR_NOT_FOUND' });
  });

  it.each(['', '&commitment=idea', '&scope=workspace', '&kind=dialogue'])(
    'rules are those that held then, at the version that said so%s',
    async (of) => {
      const rule = async (query: string) => {
        const { body } = await views.get(`/rules?${query}${of}`);
        const { rulebooks } = body as unknown as { rulebooks: Record<string, number> };
        return [body.items.find(({ id }) => id === 'overdue-7d'), rulebooks.workspace] as const;
      };
      const [now] = await rule(`after=${position}`);
      expect(now).toMatchObject({ rule: { trigger: { every: 'P20D' } }, version: 'workspace@2' });
      const [then, version] = await rule(before);
      expect(then).toMatchObject({ rule: { trigger: { every: 'P10D' } }, version: 'workspace@1' });
      expect(version).toBe(1);
    },
  );

  it('what was not recorded by then has no rules', async () => {
    const { body } = await views.get('/rules?commitment=idea&asOf=2018-11-30');
    expect(body).toMatchObject({ status: 404, code: 'COMMITMENT_NOT_FOUND' });
  });

  it('people are those who were described or owned something then', async () => {
    const people = async (query: string) =>
      (await views.get(`/people?${query}`)).body.items.map(({ id, owns }) => `${id} ${owns}`).toSorted();
    expect(await people('')).toEqual(['desk:registry 0', 'staff:ana 0', 'staff:ben 1', 'staff:kim 0']);
    expect(await people(before)).toEqual(['desk:registry 0', 'staff:ana 1']);
  });

  it('figures of evidence lead to the list of then', async () => {
    const { body } = await views.get(`/today?${before}`);
    const { toVerify } = body.figures as { toVerify: { count: number; list: string } };
    expect(toVerify.count).toBe(2);
    expect((await views.get(toVerify.list)).body.total).toBe(2);
  });

  it('histories end with the day', async () => {
    const types = async (path: string) => (await items(path)).map(({ type }) => type);
    expect(await types(`/commitments/idea/history?${before}`)).toEqual([
      'CommitmentProposed',
      'EvidenceAdded',
      'EvidenceAdded',
    ]);
    expect(await types(`/history?visit=astana-2018&limit=1&${before}`)).toEqual(['EvidenceAdded']);
    const settings = async (query: string) =>
      (await views.get(`/history/settings?of=calendar&${query}`)).body.items.map(({ type }) => type);
    expect(await settings('')).toEqual(['CalendarKept', 'FreeDaysAdded', 'CalendarKept']);
    expect(await settings(before)).toEqual(['CalendarKept']);
    expect((await views.get('/commitments/idea/history?asOf=2018-11-30')).status).toBe(404);
  });
});
