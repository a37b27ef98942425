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
});
