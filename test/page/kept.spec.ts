import type { BrowserContext, Page } from 'playwright-core';
import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes } from './faults-on.js';
import { houseInBrowser } from './house-in-browser.js';

const chairman = '/commitments/chairman-visits-astana-2018';
const shown = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();

describeInBrowser('what was typed', () => {
  const here = houseInBrowser();

  /** Somebody in a session of their own, which can end. */
  const signedInAlone = async (as: string, path: string): Promise<Page> => {
    const page = await (await here.someone()).newPage();
    await page.goto(await here.house.link(as));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${here.house.url}/`);
    await page.goto(here.house.url + path);
    await shown(page);
    return page;
  };
  /** Ends the session of a browser at the server, as when its time is over: the browser is not told. */
  const endSession = async (context: BrowserContext): Promise<void> => {
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const { status } = await fetch(`${here.house.url}/sign-out`, { method: 'POST', headers: { cookie } });
    expect(status).toBe(204);
  };
  const door = (page: Page) => page.getByRole('dialog', { name: 'Sign in' });
  const reportOf = (page: Page) =>
    page.getByRole('dialog', { name: 'What happened?' }).getByRole('textbox').first();
  const beginReport = async (page: Page, text: string): Promise<void> => {
    await page.keyboard.press('r');
    await reportOf(page).waitFor();
    await page.keyboard.type(text);
  };
  /** By the keyboard alone, from where the focus is. */
  const signIn = async (page: Page, as: string): Promise<void> => {
    await door(page).waitFor();
    await page.keyboard.type(await here.house.link(as));
    await page.keyboard.press('Enter');
  };
  const timesSaid = (page: Page, text: string): Promise<number> =>
    page.getByRole('region', { name: 'History' }).getByText(text).count();

  test('is sent once whoever wrote it has signed in again, where the sign-in had ended as it was sent', async () => {
    const page = await signedInAlone('ana', chairman);
    await beginReport(page, 'Sent as the sign-in had ended');
    await endSession(page.context());
    await page.getByRole('button', { name: 'Record the report' }).focus();
    await page.keyboard.press('Enter');
    await door(page).waitFor();
    await page.getByLabel('Token').and(page.locator(':focus')).waitFor();
    expect(await page.title()).toMatch(/^Sign in/);
    expect(await page.getByText('That cannot be.').count()).toBe(0);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    // What the page does by keys from anywhere is not done from here.
    for (const key of ['Control+k', 'Escape', 'Tab', 'Shift+Tab']) await page.keyboard.press(key);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await signIn(page, 'ana');
    await page.getByText('Report recorded').waitFor();
    await door(page).waitFor({ state: 'detached' });
    await page.reload();
    await shown(page);
    await page.getByText('Sent as the sign-in had ended').first().waitFor();
    expect(await timesSaid(page, 'Sent as the sign-in had ended')).toBe(1);
  });

  test('waits half written behind the door, which comes by itself and opens for all tabs', async () => {
    const page = await signedInAlone('ana', chairman);
    await beginReport(page, 'Half of a sen');
    const other = await page.context().newPage();
    await other.goto(here.house.url);
    await shown(other);
    await endSession(page.context());
    await door(page).waitFor();
    await signIn(page, 'ana');
    await door(page).waitFor({ state: 'detached' });
    await door(other).waitFor({ state: 'detached' });
    expect(await page.title()).toMatch(/^The Chairman/);
    await page.keyboard.type('tence');
    expect(await reportOf(page).inputValue()).toBe('Half of a sentence');
  });

  test('is not shown to somebody else who signs in, nor sent for them; it is there when who wrote it is back', async () => {
    const page = await signedInAlone('ana', chairman);
    await beginReport(page, 'Of Ana alone');
    await endSession(page.context());
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Record the report' }).click();
    await signIn(page, 'mihai');
    await page.getByText('Mihai', { exact: true }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await shown(page);
    await page.keyboard.press('r');
    await reportOf(page).waitFor();
    expect(await reportOf(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.getByText('Of Ana alone').count()).toBe(0);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await signIn(page, 'ana');
    await page.getByText('Ana', { exact: true }).waitFor();
    await page.goto(here.house.url + chairman);
    await shown(page);
    await page.keyboard.press('r');
    await reportOf(page).waitFor();
    expect(await reportOf(page).inputValue()).toBe('Of Ana alone');
  });

  test('stays where its writer may only read by now, and is told so', async () => {
    const page = await signedInAlone('camelia', chairman);
    await beginReport(page, 'Written as staff');
    await endSession(page.context());
    await page.getByRole('button', { name: 'Record the report' }).click();
    await door(page).waitFor();
    const known = page.waitForResponse((answer) => answer.ok() && /\/api\/v1\/me$/.test(answer.url()));
    await page.keyboard.type(await here.house.link('camelia', 'reader'));
    await page.keyboard.press('Enter');
    await page.getByText('Your sign-in may read, but not change this.').waitFor();
    // As a reader she would be offered no report now; this one was begun before.
    await known;
    await page.waitForTimeout(500);
    expect(await reportOf(page).inputValue()).toBe('Written as staff');
  });

  test('leads on to where one wanted to go, when a link is opened instead of the door', async () => {
    const page = await (await here.someone()).newPage();
    await page.goto(`${here.house.url}/commitments?stage=open&direction=ours`);
    await door(page).waitFor();
    await page.goto(await here.house.link());
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${here.house.url}/commitments?stage=open&direction=ours`);
    await page.locator('tr[data-id]').first().waitFor();
  });

  test('is not lost to a file that is too large: the import and the evidence say so, and how much is taken', async () => {
    const large = (name: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.alloc(21 * 1024 * 1024, 'a'),
    });
    const page = await here.signedIn('/commitments/import');
    await shown(page);
    await page.locator('input[type=file]').setInputFiles(large('everything.csv'));
    await page.getByText('The file is too large. It takes up to 20 MB: send less at once.').waitFor();
    await page.goto(here.house.url + chairman);
    await page.getByRole('button', { name: 'Add evidence' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Title').fill('All of it');
    await dialog.locator('input[type=file]').setInputFiles(large('everything.txt'));
    await dialog.getByText('The file is too large. It takes up to 20 MB: send less at once.').waitFor();
    expect(await dialog.getByLabel('Title').inputValue()).toBe('All of it');
  });
});
