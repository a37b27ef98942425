/** `npm run screenshots`: pictures of every screen, light, dark, narrow, Romanian, printed, empty and in error, into `pictures/`. Look at each. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import { type House, inTheData, openHouse } from './house.js';
import { makeItMove } from './moved.js';
import { screens } from './pictured.js';

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

/** What there is to see before anything is recorded, and where the server fails: the screens that stand on a list. */
const plain = [
  '/',
  '/commitments',
  '/commitments/board',
  '/commitments/timeline',
  '/commitments/calendar',
  '/evidence',
  '/reminders',
  '/visits',
  '/briefs',
  '/new/commitment',
  '/works',
  '/settings/calendars',
  '/settings/readers',
  '/settings/webhooks',
  '/settings/feeds',
];

const kazakhstan = '/visits/kazakhstan-2018';

const nameOf = (path: string): string => path.slice(1).replaceAll('/', '-') || 'today';

const contextOf = (browser: Browser, { width, dark, locale = 'en-GB' }: Look) =>
  browser.newContext({
    viewport: { width, height: width < 500 ? 844 : 1000 },
    colorScheme: dark ? 'dark' : 'light',
    locale,
    timezoneId: 'Europe/Brussels',
  });

/** Beginnings of the names of screens and of looks, each with commas between them; all without any. */
const [only, onlyLooks] = process.argv.slice(2).map((names) => names.split(','));
const isWanted = (name: string, wanted: readonly string[] | undefined): boolean =>
  wanted === undefined || wanted.some((one) => name.startsWith(one));
const wantedLooks = looks.filter(({ name }) => isWanted(name, onlyLooks));

/** All of a screen, as high as it is; what lies over it, with as much of the screen as one sees then. */
async function take(page: Page, name: string, { width, isPrinted }: Look): Promise<void> {
  const path = join(folder, `${name}.png`);
  if (isPrinted) await page.emulateMedia({ media: 'print' });
  const isCovered = await page.locator('[role=dialog], [role=alertdialog], [role=menu]').count();
  // What stays at the bottom of a narrow window stands at the bottom of the picture, too.
  const isTall = !isCovered && !isPrinted && width < 500;
  if (isTall) {
    const height = await page.evaluate<number>('document.documentElement.scrollHeight');
    await page.setViewportSize({ width, height: Math.max(844, height) });
    await page.waitForTimeout(300);
  }
  await page.screenshot({ path, fullPage: !isCovered, animations: 'disabled' });
  if (isTall) await page.setViewportSize({ width, height: 844 });
  if (isPrinted) await page.emulateMedia({ media: 'screen' });
}

/** Until all that a report promises is proposed. */
async function untilRead(page: Page, reading: string | null): Promise<void> {
  const state = `fetch(${JSON.stringify(reading)}).then((answer) => answer.json()).then(({ state }) => state)`;
  for (let tries = 120; tries > 0 && (await page.evaluate<string>(state)) !== 'done'; tries -= 1)
    await page.waitForTimeout(500);
}

/** Whatever is asked is there. */
async function arrived(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.locator('[data-waiting]').waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
}

/** A house in which something has happened, one view could not take all, and settings are made. */
async function openLater(): Promise<House> {
  const later = await openHouse({ sample: true });
  await makeItMove(later);
  const { days, described, hook } = {
    days: [
      { first: '2018-10-29', last: '2018-11-02', name: 'Green week' },
      { first: '2018-12-24', last: '2019-01-01', name: 'End of year' },
    ],
    described: {
      name: 'Camelia Ionescu',
      body: 'Subcommittee on Human Rights',
      email: null,
      languages: ['ro', 'en'],
    },
    hook: { url: 'https://dossiers.example.org/reminders', readers: null },
  };
  const rhythm = { zone: 'Europe/Brussels', hour: 8, rhythm: 'daily', weekday: 1, head: null };
  for (const [path, body] of [
    [`${kazakhstan}/readings`, { source: 'press-release', date: '2018-08-20' }],
    ['/readers/staff:camelia/describe', { ...described, ...rhythm }],
    ['/calendars/recess/keep', { title: 'Weeks without meetings', appliesTo: 'us' }],
    ['/calendars/recess/add-days', { days }],
    ['/webhooks', hook],
  ] as const) {
    const answer = await later.post(path, body);
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  }
  await inTheData(
    later,
    `insert into dead_letters (projection, place, position, stream_id, type, error, attempts)
      select 'deadlines', 'serving', position, stream_id, type, 'the calendar "recess-2019" names a day that does not exist: 2019-02-30', 3
      from events where stream_id = 'commitment-mission-to-brussels-2018' order by position desc limit 1`,
  );
  return later;
}

