import { parse } from 'csv-parse/sync';
import { readAs } from '#domain/commitments/commitment.terms.js';
import { visitStream } from '#domain/event-types.js';
import { commitmentId, evidenceId, visitId } from '#domain/values.js';
import { asBusy } from '#test/support/as-busy.js';
import { commitment, recorded, visitRecorded, visits, when } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;
let position: number;

/** Due one after the other, a day apart. */
const names = Array.from('abcdefgh');
const dayOf = (at: number) => `2018-10-${String(at + 10)}`;
const postpone = (id: string, to: string) =>
  views.record(commitment(id), {
    type: 'CommitmentPostponed',
    data: { timeframe: when(to), reason: 'They asked for it', askedBy: 'Clerks', decidedBy: 'Clerks' },
  });

beforeEach(async () => {
  views = await openViewsApp();
  await views.record(visits, visitRecorded);
  for (const [at, id] of names.entries())
    position = await views.record(commitment(id), recorded(id, { timeframe: when(dayOf(at)) }));
});
afterEach(() => views.close());

/** All pages of a list, with something done after the first. */
const paged = async (
  path: string,
  meanwhile: () => Promise<number>,
  many = names.length,
): Promise<Record<string, unknown>[]> => {
  const found: Record<string, unknown>[] = [];
  const join = path.includes('?') ? '&' : '?';
  let cursor = '';
  let after = position;
  do {
    const { status, body } = await views.get(`${path}${join}limit=3&after=${after}${cursor}`);
    expect([status, body.total]).toEqual([200, many]);
    expect(body.position).toBe(position);
    found.push(...body.items);
    if (cursor === '') after = await meanwhile();
    cursor = body.next === null ? '' : `&cursor=${body.next}`;
  } while (cursor !== '');
  return found;
};

/** What a search found in a row is told in the words that stand now: those of before are not kept. */
const rowsOf = (items: readonly Record<string, unknown>[]): Record<string, unknown>[] =>
  items.map(({ found, ...row }) => row);

const meanwhile = async () => {
  // One that was shown comes to stand later, one that was not comes to stand earlier; one closes, one is new.
  await postpone('a', '2018-12-24');
  await views.record(commitment('g'), {
    type: 'TimeframeCorrected',
    data: {
      timeframe: when('2018-10-01'),
      ...{ corrects: 1, concerns: ['window', 'baseline'] },
      reason: 'A slip of the pen',
    },
  });
  await views.record(commitment('e'), { type: 'CommitmentClosed', data: { outcome: 'fulfilled' } });
  return views.record(commitment('new'), recorded('new', { timeframe: when('2018-12-01') }));
};

describe('a list that is paged while rows move', () => {
  test.each([
    '/commitments',
    '/deadlines',
    '/commitments?sort=changed',
    '/commitments?schedule=upcoming&schedule=overdue',
  ])('shows each once, as it was when the first page was read: %s', async (path) => {
    const before = (await views.get(`${path}${path.includes('?') ? '&' : '?'}limit=500&after=${position}`))
      .body;
    expect(await paged(path, meanwhile)).toEqual(before.items);
  });

  test('stands still backwards, and as it was known by an instant yet to come', async () => {
    const found = await paged('/commitments?sort=-due&asOf=2099-01-01T00:00:00.000Z', meanwhile);
    expect(found.map(({ id }) => id)).toEqual(names.toReversed());
  });

  test('agrees with the facets and with another list of its position', async () => {
    const later = await meanwhile();
    const { body: now } = await views.get(`/commitments/facets?after=${later}`);
    expect(now).toMatchObject({ total: 9, facets: { stage: { values: [{ count: 8 }, { count: 1 }] } } });
    const { body: then } = await views.get(`/commitments/facets?position=${position}`);
    expect(then).toMatchObject({
      total: 8,
      position,
      facets: { stage: { values: [{ value: 'open', count: 8 }] } },
    });
    expect((await views.get(`/commitments?position=${position}`)).body).toMatchObject({ total: 8, position });
  });

  test('is exported of one moment, however many pages it takes', async () => {
    const { text } = await views.get(
      `/commitments?format=csv&position=${position}&after=${await meanwhile()}`,
    );
    const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
    expect(rows.map(({ id, stage }) => [id, stage])).toEqual(names.map((id) => [id, 'open']));
  });
});

