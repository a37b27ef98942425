import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { SystemClock } from '#platform/clock.js';
import { openDatabase } from '#platform/database/database.js';
import { startBrowser } from '#test/page/browser.js';
import { freshDataFolder } from '#test/support/pglite.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { milliseconds } from './figures.js';
import { caughtUp } from './list.js';
import { type Product, startProduct } from './product.js';
import { writeRegister } from './register.js';
import type { Figure, Row, Scale } from './row.js';

/** From a key to what it asks for being painted, in ms. */
const goal = 100;
/** A pause in which nothing is drawn, in ms: longer is a dropped second. */
const stillest = 1_000;
const changesPerSecond = 100;

/** Waits in the page until something is so and then for it to be painted; answers with the moment. */
const paintedWhen = (isSo: string): string => `new Promise((resolve, reject) => {
  const began = performance.now();
  const look = () => {
    if (performance.now() - began > 20000) return reject(new Error(${JSON.stringify(`never so: ${isSo}`)}));
    if (!(${isSo})) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  };
  look();
})`;

/** A browser without windows has no key for the way back. */
const remember = `addEventListener('keydown', (event) => {
  globalThis.keyAt = event.timeStamp;
  if (event.altKey && event.key === 'ArrowLeft') history.back();
}, { capture: true })`;

/** From a key to what it asks for being on the screen, in ms. */
const keyToPaint = async (page: Page, key: string, isSo: string): Promise<number> => {
  await page.evaluate(`globalThis.keyAt = undefined`);
  const painted = page.evaluate<number>(paintedWhen(`globalThis.keyAt !== undefined && (${isSo})`));
  await page.keyboard.press(key);
  const at = await painted;
  return at - (await page.evaluate<number>('globalThis.keyAt'));
};

/** The longest time between two frames while something goes on, in ms. */
const stillestWhile = async (page: Page, work: () => Promise<unknown>): Promise<number> => {
  await page.evaluate(`{
    globalThis.stillest = 0;
    let last = performance.now();
    const frame = (now) => {
      globalThis.stillest = Math.max(globalThis.stillest, now - last);
      last = now;
      globalThis.isWatching = requestAnimationFrame(frame);
    };
    globalThis.isWatching = requestAnimationFrame(frame);
  }`);
  await work();
  await page.evaluate('cancelAnimationFrame(globalThis.isWatching)');
  return page.evaluate<number>('globalThis.stillest');
};

const rows = `document.querySelectorAll('tr[data-id]')`;
const order = `[...${rows}].map((row) => row.dataset.id).join()`;

type Measure = (page: Page) => Promise<number>;

/** What a clerk does with a long list, each from its key to its picture. */
const acts: Readonly<Record<string, Measure>> = {
  filter: async (page) => {
    await page.keyboard.press('f');
    const option = page.getByRole('dialog').getByRole('option', { name: /^ours/ });
    await option.waitFor();
    await page.keyboard.type('ours');
    await page.keyboard.press('ArrowDown');
    await pause(300);
    const took = await keyToPaint(
      page,
      'Enter',
      `location.search.includes('direction=ours') && ${rows}.length > 0 && [...${rows}].every((row) => row.textContent.includes('ours'))`,
    );
    // The first empties what was typed.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    return took;
  },
  sort: async (page) => {
    const button = page.getByRole('columnheader', { name: /^Responsible/ }).getByRole('button');
    await button.focus();
    await pause(300);
    const before = await page.evaluate<string>(order);
    return keyToPaint(
      page,
      'Enter',
      `location.search.includes('sort=') && ${rows}.length > 0 && ${order} !== ${JSON.stringify(before)}`,
    );
  },
  open: async (page) => {
    await page.locator('tr[data-id]').first().focus();
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await pause(500);
    return keyToPaint(page, 'Enter', `document.querySelector('article h1') !== null`);
  },
  back: (page) => keyToPaint(page, 'Alt+ArrowLeft', `${rows}.length > 5`),
};

/** The worst of three: what somebody waits for, too. */
const worst = (times: readonly number[]): number => Math.max(...times);

const report = async (product: Product, nth: number): Promise<void> => {
  const body = { report: `report ${nth}`, confirmed: true };
  await product.ask(`/commitments/c-${nth % 400}/progress`, body).catch(() => undefined);
};

/** A register of many commitments, in a database that stays until it is closed. */
interface Register {
  /** What a product is told to be on it. */
  readonly settings: Readonly<Record<string, string>>;
  /** What a server's own upkeep comes to in its first minutes. */
  upkeep(): Promise<unknown>;
  close(): Promise<void>;
}

