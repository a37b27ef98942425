import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes } from './faults-on.js';
import { houseInBrowser } from './house-in-browser.js';

const kazakhstan = '/visits/kazakhstan-2018';

describeInBrowser('a clerk who fills in what is missing', () => {
  const here = houseInBrowser({ viewport: { width: 1440, height: 1200 } });

  test('notes a meeting of a visit: whom they met, when, on what', async () => {
    const page = await here.signedIn(kazakhstan);
    const meetings = page.getByRole('region', { name: 'Meetings' });
    await meetings.getByRole('button', { name: 'Note a meeting' }).click();
    const dialog = page.getByRole('dialog', { name: 'Note a meeting' });
    await dialog.getByLabel('Met with').fill('Aigul Kuspan, Ambassador\nBolat Kim');
    await dialog.getByLabel('Of which body').fill('Mission of Kazakhstan to the European Union');
    await dialog.getByLabel('When').fill('2018-08-18');
    await dialog.getByLabel('About').fill('Visas');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Note the meeting' }).click();
    await page.getByText('Meeting noted').waitFor();
    const noted = meetings.getByRole('listitem').filter({ hasText: 'Aigul Kuspan' });
    await noted.waitFor();
    expect(await noted.textContent()).toMatch(
      /Ambassador.*Bolat Kim.*Mission of Kazakhstan.*18 August 2018.*Visas/,
    );
  });

  test('amends a meeting that was noted wrongly, takes one back, and has it again from the history', async () => {
    const page = await here.signedIn(kazakhstan);
    const meetings = page.getByRole('region', { name: 'Meetings' });
    const bozhko = meetings.getByRole('listitem').filter({ hasText: 'Vladimir Bozhko' });
    await bozhko.getByRole('button', { name: 'Amend the meeting with Vladimir Bozhko' }).click();
    const dialog = page.getByRole('dialog', { name: 'Amend this meeting' });
    await dialog.getByLabel('When').fill('17 August 2018');
    await dialog.getByLabel('About').fill('Rule of law');
    await dialog.getByLabel('Why').fill('As the minutes say');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Amend the meeting' }).click();
    await page.getByText('Meeting amended').waitFor();
    await bozhko.getByText('Rule of law').waitFor();
    expect(await bozhko.textContent()).toMatch(/17 August 2018/);
    await bozhko.getByRole('button', { name: /^Take back the meeting/ }).click();
    await bozhko.waitFor({ state: 'detached' });
    const history = page.getByRole('region', { name: 'History' });
    const taken = history.getByRole('listitem').filter({ hasText: 'took a meeting back' });
    await taken.getByRole('button', { name: 'Undo' }).click();
    await bozhko.getByText('Rule of law').waitFor();
  });

  test('amends a visit: what she did not change stays, and it is taken back by one key', async () => {
    const page = await here.signedIn(kazakhstan);
    await page.getByRole('region', { name: 'Programme' }).getByRole('button', { name: 'Amend' }).click();
    const dialog = page.getByRole('dialog', { name: 'Amend this visit' });
    await dialog.getByLabel('When').fill('16-18 August 2018');
    await dialog
      .getByText(/16\s*–\s*18 August 2018/)
      .first()
      .waitFor();
    await dialog.getByLabel('Other members').fill('Ana Gomes, Member of the European Parliament');
    await dialog.getByLabel('Why').fill('The mission report');
    await dialog.getByRole('button', { name: 'Amend the visit' }).click();
    await page.getByText('Visit amended').waitFor();
    await page.getByText('Ana Gomes').waitFor();
    const programme = page.getByRole('region', { name: 'Programme' });
    await programme
      .getByText(/16\s*–\s*18 August 2018/)
      .first()
      .waitFor();
    await page.keyboard.press('Control+z');
    await programme
      .getByText(/17\s*–\s*18 August 2018/)
      .first()
      .waitFor();
    await page.getByText('Ana Gomes').waitFor({ state: 'detached' });
  });

  test('sees what the words of a visit mean in their own language, whichever hers is', async () => {
    const page = await here.signedIn(kazakhstan, { locale: 'ro-RO' });
    await page
      .getByRole('region', { name: 'Program' })
      .getByRole('button', { name: /^Modifică/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('17–18 august 2018', { exact: true }).waitFor();
    // In none of them is it another day, either, where it is written in hers.
    await dialog.getByRole('textbox', { name: /^Când/ }).fill('20-21 noiembrie 2018');
    await dialog.getByText('20–21 noiembrie 2018', { exact: true }).waitFor();
  });

  test('is told at the field what is wrong with a visit she amends', async () => {
    const page = await here.signedIn(kazakhstan);
    await page.getByRole('region', { name: 'Programme' }).getByRole('button', { name: 'Amend' }).click();
    const dialog = page.getByRole('dialog', { name: 'Amend this visit' });
    await dialog.getByLabel('When').fill('31 November 2018');
    await dialog.getByRole('button', { name: 'Amend the visit' }).click();
    await dialog.locator('[data-invalid] input[name=when]').waitFor();
    expect(await dialog.getByLabel('When').inputValue()).toBe('31 November 2018');
  });

  test('sees both states where a colleague was faster with the visit; what does not collide is kept either way', async () => {
    const [page, other] = await Promise.all([
      here.signedIn(kazakhstan),
      here.signedIn(kazakhstan, { as: 'mihai' }),
    ]);
    const amend = async (at: typeof page) => {
      await at.getByRole('region', { name: 'Programme' }).getByRole('button', { name: 'Amend' }).click();
      return at.getByRole('dialog', { name: 'Amend this visit' });
    };
    const [mine, theirs] = await Promise.all([amend(page), amend(other)]);
    await mine.getByLabel('Received by').fill('Kazakhstan');
    await theirs.getByLabel('What it is called').fill('Mission to Kazakhstan');
    await theirs.getByRole('button', { name: 'Amend the visit' }).click();
    await other.getByText('Visit amended').waitFor();
    await page
      .getByRole('heading', { name: 'Mission to Kazakhstan', level: 1, includeHidden: true })
      .waitFor();
    await mine.getByRole('button', { name: 'Amend the visit' }).click();
    const conflict = page.getByRole('alertdialog', { name: 'Mihai was faster' });
    await conflict.getByText('Mission to Kazakhstan').waitFor();
    expect(await conflict.textContent()).toMatch(/Received by.*Republic of Kazakhstan.*Kazakhstan/);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await conflict.getByRole('button', { name: 'Record mine on top' }).click();
    await page.getByText('Visit amended').waitFor();
    await page.getByRole('heading', { name: 'Mission to Kazakhstan', level: 1 }).waitFor();
    await page.getByRole('region', { name: 'Programme' }).getByText('Kazakhstan', { exact: true }).waitFor();
  });

  test('corrects of which visit a commitment is, and quotes the right one’s words', async () => {
    await here.house.post('/visits', {
      visit: 'moldova-2018',
      title: 'Visit to Moldova',
      delegation: { name: 'Committee on Legal Affairs' },
      host: { body: 'Republic of Moldova', country: 'MD' },
      dates: { edtf: '2018-10-12' },
      place: { name: 'Chișinău', country: 'MD', zone: 'Europe/Chisinau', hemisphere: 'north' },
    });
    const text = 'He was received in Chișinău.\n\nThe chairman is expected to visit Astana this autumn.\n';
    const source = { id: 'note', title: 'A note', languages: ['en'], mediaType: 'text/plain', text };
    await here.house.post('/visits/moldova-2018/sources', source);
    const page = await here.signedIn('/commitments/chairman-visits-astana-2018');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('correct the visit');
    await page.getByRole('option', { name: 'Correct the visit…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Of which visit it is' });
    await dialog.getByLabel('Visit', { exact: true }).selectOption('moldova-2018');
    await dialog.getByText('He was received in Chișinău.').click({ clickCount: 3 });
    await dialog.getByRole('button', { name: 'Quote more words' }).click();
    await dialog.getByLabel('The words it rests on').last().fill('nowhere in it');
    await dialog.getByRole('button', { name: 'Correct the visit' }).click();
    await dialog.locator('[data-invalid] textarea[name=exact]').waitFor();
    await dialog.getByLabel('The words it rests on').last().fill('visit Astana this autumn');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Correct the visit' }).click();
    await page.getByText('Visit corrected').waitFor();
    await page.getByRole('link', { name: 'Visit to Moldova' }).first().waitFor();
    await page.locator('blockquote').getByText('He was received in Chișinău.').waitFor();
    const quotes = await page.locator('blockquote').allTextContents();
    expect(quotes.join(' ')).toMatch(/He was received in Chișinău\..*visit Astana this autumn/);
  });

  test('sees by when the next of a series is likely', async () => {
    const page = await here.signedIn('/commitments?q=Parliamentary+Cooperation');
    const next = page.locator('tr[data-id]').filter({ hasText: 'none named' }).getByRole('link').first();
    await next.click();
    await page.getByText('The next is likely by').waitFor();
  });

  test('as a keeper says on which days of the week a country works, and what of a file is free', async () => {
    const page = await here.signedIn('/settings/calendars', { as: 'kim', role: 'keeper' });
    await page.getByRole('button', { name: 'New calendar' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What it is called').fill('Days of Israel');
    await dialog.locator('input[name=calendar]').fill('days-il');
    await dialog.getByLabel('Whose days').selectOption('Israel');
    for (const day of ['Sun', 'Mon', 'Tue', 'Wed', 'Thu'])
      await dialog.getByText(day, { exact: true }).click();
    await dialog.getByText('It moves no reminder that is planned.').waitFor();
    await dialog.getByRole('button', { name: 'Record' }).click();
    await page.getByText('Works on Mon, Tue, Wed, Thu and Sun').waitFor();
    await page.getByText('Days: Israel').waitFor();
    await page.getByRole('button', { name: /Import/ }).click();
    await page.getByText('Everything, meetings too').click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'days.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(
        [
          'BEGIN:VCALENDAR',
          'VERSION:2.0',
          'PRODID:-//test//test//EN',
          'BEGIN:VEVENT',
          'UID:one@test',
          'DTSTAMP:20180101T000000Z',
          'DTSTART:20181120T090000Z',
          'DTEND:20181120T100000Z',
          'SUMMARY:A meeting of the committee',
          'END:VEVENT',
          'END:VCALENDAR',
        ].join('\r\n'),
      ),
    });
    await page.getByText('A meeting of the committee').waitFor();
    await page.getByText('It moves no reminder that is planned.').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
  });
  test('as a reader is told that nothing is theirs to record, before a form is filled in', async () => {
    const page = await here.signedIn('/', { as: 'rita', role: 'reader' });
    for (const path of ['/new/visit', '/new/commitment', '/commitments/import']) {
      await page.goto(here.house.url + path);
      await page.getByRole('heading', { name: 'Only who records has forms' }).waitFor();
      expect(await page.locator('main').locator('input, textarea, select').count()).toBe(0);
    }
    expect(await faultsInBothSchemes(page)).toEqual([]);
  });
  test('as a keeper sees what a webhook would be posted, and what would stand in a feed, before either is made', async () => {
    const page = await here.signedIn('/settings/webhooks', { as: 'kim', role: 'keeper' });
    await page.getByRole('button', { name: 'New webhook' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^\d+ reminders that are planned would be posted there/).waitFor();
    await dialog.getByLabel('Whose reminders').fill('staff:nobody');
    await dialog.getByText('No reminder is planned that would be posted there.').waitFor();
    await page.goto(`${here.house.url}/settings/feeds`);
    await page.getByText('the feed would be empty for now').waitFor();
    await page.getByLabel('What is in it').selectOption('all');
    await page.getByText(/^\d+ commitments are open and have a date/).waitFor();
    await page.getByRole('row', { name: /visits Astana/ }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
  });
});
