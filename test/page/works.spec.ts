import type { BrowserContextOptions, Page } from 'playwright-core';
import { migrations } from '#apps/aide-memoire/app.module.js';
import { openDatabase } from '#platform/database/database.js';
import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes, faultsOn } from './faults-on.js';
import { houseInBrowser } from './house-in-browser.js';
import { makeItMove } from './moved.js';

describeInBrowser('who keeps the house', () => {
  const here = houseInBrowser();
  const keeper = (path: string, options?: BrowserContextOptions) =>
    here.signedIn(path, { as: 'kim', role: 'keeper', ...options });
  const row = (page: Page, view: string) => page.getByRole('row', { name: new RegExp(`^${view}`) });

  test('sees that all is up to date, has a view made anew, and everything verified', async () => {
    const page = await keeper('/works');
    await page.getByText('Everything is up to date. 27 events recorded.').waitFor();
    await page.getByRole('button', { name: 'Rebuild: Deadlines' }).click();
    await row(page, 'Deadlines').getByText('made anew, up to date').waitFor();
    await page.getByRole('button', { name: 'Verify everything' }).click();
    await page.getByText(/^unbroken over 27 events, checked on/).waitFor();
    await page.getByText(/^all are what the events of \d+ streams say$/).waitFor();
  });

  test('who only records sees the same, and no button that would be refused', async () => {
    const page = await here.signedIn('/works');
    await row(page, 'Deadlines').getByText('up to date').waitFor();
    await page.getByText('Whoever keeps this house can rebuild, retry and verify.').waitFor();
    expect(await page.getByRole('button', { name: /^(Rebuild|Verify)/ }).count()).toBe(0);
  });

  test('is told what a view could not take and why, and retries it', async () => {
    await here.house.stop();
    const { dataSource, close } = await openDatabase({ dataDir: here.house.folder, migrations });
    await dataSource.query(
      `insert into dead_letters (projection, place, position, stream_id, type, error, attempts)
        select 'deadlines', 'serving', position, stream_id, type, 'the statement is too long for <b>this</b> row', 3
        from events where stream_id = 'commitment-chairman-visits-astana-2018' order by position limit 1`,
    );
    await close();
    await here.house.startAgain();
    const page = await keeper('/works');
    await page.getByText('Everything is up to date but for 1 view.').waitFor();
    await row(page, 'Deadlines').getByText('1 failed').waitFor();
    const section = page.getByRole('region', { name: 'Could not be applied' });
    await section.getByText('the statement is too long for <b>this</b> row').waitFor();
    await section.getByRole('link', { name: /visits Astana$/ }).waitFor();
    await section.getByText(/^Event \d+, a commitment was recorded:$/).waitFor();
    // By its own name for who looks after the machine.
    await section.getByText('CommitmentRecorded · commitment-chairman-visits-astana-2018').waitFor();
    await page.getByRole('button', { name: 'Verify everything' }).click();
    const integrity = page.getByRole('region', { name: 'Integrity' });
    await integrity.getByText('Deadlines:', { exact: true }).first().waitFor();
    await integrity
      .getByRole('link', { name: /visits Astana$/ })
      .first()
      .waitFor();
    await integrity.getByText('deadlines · commitment-chairman-visits-astana-2018').first().waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await section.getByRole('button', { name: 'Retry it and what waits' }).click();
    await page.getByText('Everything is up to date. 27 events recorded.').waitFor();
    await section.waitFor({ state: 'detached' });
  });

  test('sees windows on an axis: how they were narrowed, moved and run over; by week, month and year', async () => {
    await makeItMove(here.house);
    const page = await here.signedIn('/commitments/timeline');
    const drawn = (of: string) => page.getByRole('img', { name: new RegExp(`^${of}`) });
    await drawn('The Chairman of the Subcommittee .* 26\\s–\\s28 November 2018').waitFor();
    await page.getByText('Before it was narrowed: autumn 2018.').waitFor({ state: 'attached' });
    await drawn('A mission of .*moved by 31 days').waitFor();
    await drawn('The annual report .* 25 days over').waitFor();
    await page.getByText('25 Oct, today').waitFor();
    await page.keyboard.press('3');
    await page.waitForURL(/zoom=years/);
    await page.keyboard.press('1');
    await page.waitForURL(/zoom=weeks/);
    await page.getByRole('button', { name: 'Later' }).click();
    await page.waitForURL(/from=2018-10-29/);
    // What lies before is one press away.
    await page.getByRole('button', { name: /^◂ 1\s–\s30 September 2018/ }).click();
    await drawn('The annual report').waitFor();
    await page.getByRole('link', { name: 'The same as a table' }).click();
    await page.waitForURL(/\/commitments$/);
  });

  test('sees a month of them, and goes from a band to its commitment by the keyboard', async () => {
    const page = await here.signedIn('/commitments/calendar?month=2018-11');
    await page.getByRole('heading', { name: 'November 2018' }).waitFor();
    const week = page.getByRole('listitem', { name: 'Week of 19 November 2018' });
    await week
      .getByRole('link', { name: 'The EU-Kazakhstan Human Rights Dialogue meets in Brussels' })
      .waitFor();
    await page.getByRole('button', { name: 'The month after' }).press('Enter');
    await page.getByRole('heading', { name: 'December 2018' }).waitFor();
    await page.getByRole('button', { name: 'The month before' }).press('Enter');
    await week.waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/commitments\/(human-rights-dialogue|subcommittee-justice)-2018/);
  });

  test('looks at a day of the past, from screen to screen, and can change nothing in it', async () => {
    const page = await here.signedIn();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('dialog').getByLabel('Day').fill('2018-10-20');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('As known by the end of Saturday, 20 October 2018. Read only.').waitFor();
    await page.getByRole('heading', { name: 'Saturday, 20 October 2018' }).waitFor();
    expect(await page.getByRole('link', { name: /^New commitment/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Commitments' }).click();
    await page.getByText('Nothing matches').waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2018-10-20');
    await page.goto(`${here.house.url}/commitments/human-rights-dialogue-2018?asOf=2018-10-25`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(
      await page.getByRole('button', { name: /^(Assign|Narrow|Postpone|Report|Close|Snooze)/ }).count(),
    ).toBe(0);
    await page.keyboard.press('p');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('link', { name: 'Back to today' }).click();
    await page.getByRole('button', { name: /^Postpone/ }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('snoozes the reminders of one, and sees the event behind a line of its history in two clicks', async () => {
    const page = await here.signedIn('/commitments/subcommittee-justice-2018');
    await page.getByRole('button', { name: 'Snooze…' }).click();
    await page.getByLabel('Not before').fill('2018-10-01');
    await page.getByRole('button', { name: 'Snooze', exact: true }).click();
    await page.getByRole('dialog').getByText('That cannot be.').waitFor();
    await page.getByLabel('Not before').fill('2018-11-10');
    await page.getByRole('button', { name: 'Snooze', exact: true }).click();
    await page.getByText('Snoozed until 10 November 2018', { exact: true }).waitFor();
    await page.getByText('The event').first().click();
    await page.getByText(/SHA-256 [0-9a-f]{64}/).waitFor();
  });

  test('sets a rule after seeing what it would move; an error is said at its field, and all is taken back', async () => {
    const page = await keeper('/settings/rules');
    await page.getByRole('button', { name: 'Change undated-30d' }).click();
    await page.getByLabel('Every').fill('x');
    await page.getByRole('button', { name: 'What would it move?' }).click();
    await page.locator('[data-invalid], [role=alert]').first().waitFor();
    await page.getByLabel('Every').fill('10');
    await page.getByRole('button', { name: 'What would it move?' }).click();
    await page.getByText('8 reminders move to another day.').waitFor();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    const rule = page.getByRole('row', { name: /undated-30d/ });
    await rule.getByText('changed').waitFor();
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await rule.getByText('as shipped').waitFor();
    await page.getByRole('button', { name: 'Switch off undated-30d' }).click();
    await page.getByText('8 reminders are no longer planned.').waitFor();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await rule.getByText('off', { exact: true }).waitFor();
    const line = page
      .getByRole('region', { name: 'History' })
      .getByRole('listitem')
      .filter({ hasText: 'switched the rule undated-30d off' });
    await line.getByRole('button', { name: 'Undo' }).click();
    const dialog = page.getByRole('dialog', { name: 'Take it back' });
    await dialog.getByText('Before, nothing was said of it here').waitFor();
    await dialog.getByText('8 reminders are planned in addition.').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await rule.getByText('as shipped').waitFor();
  });

  test('is shown what somebody else made of a setting meanwhile, beside what they wrote, and loses neither', async () => {
    const page = await keeper('/settings/rules');
    await page.getByRole('button', { name: 'Change overdue-7d' }).click();
    await page.getByLabel('Every').fill('10');
    const fortnightly = { id: 'overdue-7d', trigger: { on: 'overdue', every: 'P14D' }, to: ['responsible'] };
    expect((await here.house.post('/rules/workspace/set', { rule: fortnightly })).status).toBe(200);
    await page.getByRole('button', { name: 'What would it move?' }).click();
    const both = page.getByRole('alertdialog');
    await both.getByText('Overdue, every 14 days, to who owes it; one level up: never').waitFor();
    await both.getByText('Overdue, every 10 days, to the owner').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    // What was not touched is as they left it.
    await both.getByRole('button', { name: 'Edit mine' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change overdue-7d' });
    expect(await dialog.getByLabel('Every').inputValue()).toBe('10');
    const ticked = dialog.getByRole('group', { name: 'To' }).getByRole('checkbox', { checked: true });
    const chosen = await Promise.all((await ticked.all()).map((one) => one.getAttribute('value')));
    expect(chosen).toEqual(['responsible']);
    await dialog.getByText('who watches it').click();
    await dialog.getByRole('combobox', { name: 'And to somebody else' }).fill('staff:kim');
    await page.reload();
    await page.getByRole('button', { name: 'Change overdue-7d' }).click();
    expect(await dialog.getByLabel('Every').inputValue()).toBe('10');
    await dialog.getByRole('button', { name: 'What would it move?' }).click();
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await page
      .getByRole('row', { name: /overdue-7d/ })
      .getByText('who owes it, who watches it and Kim')
      .waitFor();
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Taken back').waitFor();
  });

  test('has a webhook back that was removed, and is told why a secret is not', async () => {
    const url = 'https://hooks.example.org/reminders';
    const made = await here.house.post('/webhooks', { url, readers: null });
    const { id } = (await made.json()) as { id: string };
    const page = await keeper('/settings/webhooks');
    const hook = page.getByRole('row', { name: /hooks\.example\.org/ });
    await hook.waitFor();
    expect((await here.house.post(`/webhooks/${id}/rotate`, {})).status).toBe(200);
    await hook.getByRole('button', { name: 'Remove…' }).click();
    await hook.getByRole('button', { name: 'Remove it?' }).click();
    const both = page.getByRole('alertdialog');
    await both.getByText(`gave ${url} a new secret`).waitFor();
    await both.getByRole('button', { name: 'Record mine on top' }).click();
    const history = page.getByRole('region', { name: 'History' });
    await history
      .getByRole('listitem')
      .filter({ hasText: `removed ${url}` })
      .getByRole('button', { name: /^Undo/ })
      .click();
    await hook.waitFor();
    await hook.getByRole('button', { name: 'New secret' }).click();
    await history.getByText('Cannot be taken back: the former secret is kept nowhere.').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
  });

  test('keeps a calendar, imports a file that is shown first, and takes it back', async () => {
    const page = await keeper('/settings/calendars');
    await page.getByRole('button', { name: 'New calendar' }).first().click();
    await page.getByLabel('What for').or(page.getByLabel('Short name')).first().waitFor();
    await page.getByRole('dialog').locator('input[name=title]').fill('Recess 2019');
    await page.getByLabel('Short name').fill('recess-2019');
    await page.getByRole('button', { name: 'What would it move?' }).click();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('heading', { name: 'Recess 2019' }).waitFor();
    await page.getByRole('button', { name: 'Import a file…' }).click();
    // As a spreadsheet saves "Unicode text".
    const text = '\ufefffirst;last;name\n2018-11-12;2018-11-16;Green week în circumscripții\n';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'recess.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'utf16le') });
    await page.getByText('Green week în circumscripții').waitFor();
    await page.getByRole('button', { name: 'What would it move?' }).click();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('row', { name: /Green week/ }).waitFor();
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('row', { name: /Green week/ }).waitFor({ state: 'detached' });
  });

  test('staff describe themselves, make a feed for their calendar, and see no webhooks', async () => {
    const page = await here.signedIn('/settings/readers');
    // Where nobody is described yet it is offered there, too.
    await page.getByRole('button', { name: 'Describe yourself' }).last().click();
    await page.getByLabel('Name').fill('Ana Ionescu');
    await page.getByLabel('Languages').fill('ro, en');
    await page.getByRole('button', { name: 'What would it move?' }).click();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page
      .getByRole('row', { name: /Ana Ionescu/ })
      .getByText('Romanian and English')
      .waitFor();
    await page.goto(`${here.house.url}/settings/webhooks`);
    await page.getByText('Only who keeps this house sees them').waitFor();
    const answer = await page.goto(`${here.house.url}/settings/feeds`);
    expect(answer?.status()).toBe(200);
    await page.getByRole('button', { name: 'Make a feed' }).click();
    await page.getByText(/\/feeds\/[\w-]{43}\.ics/).waitFor();
  });

  test('is told how long to wait where too much was asked, and it is sent by itself; a failure keeps what was written', async () => {
    const page = await here.signedIn('/commitments/subcommittee-justice-2018');
    const answers = [
      { status: 500, body: JSON.stringify({ status: 500, title: 'It failed' }) },
      { status: 429, headers: { 'retry-after': '2' }, body: JSON.stringify({ status: 429 }) },
    ];
    // Neither can be had from a server that is well.
    await page.route('**/progress', (route) => {
      const answer = answers.shift();
      return answer
        ? route.fulfill({ contentType: 'application/problem+json', ...answer })
        : route.continue();
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('مرحبا <b>The agenda</b> is agreed');
    await page.getByRole('button', { name: 'Record the report' }).click();
    await page.getByText('The server failed (500).').waitFor();
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('Yours is sent by itself then.').waitFor();
    await page.getByText('Report recorded').waitFor();
    await page.getByText('مرحبا <b>The agenda</b> is agreed').first().waitFor();
  });

  test('is told that too much was asked, and sees the screen by itself once the server answers again', async () => {
    const page = await here.signedIn('/visits');
    await page.getByRole('heading', { level: 1 }).waitFor();
    let isOver = false;
    await page.route('**/api/v1/today*', (route) =>
      isOver
        ? route.continue()
        : route.fulfill({
            status: 429,
            headers: { 'retry-after': '1' },
            contentType: 'application/problem+json',
            body: '{"status":429,"code":"TOO_MANY_REQUESTS"}',
          }),
    );
    await page.goto(here.house.url);
    await page.getByText('The server asks for 1 second. This page then tries again by itself.').waitFor();
    isOver = true;
    await page.getByText('Thursday, 25 October 2018').first().waitFor();
  });

  test('is told what is wrong with a report, why there is no place for it, and that nothing answers; it stays as it was written', async () => {
    const page = await here.signedIn('/commitments/human-rights-dialogue-2018');
    const problems: { status: number; body: object }[] = [
      { status: 400, body: { errors: [{ pointer: '/report', detail: 'is too long by a word' }] } },
      { status: 404, body: { title: 'There is no such commitment', detail: 'it has gone' } },
      { status: 409, body: { title: 'The present state does not allow this', detail: 'it is closed' } },
      { status: 503, body: {} },
    ];
    // Cannot be had one after the other from a server that is well.
    await page.route('**/progress', (route) => {
      const next = problems.shift();
      if (!next) return route.continue();
      const { status, body } = next;
      const problem = JSON.stringify({ status, ...body });
      return route.fulfill({ status, contentType: 'application/problem+json', body: problem });
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog');
    const written = dialog.getByRole('textbox').first();
    await written.fill('The agenda is agreed');
    for (const said of [
      'is too long by a word',
      'It has gone.',
      'It is closed.',
      'The server does not answer.',
    ]) {
      await dialog.getByRole('button', { name: 'Record the report' }).click();
      await dialog.getByText(said).first().waitFor();
      expect(await written.inputValue()).toBe('The agenda is agreed');
      await written.fill('The agenda is agree');
      await written.fill('The agenda is agreed');
    }
    await dialog.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('Report recorded').waitFor();
  });

  test('whose tab is older than what is served has it loaded anew, is told so, and loses nothing written', async () => {
    const context = await here.someone();
    const page = await here.house.signIn(context, 'ana', '/commitments/subcommittee-justice-2018');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByRole('textbox').first().fill('Half of a sentence');
    await page.keyboard.press('Escape');
    // As after a release: what this tab has not loaded yet is there no more, what the next asks for is.
    let isGone = true;
    await page.route('**/*.js', (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()));
    page.on('request', (request) => {
      if (request.isNavigationRequest()) isGone = false;
    });
    await page.getByRole('link', { name: 'Works' }).click();
    await page.getByText('A newer version of this page is served; it was loaded anew.').waitFor();
    await page.getByRole('heading', { name: 'Works' }).first().waitFor();
    // Who is writing is not interrupted, but told.
    await page.goto(`${here.house.url}/commitments`);
    await page.locator('tr[data-id]').first().waitFor();
    isGone = true;
    await page.keyboard.press('/');
    await page.keyboard.type('human');
    await page.getByRole('link', { name: 'Visits' }).first().hover();
    await page.getByText('A newer version of this page is served. What you wrote is kept').waitFor();
    await page.getByRole('button', { name: 'Load it anew' }).click();
    await page.waitForFunction("!document.body.innerText.includes('A newer version')");
    expect(new URL(page.url()).searchParams.get('q')).toBe('human');
    await page.goto(`${here.house.url}/commitments/subcommittee-justice-2018`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').getByRole('textbox').first().inputValue()).toBe(
      'Half of a sentence',
    );
  });

  test('is told where one of the answers that a screen needs did not come, rather than left waiting', async () => {
    const page = await here.signedIn('/works');
    const failed = { status: 500, contentType: 'application/problem+json', body: '{"status":500}' };
    // Cannot be had from a server that is well.
    await page.route(/\/api\/v1\/(people|today)/, (route) => route.fulfill(failed));
    for (const path of ['board', 'timeline', 'calendar', 'chairman-visits-astana-2018']) {
      await page.goto(`${here.house.url}/commitments/${path}`);
      await page.getByRole('heading', { name: 'This could not be shown' }).waitFor();
    }
  });

  test('reads it in Romanian, in a narrow window, without a sideways scroll', async () => {
    const page = await keeper('/works', { locale: 'ro-RO', viewport: { width: 320, height: 700 } });
    await page.getByText('Totul este la zi.').waitFor();
    for (const path of ['/works', '/commitments/timeline', '/commitments/calendar']) {
      await page.goto(here.house.url + path);
      await page.waitForTimeout(700);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    }
  });

  test('finds nothing in the way (WCAG 2.2 AA), light and dark', async () => {
    const page = await keeper('/');
    for (const path of [
      '/works',
      '/commitments/timeline',
      '/commitments/calendar?month=2018-11',
      '/settings/rules',
      '/settings/calendars',
      '/settings/readers',
      '/settings/webhooks',
      '/settings/feeds',
    ]) {
      await page.goto(here.house.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(700);
      expect([path, ...(await faultsInBothSchemes(page))]).toEqual([path]);
    }
  });
});
