import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes } from './faults-on.js';
import { houseInBrowser } from './house-in-browser.js';

const chairman = '/commitments/chairman-visits-astana-2018';
const statement = 'The Chairman of the Subcommittee on Human Rights visits Astana';

describeInBrowser('a clerk’s morning', () => {
  const here = houseInBrowser();
  const shown = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();

  test('signs in by a link and sees what needs her, within the policy and without a fault in the console', async () => {
    const context = await here.someone({ bypassCSP: false });
    const said: string[] = [];
    context.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    const page = await context.newPage();
    await page.goto(await here.house.link());
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${here.house.url}/`);
    await page.getByRole('heading', { name: 'Thursday, 25 October 2018' }).waitFor();
    expect(await page.getByText('Nothing is overdue. One window is open.').count()).toBe(1);
    await page.getByRole('link', { name: statement }).first().click();
    await page.getByRole('heading', { name: statement }).waitFor();
    expect(await page.locator('blockquote .mark').textContent()).toBe('this autumn');
    expect(said).toEqual([]);
  });

  test('is asked for her token where she wanted to go, and is then there', async () => {
    const page = await (await here.someone()).newPage();
    await page.goto(here.house.url + chairman);
    await page.getByLabel('Token').fill(await here.house.link());
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: statement }).waitFor();
    expect(new URL(page.url()).pathname).toBe(chairman);
  });

  test('follows a figure to the list that it counts', async () => {
    const page = await here.signedIn();
    await page.getByRole('link', { name: '8 No date' }).click();
    await page.getByText('8 commitments').waitFor();
    expect(new URL(page.url()).search).toBe('?schedule=undated&stage=open');
  });

  test('finds behind every figure of Today exactly what it counts', async () => {
    const proposed = {
      kind: 'report',
      direction: 'theirs',
      statement: 'A report on prisons',
      language: 'en',
    };
    const nobody = { responsible: null, supporting: [], counterparts: [], owner: null };
    const quote = {
      source: 'press-release',
      exact: 'is expected to visit Astana this autumn',
      language: 'en',
    };
    const terms = { ...proposed, parties: nobody, timeframe: { edtf: '2019' }, quotes: [quote], tags: [] };
    const body = { commitment: 'a-proposal', visit: 'kazakhstan-2018', ...terms };
    const told = await here.house.post('/commitments/proposals', body);
    expect([told.status, told.ok ? '' : await told.text()]).toEqual([told.status, '']);
    const page = await here.signedIn();
    await page.getByText('Who owes whom').waitFor();
    await page.getByRole('navigation', { name: 'Today in figures' }).getByText('To review').waitFor();
    // What waits to be decided shows the words that it was read from.
    await page.locator('main q').getByText('is expected to visit Astana this autumn').waitFor();
    // No number stands alone without leading anywhere.
    const alone = `[...document.querySelectorAll('main *')].filter((one) => !one.firstElementChild &&
      /^\\d+$/.test(one.textContent.trim()) && one.checkVisibility() && !one.closest('a, time, [aria-hidden=true]'))`;
    expect(await page.evaluate(`${alone}.map((one) => one.outerHTML)`)).toEqual([]);
    const figures = await page.evaluate<[string, number][]>(
      `[...document.querySelectorAll('a[data-counts]')].map((one) => [one.getAttribute('href'), Number(one.dataset.counts)])`,
    );
    const beside = await page.evaluate<[string, number][]>(
      `[...document.querySelectorAll('nav a:has(> span:last-child)')].flatMap((one) => {
        const count = one.lastElementChild.textContent;
        return /^\\d+$/.test(count) ? [[one.getAttribute('href'), Number(count)]] : [];
      })`,
    );
    expect(figures.length).toBeGreaterThan(18);
    expect(beside.length).toBe(5);
    const counted = new Map<string, number>();
    for (const [list, count] of [...figures, ...beside]) {
      expect([list, counted.get(list) ?? count]).toEqual([list, count]);
      counted.set(list, count);
    }
    expect([...counted.keys()]).toContain('/reminders');
    expect(counted.get('/commitments?stage=proposed')).toBe(1);
    for (const [list, count] of counted) {
      await page.goto(here.house.url + list);
      const rows = page.locator('main tr[data-id], main ul > li:has([data-walked])');
      if (count === 0)
        await page.getByText(/Nothing matches|Nothing waits to be verified|No reminder/).waitFor();
      else await rows.nth(count - 1).waitFor();
      expect([list, await rows.count()]).toEqual([list, count]);
    }
  });

  test('sees the whole first screen after two requests', async () => {
    const page = await here.house.signIn(await here.someone());
    await shown(page);
    const asked: string[] = [];
    page.on('request', (request) => request.resourceType() === 'fetch' && asked.push(request.url()));
    await page.reload();
    await page.getByText('Who owes whom').waitFor();
    await page.getByText('Ana', { exact: true }).waitFor();
    expect(asked.map((url) => new URL(url).pathname).toSorted()).toEqual([
      '/api/v1/me/look',
      '/api/v1/today',
    ]);
  });

  test('follows what opens soon to what is counted, not to all that is still to come', async () => {
    const page = await here.signedIn();
    const link = page.getByRole('link', { name: /Opening soon$/ });
    const count = Number((await link.textContent())?.match(/\d+/)?.[0]);
    await link.click();
    await page.getByText(`${count} commitments`).waitFor();
    await page.getByText('opens by 22 November 2018').waitFor();
  });

  test('goes through a list, and from one of it to the next, by j and k', async () => {
    const page = await here.signedIn('/commitments?schedule=upcoming');
    await page.locator('tr[data-id] a').first().waitFor();
    const ids = await page
      .locator('tr[data-id] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const key of ['j', 'j', 'k', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL(here.house.url + ids[0]);
    await page.locator('article h1').waitFor();
    await page.keyboard.press('j');
    await page.waitForURL(here.house.url + ids[1]);
    await page.reload();
    await page.locator('article h1').waitFor();
    await page.keyboard.press('k');
    await page.waitForURL(here.house.url + ids[0]);
  });

  test.each(['/', '/commitments/calendar?month=2018-11', '/commitments/timeline', '/reminders'])(
    'is at the row that she opened when she comes back to %s, and goes on from there by keys',
    async (path) => {
      const page = await here.signedIn(path);
      await page.locator('[data-walked]').first().waitFor();
      const rows = await page
        .locator('[data-walked]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      const second = rows[1] ?? null;
      const next = rows[rows.indexOf(second) + 1];
      for (const key of ['j', 'j']) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await page.locator('article h1').waitFor();
      await page.goBack();
      await page.locator(`[data-walked][href="${second}"]:focus`).waitFor();
      await page.keyboard.press('j');
      await page.locator(`[data-walked][href="${next}"]:focus`).waitFor();
    },
  );

  test('is told in the page that an address leads nowhere; a program is told in JSON', async () => {
    const page = await here.signedIn();
    const answer = await page.goto(`${here.house.url}/nowhere`);
    expect(answer?.status()).toBe(404);
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
    expect(await page.getByRole('link', { name: 'Today', exact: true }).count()).toBeGreaterThan(0);
    for (const [path, accept] of [
      ['/nowhere', '*/*'],
      ['/api/nowhere', 'text/html,*/*;q=0.8'],
    ] as const) {
      const told = await fetch(here.house.url + path, { headers: { accept } });
      expect([path, told.status, told.headers.get('content-type')?.split(';')[0]]).toEqual([
        path,
        404,
        'application/problem+json',
      ]);
    }
  });

  test('serves the files of the page to whoever reads, and says so to others', async () => {
    const page = await fetch(here.house.url);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const [file = ''] = /\/assets\/[\w.-]+\.js/.exec(await page.text()) ?? [];
    // What is in it is said by its name: no browser asks for it twice.
    const kept = (await fetch(here.house.url + file)).headers.get('cache-control');
    expect(kept).toBe('public, max-age=31536000, immutable');
    const asked = async (path: string, method: string) => {
      const { status, headers } = await fetch(here.house.url + path, { method });
      return [status, headers.get('allow')];
    };
    expect(await asked(file, 'HEAD')).toEqual([200, null]);
    expect(await asked(file, 'POST')).toEqual([405, 'GET, HEAD']);
    expect(await asked('/assets/nowhere.js', 'POST')).toEqual([404, null]);
  });

  test.each([
    ['/?asOf=tomorrow', '/'],
    ['/?asOf=2018-13-40&since=then', '/'],
    ['/commitments?schedule=never&utm_source=mail&sort=luck&group=size&columns=1', '/commitments'],
    ['/commitments/board?kind=party', '/commitments/board'],
    ['/commitments/timeline?zoom=days&from=soon', '/commitments/timeline'],
    ['/commitments/calendar?month=2018-13', '/commitments/calendar'],
    ['/brief?body=European+Parliament&since=then', '/brief?body=European+Parliament'],
    ['/visits?q=&page=2', '/visits'],
  ])('finds out of an address what cannot be, and is shown the rest: %s', async (address, mended) => {
    const page = await here.signedIn(address);
    await page.locator('main h1, main [role=toolbar], main table').first().waitFor({ state: 'attached' });
    expect(page.url()).toBe(here.house.url + mended);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('is told what an address asks for that is not there, and shown all of it by one press', async () => {
    const page = await here.signedIn('/commitments?visit=nowhere&owner=ana');
    const said = page.getByRole('alert');
    await said.getByText('This cannot be shown as the address asks for it').waitFor();
    await said.getByText('a kind and a name, such as "staff:ana"').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await said.getByRole('link', { name: 'Show all of it' }).click();
    await page.waitForURL(`${here.house.url}/commitments`);
    await page.getByRole('rowgroup').first().waitFor();
  });

  test('reports by the keyboard alone; what was typed outlives a reload, and another browser sees it at once', async () => {
    const [page, other] = await Promise.all([
      here.signedIn(chairman),
      here.signedIn(chairman, { as: 'mihai' }),
    ]);
    await Promise.all([shown(page), shown(other)]);
    await page.keyboard.press('r');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('The invitation has come <img src=x onerror="document.title=1">');
    await page.reload();
    await shown(page);
    await page.keyboard.press('r');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('textbox').first().inputValue()).toContain('The invitation has come');
    await page.getByRole('button', { name: 'Record the report' }).press('Enter');
    await page.getByText('Report recorded').waitFor();
    await other.getByText('The invitation has come <img').first().waitFor();
    expect(await other.title()).not.toBe('1');
  });

  test('sees at once what a program takes back, too', async () => {
    const page = await here.signedIn(chairman);
    await shown(page);
    const path = `${chairman}/evidence`;
    const call = { id: 'call', form: 'note', title: 'A call', note: 'They called.' };
    expect((await here.house.post(path, call)).ok).toBe(true);
    const evidence = page.getByRole('region', { name: 'Evidence' }).getByText('A call');
    await evidence.waitFor();
    expect(
      (await here.house.post(`${path}/call/retract`, { reason: 'Another commitment was meant' })).ok,
    ).toBe(true);
    await evidence.waitFor({ state: 'detached' });
  });

  test('works through what nobody has verified: as many pieces as Today counts, each with its commitment', async () => {
    const page = await here.signedIn('/');
    const figure = page.getByRole('navigation', { name: 'Today in figures' }).getByRole('link', {
      name: /To verify/,
    });
    const counted = Number((await figure.textContent())?.match(/\d+/)?.[0]);
    await figure.click();
    const pieces = page.locator('main li');
    await page.getByRole('heading', { level: 1, name: 'Evidence' }).waitFor();
    await pieces.first().waitFor();
    expect(await pieces.count()).toBe(counted);
    const path = `${chairman}/evidence`;
    const letter = { id: 'letter', form: 'note', title: 'A letter of thanks', note: 'They wrote.' };
    expect((await here.house.post(path, letter)).ok).toBe(true);
    const ofLetter = pieces.filter({ hasText: 'A letter of thanks' });
    await ofLetter.waitFor();
    expect((await here.house.post(`${path}/letter/verify`, {})).ok).toBe(true);
    await ofLetter.waitFor({ state: 'detached' });
    await page.getByRole('navigation', { name: 'Which evidence' }).getByText('All').click();
    await ofLetter.getByText('verified by').waitFor();
    await ofLetter.getByRole('link').click();
    await page.getByRole('region', { name: 'Evidence' }).getByText('A letter of thanks').waitFor();
  });

  test('is shown both when somebody was faster, and loses neither', async () => {
    const [page, other] = await Promise.all([
      here.signedIn(chairman),
      here.signedIn(chairman, { as: 'mihai' }),
    ]);
    await Promise.all([shown(page), shown(other)]);
    await page.keyboard.press('d');
    await page.getByRole('dialog').getByLabel('When').fill('2018-11');
    await page.getByText(/November 2018 · 1\s*–\s*30 November 2018/).waitFor();
    await page.getByLabel('Because').fill('His office says November');
    await other.keyboard.press('d');
    await other.getByRole('dialog').getByLabel('When').fill('2018-11-26/2018-11-28');
    await other.getByText(/26\s*–\s*28 November 2018/).waitFor();
    await other.getByLabel('Because').fill('By telephone');
    await other.getByRole('button', { name: 'Narrow', exact: true }).last().click();
    await other.getByText('Window narrowed').waitFor();
    await page.getByRole('button', { name: 'Narrow', exact: true }).last().click();
    const conflict = page.getByRole('alertdialog', { name: 'Mihai was faster' });
    await conflict.waitFor();
    expect(await conflict.textContent()).toMatch(/26\s*–\s*28 November 2018/);
    expect(await conflict.textContent()).toContain('His office says November');
    await conflict.getByRole('button', { name: 'Keep what is recorded' }).click();
    await page.getByRole('heading', { name: /^26\s*–\s*28 November 2018$/ }).waitFor();
    await other.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: /^1 September\s–\s30 November 2018$/ }).waitFor();
  });

  test('takes back from the history what was said last, and what that was comes back likewise', async () => {
    const page = await here.signedIn('/commitments/cases-of-concern', { as: 'mihai' });
    await shown(page);
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByLabel('Report').fill('The list was handed over');
    await page.getByRole('button', { name: 'Record the report' }).click();
    const history = page.getByRole('region', { name: 'History' });
    const line = (text: string) => history.getByRole('listitem').filter({ hasText: text });
    const undo = (text: string) => line(text).getByRole('button', { name: 'Undo' });
    await undo('reported: The list was handed over').click();
    await undo('took a report back').waitFor();
    await undo('reported: The list was handed over').waitFor({ state: 'detached' });
    expect(await undo('recorded “').or(undo('accepted the proposal')).count()).toBeLessThanOrEqual(1);
    await undo('took a report back').click();
    await undo('reported: The list was handed over').waitFor();
    expect(await line('reported: The list was handed over').count()).toBe(2);
  });

  test('is told at the field what is wrong with a date', async () => {
    const page = await here.signedIn(chairman);
    await shown(page);
    await page.keyboard.press('d');
    await page.getByRole('dialog').getByLabel('When').fill('2020');
    await page.getByLabel('Because').fill('a call');
    await page.getByRole('button', { name: 'Narrow', exact: true }).last().click();
    await page.locator('[data-invalid], [role=alert]').first().waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain('2020');
  });

  test('reads in Romanian, in a narrow window, without a sideways scroll', async () => {
    const page = await here.signedIn('/', { locale: 'ro-RO', viewport: { width: 320, height: 700 } });
    await page.getByRole('heading', { name: 'Joi, 25 octombrie 2018' }).waitFor();
    expect(await page.getByText('36 de zile rămase').count()).toBeGreaterThan(0);
    for (const path of ['/', chairman, '/commitments']) {
      await page.goto(here.house.url + path);
      await shown(page);
      await page.waitForTimeout(500);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    }
  });

  test('finds nothing in her way (WCAG 2.2 AA), light and dark', async () => {
    const context = await here.someone();
    const door = await context.newPage();
    await door.goto(`${here.house.url}/commitments`);
    await door.getByLabel('Token').waitFor();
    expect(await faultsInBothSchemes(door)).toEqual([]);
    await door.close();
    const page = await here.house.signIn(context);
    for (const path of [
      '/',
      chairman,
      '/commitments',
      '/commitments?schedule=overdue',
      '/commitments/nothing',
    ]) {
      await page.goto(here.house.url + path);
      await page.getByRole('heading').first().waitFor();
      await page.waitForTimeout(700);
      expect([path, ...(await faultsInBothSchemes(page))]).toEqual([path]);
    }
    for (const key of ['?', 'Control+k']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await page.waitForTimeout(300);
      expect([key, ...(await faultsInBothSchemes(page))]).toEqual([key]);
      await page.keyboard.press('Escape');
    }
  });

  test('says that it is not live while the server is away, and goes on by itself', async () => {
    const page = await here.signedIn();
    await shown(page);
    await here.house.stop();
    await page.getByText('Not live since').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await here.house.startAgain();
    await page.getByText('Not live since').waitFor({ state: 'detached', timeout: 60_000 });
  });

  test('has every word of the first screen before the others come', async () => {
    for (const locale of ['en-GB', 'ro-RO']) {
      const page = await here.house.signIn(await here.someone({ locale }));
      await page.getByText('Ana', { exact: true }).waitFor();
      // No other screen is made ready meanwhile: what they say has not come.
      // Each text by itself: what stands side by side, such as months, may look like the key of a word.
      const texts = (await page.evaluate(`{
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) found.push(walker.currentNode.data);
        found;
      }`)) as string[];
      expect(texts.length).toBeGreaterThan(20);
      expect(texts.filter((text) => /\b[a-z][a-zA-Z]*\.[a-z][a-zA-Z.-]+\b/.test(text))).toEqual([]);
    }
  });

  test('loads at most 170 kB of script for the first screen', async () => {
    const page = await here.house.signIn(await here.someone());
    await shown(page);
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('.js')) return;
      scripts.push(
        response
          .request()
          .sizes()
          .then(({ responseBodySize }) => responseBodySize),
      );
    });
    const client = await page.context().newCDPSession(page);
    await client.send('Network.clearBrowserCache');
    await page.reload();
    await shown(page);
    await page.waitForTimeout(500);
    const sum = (await Promise.all(scripts)).reduce((all, one) => all + one, 0);
    expect(sum).toBeGreaterThan(50_000);
    expect(sum).toBeLessThanOrEqual(170_000);
  });
});
