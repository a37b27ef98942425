import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describeInBrowser } from './browser.js';
import { houseInBrowser } from './house-in-browser.js';
import { makeItMove } from './moved.js';
import {
  brokenWords,
  crossedByToday,
  cutExamples,
  cutOff,
  faultsByKeyboard,
  faultsOfParts,
  leadingOn,
  moving,
  outOfReach,
  sidewaysScroll,
  vanished,
  wordsOverWords,
} from './seen.js';

const kazakhstan = '/visits/kazakhstan-2018';

const screens = [
  '/',
  '/commitments?stage=open',
  '/commitments/board',
  '/commitments/timeline',
  '/commitments/calendar?month=2018-11',
  '/commitments/import',
  '/commitments/chairman-visits-astana-2018',
  '/evidence',
  '/reminders',
  '/visits',
  kazakhstan,
  `${kazakhstan}/sources`,
  `${kazakhstan}/review`,
  `${kazakhstan}/brief`,
  '/briefs',
  '/brief?body=European%20Parliament',
  '/new/commitment?visit=kazakhstan-2018&source=press-release&start=5320&end=5359',
  '/new/visit',
  '/works',
  '/settings/rules',
  '/settings/calendars',
  '/settings/readers',
  '/settings/webhooks',
  '/settings/feeds',
] as const;

interface TextsOf {
  readonly [name: string]: string | TextsOf;
}

/** All texts of a language. */
const textsIn = (words: TextsOf): ReadonlySet<string> =>
  new Set(Object.values(words).flatMap((one) => (typeof one === 'string' ? one : [...textsIn(one)])));

/** A4 between its margins, in px. */
const paper = 725;