describe('a position that nothing is recorded at', () => {
  const standing = ['commitments', 'commitments/facets', 'evidence', 'visits', 'proposals'];
  const others = ['deadlines', 'history', 'reminders', 'readers', 'calendars', 'rules'];
  test('is refused at once, wherever it can be named', async () => {
    const paths = [
      ...standing.map((path) => `/${path}?position=`),
      ...[...standing, ...others].map((path) => `/${path}?after=`),
      '/commitments/a?after=',
      '/visits/astana-2018?after=',
      '/board?after=',
      '/changes?since=',
    ];
    for (const path of paths) {
      const begun = performance.now();
      const { status, body } = await views.get(`${path}${position + 1}`);
      const pointer = `/${/\w+(?==)/.exec(path)?.[0]}`;
      const detail = `is ${position + 1}, where nothing is recorded yet: the last event stands at ${position}`;
      expect([path, status, body]).toMatchObject([
        path,
        400,
        { code: 'REQUEST_INVALID', errors: [{ pointer, detail }] },
      ]);
      expect(performance.now() - begun).toBeLessThan(asBusy(2_500));
    }
  });

  test('is refused of a page of a list as it was before a backup was restored, and of a stream', async () => {
    const { body } = await views.get(`/commitments?limit=3&after=${position}`);
    const cursor = Buffer.from(
      String(Buffer.from(String(body.next), 'base64url')).replace(`[${position},`, `[${position + 9},`),
    ).toString('base64url');
    expect((await views.get(`/commitments?limit=3&cursor=${cursor}`)).body).toMatchObject({
      status: 400,
      errors: [{ pointer: '/cursor' }],
    });
    const stream = await views.get('/changes', { 'last-event-id': String(position + 1) });
    expect(stream.body).toMatchObject({ status: 400, code: 'HEADER_INVALID' });
  });
});

test('reminders that do not change while they are paged come exactly once, each page as of when it is read', async () => {
  const all = async () => (await views.get(`/reminders?limit=500&after=${position}`)).body.items;
  const nameOf = (one: Record<string, unknown>) => JSON.stringify([one.commitment, one.reminder, one.due]);
  const before = (await all()).map(nameOf);
  const shown: string[] = [];
  let cursor = '';
  for (let pages = 0; pages === 0 || cursor !== ''; pages += 1) {
    const { status, body } = await views.get(`/reminders?limit=5&after=${position}${cursor}`);
    expect(status).toBe(200);
    shown.push(...body.items.map(nameOf));
    if (pages === 0) {
      // One that was shown comes to stand later, one that was not comes to stand earlier, one goes, one is new.
      position = await meanwhile();
      await all();
    }
    cursor = body.next === null ? '' : `&cursor=${body.next}`;
  }
  const after = (await all()).map(nameOf);
  const unchanged = before.filter((name) => after.includes(name));
  expect(unchanged.length).toBeGreaterThan(5);
  expect(unchanged.length).toBeLessThan(before.length);
  expect(unchanged.map((name) => [name, shown.filter((one) => one === name).length])).toEqual(
    unchanged.map((name) => [name, 1]),
  );
});

describe('lists of what stands beside commitments', () => {
  const ids = Array.from('abcdef');
  const visitNamed = (id: string) => visitStream(visitId.parse(`visit-${id}`));
  const read = readAs.parse({
    reading: '0f3a9c1e5b7d2846af10c3e9d57b8264',
    rule: 'expected',
    language: 'en',
    confidence: 0.85,
    reasons: [],
  });

  beforeEach(async () => {
    for (const [at, id] of ids.entries()) {
      await views.record(visitNamed(id), {
        type: 'VisitRecorded',
        data: {
          ...visitRecorded.data,
          visit: visitId.parse(`visit-${id}`),
          title: `Visit ${id} to Astana`,
          dates: when(dayOf(at)),
        },
      });
      await views.record(commitment(`read-${id}`), {
        type: 'CommitmentProposed',
        data: { ...recorded(id).data, commitment: commitmentId.parse(`read-${id}`), readAs: read },
      });
      position = await views.record(commitment(id), {
        type: 'EvidenceAdded',
        data: {
          evidence: { form: 'note', id: evidenceId.parse(`note-${id}`), title: `Note ${id}`, note: 'So.' },
        },
      });
    }
  });

  const verified = (id: string) =>
    views.record(commitment(id), {
      type: 'EvidenceVerified',
      data: { evidence: evidenceId.parse(`note-${id}`) },
    });
  const amended = (id: string, day: string) =>
    views.record(visitNamed(id), {
      type: 'VisitAmended',
      data: { title: `Journey ${id} elsewhere`, dates: when(day) },
    });

  test.each([
    ['/evidence?sort=position', ids.length],
    ['/evidence?verified=no', ids.length],
    ['/visits', ids.length + 1],
    ['/visits?sort=changed', ids.length + 1],
    ['/visits?q=astana', ids.length + 1],
    ['/proposals?outcome=waiting', ids.length],
  ])('show each once, as it was when the first page was read: %s', async (path, many) => {
    const before = (await views.get(`${path}${path.includes('?') ? '&' : '?'}limit=500&after=${position}`))
      .body;
    const found = await paged(
      path,
      async () => {
        views.clock.set('2018-09-01T09:30:00.000Z');
        for (const id of ['a', 'f']) {
          await verified(id);
          await views.record(commitment(`read-${id}`), {
            type: 'CommitmentDismissed',
            data: { reason: 'no' },
          });
        }
        await views.record(commitment('b'), {
          type: 'EvidenceRetracted',
          data: { evidence: evidenceId.parse('note-b'), reason: 'Another meeting' },
        });
        await amended('a', '2018-12-24');
        await postpone('c', '2019-01-01');
        return amended('f', '2018-01-01');
      },
      many,
    );
    expect(rowsOf(found)).toEqual(rowsOf(before.items));
    const { body: then } = await views.get(
      `${path}${path.includes('?') ? '&' : '?'}limit=500&position=${position}`,
    );
    expect(rowsOf(then.items)).toEqual(rowsOf(before.items));
  });
});
