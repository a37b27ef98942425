import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describeInBrowser } from './browser.js';
import { faultsOn } from './faults-on.js';
import { houseInBrowser } from './house-in-browser.js';

const kazakhstan = '/visits/kazakhstan-2018';
const report = [
  'Communiqué of the visit to Chișinău',
  'The Ministry of Justice will send the list of pending cases by 15 December 2018.',
  'Comisia pentru afaceri externe va vizita Chișinău în primăvara anului 2019.',
  'The delegation thanked its hosts. <img src=x onerror="document.title=1"> It tasted the wine.',
].join('\n\n');

describeInBrowser('a clerk with a visit', () => {
  const here = houseInBrowser({
    sample: false,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  beforeAll(async () => {
    const page = await here.signedIn();
    // Nothing is recorded yet: what she is shown acts.
    await page.getByRole('heading', { name: 'No promise recorded yet' }).waitFor();
    expect(await faultsOn(page)).toEqual([]);
    for (const path of ['/commitments?stage=open', '/commitments/timeline']) {
      await page.goto(here.house.url + path);
      await page.getByRole('link', { name: 'Paste a press release' }).waitFor();
    }
    await page.getByRole('button', { name: 'Load the sample visit' }).click();
    await page.getByText('The sample visit is loaded').waitFor();
    await page.waitForURL(here.house.url + kazakhstan);
  });

  /** Selects words of the source that is shown, as a mouse would. */
  const select = (page: Page, words: string) =>
    page.evaluate(`{
      const words = ${JSON.stringify(words)};
      const paragraph = [...document.querySelectorAll('[data-source] [data-at]')].find((one) => one.textContent.includes(words));
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      while (!walker.nextNode()?.data.includes(words));
      const start = walker.currentNode.data.indexOf(words);
      getSelection().setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + words.length);
    }`);

  /** Holds up what is handed in until told to let it go: meanwhile nothing may be recorded without it. */
  const heldUp = async (page: Page): Promise<() => void> => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/v1/files?*', async (route) => {
      await released;
      await route.continue();
    });
    return release;
  };

  test('goes from the list to one, and sees who went where, whom they met, and how its commitments stand', async () => {
    const page = await here.signedIn('/visits');
    await page.getByText(/\d+ open/).waitFor();
    await page.getByRole('link', { name: /Committee on Foreign Affairs to Kazakhstan/ }).click();
    await page.getByRole('heading', { level: 1, name: /to Kazakhstan/ }).waitFor();
    const meetings = page.getByRole('region', { name: 'Meetings' });
    await meetings.getByText('Vladimir Bozhko').waitFor();
    expect(await meetings.getByRole('listitem').count()).toBe(7);
    await page.getByRole('link', { name: 'The Chairman of the Subcommittee on Human Rights' }).waitFor();
  });

  test('finds a visit by what its sources say, marked; by an address too, and is told where nothing is found', async () => {
    const page = await here.signedIn('/visits');
    await page.getByText(/\d+ open/).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('bozhko');
    await page.locator('mark').getByText('Bozhko').waitFor();
    expect(new URL(page.url()).search).toBe('?q=bozhko');
    await page.goto(`${here.house.url}/visits?q=nowhere+to+be+found`);
    await page.getByRole('heading', { name: 'No visit says “nowhere to be found”' }).waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'All visits' }).click();
    await page.getByText(/\d+ open/).waitFor();
  });

  test('is told that a file is too large, and keeps a text that her browser has no room for', async () => {
    const page = await here.signedIn(`${kazakhstan}/review?paste=true`);
    const text = page.getByRole('textbox', { name: 'The text' });
    // Of what a browser keeps for an address, five million letters, little is left.
    await page.evaluate("localStorage.setItem('others', 'x'.repeat(5_000_000))");
    const long = 'The Ministry sends its report in November. '.repeat(6_000);
    await text.fill(long);
    await page.getByLabel('What it is called').fill('A long one');
    expect(await text.inputValue()).toBe(long);
    await page.evaluate("localStorage.removeItem('others')");
    await text.fill('');
    const large = { name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.alloc(21 * 1024 * 1024, 'a') };
    await page.locator('input[type=file]').setInputFiles(large);
    await page.getByText('That cannot be.').waitFor();
    expect(await page.getByRole('main').textContent()).toMatch(/20 M/);
  });

  test('hands in a photograph as evidence, and saves it again as it came', async () => {
    const page = await here.signedIn('/commitments/chairman-visits-astana-2018');
    await page.getByRole('button', { name: 'Add evidence' }).click();
    const photo = Buffer.from('89504e470d0a1a0a00', 'hex');
    const dialog = page.getByRole('dialog');
    const add = dialog.getByRole('button', { name: 'Add', exact: true });
    const arrives = await heldUp(page);
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'Signing.png', mimeType: 'image/png', buffer: photo });
    await dialog.getByText('Handing it in').waitFor();
    expect(await add.isDisabled()).toBe(true);
    arrives();
    await dialog.getByText('Signing.png').waitFor();
    await add.click();
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: /Signing\.png/ }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('Signing.png');
    expect((await readFile(await saved.path())).equals(photo)).toBe(true);
  });

  test('makes a commitment of words selected in a source, by one key; its date is read from them', async () => {
    const page = await here.signedIn(`${kazakhstan}/sources`);
    const words = 'is expected to visit Astana this autumn';
    await page.getByText(words).waitFor();
    const marked = page.locator('[data-of=chairman-visits-astana-2018]');
    expect(await marked.textContent()).toContain(words);
    await page.locator('[data-n="14"][lang=ro]').waitFor();
    await page.locator('[data-n="16"][lang=en]').waitFor();
    await select(page, words);
    await page.getByRole('link', { name: 'Make a commitment of it' }).waitFor();
    await page.keyboard.press('c');
    await page.getByRole('heading', { name: 'New commitment, of these words' }).waitFor();
    await page.locator('blockquote').getByText(words).waitFor();
    expect(await page.getByLabel('When').inputValue()).toBe('this autumn');
    await page.getByText(/1 September\s–\s30 November 2018/).waitFor();
    await page.getByLabel('What is to happen').fill('The Chairman meets human rights defenders in Astana');
    await page.getByRole('radio', { name: 'We do' }).check({ force: true });
    await page.reload();
    expect(await page.getByLabel('What is to happen').inputValue()).toContain('defenders');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: /defenders in Astana/ }).waitFor();
    expect(await page.locator('blockquote .mark').textContent()).toBe('this autumn');
  });

  test('is told as she types what a date means, in words of hers; what cannot be is said at its field', async () => {
    const page = await here.signedIn('/new/commitment', { locale: 'ro-RO' });
    await page.getByLabel('Când').fill('până la sfârșitul lunii martie');
    await page.getByText('31 martie 2019').first().waitFor();
    await page.getByLabel('Când').fill('2018-02-30');
    await page.getByText('Încă nu se înțelege').waitFor();
    await page.getByLabel('Ce urmează să se întâmple').fill('Comisia trimite raportul');
    await page.getByText('Ambii, împreună').click();
    await page.getByRole('button', { name: /Înregistrează/ }).click();
    await page.locator('[data-invalid]').getByText('2018-02-30').waitFor();
  });

  test('records a visit whose place says its country and time, pastes its report, and decides by keys', async () => {
    const page = await here.signedIn('/visits');
    await page.getByText(/\d+ open/).waitFor();
    await page.getByRole('link', { name: 'New visit' }).click();
    await page.getByLabel('What it is called').fill('Visit of the Committee on Legal Affairs to Moldova');
    await page.getByLabel('When').fill('12-13 October 2018');
    await page.getByLabel('Where').fill('Chișinău');
    expect(await page.getByLabel('Country').inputValue()).toBe('MD');
    expect(await page.getByLabel('Time there').inputValue()).toBe('Europe/Chisinau');
    await page.getByLabel('Received by').fill('Republic of Moldova');
    await page.getByLabel('Delegation').fill('Committee on Legal Affairs');
    await page.reload();
    expect(await page.getByLabel('Where').inputValue()).toBe('Chișinău');
    await page.getByRole('button', { name: /Record the visit/ }).click();
    await page.getByRole('heading', { name: 'Paste a press release' }).waitFor();
    await page.getByRole('textbox', { name: 'The text' }).fill(report);
    await page.getByLabel('When it was written').fill('2018-10-16');
    await page.getByRole('button', { name: 'Read it' }).click();
    // What goes on is in the address: a reload in the midst of it loses neither it nor what was pasted.
    await page.waitForURL(/reading=|at=/);
    await page.reload();
    await page.getByText('0 of 2 decided').waitFor();
    const current = page.locator('li[aria-current]');
    await current.getByText('15 December 2018').first().waitFor();
    expect(await page.locator('[data-source] [aria-current]').textContent()).toContain(
      'list of pending cases',
    );

    await page.keyboard.press('j');
    await current.getByText('2 of 2').waitFor();
    expect(await page.locator('[data-source] [aria-current]').textContent()).toContain('va vizita Chișinău');
    await page.keyboard.press('x');
    await page.getByText('1 of 2 decided').waitFor();
    await page.keyboard.press('u');
    await page.getByText('0 of 2 decided').waitFor();
    await current.getByText('2 of 2').waitFor();
    await page.keyboard.press('a');
    await page.getByText('1 of 2 decided').waitFor();
    await page.keyboard.press('u');
    await page.getByText('0 of 2 decided').waitFor();
    await current.getByText('2 of 2').waitFor();
    await page.keyboard.press('a');
    await page.getByText('1 of 2 decided').waitFor();
    await page.keyboard.press('k');

    await current.getByText('1 of 2').waitFor();
    await page.keyboard.press('e');
    await page.getByText('Counted from 16 October 2018').waitFor();
    await page
      .getByLabel('What, in our words')
      .fill('The Ministry of Justice sends the list of pending cases');
    await page.getByRole('radio', { name: 'theirs' }).check({ force: true });
    await page.keyboard.press('Control+Enter');
    await page.getByText('2 of 2 decided').waitFor();
    await page.getByRole('link', { name: 'Overview' }).click();
    await page
      .getByRole('link', { name: 'The Ministry of Justice sends the list of pending cases' })
      .waitFor();
    expect(await page.title()).not.toBe('1');
  });

  test.each(['en-GB', 'ro-RO'])('prints the brief on two clean pages (%s)', async (locale) => {
    const page = await here.signedIn(`${kazakhstan}/brief`, { locale });
    await page.locator('article').nth(1).waitFor();
    // Its sheets are dealt out once more when the faces of its letters are there.
    await page.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))');
    const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const document = await getDocumentProxy(new Uint8Array(paper));
    expect(document.numPages).toBe(2);
    const size = (await document.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(size.width), Math.round(size.height)]).toEqual([595, 842]);
    const said = await (await document.getPage(1)).getTextContent();
    const words = said.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(words).toContain('is expected to visit Astana this autumn.');
    expect(words).not.toMatch(/Markdown|Ctrl/);
    await document.destroy();
  });

  test('takes the brief along in Word and Markdown, as of a day and since another', async () => {
    const page = await here.signedIn(`${kazakhstan}/brief`);
    const taken = async (name: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFile(await (await download).path());
    };
    await page.locator('article').nth(1).waitFor();
    const { value: word } = await mammoth.extractRawText({ buffer: await taken('Word') });
    const markdown = (await taken('Markdown')).toString('utf8');
    for (const text of [word, markdown]) {
      expect(text).toContain('Before the next meeting with Kazakhstan');
      expect(text).toContain('20-21 noiembrie 2018');
      expect(text).toContain('Closed as fulfilled');
    }
    await page.goto(`${here.house.url}${kazakhstan}/brief?asOf=2018-10-24`);
    await page.getByText('this visit was not recorded yet').waitFor();
    await page.goto(`${here.house.url}/briefs`);
    await page.getByRole('link', { name: 'European Parliament', exact: true }).click();
    await page.getByRole('heading', { name: 'Before the next meeting with European Parliament' }).waitFor();
  });

  test('records a visit with its report, as soon as that is handed in', async () => {
    const page = await here.signedIn('/new/visit');
    await page.getByLabel('What it is called').fill('Visit of the friendship group to Georgia');
    await page.locator('input[name=place]').fill('Tbilisi');
    await page.getByLabel('Received by').fill('Parliament of Georgia');
    await page.getByLabel('Delegation').fill('Friendship group');
    const record = page.getByRole('button', { name: 'Record the visit' });
    const arrives = await heldUp(page);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(report) });
    await page.getByText('Handing it in').waitFor();
    expect(await record.isDisabled()).toBe(true);
    arrives();
    await page.getByText('report.txt').waitFor();
    await record.click();
    await page.waitForURL(/georgia.*\/review/);
    await page.getByText('report.txt').waitFor();
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByText(', by Friendship group.').waitFor();
  });

  test('sees every part without a fault, light and dark, and without a sideways scroll at 320 pixels', async () => {
    const paths = [
      '/visits',
      kazakhstan,
      `${kazakhstan}/sources?at=cases-of-concern`,
      `${kazakhstan}/review`,
      `${kazakhstan}/review?paste=true`,
      `${kazakhstan}/brief`,
      '/briefs',
      '/new/commitment',
      '/new/visit',
      '/visits/nowhere',
    ];
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await here.signedIn('/visits', {
        colorScheme,
        locale: colorScheme === 'dark' ? 'ro-RO' : 'en-GB',
      });
      for (const path of paths) {
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.goto(here.house.url + path);
        await page.getByRole('heading').first().waitFor();
        await page.waitForTimeout(500);
        expect([path, colorScheme, ...(await faultsOn(page))]).toEqual([path, colorScheme]);
        await page.setViewportSize({ width: 320, height: 700 });
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect([path, colorScheme, wide]).toEqual([path, colorScheme, 320]);
      }
    }
  });
});
