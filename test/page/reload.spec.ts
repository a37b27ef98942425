import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes } from './faults-on.js';
import { houseInBrowser } from './house-in-browser.js';

const shown = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();

describeInBrowser('what was typed outlasts a reload', () => {
  const here = houseInBrowser();

  test('in a cell of the list, until it is left, and begins the form that asks back', async () => {
    // Where somebody is described, an owner whom nobody described is unlikely.
    const camelia = { name: 'Camelia', body: null, email: null, languages: ['ro'] };
    const times = { zone: 'Europe/Brussels', hour: 8, rhythm: 'daily', weekday: 1, head: null };
    const described = await here.house.post('/readers/staff:camelia/describe', { ...camelia, ...times });
    expect(described.ok).toBe(true);
    const page = await here.signedIn('/commitments?stage=open&owner=none');
    const row = page.locator('tr[data-id]').first();
    const owner = row.getByRole('combobox', { name: 'Owner' });
    const openCell = async (): Promise<void> => {
      await row.focus();
      for (const key of ['F2', 'Tab', 'Tab']) await page.keyboard.press(key);
      await owner.waitFor();
    };
    await row.waitFor();
    await openCell();
    await owner.fill('staff:half-writ');
    await page.reload();
    await row.waitFor();
    await openCell();
    expect(await owner.inputValue()).toMatch(/half-writ/i);
    await page.keyboard.press('Escape');
    await owner.waitFor({ state: 'detached' });
    await openCell();
    expect(await owner.inputValue()).toBe('');
    await owner.fill('staff:nobody-knows');
    await page.keyboard.press('Enter');
    const asking = page.getByRole('dialog');
    await asking.waitFor();
    expect(await asking.getByRole('combobox').inputValue()).toMatch(/nobody-knows/i);
  });

  test('as a name of a list, as a day until which nothing is written, and as a body of a feed', async () => {
    const page = await here.signedIn('/commitments?stage=open');
    const outlasts = async (open: () => Promise<void>, label: string, text: string): Promise<void> => {
      await open();
      await page.getByLabel(label).fill(text);
      await page.reload();
      await open();
      expect(await page.getByLabel(label).inputValue()).toBe(text);
    };
    const saveView = async (): Promise<void> => {
      await page.getByRole('button', { name: 'More with this list' }).click();
      await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    };
    await outlasts(saveView, 'Name', 'Half a na');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as “Half a na”').waitFor();
    await page.goto(`${here.house.url}/commitments?stage=open&direction=ours`);
    await saveView();
    expect(await page.getByLabel('Name').inputValue()).toBe('');
    await page.goto(`${here.house.url}/commitments/subcommittee-justice-2018`);
    await outlasts(() => page.getByRole('button', { name: 'Snooze…' }).click(), 'Not before', '2018-11-21');
    await page.goto(`${here.house.url}/settings/feeds`);
    const scope = page.locator('select[name=scope]');
    await scope.selectOption('body');
    await outlasts(() => scope.waitFor(), 'Name of the body', 'Ministry of Half');
  });

  test('before it was known who is here, in a browser that has not seen them yet', async () => {
    let tellWho = (): void => {};
    const isTold = new Promise<void>((told) => {
      tellWho = told;
    });
    const browser = await here.someone();
    await browser.route('**/api/v1/me/look', async (route) => {
      await isTold;
      await route.continue();
    });
    const page = await here.house.signIn(browser, 'ana', '/commitments?stage=open&direction=theirs');
    const saveView = async (): Promise<void> => {
      await page.getByRole('button', { name: 'More with this list' }).click();
      await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    };
    await saveView();
    await page.getByLabel('Name').fill('Half a na');
    expect(await page.evaluate("localStorage.getItem('aide-memoire.person')")).toBeNull();
    tellWho();
    await page.waitForFunction("localStorage.getItem('aide-memoire.person') !== null");
    await page.reload();
    await saveView();
    expect(await page.getByLabel('Name').inputValue()).toBe('Half a na');
  });

  test('in an imported file, with the file and what was mended of it', async () => {
    const page = await here.signedIn('/commitments/import');
    await shown(page);
    const file = await page.evaluate(async () =>
      (await fetch('/api/v1/commitments?format=csv&direction=ours&stage=open')).text(),
    );
    const [head = '', first = ''] = file.split('\r\n');
    const at = head.split(',').indexOf('id');
    const bad = (id: string): string => first.split(',').with(at, id).join(',');
    const text = [head, bad('Not An Id'), bad('Nor This One')].join('\r\n');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'half-mended.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    const cells = page.getByRole('textbox', { name: /^id/ });
    await cells.nth(1).waitFor();
    await cells.first().fill('mended-first');
    await page.getByRole('button', { name: 'Mend' }).first().click();
    await page.getByText('Dry run: 1 new').waitFor();
    await cells.fill('mended-sec');
    await page.reload();
    await page.getByText('half-mended.csv').waitFor();
    await cells.waitFor();
    expect(await cells.inputValue()).toBe('mended-sec');
    await cells.fill('mended-second');
    await page.keyboard.press('Enter');
    await page.getByText('Dry run: 2 new').waitFor();
    await page.getByRole('button', { name: 'Record 2' }).click();
    await page.getByText(/^Recorded/).waitFor();
    await page.reload();
    await shown(page);
    await page.getByText('Drop a file here').waitFor();
    expect(await page.getByText('half-mended.csv').count()).toBe(0);
  });

  test('of a day of the past, until it is shown', async () => {
    const page = await here.signedIn('/commitments?stage=open');
    await page.locator('tr[data-id]').first().waitFor();
    const dialog = page.getByRole('dialog');
    const [day, since] = [dialog.getByLabel('Day'), dialog.getByLabel('Mark what changed since')];
    const open = async (): Promise<void> => {
      await page.keyboard.press('t');
      await dialog.waitFor();
    };
    const held = async () => [await day.inputValue(), await since.inputValue()];
    await open();
    await day.fill('2018-10-24');
    await since.fill('2018-10-10');
    await page.reload();
    await page.locator('tr[data-id]').first().waitFor();
    await open();
    expect(await held()).toEqual(['2018-10-24', '2018-10-10']);
    await dialog.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL(/asOf=2018-10-24/);
    await page.getByRole('link', { name: 'Back to today' }).click();
    await page.getByRole('link', { name: 'Mark no more' }).click();
    await page.waitForURL((url) => !/asOf|since/.test(url.search));
    await open();
    expect(await held()).toEqual(['', '']);
  });

  test('of a rule, with whose rules are looked at', async () => {
    const page = await here.signedIn('/settings/rules', { as: 'kim', role: 'keeper' });
    const scope = page.locator('select[name=scope]');
    await scope.selectOption('kind:report');
    await page.waitForURL(/scope=kind/);
    await page.getByRole('button', { name: 'Change undated-30d' }).click();
    await page.getByLabel('Every').fill('11');
    await page.reload();
    await page.getByRole('button', { name: 'Change undated-30d' }).click();
    expect(await scope.inputValue()).toBe('kind:report');
    expect(await page.getByLabel('Every').inputValue()).toBe('11');
  });

  test('of a file of free days, with what is taken of it, until it is recorded', async () => {
    const terms = { title: 'Half a year', appliesTo: 'us', workingDays: null };
    expect((await here.house.post('/calendars/half/keep', terms)).ok).toBe(true);
    const page = await here.signedIn('/settings/calendars', { as: 'kim', role: 'keeper' });
    const dialog = page.getByRole('dialog');
    const open = () => page.getByRole('button', { name: 'Import a file…' }).click();
    const all = dialog.getByRole('radio', { name: 'Everything, meetings too' });
    await open();
    await dialog.getByText('Everything, meetings too').click();
    await page.reload();
    await open();
    expect(await all.isChecked()).toBe(true);
    const event = ['UID:one@test', 'DTSTAMP:20180101T000000Z', 'SUMMARY:A meeting of the committee'];
    const when = ['DTSTART:20181120T090000Z', 'DTEND:20181120T100000Z'];
    const within = ['VERSION:2.0', 'PRODID:-//test//EN', 'BEGIN:VEVENT', ...event, ...when, 'END:VEVENT'];
    const buffer = Buffer.from(['BEGIN:VCALENDAR', ...within, 'END:VCALENDAR'].join('\r\n'));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'days.ics', mimeType: 'text/calendar', buffer });
    await dialog.getByText('A meeting of the committee').waitFor();
    await page.reload();
    await open();
    await dialog.getByText('A meeting of the committee').waitFor();
    await dialog.getByText('days.ics', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Record', exact: true }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Another file' }).click();
    expect(await all.isChecked()).toBe(true);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'later.ics', mimeType: 'text/calendar', buffer });
    await dialog.getByRole('button', { name: 'What would it move?' }).click();
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('1 entry added').waitFor();
    await page.reload();
    await open();
    await dialog.getByText('Drop a file here, or').waitFor();
    expect(await all.isChecked()).toBe(false);
  });

  test('as what is selected in a list, of which what is gone from it is told and left out', async () => {
    const page = await here.signedIn('/commitments?stage=open&group=none');
    const rows = page.locator('tr[data-id]');
    await rows.nth(2).waitFor();
    const ids = await rows.evaluateAll((all) => all.slice(0, 3).map((row) => row.getAttribute('data-id')));
    await page.keyboard.press('j');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('Shift+J');
    const bar = page.getByRole('toolbar', { name: 'For all that is selected' });
    await bar.getByText('3 selected').waitFor();
    await page.reload();
    await bar.getByText('3 selected').waitFor();
    // In another order it is the same list, with another filter it is another.
    await page.goto(`${here.house.url}/commitments?stage=open&group=none&sort=-due`);
    await bar.getByText('3 selected').waitFor();
    await page.goto(`${here.house.url}/commitments?stage=proposed&stage=open&stage=closed&group=none`);
    await rows.first().waitFor();
    expect(await bar.count()).toBe(0);
    const closed = await here.house.post(`/commitments/${ids[1]}/close`, { outcome: 'withdrawn' });
    expect(closed.ok).toBe(true);
    await page.goto(`${here.house.url}/commitments?stage=open&group=none`);
    await bar.getByText('2 selected').waitFor();
    await bar.getByText('1 more was, and is no longer in this list').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await bar.getByRole('button', { name: 'Tag' }).click();
    const form = page.getByRole('dialog', { name: 'Tag' });
    await form.getByLabel('Tags to add').fill('kept');
    await form.getByRole('button', { name: 'Tag two' }).click();
    await page.getByText('Two tagged.').waitFor();
    await page.reload();
    await rows.first().waitFor();
    expect(await bar.count()).toBe(0);
  });
});
