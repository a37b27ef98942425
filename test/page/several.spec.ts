import type { Page } from 'playwright-core';
import { migrations } from '#apps/aide-memoire/app.module.js';
import { openDatabase } from '#platform/database/database.js';
import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes } from './faults-on.js';
import { houseInBrowser } from './house-in-browser.js';

const rows = (page: Page) => page.locator('tr[data-id]');
const toast = (page: Page) => page.getByRole('status').filter({ hasText: /\.|Taken back/ });

describeInBrowser('a clerk with several at once', () => {
  const here = houseInBrowser();

  /** Ana at a list, with its first rows selected. */
  const withSelected = async (path: string, count: number): Promise<Page> => {
    const page = await here.signedIn(path);
    await rows(page)
      .nth(count - 1)
      .waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Space');
    for (let more = 1; more < count; more++) await page.keyboard.press('Shift+J');
    await page.getByText(`${count} selected`).waitFor();
    return page;
  };
  /** The form of what is done with them, open. */
  const toDo = async (page: Page, act: string) => {
    await page.getByRole('toolbar').getByRole('button', { name: act }).click();
    return page.getByRole('dialog', { name: act });
  };
  const takeBack = async (page: Page): Promise<void> => {
    await toast(page).getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Taken back', { exact: true }).waitFor();
  };

  test('assigns them, but for whose owner that is already', async () => {
    const assigned = await here.house.post('/commitments/chairman-visits-astana-2018/assign', {
      owner: 'staff:ana',
    });
    expect(assigned.ok).toBe(true);
    const page = await withSelected(
      '/commitments?group=none&schedule=window-open&schedule=upcoming&stage=open',
      3,
    );
    const form = await toDo(page, 'Assign');
    await form.getByRole('combobox', { name: 'Owner' }).fill('ana');
    await page.getByRole('option', { name: /ana/i }).first().click();
    await form.getByText('That is so already.').waitFor();
    await form.getByText('1 is left out.').waitFor();
    await form.getByRole('button', { name: 'Assign two' }).click();
    await page.getByText('Two assigned.').waitFor();
    await page.goto(`${here.house.url}/commitments?owner=staff%3Aana&stage=open`);
    await page.getByText('3 commitments').waitFor();
  });

  test('fixes their dates, but of those for which that would be no narrower', async () => {
    const page = await withSelected(
      '/commitments?group=none&schedule=window-open&schedule=upcoming&stage=open',
      4,
    );
    const form = await toDo(page, 'Fix a date');
    await form.getByLabel('When').fill('2018-11-20/2018-11-21');
    await form.getByLabel('Why, for all four').fill('Agreed by telephone');
    await form.getByText('2 are left out.').waitFor();
    const submit = form.getByRole('button', { name: 'Fix two' });
    await submit.and(page.locator(':enabled')).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await submit.click();
    await page.getByText(/^A date is fixed for/).waitFor();
    await takeBack(page);
  });

  test('tags them, but for those that are tagged so; what they had stays', async () => {
    const page = await withSelected('/commitments?group=none&schedule=undated&stage=open', 1);
    let form = await toDo(page, 'Tag');
    await form.getByLabel('Tags to add').fill('justice, follow-up');
    await form.getByRole('button', { name: 'Tag one' }).click();
    await page.getByText('One tagged.').waitFor();
    await page.reload();
    const again = await withSelected('/commitments?group=none&schedule=undated&stage=open', 2);
    form = await toDo(again, 'Tag');
    await form.getByLabel('Tags to add').fill('follow-up');
    await form.getByText('It has these tags.').waitFor();
    await form.getByRole('button', { name: 'Tag one' }).click();
    await again.getByText('One tagged.').waitFor();
    await again.goto(`${here.house.url}/commitments?tag=follow-up`);
    await again.getByText('2 commitments').waitFor();
    await again.goto(`${here.house.url}/commitments?tag=justice`);
    await again.getByText('1 commitment', { exact: true }).waitFor();
  });

  test('closes them, but for what is closed; each keeps its reason, and all are open again as one', async () => {
    const page = await withSelected('/commitments?group=none&schedule=undated&stage=open', 2);
    const [first = ''] = await rows(page).evaluateAll((all) =>
      all.map((row) => row.getAttribute('data-id') ?? ''),
    );
    const form = await toDo(page, 'Close');
    await form.getByText('fulfilled').first().click();
    await form
      .getByLabel('Why, for both')
      .or(form.getByLabel('Why, for all two'))
      .fill('The delegation was told so');
    // Somebody else is faster by one.
    const submit = form.getByRole('button', { name: 'Close two' });
    await submit.and(page.locator(':enabled')).waitFor();
    const closed = await here.house.post(`/commitments/${first}/close`, {
      outcome: 'withdrawn',
      reason: 'Said twice',
    });
    expect(closed.ok).toBe(true);
    await form.getByRole('button', { name: /^Close (one|two)/ }).click();
    await page.getByText(/^One closed\./).waitFor();
    await takeBack(page);
    await page.goto(`${here.house.url}/commitments/${first}`);
    await page.getByText('Said twice').first().waitFor();
  });

  test('sees a board by stage, where a card is closed by the menu of its keys', async () => {
    const page = await here.signedIn('/commitments/board?group=stage');
    const lane = (name: RegExp) => page.getByRole('region', { name });
    const open = lane(/^Open/);
    await open.locator('[data-walked]').first().waitFor();
    const said = (await open.locator('[data-walked]').first().getByRole('link').first().textContent()) ?? '';
    await open.locator('[data-walked]').first().focus();
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: 'Closed' }).click();
    await page
      .getByRole('dialog', { name: 'What came of it?' })
      .getByText('fulfilled', { exact: true })
      .click();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await lane(/^Closed/)
      .getByText(said)
      .waitFor();
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await open.getByText(said).waitFor();
  });

  test('sees a timeline by body and by visit, each under its name', async () => {
    const page = await here.signedIn('/commitments/timeline?group=responsible&stage=open');
    await page.getByRole('heading', { level: 2, name: 'Subcommittee on Human Rights' }).waitFor();
    await page.getByRole('button', { name: 'Group: responsible' }).click();
    await page.getByRole('menuitemradio', { name: 'Visit' }).click();
    await page.getByRole('heading', { level: 2, name: /Kazakhstan/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('group')).toBe('visit');
    expect(await page.getByRole('heading', { level: 2, name: 'Subcommittee on Human Rights' }).count()).toBe(
      0,
    );
  });

  test('imports a visit with the text of its source beside it, told first, recorded then', async () => {
    const page = await here.signedIn('/commitments/import');
    const text = 'The Committee is to visit Bishkek on 12 March 2019.';
    const visit = [
      'visit:',
      '  id: bishkek-2018',
      '  title: Visit to Kyrgyzstan',
      '  delegation: { name: Committee on Foreign Affairs, members: [] }',
      '  host: { body: Kyrgyz Republic, country: KG }',
      '  dates: { edtf: 2018-09-03/2018-09-04 }',
      '  place: { name: Bishkek, country: KG, zone: Asia/Bishkek, hemisphere: north }',
      'sources:',
      '  - { id: note, title: Note of the delegation, languages: [en], file: note.txt }',
      'meetings: []',
      'commitments:',
      '  - id: committee-visits-bishkek-2019',
      '    kind: visit',
      '    direction: ours',
      '    statement: The Committee visits Bishkek',
      '    language: en',
      '    timeframe: { edtf: 2019-03-12, words: on 12 March 2019, language: en }',
      '    parties: {}',
      '    quotes:',
      '      - { source: note, exact: is to visit Bishkek on 12 March 2019, language: en }',
    ].join('\n');
    const file = (name: string, mimeType: string, content: string) => ({
      name,
      mimeType,
      buffer: Buffer.from(content),
    });
    const input = page.locator('input[type=file]');
    // Without the text nothing can be quoted: told, and nothing recorded.
    await input.setInputFiles([file('bishkek.visit.yaml', 'application/yaml', visit)]);
    await page
      .getByText(/note\.txt/)
      .first()
      .waitFor();
    expect(
      await page
        .getByRole('button', { name: /^Record/ })
        .filter({ hasNot: page.locator(':disabled') })
        .isEnabled()
        .catch(() => false),
    ).toBe(false);
    await input.setInputFiles([
      file('bishkek.visit.yaml', 'application/yaml', visit),
      file('note.txt', 'text/plain', text),
    ]);
    await page.getByText(/^Dry run: \d+ new, 0 changed/).waitFor();
    await page.getByRole('button', { name: /^Record \d/ }).click();
    await page.getByText(/^Recorded/).waitFor();
    await page.goto(`${here.house.url}/commitments/committee-visits-bishkek-2019`);
    await page.getByText('is to visit Bishkek on 12 March 2019').first().waitFor();
  });

  test('can take back what was done for ten seconds, afterwards in the history', async () => {
    const page = await here.house.signIn(await here.someone());
    await page.clock.install();
    await page.goto(`${here.house.url}/commitments/subcommittee-justice-2018`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByRole('textbox').first().fill('The secretariat asked for a date');
    await page.getByRole('button', { name: 'Record the report' }).click();
    await page.getByText('Report recorded').waitFor();
    const undo = page.getByRole('status').getByRole('button', { name: /^Undo/ });
    await page.mouse.move(5, 500);
    await page.keyboard.press('Tab');
    await page.clock.runFor(9_000);
    expect(await undo.count()).toBe(1);
    await page.clock.runFor(1_500);
    await undo.waitFor({ state: 'detached' });
    const line = page.getByRole('listitem').filter({ hasText: 'The secretariat asked for a date' });
    await line
      .getByRole('button', { name: /take back|undo/i })
      .first()
      .click();
    await page.getByText('Taken back').first().waitFor();
  });

  test('is told by a keeper’s check what in the views differs from the events, by name', async () => {
    await here.house.stop();
    const { dataSource, close } = await openDatabase({ dataDir: here.house.folder, migrations });
    await dataSource.query(
      "update commitment_status set statement = 'Something else' where commitment = 'subcommittee-justice-2018'",
    );
    await close();
    await here.house.startAgain();
    const page = await here.signedIn('/works', { as: 'kim', role: 'keeper' });
    await page.getByRole('button', { name: 'Verify everything' }).click();
    await page.getByText('1 row differs').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByText('commitment-subcommittee-justice-2018').waitFor();
    // It is called as the view says, which is what differs.
    await page.getByRole('link', { name: 'Something else' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/commitments/subcommittee-justice-2018');
  });
});
