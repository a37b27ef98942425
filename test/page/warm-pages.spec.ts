import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, startBrowser } from './browser.js';
import { WarmPages } from './warm-pages.js';

/** What a page can find of whoever was in it before. */
const found = (page: Page) =>
  page.evaluate(`(async () => ({
    kept: [localStorage.getItem('typed'), sessionStorage.getItem('typed'), document.cookie, window.name],
    databases: (await indexedDB.databases()).length,
    window: [innerWidth, innerHeight],
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    isPrinted: matchMedia('print').matches,
    answer: await (await fetch('/answer')).text(),
  }))()`);

describeInBrowser('a page that one test after the other is lent', () => {
  const viewport = { width: 800, height: 600 };
  let server: Server;
  let browser: Browser;
  let url: string;
  let pages: WarmPages;

  beforeAll(async () => {
    browser = await startBrowser();
    server = createServer((request, response) => {
      response.setHeader('content-type', request.url === '/answer' ? 'text/plain' : 'text/html');
      response.end(request.url === '/answer' ? 'of the server' : '<!doctype html><title>A page</title>');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    pages = new WarmPages((options) => browser.newContext(options), `${url}/stop`);
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  const lent = async (locale = 'en-GB'): Promise<Page> => {
    const page = await pages.lend({ locale, viewport });
    await page.goto(url);
    return page;
  };

  test('is the same page, in which nothing is left of what was done in it', async () => {
    const page = await lent();
    const untouched = await found(page);
    await page.evaluate(`(async () => {
      localStorage.setItem('typed', 'half'), sessionStorage.setItem('typed', 'half');
      document.cookie = 'who=ana';
      window.name = 'hers';
      await new Promise((made) => (indexedDB.open('kept').onsuccess = made));
    })()`);
    await page.route('**/answer', (route) => route.fulfill({ body: 'of the test' }));
    await page.setViewportSize({ width: 320, height: 400 });
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const other = await page.context().newPage();
    const seen = await found(page);
    for (const [name, value] of Object.entries(untouched as object))
      expect(seen).not.toHaveProperty(name, value);
    await pages.takeBack(false);
    expect(other.isClosed()).toBe(true);
    expect(await lent()).toBe(page);
    expect(await found(page)).toEqual(untouched);
    await pages.takeBack(false);
  });

  test('is lent to one at a time, and to who asks for one as it is', async () => {
    const [one, other, romanian] = [await lent(), await lent(), await lent('ro-RO')];
    expect(new Set([one, other, romanian]).size).toBe(3);
    expect(await romanian.evaluate('navigator.language')).toBe('ro-RO');
    await pages.takeBack(false);
    expect(await lent('ro-RO')).toBe(romanian);
    await pages.takeBack(false);
  });

  test('is lent to nobody any more after a test that failed', async () => {
    const page = await lent();
    await pages.takeBack(true);
    expect(page.isClosed()).toBe(true);
    expect(await lent()).not.toBe(page);
    await pages.takeBack(false);
  });

  test('refuses what would stay with it', async () => {
    const page = await lent();
    expect(() => page.on('request', () => undefined)).toThrow('stays with this page');
    expect(() => page.clock.install()).toThrow('stays with this page');
    expect(() => page.context().setOffline(true)).toThrow('stays with this page');
    await pages.takeBack(false);
  });
});