const onPostgres = async (commitments: number): Promise<Register> => {
  const { dataSource, url: DATABASE_URL, close } = await openTestPostgres(eventStoreMigrations, 'durable');
  await writeRegister(new PostgresEventStore(dataSource, new SystemClock()), { commitments });
  return { settings: { DATABASE_URL }, upkeep: () => dataSource.query('vacuum analyze'), close };
};

/** In a folder, as it is for whoever has just installed it. */
const embedded = async (commitments: number): Promise<Register> => {
  const { folder, remove } = await freshDataFolder();
  const { dataSource, close } = await openDatabase({ dataDir: folder, migrations: eventStoreMigrations });
  await writeRegister(new PostgresEventStore(dataSource, new SystemClock()), { commitments });
  await close();
  // The product looks after its own.
  return { settings: { AIDE_MEMOIRE_DATA: folder }, upkeep: async () => undefined, close: remove };
};

/** Each act three times, after a first that brings what a screen needs: whoever works has it. */
const keysToPaint = async (page: Page, list: string): Promise<Map<string, number>> => {
  const times = new Map<string, number[]>();
  for (let round = 0; round < 4; round++) {
    await page.goto(list);
    await page.locator('tr[data-id]').nth(5).waitFor();
    await page.evaluate(remember);
    await pause(500);
    for (const [name, measure] of Object.entries(acts)) {
      const took = await measure(page);
      if (round > 0) times.set(name, [...(times.get(name) ?? []), took]);
    }
  }
  return new Map([...times].map(([name, took]) => [name, worst(took)]));
};

const measured = (work: string, took: number, most: number): Figure => ({
  work,
  measured: milliseconds(took),
  reference: '',
  goal: `≤ ${most} ms`,
  met: took <= most,
});

const on = async (
  database: string,
  register: Register,
  commitments: number,
  seconds: number,
): Promise<Figure[]> => {
  const product = await startProduct(register.settings);
  const browser = await startBrowser();
  try {
    await caughtUp(product);
    await register.upkeep();
    const context = await browser.newContext({
      locale: 'en-GB',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      extraHTTPHeaders: { authorization: product.headers.authorization ?? '' },
    });
    const page = await context.newPage();
    const list = `${product.url}/commitments?stage=open&group=none`;
    const painted = await keysToPaint(page, list);
    const scrolled = await scrolling(page, list);
    const beside = await besideChanges(page, product, list, Math.min(seconds, 10));
    const where = `${commitments} commitments, ${database}`;
    return [
      ...[...painted].map(([name, took]) =>
        measured(`page, ${where}, from key to paint: ${name}`, took, goal),
      ),
      measured(`page, ${where}, scrolled through: longest without a frame`, scrolled, stillest),
      measured(
        `page beside ${beside.rate} changes a second, ${database}: longest without a frame`,
        beside.still,
        stillest,
      ),
    ];
  } finally {
    await browser.close();
    await product.stop();
  }
};

const run = async ({ seconds, samples }: Scale): Promise<Figure[]> => {
  const commitments = samples < 100 ? 500 : 10_000;
  const figures: Figure[] = [];
  for (const [database, open] of [
    ['Postgres', onPostgres],
    ['embedded', embedded],
  ] as const) {
    const register = await open(commitments);
    try {
      figures.push(...(await on(database, register, commitments, seconds)));
    } finally {
      await register.close();
    }
  }
  return figures;
};

/** Down a list by the wheel, as far as it goes in some seconds. */
const scrolling = async (page: Page, list: string): Promise<number> => {
  await page.goto(list);
  await page.locator('tr[data-id]').nth(5).waitFor();
  await page.mouse.move(700, 500);
  return stillestWhile(page, async () => {
    for (let turn = 0; turn < 100; turn++) {
      await page.mouse.wheel(0, 900);
      await pause(30);
    }
  });
};

/** Somebody reads while others write. */
const besideChanges = async (page: Page, product: Product, list: string, seconds: number) => {
  await page.goto(list);
  await page.locator('tr[data-id]').nth(5).waitFor();
  let done = 0;
  const began = performance.now();
  const still = await stillestWhile(page, async () => {
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let nth = writer; performance.now() - began < seconds * 1000; nth += 8) {
        await report(product, nth);
        done++;
        const due = began + (done / changesPerSecond) * 1000;
        await pause(Math.max(0, due - performance.now()));
      }
    });
    for (let turn = 0; performance.now() - began < seconds * 1000; turn++) {
      await page.keyboard.press(turn % 8 < 6 ? 'j' : 'k');
      await pause(100);
    }
    await Promise.all(writers);
  });
  return { still, rate: Math.round(done / ((performance.now() - began) / 1000)) };
};

export const page: Row = { name: 'page', run };
