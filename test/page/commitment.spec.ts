import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes } from './faults-on.js';
import { houseInBrowser } from './house-in-browser.js';

const chairman = '/commitments/chairman-visits-astana-2018';

describeInBrowser('a clerk at a commitment', () => {
  const here = houseInBrowser();
  const shown = (page: Page) => page.locator('article h1').waitFor();
  /** A command of a program, meanwhile. */
  const told = async (path: string, body: object): Promise<void> => {
    const answer = await here.house.post(path, body);
    expect([path, answer.ok ? '' : await answer.text()]).toEqual([path, '']);
  };

  test('sees what she verifies: where a link leads, what a note says, who added it; then who verified it', async () => {
    const url = 'https://www.example.org/agenda?day=12#droi';
    await told(`${chairman}/evidence`, { id: 'agenda', form: 'link', title: 'The agenda', url });
    const note = 'They called.\nIt is to be <b>in November</b>.';
    await told(`${chairman}/evidence`, { id: 'call', form: 'note', title: 'A call', note });
    await told(`${chairman}/evidence`, {
      id: 'words',
      form: 'document',
      title: 'The press release',
      quote: { source: 'press-release', exact: 'is expected to visit Astana this autumn', language: 'en' },
    });
    const page = await here.signedIn(chairman);
    const evidence = page.getByRole('region', { name: 'Evidence' });
    const piece = (title: string) => evidence.getByRole('listitem').filter({ hasText: title });
    const link = piece('The agenda').getByRole('link', { name: url });
    expect(await link.getAttribute('href')).toBe(url);
    expect(await link.getAttribute('rel')).toMatch(/noopener/);
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await piece('A call').textContent()).toContain(note);
    await piece('The press release').getByText('“is expected to visit Astana this autumn”').waitFor();
    await piece('A call')
      .getByText(/^added by .+, \d/)
      .waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);

    await piece('A call').getByRole('button', { name: 'Verify: A call' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('It is to be <b>in November</b>.').waitFor();
    await dialog.getByText(/^added by /).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await dialog.getByLabel('Note').fill('I spoke to them too');
    await dialog.getByRole('button', { name: 'Verify', exact: true }).click();
    await piece('A call')
      .getByText(/^verified by Ana, /)
      .waitFor();
    await piece('A call')
      .getByText(/^added by /)
      .waitFor();
    expect(await piece('A call').getByRole('button').count()).toBe(0);
    expect(await piece('The agenda').getByRole('button').count()).toBe(1);
  });

  /** What a program records, for nobody else to change. */
  const recorded = async (commitment: string, statement: string): Promise<string> => {
    await told('/commitments', {
      commitment,
      visit: 'kazakhstan-2018',
      kind: 'action',
      direction: 'ours',
      statement,
      language: 'en',
      timeframe: { edtf: '2018-12' },
      parties: { responsible: 'European Parliament', counterparts: ['Ministry of Foreign Affairs'] },
      confirmed: true,
    });
    return `/commitments/${commitment}`;
  };
  const dialogOf = (page: Page) => page.getByRole('dialog');
  const press = (page: Page, name: string) =>
    dialogOf(page).getByRole('button', { name, exact: true }).click();

  test('changes whose it is beside what others change of it; what was typed outlasts a reload', async () => {
    const path = await recorded('report-to-ministry', 'The Committee sends its report');
    const page = await here.signedIn(path);
    await shown(page);
    await page.keyboard.press('Control+k');
    await dialogOf(page).waitFor();
    await page.keyboard.type('parties');
    await page.getByRole('option', { name: 'Change the parties…' }).click();
    await dialogOf(page).getByLabel('Supports').fill('Ombudsman\nVenice Commission');
    await page.reload();
    await shown(page);
    await page.getByRole('button', { name: 'Change the parties…' }).click();
    expect(await dialogOf(page).getByLabel('Supports').inputValue()).toBe('Ombudsman\nVenice Commission');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await told(`${path}/reword`, { statement: 'The Committee sends its report on prisons' });
    await told(`${path}/tags`, { tags: ['prisons'] });
    await told(`${path}/evidence`, { id: 'call', form: 'note', title: 'A call', note: 'On its way.' });
    const counterparts = ['Ministry of Foreign Affairs', 'General Prosecutor’s Office'];
    await told(`${path}/assign`, { counterparts, confirmed: true });
    await press(page, 'Change the parties');
    const conflict = page.getByRole('alertdialog');
    await conflict.waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    const seen = await conflict.textContent();
    for (const part of [
      /Wording.*The Committee sends its report.*on prisons/,
      /Is owed it.*Ministry of Foreign Affairs.*General Prosecutor’s Office/,
      /Supports.*nobody.*Ombudsman and Venice Commission/,
      /Tags.*none.*prisons/,
      /Evidence.*none.*A call/,
    ])
      expect(seen).toMatch(part);
    await conflict.getByRole('button', { name: 'Record mine on top' }).click();
    await page.getByText('Parties changed').waitFor();
    const parties = page.getByRole('complementary', { name: 'Parties' });
    await parties.getByText('Ombudsman and Venice Commission').waitFor();
    await parties.getByText('Ministry of Foreign Affairs and General Prosecutor’s Office').waitFor();
  });

  test('rewords it, tags it and corrects of which kind it is; each is taken back by one press', async () => {
    const path = await recorded('law-on-courts', 'The Committee reads the law');
    const page = await here.signedIn(path);
    await shown(page);
    await page.getByRole('button', { name: 'Reword…' }).click();
    await dialogOf(page).getByLabel('What is to happen').fill('The Committee reads the law on courts');
    await press(page, 'Reword');
    await page.getByRole('heading', { level: 1, name: 'The Committee reads the law on courts' }).waitFor();

    await page.getByRole('button', { name: 'Change the tags…' }).click();
    await dialogOf(page).getByLabel('Tags').fill('courts\nrule of law, Kazakhstan');
    await press(page, 'Change the tags');
    const more = page.getByRole('region', { name: 'More' });
    await more.getByText('courts, rule of law, Kazakhstan').waitFor();
    await page.getByText('Tags changed').waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await more.getByText('courts, rule of law, Kazakhstan').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Correct kind and side…' }).click();
    await dialogOf(page)
      .getByRole('radio', { name: /^They do/ })
      .check({ force: true });
    await dialogOf(page).getByRole('radio', { name: 'an agreement', exact: true }).check({ force: true });
    await press(page, 'Correct');
    await more.getByText('an agreement, theirs').waitFor();
    const line = page.getByRole('region', { name: 'History' }).getByRole('listitem').filter({
      hasText: 'corrected what it says of itself',
    });
    await line.getByRole('button', { name: 'Undo' }).click();
    await more.getByText('an action, ours').waitFor();
  });

  test('corrects a date that was typed wrongly: that is no delay, and is taken back by one press', async () => {
    const path = await recorded('letter-on-prisons', 'The Committee writes on prisons');
    const page = await here.signedIn(path);
    await shown(page);
    await page.getByRole('button', { name: 'Correct the date…' }).click();
    const dialog = dialogOf(page);
    await dialog.getByLabel('When').fill('March 2019');
    await dialog.getByText('1 – 31 March 2019').first().waitFor();
    await dialog.getByLabel('Reason').fill('Typed wrongly');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await press(page, 'Correct');
    await page.getByText('Date corrected').waitFor();
    const more = page.getByRole('region', { name: 'More' });
    await more.getByText('2019-03').waitFor();
    await more.getByText('1 – 31 March 2019').waitFor();
    await more.getByText('never moved').waitFor();
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await more.getByText('2018-12', { exact: true }).waitFor();
    // In a list, too.
    await page.goto(`${here.house.url}/commitments?q=prisons`);
    const row = page.locator('tr[data-id=letter-on-prisons]');
    await row.waitFor();
    await row.focus();
    await page.keyboard.press('.');
    await page.getByRole('menuitem', { name: 'Correct the date…' }).click();
    await dialog.getByLabel('When').waitFor();
  });

  test('a date that was read wrongly keeps the words that it was read from', async () => {
    const page = await here.signedIn('/commitments/mission-to-brussels-2018');
    await shown(page);
    await page.getByRole('button', { name: 'Correct the date…' }).click();
    await dialogOf(page).getByLabel('When').fill('November 2019');
    await dialogOf(page).getByLabel('Reason').fill('Read wrongly');
    await press(page, 'Correct');
    const meaning = page.getByRole('region', { name: 'When' });
    await meaning.getByRole('heading', { name: '1 – 30 November 2019' }).waitFor();
    await meaning.getByText('“this November”').waitFor();
  });

  test('corrects which words it rests on: those it has stay, others are selected in the source', async () => {
    const page = await here.signedIn('/commitments/named-case-1');
    await shown(page);
    const quotes = page.locator('blockquote');
    await quotes.first().waitFor();
    const before = await quotes.allTextContents();
    await page.getByRole('button', { name: 'Correct the words…' }).click();
    const dialog = dialogOf(page);
    const taken = dialog.getByRole('list', { name: 'The words it rests on' }).getByRole('listitem');
    await taken.first().waitFor();
    expect(await taken.count()).toBe(before.length);
    await dialog.getByLabel('The words it rests on').last().fill('is expected to visit Astana this autumn');
    await press(page, 'Correct the words');
    await page.getByText('Words corrected').waitFor();
    await quotes.getByText('is expected to visit Astana this autumn').waitFor();
    expect(await quotes.count()).toBe(before.length + 1);
    await page.getByRole('button', { name: 'Correct the words…' }).click();
    await taken.nth(before.length).getByRole('button').click();
    await press(page, 'Correct the words');
    await quotes.getByText('is expected to visit Astana this autumn').waitFor({ state: 'detached' });
    expect(await quotes.allTextContents()).toEqual(before);
    // A slip: what it rested on just before is said again, by where it stands.
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await quotes.getByText('is expected to visit Astana this autumn').waitFor();
    expect(await quotes.count()).toBe(before.length + 1);
  });

  test('takes back what is recorded twice for one that she finds by its words; each leads to the other', async () => {
    const path = await recorded('chairman-once-more', 'The Chairman goes to Astana');
    const statement = 'The Chairman of the Subcommittee on Human Rights visits Astana';
    const page = await here.signedIn(path);
    await shown(page);
    const open = page.getByRole('button', { name: 'Recorded by mistake or twice…' });
    await open.click();
    const dialog = dialogOf(page);
    await dialog.getByRole('radio', { name: /^Twice/ }).check({ force: true });
    await dialog.getByLabel('Reason').fill('Recorded from both languages');
    const stays = dialog.getByRole('combobox', { name: 'The one that stays' });
    await stays.fill('subcommittee visits');
    await page.getByRole('option', { name: statement }).waitFor();
    // What was typed alone names none.
    await page.keyboard.press('Escape');
    await press(page, 'Take it back');
    await dialog.getByText('Choose one of those that are found').waitFor();
    await stays.fill('subcommittee visits Astana');
    await page.getByRole('option', { name: statement }).click();
    await dialog.getByText(`“${statement}” stays, as it is.`).waitFor();
    await page.reload();
    await shown(page);
    await open.click();
    await dialog.getByText(`“${statement}” stays, as it is.`).waitFor();
    await dialog.getByText('This one counts as nothing').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await press(page, 'Take it back');
    await page.getByText('Taken back: it counts as nothing').waitFor();
    const linked = page.getByRole('region', { name: 'Linked' });
    await linked.getByText('It is the same as').waitFor();
    const history = page.getByRole('region', { name: 'History' });
    await history.getByRole('link', { name: statement }).click();

    await page.getByRole('heading', { level: 1, name: statement }).waitFor();
    await linked.getByText('Recorded twice, and taken back').waitFor();
    await linked.getByRole('link', { name: 'The Chairman goes to Astana' }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await history.getByText('took back the same, recorded once more').waitFor();
    await history.getByRole('link', { name: 'The Chairman goes to Astana' }).click();
    await page.waitForURL(here.house.url + path);
    await history.getByRole('button', { name: 'Undo' }).first().click();
    await linked.getByText('It is linked to no other.').waitFor();
    await open.waitFor();
  });

  test('finds nothing in her way (WCAG 2.2 AA) where she closes it, shows evidence and snoozes it, light and dark', async () => {
    const page = await here.signedIn(chairman);
    await shown(page);
    for (const name of ['Close…', 'Add evidence', 'Snooze…']) {
      await page.getByRole('button', { name, exact: true }).click();
      await dialogOf(page).waitFor();
      expect([name, await faultsInBothSchemes(page)]).toEqual([name, []]);
      await page.keyboard.press('Escape');
      await dialogOf(page).waitFor({ state: 'detached' });
    }
  });

  test('acknowledges a reminder that went out; it says so to whoever looks, and is asked for no more', async () => {
    await here.house.stop();
    await here.house.startAgain('2018-11-20');
    const page = await here.signedIn(chairman, { as: 'mihai' });
    const other = await here.signedIn(chairman, { as: 'camelia' });
    await shown(other);
    const reminders = (at: Page) => at.getByRole('region', { name: 'Reminders' });
    const sent = reminders(page).getByRole('listitem').filter({ hasText: 'sent, not acknowledged' });
    await sent.first().waitFor();
    const before = await sent.count();
    await sent.first().getByRole('button', { name: 'Acknowledge' }).press('Enter');
    await page.getByText('Acknowledged', { exact: true }).waitFor();
    for (const at of [page, other])
      await reminders(at)
        .getByText(/^acknowledged by Mihai, 20 Nov/)
        .waitFor();
    expect(await sent.count()).toBe(before - 1);
    await page
      .getByRole('region', { name: 'History' })
      .getByText('Mihai acknowledged the reminders.')
      .waitFor();
    await page.reload();
    await reminders(page)
      .getByText(/^acknowledged by Mihai/)
      .waitFor();
  });

  test('links it to another and takes that back, says that it recurs, and closes it in favour of another', async () => {
    const page = await here.signedIn(chairman);
    const form = page.getByRole('dialog');
    const other = 'European Union prepares its new Strategy';
    const choose = async (field: string): Promise<void> => {
      await form.getByRole('combobox', { name: field }).fill('new Strategy');
      await page.getByRole('option', { name: new RegExp(other) }).click();
    };
    await page.getByRole('button', { name: 'Link…' }).click();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await choose('The other one');
    await form.getByRole('button', { name: 'Link it' }).click();
    const linked = page.getByRole('region', { name: /^Linked/ });
    await linked.getByText('It follows from').waitFor();
    await linked.getByRole('link', { name: new RegExp(other) }).waitFor();
    await linked.getByRole('button', { name: /^Take back: / }).click();
    await form.getByRole('button', { name: 'Take it back' }).click();
    await linked.getByText('It is linked to no other.').waitFor();

    await page.getByRole('button', { name: 'Change how often…' }).click();
    await form.getByLabel('How often').selectOption({ label: 'every six months' });
    await form.getByRole('textbox', { name: 'Series', exact: true }).fill('Visits of the Chairman');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await form.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('Visits of the Chairman, number 1').waitFor();
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('It does not recur', { exact: true }).waitFor();

    await page.getByRole('button', { name: /^Close/ }).click();
    await form.getByText('superseded', { exact: true }).click();
    await choose('What stands in its place');
    await form.getByRole('button', { name: 'Close', exact: true }).click();
    await linked.getByText('In its place stands').waitFor();
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await linked.getByText('In its place stands').waitFor({ state: 'detached' });
  });

  test('watches it and watches it no more, by the button and the palette; who watches is shown, then and now', async () => {
    await told(`${chairman}/watch`, { reader: 'staff:camelia' });
    const page = await here.signedIn(chairman);
    const parties = page.getByRole('complementary', { name: 'Parties' });
    const who = parties.locator('div').filter({ hasText: 'Watched by' }).last();
    await who.getByText('Camelia', { exact: true }).waitFor();
    await who.getByRole('button', { name: 'Watch', exact: true }).click();
    await who.getByText('Ana and Camelia').waitFor();
    await page.getByRole('region', { name: 'History' }).getByText('Ana watches it from now on.').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await who.getByRole('button', { name: 'Watch', exact: true }).waitFor();
    await who.getByText('Camelia', { exact: true }).waitFor();

    await page.keyboard.press('Control+k');
    await dialogOf(page).waitFor();
    await page.keyboard.type('watch');
    await page.getByRole('option', { name: 'Watch', exact: true }).click();
    await page.getByText('You watch it: what its watchers are told, you are told too').waitFor();
    await who.getByRole('button', { name: 'Stop watching' }).press('Enter');
    await page.getByText('You no longer watch it').waitFor();
    await who.getByRole('button', { name: 'Watch', exact: true }).waitFor();
  });
});
