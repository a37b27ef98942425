import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes } from './faults-on.js';
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

describeInBrowser('a proposal on a board', () => {
  const here = houseInBrowser();

  test('is accepted by nobody who has not said so, moved by mouse, by keys or among several', async () => {
    const statement = 'The ministry sends its report on prisons';
    const proposed = await here.house.post('/commitments/proposals', {
      commitment: 'report-on-prisons',
      visit: 'kazakhstan-2018',
      kind: 'report',
      direction: 'theirs',
      statement,
      language: 'en',
      parties: {},
      timeframe: { edtf: '2018-12' },
    });
    expect(proposed.ok).toBe(true);
    const page = await here.signedIn('/commitments/board');
    const lane = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
    const card = page.locator('[data-walked=report-on-prisons]');
    const asked = page.getByRole('dialog', { name: 'Accept this proposal?' });
    const stands = (stage: string) =>
      page.evaluate(
        async (wanted) =>
          (await (await fetch('/api/v1/commitments/report-on-prisons')).text()).includes(
            `"stage":"${wanted}"`,
          ),
        stage,
      );
    await lane('Proposed').getByText(statement).waitFor();
    await card.focus();
    await page.keyboard.press('m');
    for (const name of ['No date', 'Window open', 'Overdue', 'Closed'])
      await page.getByRole('menuitem', { name }).and(page.locator('[aria-disabled=true]')).waitFor();
    await page.getByRole('menuitem', { name: 'Coming up' }).click();
    await asked.getByText(statement).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'detached' });
    await lane('Proposed').getByText(statement).waitFor();
    expect(await stands('proposed')).toBe(true);

    await card.dragTo(lane('Coming up').getByRole('grid'), { targetPosition: { x: 60, y: 300 } });
    await asked.getByRole('button', { name: 'Accept it' }).click();
    await lane('Coming up').getByText(statement).waitFor();
    expect(await stands('open')).toBe(true);
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await lane('Proposed').getByText(statement).waitFor();

    await page.goto(`${here.house.url}/commitments?stage=proposed`);
    await page.locator('tr[data-id=report-on-prisons]').focus();
    await page.keyboard.press('Space');
    await page.getByRole('toolbar').getByRole('button', { name: 'Report' }).click();
    const form = page.getByRole('dialog', { name: 'Report' });
    await form.getByLabel('Report').fill('No news');
    await form.getByText('1 is left out.').waitFor();
    expect(await stands('proposed')).toBe(true);

    await page.goto(`${here.house.url}/commitments/board?group=stage`);
    await card.focus();
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: 'Open', exact: true }).click();
    await asked.getByRole('link', { name: 'Look at it in the review' }).click();
    await page.waitForURL(/\/visits\/kazakhstan-2018\/review\?at=report-on-prisons/);
  });
});
