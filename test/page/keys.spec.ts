import type { Page } from 'playwright-core';
import { keyShown, keyTable } from '#apps/dashboard/shell/key-table.js';
import { describeInBrowser } from './browser.js';
import { houseInBrowser } from './house-in-browser.js';
import { makeItMove } from './moved.js';

const dialogue = '/commitments/human-rights-dialogue-2018';
const visit = '/visits/kazakhstan-2018';

describeInBrowser('who works by keys', () => {
  const here = houseInBrowser();
  /** Who may do most. */
  const keeper = (path: string) => here.signedIn(path, { as: 'kim', role: 'keeper' });
  /** What is preferred shows at once, and a browser that is closed too soon has told nobody. */
  const keptFor = (page: Page) => page.waitForResponse('**/api/v1/me/preferences');

  beforeAll(async () => {
    await makeItMove(here.house);
    const commands = [
      {
        type: 'ProposeCommitment',
        id: 'a-proposal',
        data: {
          visit: 'kazakhstan-2018',
          kind: 'report',
          direction: 'theirs',
          statement: 'A report on prisons is sent',
          language: 'en',
          parties: { responsible: null, supporting: [], counterparts: [], owner: null },
          timeframe: { edtf: '2018-12' },
          quotes: [{ source: 'press-release', exact: 'autumn', language: 'en' }],
          tags: [],
        },
      },
      {
        type: 'AddEvidence',
        id: 'human-rights-dialogue-2018',
        data: { id: 'minutes', form: 'note', title: 'The minutes', note: 'They met' },
      },
      { type: 'KeepCalendar', id: 'house', data: { title: 'Our days', appliesTo: 'us' } },
    ];
    const answer = await here.house.post('/commands', { commands });
    const { refused, results } = (await answer.json()) as { refused: number; results: unknown };
    if (refused !== 0) throw new Error(JSON.stringify(results));
  });

  test('does everything from one field: what is in hand, where to go, how the page looks, for good', async () => {
    const page = await here.signedIn('/commitments/human-rights-dialogue-2018');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const choose = async (text: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type(text);
      await page.getByRole('option', { name: text }).first().waitFor();
      await page.keyboard.press('Enter');
    };
    await choose('Postpone');
    await page.getByRole('dialog', { name: 'Postpone' }).waitFor();
    await page.keyboard.press('Escape');
    await choose('Dark');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    const off = keptFor(page);
    await choose('Switch single keys off');
    await off;
    await page.keyboard.press('r');
    await page.waitForTimeout(300);
    expect(await page.getByRole('dialog').count()).toBe(0);
    // Another browser of hers has it, too.
    const other = await here.signedIn('/works');
    await other.waitForFunction("document.documentElement.dataset.theme === 'dark'");
    await other.keyboard.press('Control+k');
    const on = keptFor(other);
    await other.getByRole('option', { name: 'Switch single keys on' }).click();
    await on;
    await other.getByRole('dialog').waitFor({ state: 'detached' });
    await other.keyboard.press('g');
    await other.keyboard.press('c');
    await other.waitForURL(/\/commitments\?/);
  });

  /** What controls read, without the keys that stand in them. */
  const reading = `(one) => {
    const read = one.cloneNode(true);
    for (const key of read.querySelectorAll('kbd')) key.remove();
    return (one.getAttribute('aria-label') ?? read.textContent).trim();
  }`;
  /** Every control of a screen that does something, but rows, cells and cards of a list: they are gone to by its keys. */
  const controls = (page: Page): Promise<string[]> =>
    page.evaluate(
      `[...document.querySelectorAll('main button:enabled')]
        .filter((one) => one.checkVisibility() && !one.hasAttribute('aria-haspopup'))
        // What opens a run of decided proposals shows statements and no name; what takes a dropped file is unseen.
        .filter((one) => !one.matches('li > button:not([data-rac])') && !one.closest('[style*=clip]'))
        .filter((one) => one.closest('[role=row], tr[data-id], thead, [data-proposal]') === null || one.closest('[aria-current]'))
        .map(${reading})`,
    );
  /** Every line of every menu that a screen opens, but those of one card or row. */
  const menuLines = async (page: Page): Promise<string[]> => {
    const openers = page.locator('main [aria-haspopup=true]:not([role=row] *):visible');
    const lines: string[] = [];
    for (let at = 0; at < (await openers.count()); at += 1) {
      await openers.nth(at).click();
      await page.getByRole('menu').waitFor();
      lines.push(
        ...(await page.evaluate<string[]>(
          `[...document.querySelectorAll('[role=menu] [role^=menuitem]')].map(${reading})`,
        )),
      );
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
    }
    return lines;
  };
  const offered = async (page: Page): Promise<string[]> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    const names = await page.evaluate<string[]>(
      `[...document.querySelectorAll('[role=option]')].map((one) => one.querySelector('span[dir=auto]')?.textContent ?? '')`,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    return names;
  };

  /** Each screen, and a button by which it is known to be there. */
  test.each([
    ['/commitments', 'Columns'],
    ['/commitments?q=nothing-like-this', /filters/],
    ['/commitments/timeline', 'Later'],
    ['/commitments/calendar?month=2018-11', 'The month after'],
    ['/commitments/board', 'Group: schedule'],
    ['/commitments/import', /Choose/],
    [dialogue, 'Verify: The minutes'],
    ['/evidence', 'Verify: The minutes'],
    ['/visits', /As of|Now/],
    [visit, 'Note a meeting'],
    [`${visit}/sources`, /As of|Now/],
    [`${visit}/review`, 'Accept'],
    [`${visit}/brief`, 'Word'],
    ['/works', 'Rebuild: Deadlines'],
    ['/settings/rules', 'New rule'],
    ['/settings/calendars', 'Add days'],
    ['/settings/readers', 'Describe a reader'],
    ['/settings/webhooks', 'New webhook'],
    ['/settings/feeds', /Make/],
    ['/new/visit', 'Cancel'],
    ['/new/commitment', 'Cancel'],
  ] as const)('finds in the palette whatever %s has a button or a line of a menu for', async (path, sign) => {
    const page = await keeper(path);
    await page.locator('main').getByRole('button', { name: sign }).first().waitFor();
    // What is asked for may still come, and with it more buttons.
    let unknown = ['not looked yet'];
    for (let turn = 0; turn < 5 && unknown.length > 0; turn += 1) {
      const shown = [...(await controls(page)), ...(await menuLines(page))];
      const known = await offered(page);
      expect(known.length).toBeGreaterThan(20);
      unknown = shown.filter((name) => !known.includes(name));
    }
    expect(unknown).toEqual([]);
  });

  test('reads every key in `?`, and none more; a form is sent by one', async () => {
    const page = await keeper('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    const listed = page.getByRole('dialog', { name: 'Keys' }).locator('dt');
    await listed.first().waitFor();
    const read = (await listed.allTextContents()).toSorted();
    const all = Object.values(keyTable).flatMap((group) =>
      Object.entries(group).map(([name, spellings]) =>
        spellings.map((_: string, at: number) => keyShown(name as never, at).replaceAll(' ', '')).join(''),
      ),
    );
    expect(read).toEqual(all.toSorted());
    expect(all.length).toBeGreaterThan(40);
  });

  test('who has switched letters off is safe from them in review, board, list and timeline; other keys stay', async () => {
    const page = await here.signedIn('/commitments?stage=open', { as: 'mihai' });
    await page.getByRole('row').nth(3).waitFor();
    const off = keptFor(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Switch single keys off' }).click();
    await off;
    const letters = Object.values(keyTable)
      .flatMap((group) => Object.values(group).flat())
      .flatMap((spelling) => (/^(Shift )?\S$/.test(spelling) ? [spelling.replace(' ', '+')] : []))
      .filter((key) => !/[↵↓↑]/.test(key));
    expect(letters.length).toBeGreaterThan(25);
    const paths = [
      '/commitments?stage=open',
      '/commitments/board',
      '/commitments/timeline',
      '/commitments/calendar?month=2018-11',
      `${visit}/review`,
      dialogue,
      '/evidence',
    ];
    for (const path of paths) {
      await page.goto(here.house.url + path);
      await page.locator('main :is(h1, h2)').first().waitFor();
      const before = page.url();
      for (const key of letters) await page.keyboard.press(key);
      expect([path, page.url()]).toEqual([path, before]);
      expect([path, await page.locator('[role=dialog], [role=menu]').count()]).toEqual([path, 0]);
      expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    }
    await page.goto(`${here.house.url}/commitments?stage=open`);
    await page.getByRole('row').nth(3).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F2');
    await page
      .getByRole('gridcell')
      .getByRole('textbox')
      .or(page.getByRole('gridcell').getByRole('combobox'))
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Switch single keys on' }).waitFor();
  });

  test('does from there what is done in a row, at a piece of evidence, with a view, on another screen', async () => {
    const page = await keeper('/commitments?stage=open&schedule=undated');
    const choose = async (text: string, about = '') => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('searchbox').fill(text);
      await page
        .getByRole('dialog')
        .getByRole('option', { name: new RegExp(`${text}.*${about}`) })
        .first()
        .click();
    };
    const leave = async (name: string) => {
      await page.getByRole('dialog', { name }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await page.getByRole('row').nth(2).waitFor();
    await page.keyboard.press('j');
    await choose('Report…');
    await leave('What happened?');
    await choose('Tags', 'Columns');
    await page.getByRole('columnheader', { name: 'Tags' }).waitFor();
    const saved = page.waitForEvent('download');
    await choose('As a CSV file');
    expect((await saved).suggestedFilename()).toBe('commitments.csv');
    await choose('New rule');
    await page.waitForURL(/\/settings\/rules/);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await choose('Kazakhstan');
    await page.waitForURL(/\/visits\/kazakhstan-2018/);
    await page.goto(`${here.house.url}/evidence`);
    await page.getByRole('button', { name: 'Verify: The minutes' }).waitFor();
    await page.keyboard.press('v');
    await leave('Verify the evidence');
    await choose('Sign out');
    await page.getByLabel(/token/i).waitFor();
  });
});