describeInBrowser('Every screen, however somebody looks at it', () => {
  const here = houseInBrowser();
  let page: Page;
  /** The texts of the page. */
  let english: ReadonlySet<string>;

  beforeAll(async () => {
    const words = join(import.meta.dirname, '../../apps/dashboard/words/en.json');
    english = textsIn(JSON.parse(await readFile(words, 'utf8')));
    await makeItMove(here.house);
    await here.house.post(`${kazakhstan}/readings`, { source: 'press-release', date: '2018-08-20' });
  });

  const at = async (path: string): Promise<void> => {
    page = await here.signedIn(path, { as: 'kim', role: 'keeper' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(700);
  };

  test.each(screens)(
    '%s: by keys alone, in colours of their own, without motion, enlarged, on paper',
    async (path) => {
      await at(path);
      expect(await faultsByKeyboard(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      expect(await vanished(page)).toEqual([]);
      expect(await moving(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
      // A window of 1280 pixels at 200 % and at 400 %.
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 512 });
        await page.waitForTimeout(300);
        expect([width, await sidewaysScroll(page), ...(await outOfReach(page))]).toEqual([width, 0]);
        expect(await brokenWords(page)).toEqual([]);
      }
      await page.setViewportSize({ width: paper, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      await page.waitForTimeout(300);
      // A button that holds what somebody wrote is read on paper, too.
      const pressed = page.locator('[class*=button-module_], [class*=handle], [class*=ways], [class*=nav]');
      expect(
        await pressed.filter({ visible: true }).evaluateAll((all) => all.map((one) => one.outerHTML)),
      ).toEqual([]);
      expect(await page.locator('main').innerText()).not.toBe('');
      expect(await sidewaysScroll(page)).toBe(0);
      // No word is cut off, and no link leads on.
      expect([...(await cutOff(page)), ...(await leadingOn(page, english))]).toEqual([]);
    },
  );

  test('on paper nothing lies over the page', async () => {
    await at('/');
    await page.setViewportSize({ width: paper, height: 1000 });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('dialog').filter({ visible: true }).count()).toBe(0);
  });

  test.each([
    ['months', 'moved by 31 days'],
    ['years', 'fulfilled'],
  ])(
    'what is said of a window on the timeline stands clear of today, in %s, however wide that is',
    async (zoom, words) => {
      await at(`/commitments/timeline?zoom=${zoom}`);
      await page.getByText(words).first().waitFor();
      for (const width of [1440, 1280, paper, 390]) {
        await page.setViewportSize({ width, height: 1000 });
        await page.waitForTimeout(200);
        expect([width, ...(await crossedByToday(page))]).toEqual([width]);
      }
    },
  );

  test.each(['/commitments/timeline', '/commitments/timeline?zoom=years', `${kazakhstan}/brief`, kazakhstan])(
    '%s: no word lies over another on an axis, however wide that is',
    async (path) => {
      await at(path);
      await page
        .getByText(/25 Oct|today/)
        .first()
        .waitFor();
      for (const width of [1440, 1000, paper, 390, 320]) {
        await page.setViewportSize({ width, height: 1000 });
        await page.waitForTimeout(200);
        expect([width, ...(await wordsOverWords(page))]).toEqual([width]);
      }
    },
  );

  test.each([
    ['en-GB', []],
    // Its words are longer.
    ['ro-RO', [1280, paper, 390, 320]],
  ])(
    'in %s, narrow: where one is stands in one line and once, and no example is cut; however wide, no word is broken and nothing lies beside the window',
    async (locale, widths) => {
      const narrow = { width: 320, height: 800 };
      const page = await here.signedIn('/', { as: 'kim', role: 'keeper', locale, viewport: narrow });
      const faults: unknown[] = [];
      for (const path of [...screens, '/evidence?of=all']) {
        await page.setViewportSize(narrow);
        await page.goto(here.house.url + path);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await page.waitForTimeout(500);
        const found = [...(await faultsOfParts(page)), ...(await cutExamples(page))];
        if (found.length > 0) faults.push([path, ...found]);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await page.waitForTimeout(100);
          const beside = [await sidewaysScroll(page), ...(await brokenWords(page))];
          if (beside.some((one) => one !== 0)) faults.push([path, width, ...beside]);
        }
      }
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      expect([faults, await cutExamples(page)]).toEqual([[], []]);
    },
  );

  test('a brief is printed once its faces are there: on two sheets, however late they come', async () => {
    const context = await here.someone();
    await context.route('**/*.woff2', async (route) => {
      await pause(2_000);
      await route.continue();
    });
    await context.addInitScript(`globalThis.print = () => {
      globalThis.printed = { faces: document.fonts.status, sheets: document.querySelectorAll('article').length };
    }`);
    const page = await here.house.signIn(context, 'ana', `${kazakhstan}/brief`);
    await page.getByRole('button', { name: /^Print/ }).click();
    await page.waitForFunction('globalThis.printed');
    expect(await page.evaluate('globalThis.printed')).toEqual({ faces: 'loaded', sheets: 2 });
    const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(document.numPages).toBe(2);
    await document.destroy();
  });

  test('a long list is put on paper whole, as far as it was read', async () => {
    const page = await here.signedIn('/commitments', { viewport: { width: 1440, height: 300 } });
    await page.locator('tr[data-id]').nth(5).waitFor();
    const inSight = await page.locator('tr[data-id]').count();
    const document = await getDocumentProxy(new Uint8Array(await page.pdf()));
    const pages = Array.from({ length: document.numPages }, async (_, at) => {
      const { items } = await (await document.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    });
    const closedUp = (text: string): string => text.replaceAll(/\s+/g, '');
    const words = closedUp((await Promise.all(pages)).join(''));
    await document.destroy();
    const all = await page.evaluate<string[]>(
      `fetch('/api/v1/commitments?limit=100').then((answer) => answer.json()).then(({ items }) => items.map(({ statement }) => statement))`,
    );
    expect(all.length).toBeGreaterThan(inSight);
    expect(all.filter((statement) => !words.includes(closedUp(statement)))).toEqual([]);
  });

  test('a list of which only the beginning has come is read on before it is printed; paper says what it leaves out', async () => {
    const context = await here.someone();
    await context.addInitScript(
      `globalThis.print = () => (globalThis.printed = document.querySelectorAll('tr[data-id]').length)`,
    );
    let goOn = (): void => undefined;
    const rest = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await context.route(/\/api\/v1\/commitments\?/, async (route) => {
      const url = new URL(route.request().url());
      url.searchParams.set('limit', '5');
      if (url.searchParams.has('cursor')) await rest;
      await route.continue({ url: url.href });
    });
    const page = await here.house.signIn(context, 'ana', '/commitments?group=none');
    await page.locator('tr[data-id]').nth(4).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/^On paper stand the first 5 of \d+\. .*format=csv/).waitFor();
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Control+p');
    expect(await page.evaluate('globalThis.printed')).toBeUndefined();
    goOn();
    await page.waitForFunction('globalThis.printed');
    const all = await page.evaluate(
      `fetch('/api/v1/commitments/facets').then((answer) => answer.json()).then(({ total }) => total)`,
    );
    expect(await page.evaluate('globalThis.printed')).toBe(all);
  });
});
