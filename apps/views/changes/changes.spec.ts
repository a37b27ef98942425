import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { eventsIn } from '#apps/aide-memoire/client/server-sent-events.js';
import { commitmentStream } from '#domain/event-types.js';
import { commitmentId } from '#domain/values.js';
import { EventStore } from '#event-store/event-store.js';
import { SystemClock } from '#platform/clock.js';
import { readerTermsOf } from '#test/support/described-reader.js';
import { type House, openHouse } from '#test/support/house.js';
import { recordOn } from '#test/support/views.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';
import { type ChangeItem, change } from './change.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.ask('/visits', visitToAstana);
});
afterAll(() => house.close());

async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of body) {
    const lines = `${rest}${decoder.decode(part, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** Follows as somebody signed in; `take` waits for so many changes. */
const following = async (query = '', headers?: Record<string, string>) => {
  const gone = new AbortController();
  const response = await fetch(`${await house.address()}/api/v1/changes${query}`, {
    headers: headers ?? (await house.as('staff')),
    signal: gone.signal,
  });
  const got: ChangeItem[] = [];
  const over = (async () => {
    // The description says what comes, so each is held against it.
    for await (const { data } of eventsIn(linesOf(response.body as never)))
      got.push(change.parse(JSON.parse(data)));
  })().catch(() => undefined);
  return {
    got,
    over,
    leave: () => gone.abort(),
    take: async (many: number): Promise<readonly ChangeItem[]> => {
      for (let tries = 0; got.length < many && tries < 1200; tries += 1) await sleep(50);
      return got;
    },
  };
};

describe('a change', () => {
  test('brings what it changed as that is now, with the names of its people', async () => {
    const { id, position } = (await house.ask('/commitments', promised)).body;
    const stream = await following(`?since=${Number(position) - 1}`);
    await house.ask(`/commitments/${id}/assign`, { owner: 'staff:ana' });
    const [, assigned] = await stream.take(2);
    stream.leave();
    expect(assigned).toMatchObject({
      type: 'CommitmentAssigned',
      of: 'commitment',
      id,
      visit: 'astana-2018',
    });
    const { people, ...now } = (await house.read(`/commitments/${id}`)).body;
    expect(assigned?.current).toEqual(now);
    expect(people).toBeDefined();
  });

  test('of rules, readers, calendars and reminders comes too', async () => {
    const stream = await following();
    const headers = await house.as('keeper', 'staff:kim');
    const described = readerTermsOf('Ana', { email: 'ana@example.org' });
    await house.ask('/readers/staff:ana/describe', described, { headers });
    await house.ask(
      '/calendars/recess/keep',
      { title: 'Recess', appliesTo: 'us', workingDays: null },
      { headers },
    );
    const rule = { id: 'overdue-7d', trigger: { on: 'overdue', every: 'P14D' }, to: ['owner'] };
    await house.ask('/rules/workspace/set', { rule }, { headers });
    const { id } = (await house.ask('/commitments', promised)).body;
    await house.ask(`/commitments/${id}/watch`, {});
    const got = await stream.take(5);
    stream.leave();
    expect(got).toMatchObject([
      {
        of: 'reader',
        id: 'staff:ana',
        visit: null,
        what: 'Described Ana',
        current: { email: 'ana@example.org' },
        people: { 'staff:ana': 'Ana' },
      },
      { of: 'calendar', id: 'recess', current: { title: 'Recess' } },
      { of: 'rulebook', id: 'workspace', current: { items: [{ id: 'overdue-7d' }] } },
      { of: 'commitment', id },
      { of: 'reminders', id, type: 'CommitmentWatched', notice: null, current: { items: expect.any(Array) } },
    ]);
  });

  test('is not missed after what was read before: each answer says how far the views were', async () => {
    const answer = await house.app.inject({ url: '/api/v1/commitments', headers: await house.as('staff') });
    const head = await house.app.inject({
      method: 'HEAD',
      url: '/api/v1/commitments',
      headers: await house.as('staff'),
    });
    expect(head.headers['aide-memoire-position']).toBe(answer.headers['aide-memoire-position']);
    const { id } = (await house.ask('/commitments', promised)).body;
    const stream = await following(`?since=${answer.headers['aide-memoire-position']}&category=commitment`);
    expect((await stream.take(1)).at(-1)).toMatchObject({ id });
    stream.leave();
  });

  test('shows readers no mail address', async () => {
    const stream = await following('?since=0&category=reader', await house.as('reader', 'reader:eva'));
    expect(await stream.take(1)).toMatchObject([{ of: 'reader', current: { email: null } }]);
    stream.leave();
  });

  test.each([
    ['category=visit', ['VisitRecorded']],
    ['type=CommitmentAssigned', ['CommitmentAssigned']],
    ['visit=nowhere&visit=astana-2018&category=reminders', ['CommitmentWatched']],
    ['by=staff:kim&category=calendar', ['CalendarKept']],
  ])('is left out by what is not asked for: %s', async (filter, types) => {
    const stream = await following(`?since=0&${filter}`);
    expect((await stream.take(types.length)).map(({ type }) => type)).toEqual(types);
    stream.leave();
  });

  test.each(['category=outbox', 'visit=%20', 'colour=red', 'since=-1'])(
    'is refused for %s',
    async (filter) => {
      const answer = await fetch(`${await house.address()}/api/v1/changes?${filter}`, {
        headers: await house.as('staff'),
      });
      expect(answer.status).toBe(400);
    },
  );
});

describe('that the stream lives', () => {
  /** Reads what comes until something is in it. */
  const textOf = async (query: string, wanted: RegExp): Promise<string> => {
    const gone = new AbortController();
    const response = await fetch(`${await house.address()}/api/v1/changes${query}`, {
      headers: await house.as('staff'),
      signal: gone.signal,
    });
    const decoder = new TextDecoder();
    let text = '';
    for await (const part of response.body as never as AsyncIterable<Uint8Array>) {
      text += decoder.decode(part, { stream: true });
      if (wanted.test(text)) break;
    }
    gone.abort();
    return text;
  };

  test('is told to whoever asks for it by events of a name of their own, from the start on and again and again', async () => {
    const beat = /event: heartbeat\ndata: \{"at":"[^"]+Z","behind":\[\],"position":\d+\}\n\n/.source;
    const text = await textOf('?heartbeat=1', new RegExp(beat + beat));
    expect(text).toMatch(new RegExp(`^retry: 2000\nid: \\d+\n\n${beat}`));
  });

  test('is told to nobody else by an event: what reads every event reads changes', async () => {
    expect(await textOf('?since=0', /VisitRecorded/)).not.toContain('heartbeat');
  });

  test.each(['heartbeat=0', 'heartbeat=61', 'heartbeat=event'])('is refused for %s', async (query) => {
    const answer = await fetch(`${await house.address()}/api/v1/changes?${query}`, {
      headers: await house.as('staff'),
    });
    expect(answer.status).toBe(400);
  });

  test('names the views that could not take what was recorded, while it is so', async () => {
    const database = house.app.get(DataSource, { strict: false });
    await database.query(
      `insert into dead_letters (projection, place, position, stream_id, type, error, attempts)
        select 'deadlines', 'serving', position, stream_id, type, 'a row that it does not take', 3
        from events order by position limit 1`,
    );
    const behind = /"behind":\["deadlines"\]/;
    expect(await textOf('?heartbeat=1', behind)).toMatch(behind);
    await database.query("delete from dead_letters where projection = 'deadlines'");
    expect(await textOf('?heartbeat=1', /"behind":\[\]/)).toMatch(/"behind":\[\]/);
  });
});

test('the stream ends when the sign-in ends', async () => {
  const headers = await house.as('staff', 'staff:gone');
  const stream = await following('', headers);
  const { AccessTokens } = await import('#platform/auth/access-tokens.js');
  await house.app.get(AccessTokens).revoke(headers.authorization.slice('Bearer '.length));
  await stream.over;
  const { body } = await house.ask('/commitments', promised);
  expect(stream.got.some(({ id }) => id === body.id)).toBe(false);
});

test('a hundred changes a second reach all who follow, in order, none missed or doubled', async () => {
  const { id, position } = (await house.ask('/commitments', promised)).body;
  const streams = await Promise.all(
    Array.from({ length: 8 }, () => following(`?commitment=${id}&since=${position}`)),
  );
  const many = 300;
  const facts = Array.from(
    { length: many },
    (_, at) => ({ type: 'ProgressReported', data: { report: `report ${at}` } }) as const,
  );
  const store = house.app.get(EventStore, { strict: false });
  const record = recordOn(store, new SystemClock());
  await Promise.all(
    facts.map(async (fact, at) => {
      await sleep(at * 10);
      await record(commitmentStream(commitmentId.parse(id)), fact);
    }),
  );
  const all = await Promise.all(streams.map((stream) => stream.take(many)));
  for (const stream of streams) stream.leave();
  for (const got of all) {
    const versions = got.map(({ version }) => version);
    expect(versions).toEqual(Array.from({ length: many }, (_, at) => at + 2));
    expect(got.at(-1)?.current).toMatchObject({ version: many + 1 });
  }
});