await mkdir(folder, { recursive: true });
const browser = await startBrowser([
  // As letters are set on screens of today: not moved to whole pixels.
  '--font-render-hinting=none',
]);
const houses = { now: await openHouse({ sample: true }), later: await openLater() };
// What the review shows: proposals that wait, beside what is recorded.
const begun = await houses.now.post(`${kazakhstan}/readings`, {
  source: 'press-release',
  date: '2018-08-20',
});
const reading = begun.headers.get('location');
try {
  for (const look of wantedLooks) {
    const door = await contextOf(browser, look);
    if (isWanted('sign-in', only)) {
      const page = await door.newPage();
      await page.goto(`${houses.now.url}/commitments`);
      await page.locator('input:visible').first().waitFor();
      await take(page, `sign-in-${look.name}`, look);
    }
    await door.close();
    for (const [time, house] of Object.entries(houses)) {
      const [staff, keepers] = [await contextOf(browser, look), await contextOf(browser, look)];
      const [ofStaff, ofKeeper] = [
        await house.signIn(staff),
        await house.signIn(keepers, 'kim', '/', 'keeper'),
      ];
      if (time === 'now') await untilRead(ofStaff, reading);
      for (const [name, { path, act, isKeepers, isWide, isLater = false }] of Object.entries(screens)) {
        if (isLater !== (time === 'later') || !isWanted(name, only)) continue;
        if (isWide && look.width < 500) continue;
        const page = isKeepers ? ofKeeper : ofStaff;
        // What was selected for another picture is kept for the tab.
        await page.evaluate('sessionStorage.clear()');
        await page.goto(house.url + path);
        await arrived(page);
        // One that cannot be made keeps no other from being made.
        await act?.(page, house)?.catch((error: unknown) => {
          process.exitCode = 1;
          process.stderr.write(`${name}-${look.name}: ${error instanceof Error ? error.message : error}\n`);
        });
        if (act) await page.waitForTimeout(700);
        await page.locator('[data-waiting]').waitFor({ state: 'detached' });
        await take(page, `${name}-${look.name}`, look);
        await page.context().setOffline(false);
      }
      await Promise.all([staff.close(), keepers.close()]);
    }
  }
  if (isWanted('empty', only) || isWanted('error', only)) await takeStates();
} finally {
  await browser.close();
  await Promise.all(Object.values(houses).map((house) => house.close()));
}

async function takeStates(): Promise<void> {
  const bare = await openHouse({ sample: false });
  try {
    for (const look of wantedLooks.filter(({ name }) => name === 'light-1440' || name === 'ro-390')) {
      const [empty, failing] = [await contextOf(browser, look), await contextOf(browser, look)];
      const pages = {
        empty: await bare.signIn(empty, 'kim', '/', 'keeper'),
        error: await houses.now.signIn(failing, 'kim', '/', 'keeper'),
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
          await page.goto((state === 'empty' ? bare : houses.now).url + path);
          await arrived(page);
          await take(page, `${state}-${nameOf(path)}-${look.name}`, look);
        }
      await Promise.all([empty.close(), failing.close()]);
    }
  } finally {
    await bare.close();
  }
}
