import { freshDataFolder } from '#test/support/pglite.js';
import { run } from './command.js';
import { printed, runProgram, serve, start } from './process.js';

let folder: Awaited<ReturnType<typeof freshDataFolder>>;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await freshDataFolder();
  server = await serve(folder.folder);
});

afterAll(async () => {
  await server.stop();
  await folder.remove();
});

describe('a newcomer', () => {
  test('is told where it listens, how to sign in and what to do next', () => {
    expect(server.welcome).toMatch(/Address {2}http:\/\/127\.0\.0\.1:\d+/);
    expect(server.welcome).toMatch(/Sign in {2}http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=[\w-]{43}/);
    expect(server.welcome).toContain(`Outbox   ${server.url}/outbox`);
    expect(server.welcome).toContain(`npx aide-memoire --data ${folder.folder} sample`);
  });

  test('records the sample visit and sees its board; recording it again doubles nothing', async () => {
    const first = await runProgram(folder.folder, 'sample');
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('12 open · 1 closed') });
    const { position } = (await (await server.get('/commitments?limit=1')).json()) as { position: number };
    expect(await run(folder.folder, 'sample')).toMatchObject({ code: 0 });
    const after = (await (await server.get('/commitments?limit=1')).json()) as { position: number };
    expect(after.position).toBe(position);
  });

  test('sees each promise with its exact words, in the language they were said in', async () => {
    const { stdout } = await run(folder.folder, '--json', 'show', 'human-rights-dialogue-2018');
    expect(JSON.parse(stdout)).toMatchObject({
      window: { first: '2018-11-20', last: '2018-11-21' },
      zone: 'Europe/Brussels',
    });
    const { quotes }: { quotes: { language: string; words: string }[] } = JSON.parse(stdout);
    expect(quotes).toContainEqual(
      expect.objectContaining({
        language: 'ro',
        words: expect.stringContaining('sunt programate în perioada 20-21 noiembrie 2018 la Bruxelles'),
      }),
    );
  });

  test('updates a status over HTTP, sees it at once, and what it was before', async () => {
    const id = 'chairman-visits-astana-2018';
    const postponed = await server.post(
      `/commitments/${id}/postpone`,
      {
        timeframe: { edtf: '2019-03' },
        reason: 'No date was found',
        askedBy: 'The host',
        decidedBy: 'The committee',
      },
      { 'if-match': '"1"' },
    );
    expect(postponed.status).toBe(200);
    const { position } = (await postponed.json()) as { position: number };
    const now = await server.get(`/commitments/${id}?after=${position}`);
    expect(now.headers.get('etag')).toBe('"2"');
    expect(await now.json()).toMatchObject({
      slipDays: 121,
      postponements: 1,
      baseline: { last: '2018-11-30' },
    });
    const { stdout } = await run(folder.folder, 'history', id);
    expect(stdout).toContain('No date was found');
    const stale = await server.post(
      `/commitments/${id}/close`,
      { outcome: 'fulfilled' },
      { 'if-match': '"1"' },
    );
    expect(stale.status).toBe(412);
  });

  test('lets a colleague in by a link that leads to this server', async () => {
    const { stdout } = await run(folder.folder, 'token', 'issue', '--for', 'ana', '--link');
    expect(stdout).toContain(`${server.url}/sign-in?token=`);
    const opened = await fetch(stdout.trim());
    expect(opened.status).toBe(200);
    // Its button signs in, and leads on.
    const link = new URL(stdout.trim());
    const pressed = await fetch(new URL('/sign-in', link), {
      method: 'POST',
      body: link.searchParams,
      redirect: 'manual',
    });
    expect(pressed.status).toBe(303);
  });

  test('is told in problem details what is wrong with a body, whatever else is served', async () => {
    const faulty = await server.post('/commitments', JSON.parse('{"__proto__":1}') as object);
    expect([faulty.status, faulty.headers.get('content-type')]).toEqual([
      400,
      expect.stringContaining('application/problem+json'),
    ]);
  });

  test('finds without accents, in either language', async () => {
    const found = await server.get('/commitments?q=intalnire%20OR%20noiembrie&limit=50');
    expect(found.status).toBe(200);
    const { total } = (await found.json()) as { total: number };
    expect(total).toBeGreaterThan(0);
  });

  test('follows events as they come, one readable line each', async () => {
    const tail = start(folder.folder, 'tail');
    const line = printed(tail, /Enquiry sent/);
    await server.post('/commitments/strategy-for-central-asia/progress', { report: 'Enquiry sent' });
    expect(await line).toMatch(/Enquiry sent/);
    tail.kill('SIGINT');
    await tail.ended;
  });

  test('verifies that all is as the events say, and rebuilds a view', async () => {
    expect(await run(folder.folder, 'verify')).toMatchObject({ code: 0 });
    expect(await run(folder.folder, 'rebuild', 'commitment_status')).toMatchObject({ code: 0 });
    expect(await run(folder.folder, 'verify')).toMatchObject({ code: 0 });
  });

  test('is refused a second copy on the same folder, with the reason in one line', async () => {
    const second = await runProgram(folder.folder, 'serve');
    expect(second.code).toBe(1);
    expect(second.stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['an unknown command', ['nonsense']],
    ['an unknown option', ['list', '--colour']],
    ['a value that is not one', ['list', '--schedule', 'bogus']],
    ['a missing argument', ['show']],
    ['a value that only the server knows to be none', ['list', '--sort', 'colour']],
    ['a view that there is not', ['rebuild', 'nonsense']],
    ['an actor that nobody can be', ['--as', 'ana b', 'list']],
    ['an address that is none', ['--url', 'ftp://example.org', 'list']],
    ['a folder that there is not', ['export', '--out', 'no/such/folder/all.csv']],
  ])('uses it wrongly (%s): one line and exit code 2', async (_, args) => {
    const { code, stdout, stderr } = await run(folder.folder, ...args);
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      code: 2,
      stdout: '',
      lines: 1,
    });
  });
});

test('a clerk of 25 October 2018 sees what was to come', async () => {
  const { folder: dataDir, remove } = await freshDataFolder();
  try {
    const { code, stdout } = await runProgram(dataDir, 'sample', '--clock', '2018-10-25');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Thursday, 25 October 2018/);
    expect(stdout).toMatch(/Overdue 0[\s\S]*Due now 1[\s\S]*chairman-visits-astana-2018[\s\S]*Coming up 3/);
    expect(stdout).toMatch(/in 26 days[\s\S]*human-rights-dialogue-2018/);
  } finally {
    await remove();
  }
});

test('Ctrl-C stops it cleanly, kill -9 does not lock the folder, nothing acknowledged is lost', async () => {
  const { folder: dataDir, remove } = await freshDataFolder();
  try {
    const first = await serve(dataDir);
    const recorded = await first.post('/visits', {
      visit: 'brussels-2026',
      title: 'Visit to Brussels',
      delegation: { name: 'Delegation' },
      host: { body: 'European Parliament', country: 'BE' },
      dates: { edtf: '2026-11' },
      place: { name: 'Brussels', country: 'BE', zone: 'Europe/Brussels', hemisphere: 'north' },
    });
    expect(recorded.status).toBe(201);
    await first.kill();
    const second = await serve(dataDir);
    expect((await second.get('/visits/brussels-2026')).status).toBe(200);
    expect((await second.stop()).code).toBe(0);
    expect(await run(dataDir, 'verify')).toMatchObject({ code: 0 });
  } finally {
    await remove();
  }
});
