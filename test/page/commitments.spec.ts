import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes } from './faults-on.js';
import { houseInBrowser } from './house-in-browser.js';
import { sidewaysScroll } from './seen.js';

const open = '/commitments?stage=open';
const rows = (page: Page) => page.locator('tr[data-id]');
const address = (page: Page) => new URL(page.url()).search;

describeInBrowser('a clerk’s list of commitments', () => {
  const here = houseInBrowser();
  /** Ana at a list, its rows in sight. */
  const at = async (path: string, options: BrowserContextOptions = {}, row = 'tr[data-id]') => {
    const page = await here.signedIn(path, options);
    await page.locator(row).first().waitFor();
    return page;
  };

  test('is narrowed by a value that says how many it leaves, and the address keeps it', async () => {
    const page = await at(open);
    await page.keyboard.press('f');
    const value = page.getByRole('option', { name: 'no date' });
    expect(await value.textContent()).toContain('8');
    await page.keyboard.type('no date');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('8 commitments').waitFor();
    await page.keyboard.press('Escape');
    expect(address(page)).toBe('?schedule=undated&stage=open');
    await page.reload();
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(8);
    await page.getByRole('button', { name: 'Drop Schedule no date' }).click();
    await page.getByText('12 commitments').waitFor();
  });

  test('finds words however they are accented, and marks them', async () => {
    const page = await at(open);
    await page.keyboard.press('/');
    await page.keyboard.type('dialôgue');
    await page.locator('tr[data-id] mark').first().waitFor();
    expect(new Set(await page.locator('tr[data-id] mark').allTextContents())).toEqual(new Set(['Dialogue']));
    expect(address(page)).toContain('q=dial');
  });

  test('is gone through by keys; who comes back is at the row that was opened', async () => {
    const page = await at(open);
    for (const key of ['j', 'j', 'j']) await page.keyboard.press(key);
    const id = await page.locator('tr:focus').getAttribute('data-id');
    await page.keyboard.press('Enter');
    await page.locator('article h1').waitFor();
    await page.getByText('3 of 12').waitFor();
    await page.goBack();
    await page.locator(`tr:focus[data-id="${id}"]`).waitFor();
  });

  test('is grouped, sorted and given columns; her usual ones are kept for her', async () => {
    const page = await at(open);
    await page.getByRole('button', { name: 'Group: schedule' }).click();
    await page.getByRole('menuitemradio', { name: 'Responsible body' }).click();
    await page.getByRole('rowheader', { name: /^European Union 3$/ }).waitFor();
    await page.getByRole('button', { name: 'Owner', exact: true }).click();
    await page
      .getByRole('columnheader', { name: 'Owner' })
      .and(page.locator('[aria-sort=ascending]'))
      .waitFor();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Tags' }).click();
    await page.getByRole('columnheader', { name: 'Tags' }).waitFor();
    expect(address(page)).toMatch(/columns=.*tags&group=responsible&sort=owner&stage=open/);
    await page.getByRole('button', { name: 'Keep as my usual ones' }).click();
    await page.getByText('Kept as your usual columns').waitFor();
    expect(address(page)).not.toContain('columns');
    const other = await at('/commitments');
    await other.getByRole('columnheader', { name: 'Tags' }).waitFor();
  });

  test('postpones several for one reason, is shown what becomes of each first, and takes all back as one', async () => {
    const page = await at(`${open}&schedule=upcoming`);
    for (const key of ['j', 'Space', 'Shift+J', 'Shift+J', 'p']) await page.keyboard.press(key);
    const form = page.getByRole('dialog', { name: 'Postpone' });
    await form.getByText('Nobody is named who could have asked').first().waitFor();
    await form.getByText('2 are left out.').waitFor();
    await form.getByLabel('Asked by').fill('The Kazakh side');
    await form.getByLabel('Why, for all three').fill('Its note of 24 October');
    await form
      .getByText(/4\s*–\s*5 Dec 2018/)
      .first()
      .waitFor();
    await form.getByRole('button', { name: 'Postpone three' }).click();
    await page.getByText('Three postponed.').waitFor();
    await page
      .getByRole('gridcell', { name: /^4\s*–\s*5 Dec 2018/ })
      .first()
      .waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Taken back').waitFor();
    await page
      .getByRole('gridcell', { name: /^20\s*–\s*21 Nov 2018/ })
      .first()
      .waitFor();
  });

  test('reads what is promised beside as many columns as there are: what has no room is scrolled, not the page', async () => {
    const page = await at(
      '/commitments?columns=when,days,responsible,counterparts,direction,owner,visit,kind,tags',
    );
    const statement = page.locator('tr[data-id] a').first();
    const width = (one: typeof statement) => one.evaluate(({ clientWidth }) => clientWidth);
    expect(await width(statement)).toBeGreaterThan(150);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 2560, height: 1000 });
    await page.locator('[data-scrolls]').waitFor({ state: 'detached' });
    await page.goto(`${here.house.url}${open}&columns=when,days,responsible,direction,owner,evidence`);
    await statement.waitFor();
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.waitForTimeout(300);
    expect(await page.locator('[data-scrolls]').count()).toBe(0);
  });

  test('goes to what can be done with all that is selected by the key that offers it for one', async () => {
    const page = await at(`${open}&schedule=undated`);
    for (const key of ['j', 'Space', 'j', 'Space', '.']) await page.keyboard.press(key);
    await page.getByRole('toolbar').locator('button:focus', { hasText: 'Assign' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Fix a date' }).waitFor();
  });

  test.each([
    ['who may only read', open, 'reader'],
    ['who looks at a day of the past', `${open}&asOf=2018-10-25`, 'staff'],
  ] as const)('%s selects nothing, and is offered nothing that would be refused', async (_, path, role) => {
    const page = await here.signedIn(path, { as: 'rita', role });
    await rows(page).first().waitFor();
    await page
      .getByRole('button', { name: /Change: When/ })
      .first()
      .waitFor({ state: 'detached' });
    for (const key of ['j', 'Space', 'Shift+J', 'Control+a', 'p']) await page.keyboard.press(key);
    expect(await page.locator('[aria-selected], [role=toolbar], [role=dialog]').count()).toBe(0);
    await page.getByRole('button', { name: 'More with this list' }).click();
    await page.getByRole('menuitem', { name: 'As a CSV file' }).waitFor();
    expect(await page.getByRole('menuitem', { name: /Import|iCal/ }).count()).toBe(0);
    await page.goto(`${here.house.url}/${new URL(page.url()).search.replace(/\?stage=open&?/, '?')}`);
    await page.getByRole('link', { name: 'Look at it' }).first().waitFor();
    expect(await page.getByRole('link', { name: /^(Fix a date|Verify|Assign owners)$/ }).count()).toBe(0);
  });

  test('acts on the row she is at by one key', async () => {
    const page = await at(`${open}&schedule=undated`);
    await page.keyboard.press('j');
    await page.keyboard.press('.');
    await page.getByRole('menuitem', { name: /Fix or narrow/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    const when = page.getByRole('dialog').getByLabel('When');
    const read = page.getByRole('dialog').getByText('March 2019').first();
    await when.fill('2019-03');
    await read.waitFor();
    // That no date is known is said of what may stay without one.
    await when.fill('');
    await read.waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').getByText('No date is known').count()).toBe(0);
    await when.fill('2019-03');
    await page.getByLabel('Because').fill('His office says March');
    await page.getByRole('button', { name: 'Fix it' }).click();
    await page.getByText('Window narrowed').waitFor();
    await page.getByRole('gridcell', { name: /1\s*–\s*31 Mar 2019/ }).waitFor();
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Taken back').waitFor();
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByLabel('Report').fill('They called');
    await page.getByRole('button', { name: 'Record the report' }).click();
    await page.getByText('Report recorded').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.keyboard.press('Control+z');
    await page.getByText('Taken back').waitFor();
  });

  test('reports on several at once, by the key of one, and takes it back as one', async () => {
    const page = await at(`${open}&schedule=undated`);
    for (const key of ['j', 'Space', 'j', 'Space', 'r']) await page.keyboard.press(key);
    const form = page.getByRole('dialog', { name: 'Report' });
    await form.getByLabel('Report').fill('Spoken about at the meeting of the bureau');
    const submit = form.getByRole('button', { name: 'Report on two' });
    // What it would do is asked first.
    await submit.and(page.locator(':enabled')).waitFor();
    await page.waitForTimeout(300);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await submit.click();
    await page.getByText('Reported on two.').waitFor();
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Taken back').waitFor();
  });

  test('gives an owner in the cell, keeps the row where it stands and says that it no longer fits', async () => {
    const page = await at(`${open}&owner=none`);
    await page.keyboard.press('j');
    const id = await page.locator('tr:focus').getAttribute('data-id');
    const row = page.locator(`tr[data-id="${id}"]`);
    for (const key of ['F2', 'Tab', 'Tab']) await page.keyboard.press(key);
    await row.getByRole('combobox', { name: 'Owner' }).fill('desk');
    await page.getByRole('option', { name: /desk/ }).click();
    await page.getByText('Owner saved').waitFor();
    await row.getByText('no longer fits').waitFor();
    await page.locator(`tr:focus[data-id="${id}"]`).waitFor();
    await page.keyboard.press('Control+z');
    await row.getByText('no longer fits').waitFor({ state: 'detached' });
    for (const key of ['F2', 'Tab', 'Tab']) await page.keyboard.press(key);
    await row.getByRole('combobox', { name: 'Owner' }).fill('staff:nobody-knows');
    await page.keyboard.press('Escape');
    await row.getByRole('combobox').waitFor({ state: 'detached' });
    await row.getByText('nobody', { exact: true }).waitFor();
  });

  test('rewords one in its cell and says who owes it in the next; it is taken back', async () => {
    const page = await at(`${open}&schedule=undated`);
    await page.keyboard.press('j');
    const id = await page.locator('tr:focus').getAttribute('data-id');
    const row = page.locator(`tr[data-id="${id}"]`);
    await page.keyboard.press('F2');
    await row.getByRole('textbox', { name: 'Commitment' }).fill('It is said more plainly');
    await page.keyboard.press('Tab');
    await row.getByRole('textbox', { name: 'Responsible' }).fill('Ministry of Justice');
    await row.getByRole('link', { name: 'It is said more plainly' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Responsible body saved').waitFor();
    await row.getByText('Ministry of Justice').waitFor();
    await page.keyboard.press('Control+z');
    await row.getByText('Ministry of Justice').waitFor({ state: 'detached' });
    await page.getByText('Taken back').waitFor();
    const said = 'It is said more plainly still';
    await page.keyboard.press('F2');
    await row.getByRole('textbox', { name: 'Commitment' }).fill(said);
    await page.keyboard.press('Enter');
    await page.getByText('Statement saved').waitFor();
    await page.keyboard.press('Control+z');
    await row.getByRole('link', { name: said }).waitFor({ state: 'detached' });
    await row.getByRole('link', { name: 'It is said more plainly', exact: true }).waitFor();
  });

  test('is shown both where somebody else changed the same of a row while its cell was open', async () => {
    const page = await at(`${open}&schedule=undated&columns=owner,tags`);
    await page.keyboard.press('j');
    const id = (await page.locator('tr:focus').getAttribute('data-id')) ?? '';
    const row = page.locator(`tr[data-id="${id}"]`);
    const theirs = async (path: string, body: object): Promise<void> =>
      expect((await here.house.post(`/commitments/${id}/${path}`, body)).ok).toBe(true);
    // What they changed of another cell is no conflict: one's own comes on top.
    await page.keyboard.press('F2');
    await row.getByRole('textbox', { name: 'Commitment' }).fill('As I would say it');
    await theirs('tags', { tags: ['theirs'] });
    await row.getByText('theirs', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Statement saved').waitFor();
    // The same cell: neither is lost.
    await page.keyboard.press('F2');
    await row.getByRole('textbox', { name: 'Commitment' }).fill('As I would say it better');
    await theirs('reword', { statement: 'As they would say it' });
    await page.keyboard.press('Enter');
    const both = page.getByRole('alertdialog');
    await both.getByText('As they would say it').waitFor();
    await both.getByText('As I would say it better').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await both.getByRole('button', { name: /on top/i }).click();
    await row.getByRole('link', { name: 'As I would say it better' }).waitFor();
  });

  test('imports a file: told row by row, a bad cell mended in place, then recorded', async () => {
    const page = await at(`${open}&direction=ours`);
    const file = await page.evaluate(async () =>
      (await fetch('/api/v1/commitments?format=csv&direction=ours&stage=open')).text(),
    );
    await page.getByRole('button', { name: 'More with this list' }).click();
    await page.getByRole('menuitem', { name: 'Import a file…' }).click();
    const [head = '', first = ''] = file.split('\r\n');
    const id = head.split(',').indexOf('id');
    const cells = first.split(',');
    const text = [head, first, cells.with(id, 'Not An Id').join(',')].join('\r\n');
    await page.locator('input[type=file]').setInputFiles({
      name: 'follow-up.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
    await page.getByText('cannot be read', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^Record/ }).isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: /^id/ }).fill('another-visit-to-astana');
    await page.getByRole('button', { name: 'Mend' }).click();
    await page.getByText('Dry run: 1 new').waitFor();
    await page.getByRole('button', { name: 'Record 1' }).click();
    await page.getByText(/^Recorded/).waitFor();
    await page.getByRole('link', { name: 'See what changed' }).click();
    await page.locator('tr[data-id="another-visit-to-astana"]').waitFor();
  });

  test('moves a card by mouse and by keys, and is asked for what makes it true', async () => {
    const page = await at('/commitments/board', {}, '[data-walked]');
    const card = page.locator('[data-walked]').filter({ hasText: 'Max Bokaev' });
    const coming = page.getByRole('region', { name: /^Coming up/ });
    await card.dragTo(coming.getByRole('grid'), { targetPosition: { x: 60, y: 600 } });
    await page.getByRole('dialog', { name: 'Fix a date' }).getByLabel('When').fill('2019-03');
    await page.getByLabel('Because').fill('By telephone');
    await page.getByRole('button', { name: 'Fix it' }).click();
    await coming.getByText('Max Bokaev').waitFor();
    await card.focus();
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: 'Overdue' }).and(page.locator('[aria-disabled=true]')).waitFor();
    await page.getByRole('menuitem', { name: 'Closed' }).click();
    await page.getByRole('dialog', { name: 'What came of it?' }).getByText('withdrawn').click();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    const closed = page.getByRole('region', { name: /^Closed/ });
    await closed.getByText('Max Bokaev').waitFor();
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await coming.getByText('Max Bokaev').waitFor();
  });

  test('has lanes of owners, filled with what the filter leaves of each', async () => {
    const path = '/commitments/board?stage=open&group=owner';
    const page = await at(path, {}, '[data-walked]');
    const nobodys = page.getByRole('region', { name: /^Nobody/i });
    await nobodys.locator('[data-walked]').first().waitFor();
    await page.goto(`${here.house.url}${path}&owner=staff:ana`);
    await page
      .getByRole('button', { name: /staff:ana|Ana/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Drop all filters' }).waitFor();
    expect(await page.locator('[data-walked]').count()).toBe(0);
  });

  test('tells what a week of the calendar has no room for, and leads to it', async () => {
    const commands = Array.from({ length: 10 }, (_, at) => ({
      type: 'RecordCommitment',
      id: `round-${at}`,
      data: {
        visit: 'kazakhstan-2018',
        kind: 'dialogue',
        direction: 'joint',
        statement: `Round ${at} of the talks is held`,
        language: 'en',
        parties: {},
        timeframe: { edtf: '2019-05-07/2019-05-09' },
      },
    }));
    expect((await here.house.post('/commands', { commands })).status).toBe(200);
    const page = await at('/commitments/calendar?month=2019-05', {}, '[data-walked]');
    await page.getByRole('link', { name: 'and 2 more' }).click();
    await page.getByText('10 commitments').waitFor();
    expect(address(page)).toBe('?windowFrom=2019-05-06&windowTo=2019-05-12');
  });

  test('shows all visits, a hundred at a time', async () => {
    const commands = Array.from({ length: 100 }, (_, at) => ({
      type: 'RecordVisit',
      id: `round-${at}`,
      data: {
        title: `Round ${at}`,
        delegation: { name: 'Committee on Foreign Affairs', members: [] },
        host: { body: 'Republic of Kazakhstan', country: 'KZ' },
        dates: { edtf: '2018-09-17/2018-09-18' },
        place: { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' },
      },
    }));
    expect((await here.house.post('/commands', { commands })).status).toBe(200);
    const page = await at('/visits', {}, 'li [data-walked]');
    await page.getByText('101 visits').waitFor();
    const visits = page.locator('li [data-walked]');
    expect(await visits.count()).toBe(100);
    await page.getByRole('button', { name: 'Show one more' }).click();
    await page
      .getByRole('link', { name: /Kazakhstan/ })
      .last()
      .waitFor();
    expect(await visits.count()).toBe(101);
  });

  test('saves a list under a name, and takes it away as a file and as a calendar', async () => {
    const page = await at(`${open}&schedule=undated`);
    const count = await rows(page).count();
    const menu = page.getByRole('button', { name: 'More with this list' });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    await page.getByLabel('Name').fill('Fără dată');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as “Fără dată”').waitFor();
    await page.goto(here.house.url);
    await page.getByRole('link', { name: 'Fără dată' }).click();
    await page.getByText(`${count} commitments`).waitFor();
    expect(address(page)).toBe('?schedule=undated&stage=open');
    await menu.click();
    const file = page.getByRole('menuitem', { name: 'As a CSV file' });
    const lines = await page.evaluate(
      async (path) => (await (await fetch(path)).text()).match(/\bcase-/g)?.length ?? 0,
      (await file.getAttribute('href')) ?? '',
    );
    expect(lines).toBeGreaterThan(0);
    await page.getByRole('menuitem', { name: 'As a calendar (iCal)…' }).click();
    await page.getByRole('button', { name: 'Make the address' }).click();
    expect(await page.getByLabel('Address to subscribe to').inputValue()).toMatch(/\/feeds\/.+\.ics$/);
  });

  test('fits into 320 px without a sideways scroll of the page, in Romanian', async () => {
    const options = { locale: 'ro-RO', viewport: { width: 320, height: 700 } };
    const page = await at(open, options);
    for (const path of [open, '/commitments/board', '/commitments/import']) {
      await page.goto(here.house.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(700);
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320]);
    }
  });

  test('selects by finger in a narrow window, and acts on what is selected', async () => {
    // So high that what floats at its bottom covers no row.
    const page = await at(open, { viewport: { width: 390, height: 2600 }, hasTouch: true });
    const boxes = rows(page).getByRole('checkbox');
    for (const nth of [0, 1]) await boxes.nth(nth).tap();
    await page.getByRole('toolbar').getByText('2 selected').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    const { width, height } = (await boxes.first().boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('toolbar').getByRole('button', { name: 'Assign' }).tap();
    await page.getByRole('dialog', { name: 'Assign' }).waitFor();
  });

  test('has nothing in her way (WCAG 2.2 AA), light and dark', async () => {
    const page = await at(open);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    for (const key of ['j', 'Space', 'o']) await page.keyboard.press(key);
    await page.getByRole('dialog', { name: 'Assign' }).waitFor();
    await page.waitForTimeout(500);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    for (const key of ['Escape', 'Escape', 'Escape', 'f']) await page.keyboard.press(key);
    await page.waitForTimeout(500);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.goto(`${here.house.url}/commitments/board`);
    await page.locator('[data-walked]').first().waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
  });
});
