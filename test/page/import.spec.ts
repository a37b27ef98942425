import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes } from './faults-on.js';
import { houseInBrowser } from './house-in-browser.js';

const visit = 'kazakhstan-2018';

describeInBrowser('a clerk who imports a file', () => {
  const here = houseInBrowser();
  /** What a program does, meanwhile. */
  const told = async (path: string, body: object): Promise<void> => {
    const answer = await here.house.post(path, body);
    expect([path, answer.ok ? '' : await answer.text()]).toEqual([path, '']);
  };
  const choose = (page: Page, name: string, content: string | Buffer) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content as string) });
  const head = 'id,visit,kind,direction,statement,language,edtf,quotes';
  const row = (id: string, statement: string, quotes = '') =>
    `${id},${visit},report,theirs,${statement},en,2019-03,${quotes}`;

  test('is told that nothing was recorded, where part of it is refused since it was told', async () => {
    await told(`/visits/${visit}/sources`, {
      id: 'minutes',
      title: 'Minutes',
      languages: ['en'],
      mediaType: 'text/plain',
      text: 'The ministry sends its report on prisons.',
    });
    const page = await here.signedIn('/commitments/import');
    const quotes = '"[{""source"":""minutes"",""exact"":""report on prisons"",""language"":""en""}]"';
    const file = [
      head,
      row('calls-back', 'The minister calls back'),
      row('on-prisons', 'It reports', quotes),
    ];
    await choose(page, 'meanwhile.csv', file.join('\r\n'));
    await page.getByText('Dry run: 2 new').waitFor();
    await told(`/visits/${visit}/sources/minutes/retract`, { reason: 'It was a draft' });
    await page.getByRole('button', { name: 'Record 2' }).click();
    await page.getByText(/^Nothing was recorded: since you were told/).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    expect(await page.evaluate(async () => (await fetch('/api/v1/commitments/calls-back')).status)).toBe(404);
    await page.getByRole('button', { name: 'Leave this row out' }).click();
    await page.getByText('Dry run: 1 new').waitFor();
    await page.getByRole('button', { name: 'Record 1' }).click();
    await page.getByText('Recorded: 1 row.').waitFor();
  });

  test('is told what is wrong with a file that says nothing, or is none', async () => {
    const page = await here.signedIn('/commitments/import');
    await choose(page, 'heads.csv', head);
    await page.getByText('There is nothing in this file that could be recorded.').waitFor();
    await choose(page, 'empty.csv', '');
    await page.getByText(/^The file is empty\.$/).waitFor();
    await choose(page, 'photograph.png', 'PNG');
    await page.getByText(/a name that ends in \.yaml, /).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
  });

  test('is asked why what the file says otherwise changes, is told the rest in their language, and finds the reason in the history', async () => {
    const page = await here.signedIn('/commitments/import', { locale: 'ro-RO' });
    const dated = 'id,visit,kind,direction,statement,language,edtf';
    const narrowed = `mission-to-brussels-2018,${visit},visit,theirs,,,2018-11-20`;
    const later = `human-rights-dialogue-2018,${visit},case,joint,,,`;
    await choose(page, 'altfel.csv', [dated, narrowed, later].join('\r\n'));
    await page.getByText('Nu se schimbă printr-un fișier.').first().waitFor();
    await page.getByText('Este nevoie de un motiv: scrieți-l mai jos.').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByLabel('De ce se schimbă').fill('Au telefonat');
    await page.getByRole('button', { name: 'Folosește acest motiv' }).click();
    await page.getByText('Este nevoie de un motiv').waitFor({ state: 'hidden' });
    await page.getByText('Schimbă registrul după ce spune fișierul').click();
    await page.reload();
    expect(await page.getByLabel('De ce se schimbă').inputValue()).toBe('Au telefonat');
    await page.getByRole('button', { name: 'Înregistrează 1' }).click();
    await page.getByText('Înregistrat: un rând.').waitFor();
    await page.goto(`${here.house.url}/commitments/mission-to-brussels-2018`);
    await page.getByText('Au telefonat').first().waitFor();
  });

  const savedAs = (page: Page) => page.getByLabel('Saved as');

  test('says in which letters a file is that is no Unicode, sees how it reads, and is asked again after no reload', async () => {
    const page = await here.signedIn('/commitments/import');
    const file = [head, row('on-session', 'Ședința comisiei va fi ținută')].join('\r\n');
    await choose(page, 'sesiune.csv', iconv.encode(file, 'iso-8859-16'));
    await page.getByText('“sesiune.csv” is not Unicode text').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await savedAs(page).selectOption('windows-1252');
    await page.getByRole('cell', { name: /ªedinþa/ }).waitFor();
    await page.getByText('Read so, it has: ªedinþa … þinutã').waitFor();
    await page.reload();
    await page.getByRole('cell', { name: /ªedinþa/ }).waitFor();
    expect(await savedAs(page).inputValue()).toBe('windows-1252');
    await savedAs(page).selectOption('iso-8859-16');
    await page.getByRole('cell', { name: /Ședința comisiei va fi ținută/ }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record 1' }).click();
    await page.getByText('Recorded: 1 row.').waitFor();
    await page.goto(`${here.house.url}/commitments/on-session`);
    await page.getByRole('heading', { level: 1, name: 'Ședința comisiei va fi ținută' }).waitFor();
  });

  test('says it of a file of free days, too', async () => {
    const made = await here.house.post('/commands', {
      commands: [{ type: 'KeepCalendar', id: 'recess', data: { title: 'Recess', appliesTo: 'us' } }],
    });
    expect(made.ok).toBe(true);
    const page = await here.signedIn('/settings/calendars', { as: 'kim', role: 'keeper' });
    await page.getByRole('button', { name: 'Import a file…' }).first().click();
    const days = 'first;last;name\n2018-11-12;2018-11-16;Săptămână în circumscripţii\n';
    await choose(page, 'zile.csv', iconv.encode(days, 'windows-1250'));
    await savedAs(page).selectOption('windows-1250');
    await page.getByRole('row', { name: /Săptămână în circumscripţii/ }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Import a file…' }).first().click();
    await page.getByRole('row', { name: /Săptămână în circumscripţii/ }).waitFor();
    await savedAs(page).selectOption('windows-1251');
    await page.getByRole('row', { name: /Sгptгm/ }).waitFor();
  });
});
