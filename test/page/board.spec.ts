import { describeInBrowser } from './browser.js';
import { houseInBrowser } from './house-in-browser.js';

describeInBrowser('a board by owner', () => {
  const here = houseInBrowser();
  const reader = { body: null, languages: ['en'], zone: 'Europe/Brussels', hour: 8, weekday: 1, head: null };
  const told = async (path: string, body: object): Promise<void> => {
    const answer = await here.house.post(path, body);
    expect([path, answer.ok ? '' : await answer.text()]).toEqual([path, '']);
  };

  test('has a lane of who is here no more, from which all is handed over and to which nothing comes; what is settled stays', async () => {
    for (const [id, name] of [
      ['camelia', 'Camelia Rusu'],
      ['mihai', 'Mihai Ionescu'],
    ])
      await told(`/readers/staff:${id}/describe`, {
        ...reader,
        name,
        email: `${id}@example.org`,
        rhythm: 'daily',
      });
    await told('/commitments/cases-of-concern/assign', { owner: 'staff:camelia' });
    await told('/commitments/assistance-to-afghanistan/assign', { owner: 'staff:camelia' });
    await told('/commitments/assistance-to-afghanistan/close', { outcome: 'fulfilled' });
    // One who was never described, of whom only something settled is left.
    await told('/commitments/epca-implementation/assign', { owner: 'staff:zoe', confirmed: true });
    await told('/commitments/epca-implementation/close', { outcome: 'fulfilled' });
    await told('/readers/staff:camelia/remove', { because: 'left' });
    const page = await here.signedIn('/commitments/board?group=owner');
    const lane = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
    const card = (text: string) => page.locator('[data-walked]').filter({ hasText: text });
    await lane('Camelia Rusu').getByText('considers objectively').waitFor();
    await lane('Zoe').getByText('Enhanced Partnership').waitFor();
    /** By the menu of a card: which lanes it may not go to, and why. */
    const shut = async (text: string): Promise<string[]> => {
      await card(text).focus();
      await page.keyboard.press('m');
      await page.getByRole('menu').waitFor();
      const names = await page.locator('[role^=menuitem][aria-disabled=true]').allInnerTexts();
      return names.map((name) => name.split('\n')[0] ?? '');
    };
    expect(await shut('Semenova')).toEqual(['nobody', 'Camelia Rusu']);
    await page.keyboard.press('Escape');
    const settled = await shut('rebuild Afghanistan');
    expect(settled).toContain('Mihai Ionescu');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await card('considers objectively').focus();
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: 'Mihai Ionescu' }).click();
    await lane('Mihai Ionescu').getByText('considers objectively').waitFor();
    await page.getByRole('status').getByText('Owner assigned').waitFor();
  });

  test.each(['/commitments/board', '/commitments/timeline'])(
    'at one of %s, what can be done with it has its keys and stands in the palette, as in a list',
    async (path) => {
      const page = await here.signedIn(path);
      await page.locator('[data-walked=human-rights-dialogue-2018]').waitFor();
      await page.locator('[data-walked=human-rights-dialogue-2018]').focus();
      await page.keyboard.press('Control+k');
      for (const name of ['Assign an owner…', 'Postpone…', 'Correct the date…', 'Close…'])
        await page.getByRole('option', { name }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('r');
      const form = page.getByRole('dialog', { name: 'What happened?' });
      await form.getByLabel('Report').fill(`They telephoned, seen from ${path}`);
      await form.getByRole('button', { name: 'Record the report' }).click();
      await page.getByText('Report recorded').waitFor();
    },
  );

  test('where nothing fits says so, and leads to all of it; of a day before the first visit there is nothing to begin', async () => {
    const page = await here.signedIn('/commitments/board?group=stage&q=nothing-like-this');
    await page.getByRole('button', { name: 'Drop all filters' }).click();
    await page.locator('[data-walked]').first().waitFor();
    expect(new URL(page.url()).search).toBe('?group=stage');
    for (const path of ['/visits', '/briefs']) {
      await page.goto(`${here.house.url}${path}?asOf=2018-01-15`);
      const none = page.getByText('No visit is recorded yet');
      await none.waitFor();
      expect(await page.getByText(/paste/i).count()).toBe(0);
    }
  });
});
