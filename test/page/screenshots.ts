/** `npm run screenshots`: pictures of every screen, light, dark, narrow, Romanian, printed, empty and in error, into `pictures/`. Look at each. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import { openHouse } from './house.js';

const folder = join(import.meta.dirname, '../../pictures');

interface Look {
  readonly name: string;
  readonly width: number;
  readonly dark?: boolean;
  readonly locale?: string;
  readonly isPrinted?: boolean;
}

const looks: readonly Look[] = [
  { name: 'light-1440', width: 1440 },
  { name: 'dark-1440', width: 1440, dark: true },
  { name: 'light-390', width: 390 },
  { name: 'ro-1440', width: 1440, locale: 'ro-RO' },
  { name: 'ro-390', width: 390, locale: 'ro-RO' },
  // The width of A4 between margins of 9 mm, as `design/base.css` has them.
  { name: 'print', width: 725, isPrinted: true },
];

interface Screen {
  readonly path: string;
  readonly act?: (page: Page) => Promise<unknown>;
  /** Seen by who keeps the house, with all that staff are not offered. */
  readonly isKeepers?: boolean;
}

const kazakhstan = '/visits/kazakhstan-2018';

const screens: Readonly<Record<string, Screen>> = {
  today: { path: '/' },
  commitment: { path: '/commitments/chairman-visits-astana-2018' },
  'commitment-undated': { path: '/commitments/strategy-for-central-asia' },
  commitments: { path: '/commitments?stage=open' },
  'commitments-filter': { path: '/commitments?stage=open', act: (page) => page.keyboard.press('f') },
  'commitments-found': { path: '/commitments?q=rights&group=responsible' },
  'commitments-edit': {
    path: '/commitments?stage=open&owner=none',
    act: (page) => press(page, 'j', 'j', 'F2'),
  },
  'commitments-postpone': {
    path: '/commitments?stage=open',
    act: (page) => press(page, 'j', 'j', 'Space', 'Shift+J', 'Shift+J', 'p'),
  },
  'commitments-then': { path: '/commitments?asOf=2018-10-01' },
  board: { path: '/commitments/board', act: (page) => press(page, 'j') },
  'board-move': { path: '/commitments/board', act: (page) => press(page, 'j', 'm') },
  import: {
    path: '/commitments/import',
    act: (page) =>
      page.locator('input[type=file]').setInputFiles({
        name: 'follow-up.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          [
            'id,visit,kind,direction,statement,language,edtf',
            'minutes-senate,kazakhstan-2018,report,joint,Minutes of the meeting with the Senate committee are exchanged,en,2018-11',
            'answer-letter,kazakhstan-2018,report,theirs,The letter of the Human Rights Commission is answered,en,31.11.2018',
          ].join('\r\n'),
        ),
      }),
  },
  'commitments-none': { path: '/commitments?schedule=overdue' },
  timeline: { path: '/commitments/timeline' },
  'timeline-years': { path: '/commitments/timeline?zoom=years&group=visit' },
  calendar: { path: '/commitments/calendar?month=2018-11' },
  rules: { path: '/settings/rules', isKeepers: true },
  'rules-change': {
    path: '/settings/rules',
    isKeepers: true,
    act: (page) =>
      page
        .getByRole('button', { name: /undated-30d/ })
        .nth(1)
        .click(),
  },
  calendars: { path: '/settings/calendars', isKeepers: true },
  'calendars-week': {
    path: '/settings/calendars',
    isKeepers: true,
    act: (page) =>
      page
        .locator('main button')
        .filter({ has: page.locator('.i-plus') })
        .first()
        .click(),
  },
  webhooks: { path: '/settings/webhooks', isKeepers: true },
  readers: { path: '/settings/readers', isKeepers: true },
  feeds: { path: '/settings/feeds', isKeepers: true },
  works: {
    path: '/works',
    isKeepers: true,
    act: (page) =>
      page
        .getByRole('button')
        .filter({ has: page.locator('.i-check') })
        .click(),
  },
  evidence: { path: '/evidence' },
  visits: { path: '/visits' },
  'visits-found': { path: '/visits?q=justice' },
  'visits-none': { path: '/visits?q=nowhere+to+be+found' },
  visit: { path: kazakhstan },
  'visit-meeting': {
    path: kazakhstan,
    act: (page) => page.locator('aside li button').first().click(),
  },
  sources: { path: `${kazakhstan}/sources?at=chairman-visits-astana-2018` },
  review: { path: `${kazakhstan}/review` },
  'review-edit': { path: `${kazakhstan}/review`, act: (page) => page.keyboard.press('e') },
  'review-paste': { path: `${kazakhstan}/review?paste=true` },
  'new-commitment': {
    path: '/new/commitment?visit=kazakhstan-2018&source=press-release&start=5320&end=5359',
  },
  'new-visit': { path: '/new/visit', act: (page) => page.locator('input[name=place]').fill('Astana') },
  briefs: { path: '/briefs' },
  brief: { path: `${kazakhstan}/brief` },
  'not-found': { path: '/commitments/nobody-promised-this' },
  keys: { path: '/', act: (page) => page.keyboard.press('?') },
  past: { path: '/?asOf=2018-10-25' },
  changed: { path: '/?since=2018-10-20' },
  'commitments-changed': { path: '/commitments?stage=open&since=2018-10-20' },
  'as-of': { path: '/', act: (page) => page.keyboard.press('t') },
  'palette-here': {
    path: '/commitments/chairman-visits-astana-2018',
    act: (page) => page.keyboard.press('Control+k'),
  },
  palette: {
    path: '/',
    act: (page) => page.keyboard.press('Control+k').then(() => page.keyboard.type('human')),
  },
  report: { path: '/commitments/chairman-visits-astana-2018', act: (page) => page.keyboard.press('r') },
  postpone: {
    path: '/commitments/chairman-visits-astana-2018',
    act: (page) =>
      page.keyboard
        .press('p')
        .then(() => page.waitForTimeout(400))
        .then(() => page.keyboard.type('2019-21')),
  },
};

