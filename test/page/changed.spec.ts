import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes } from './faults-on.js';
import { houseInBrowser } from './house-in-browser.js';

const chairman = 'The Chairman of the Subcommittee on Human Rights visits Astana';
/** Six weeks after she looked last. */
const later = '2018-12-06';

describeInBrowser('a head of unit who comes back after six weeks', () => {
  const here = houseInBrowser();
  let sinceThen: string;

  const post = async (path: string, body: object): Promise<void> => {
    const answer = await here.house.post(path, body);
    expect([path, answer.status, answer.ok ? '' : await answer.text()]).toEqual([path, answer.status, '']);
  };

  beforeAll(async () => {
    await here.house.stop();
    await here.house.startAgain('2018-10-26');
    const page = await here.signedIn();
    await page.getByText('Who owes whom').waitFor();
    expect(await page.getByText('What changed since').count()).toBe(0);
    await page.close();
    await here.house.stop();
    await here.house.startAgain(later);
    await post('/commitments/chairman-visits-astana-2018/narrow', {
      timeframe: { edtf: '2018-11-26/2018-11-28' },
      because: { note: 'His office, by telephone' },
    });
    await post('/commitments/chairman-visits-astana-2018/close', { outcome: 'fulfilled', on: '2018-11-28' });
    await post('/commitments/mission-to-brussels-2018/postpone', {
      timeframe: { edtf: '2018-12' },
      reason: 'Elections',
      askedBy: 'General Prosecutor’s Office',
      decidedBy: 'Subcommittee on Human Rights',
    });
    await post('/commitments/mission-to-brussels-2018/assign', { owner: 'staff:mihai' });
  });

  const comesBack = async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: /What changed since you last looked, 26 Oct/ }).click();
    await page.getByRole('region', { name: /What changed since/ }).waitFor();
    sinceThen = new URL(page.url()).searchParams.get('since') ?? '';
  };

  test('is offered what changed since she last looked: each with from what to what', async () => {
    const page = await here.signedIn();
    await comesBack(page);
    const changed = page.getByRole('region', { name: /What changed since/ });
    const closed = changed.getByRole('listitem').filter({ hasText: chairman });
    expect(await closed.textContent()).toMatch(/fulfilled.*narrowed/);
    expect(await closed.locator('del').textContent()).toMatch(/1 Sept?\s*–\s*30 Nov 2018/);
    const moved = changed.getByRole('listitem').filter({ hasText: 'A mission of the General Prosecutor' });
    expect(await moved.textContent()).toContain('moved by 31 days');
    expect(await moved.locator('del').allTextContents()).toContain('nobody');
    expect(await moved.textContent()).toContain('Mihai');
    expect(await page.getByRole('status').first().textContent()).toMatch(/1 closed, 1 moved/);
    expect(await faultsInBothSchemes(page)).toEqual([]);
  });

  test('sees it on the rows, with what has been closed, on whatever screen she goes to', async () => {
    const page = await here.signedIn();
    await comesBack(page);
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    const mission = page.locator('tr[data-id=mission-to-brussels-2018]');
    await mission.getByText('moved by 31 days').waitFor();
    expect(await mission.locator('del').first().textContent()).toMatch(/1\s*–\s*30 Nov 2018/);
    await page.getByText('Closed since').waitFor();
    await page.locator('tr[data-id=chairman-visits-astana-2018]').getByText('fulfilled').waitFor();
    // Nobody recorded that: the days have passed.
    expect(await page.getByText('fell overdue').count()).toBeGreaterThan(0);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.goto(`${here.house.url}/visits/kazakhstan-2018?since=${sinceThen}`);
    await page
      .getByRole('region', { name: /What changed since/ })
      .getByText('narrowed')
      .waitFor();
    await page.goto(`${here.house.url}/visits/kazakhstan-2018/brief?since=${sinceThen}`);
    await page.getByText(`Closed as fulfilled: ${chairman}`).last().waitFor();
    await page
      .getByText(/Moved from 1\s*–\s*30 November 2018 to 1\s*–\s*31 December 2018/)
      .last()
      .waitFor();
    const band = page.getByRole('link', { name: 'Mark no more' });
    await page.emulateMedia({ media: 'print' });
    expect(await band.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await band.click();
    await page.waitForURL((url) => !url.searchParams.has('since'));
  });

  test('finds it in the palette, too', async () => {
    const page = await here.signedIn('/visits');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('last looked');
    await page.getByRole('option', { name: 'Mark what changed since you last looked' }).click();
    await page.waitForURL(/since=2018-10-26T/);
  });

  test('asks for another day by a key, beside the day as of which everything is shown', async () => {
    const page = await here.signedIn('/commitments?stage=open');
    await page.locator('tr[data-id]').first().waitFor();
    await page.keyboard.press('t');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Mark what changed since').fill('2018-10-20');
    await dialog.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/since=2018-10-20/);
    await page.getByText(/\d+ new/).waitFor();
    expect(await page.locator('tr[data-id]').getByText('new', { exact: true }).count()).toBeGreaterThan(3);
  });

  test('reads it in Romanian, in a narrow window', async () => {
    const page = await here.signedIn('/', { locale: 'ro-RO', viewport: { width: 320, height: 700 } });
    await page.goto(`${here.house.url}/?since=${sinceThen}`);
    await page.getByText('mutat cu 31 de zile').first().waitFor();
    for (const path of ['/', '/commitments', '/visits/kazakhstan-2018']) {
      await page.goto(`${here.house.url}${path}?since=${sinceThen}`);
      await page.getByText('mutat cu 31 de zile').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    }
  });
});
