import { commitment, recorded, sourceAttached, visitRecorded, visits } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;
let position: number;
/** Of each statement that read rows whole, how many it asked for. */
const readWhole: number[] = [];
/** Done once, before the next of them. */
let meanwhile: (() => Promise<unknown>) | undefined;

beforeAll(async () => {
  views = await openViewsApp();
  const query = views.dataSource.query.bind(views.dataSource);
  views.dataSource.query = async <Read>(text: string, values?: unknown[]): Promise<Read> => {
    if (!text.includes('as "stamp"')) return query<Read>(text, values);
    const before = meanwhile;
    meanwhile = undefined;
    await before?.();
    const read = await query<Read>(text, values);
    if (Array.isArray(read)) readWhole.push(read.length);
    return read;
  };
  await views.record(visits, visitRecorded, sourceAttached);
  for (const id of ['one', 'two', 'three']) position = await views.record(commitment(id), recorded(id));
  await views.get(`/commitments?after=${position}`);
});
afterAll(() => views.close());
beforeEach(() => {
  readWhole.length = 0;
});

const statements = async (query: string): Promise<Record<string, string>> => {
  const { status, body } = await views.get(`/commitments?after=${position}&${query}`);
  expect(status).toBe(200);
  return Object.fromEntries(body.items.map(({ id, statement }) => [id, statement]));
};

describe('rows that were read before', () => {
  it('are not read again by whoever asks otherwise, but for those that have changed', async () => {
    const before = await statements('sort=-id');
    expect([Object.keys(before), readWhole]).toEqual([['two', 'three', 'one'], []]);
    position = await views.record(commitment('two'), {
      type: 'CommitmentReworded',
      data: { statement: 'Hold a seminar', language: 'en' },
    });
    expect(await statements('sort=id')).toEqual({ ...before, two: 'Hold a seminar' });
    expect(readWhole).toEqual([1]);
  });

  it('are read again whoever has written them, and however', async () => {
    const before = await statements('');
    await views.dataSource.query(
      `update commitment_status set statement = 'Written by another process' where commitment = 'one'`,
    );
    expect(await statements('sort=visit')).toEqual({ ...before, one: 'Written by another process' });
    await views.dataSource.query(
      `update commitment_status set statement = '${before.one}' where commitment = 'one'`,
    );
    expect(await statements('sort=-visit')).toEqual(before);
  });

  it('are shown as they stood where an earlier stand is asked for, and as they stand to who asks after them', async () => {
    const before = await statements('');
    const stood = position;
    position = await views.record(commitment('three'), {
      type: 'CommitmentReworded',
      data: { statement: 'Hold a round table', language: 'en' },
    });
    for (let turn = 0; turn < 2; turn++) {
      expect(await statements('')).toEqual({ ...before, three: 'Hold a round table' });
      expect(await statements(`position=${stood}`)).toEqual(before);
    }
  });

  it('are told apart where several of one commitment were written together', async () => {
    const reworded = (statement: string) =>
      ({ type: 'CommitmentReworded', data: { statement, language: 'en' } }) as const;
    position = await views.record(commitment('one'), reworded('Hold a fair'), reworded('Hold a match'));
    for (let turn = 0; turn < 2; turn++) {
      expect(await statements('')).toMatchObject({ one: 'Hold a match' });
      expect(await statements(`position=${position - 1}`)).toMatchObject({ one: 'Hold a fair' });
    }
  });

  it('are counted with what is shown, also where the table is made anew between the two statements', async () => {
    position = await views.record(commitment('four'), recorded('four'));
    await views.get(`/visits?after=${position}`);
    meanwhile = () => views.dataSource.query(`delete from commitment_status where commitment = 'four'`);
    const { body } = await views.get(`/commitments?after=${position}&sort=-id&stage=open`);
    expect([body.total, body.items.map(({ id }) => id)]).toEqual([3, ['two', 'three', 'one']]);
  });

  it('show how far their day is, and by what name their visit goes, by the day and the name of now', async () => {
    const shown = async () => {
      const { body } = await views.get(`/commitments?after=${position}&sort=id`);
      return body.items.map(({ daysLeft, schedule, visitTitle }) => ({ daysLeft, schedule, visitTitle }));
    };
    const [before] = await shown();
    views.clock.set('2018-08-30T09:30:00.000Z');
    const [later] = await shown();
    expect(later).toEqual({ ...before, daysLeft: Number(before?.daysLeft) - 10 });
    views.clock.set('2019-08-30T09:30:00.000Z');
    position = await views.record(visits, { type: 'VisitAmended', data: { title: 'To Astana' } });
    const [last] = await shown();
    expect(last).toMatchObject({ schedule: 'overdue', visitTitle: 'To Astana' });
  });
});