/** What there is to see before anything is recorded, and where the server fails: the screens that stand on a list. */
const plain = [
  '/',
  '/commitments',
  '/commitments/board',
  '/commitments/timeline',
  '/commitments/calendar',
  '/evidence',
  '/visits',
  '/briefs',
  '/new/commitment',
  '/works',
  '/settings/calendars',
  '/settings/readers',
  '/settings/webhooks',
  '/settings/feeds',
];

const nameOf = (path: string): string => path.slice(1).replaceAll('/', '-') || 'today';

/** Keys one after the other, as fast as people press them. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
  }
}

const contextOf = (browser: Browser, { width, dark, locale = 'en-GB' }: Look) =>
  browser.newContext({
    viewport: { width, height: width < 500 ? 844 : 1000 },
    colorScheme: dark ? 'dark' : 'light',
    locale,
    timezoneId: 'Europe/Brussels',
  });

/** Beginnings of the names of screens, with commas between them; all without any. */
const only = process.argv[2]?.split(',');
await mkdir(folder, { recursive: true });
const house = await openHouse({ sample: true });
// What the review shows: proposals that wait, beside what is recorded.
await house.post(`${kazakhstan}/readings`, { source: 'press-release', date: '2018-08-20' });
const browser = await startBrowser();
try {
  for (const look of looks) {
    const context = await contextOf(browser, look);
    const door = await context.newPage();
    await door.goto(`${house.url}/commitments`);
    await door.locator('input:visible').first().waitFor();
    if (!only || only.includes('sign-in'))
      await door.screenshot({ path: join(folder, `sign-in-${look.name}.png`), fullPage: true });
    await door.close();
    const keepers = await contextOf(browser, look);
    const pages = {
      staff: await house.signIn(context),
      keeper: await house.signIn(keepers, 'kim', '/', 'keeper'),
    };
    for (const [name, { path, act, isKeepers }] of Object.entries(screens)) {
      if (only && !only.some((one) => name.startsWith(one))) continue;
      const page = isKeepers ? pages.keeper : pages.staff;
      await page.goto(house.url + path);
      await page.getByRole('heading').first().waitFor();
      await page.locator('[data-waiting]').waitFor({ state: 'detached' });
      await page.waitForTimeout(700);
      await act?.(page);
      if (act) await page.waitForTimeout(900);
      if (look.isPrinted) await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: join(folder, `${name}-${look.name}.png`), fullPage: true });
      if (look.isPrinted) await page.emulateMedia({ media: 'screen' });
    }
    await Promise.all([context.close(), keepers.close()]);
  }
  if (!only || only.includes('empty') || only.includes('error')) await takeStates();
} finally {
  await browser.close();
  await house.close();
}

async function takeStates(): Promise<void> {
  const bare = await openHouse({ sample: false });
  try {
    for (const look of looks.filter(({ name }) => name === 'light-1440' || name === 'ro-390')) {
      const [empty, failing] = [await contextOf(browser, look), await contextOf(browser, look)];
      const pages = {
        empty: await bare.signIn(empty, 'kim', '/', 'keeper'),
        error: await house.signIn(failing, 'kim', '/', 'keeper'),
      };
      const problem = { status: 500, code: 'INTERNAL', title: 'Something went wrong on our side' };
      await failing.route(/\/api\/v1\/(?!me|changes)/, (route) =>
        route.fulfill({
          status: 500,
          contentType: 'application/problem+json',
          body: JSON.stringify(problem),
        }),
      );
      for (const path of plain)
        for (const [state, page] of Object.entries(pages)) {
          await page.goto((state === 'empty' ? bare : house).url + path);
          await page.getByRole('heading').first().waitFor();
          await page.locator('[data-waiting]').waitFor({ state: 'detached' });
          await page.waitForTimeout(700);
          const file = `${state}-${nameOf(path)}-${look.name}.png`;
          await page.screenshot({ path: join(folder, file), fullPage: true });
        }
      await Promise.all([empty.close(), failing.close()]);
    }
  } finally {
    await bare.close();
  }
}
