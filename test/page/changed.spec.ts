import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes } from './faults-on.js';
import { houseInBrowser } from './house-in-browser.js';

const chairman = 'The Chairman of the Subcommittee on Human Rights visits Astana';
/** The day on which she looked last. */
const then = '2018-10-26';
/** Six weeks after. */
const later = '2018-12-06';
const dialogue = 'human-rights-dialogue-2018';
const kazakhstan = '/visits/kazakhstan-2018';

const overdueEvery = (days: number) => ({
  rule: {
    id: 'overdue-7d',
    trigger: { on: 'overdue', every: `P${days}D` },
    to: ['owner'],
    escalateAfter: null,
  },
});
const readerCalled = (name: string) => ({
  name,
  body: null,
  email: 'kim@example.org',
  languages: ['en'],
  zone: 'Europe/Brussels',
  hour: 8,
  rhythm: 'daily',
  weekday: 1,
  head: null,
});

/** Every screen as of that day, each with what stands on it then and not now, or with what it says of its having no past. */
const screens: readonly (readonly [path: string, shown: string | RegExp])[] = [
  ['/', 'Who owes whom'],
  ['/commitments', chairman],
  ['/commitments?stage=proposed', 'A report on prisons is sent'],
  ['/commitments/board', 'A report on prisons is sent'],
  ['/commitments/timeline', chairman],
  ['/commitments/calendar?month=2018-11', chairman],
  [`/commitments/${dialogue}`, 'Minutes of the meeting'],
  ['/evidence', 'Minutes of the meeting'],
  ['/visits', /1 to review/],
  [kazakhstan, 'History'],
  [`${kazakhstan}/sources`, 'A report on prisons is sent'],
  [`${kazakhstan}/review`, /waits for you/],
  [`${kazakhstan}/review?paste=true`, /waits for you/],
  [`${kazakhstan}/brief`, chairman],
  ['/briefs', 'European Parliament'],
  ['/brief?body=Subcommittee%20on%20Human%20Rights', chairman],
  ['/settings/rules', /every 10 days/],
  ['/settings/calendars', 'No calendar is kept yet'],
  ['/settings/readers', 'Kim Peeters'],
  ['/settings/webhooks', 'This screen has no past'],
  ['/settings/feeds', 'This screen has no past'],
  ['/works', 'This screen has no past'],
  ['/new/commitment', 'Nothing is recorded on a day of the past'],
  ['/new/visit', 'Nothing is recorded on a day of the past'],
  ['/commitments/import', 'Nothing is recorded on a day of the past'],
];

/** What would change something, as it is called on buttons, on links and in the palette. */
const changing =
  /^(Accept|Add|As before|Assign|Change(?!d)|Close|Correct|Describe|Dismiss$|Edit|Fix|Have it read|Import|Keep|Let|Link|Load|Make|Narrow|New |Note|Paste|Postpone|Rebuild|Record|Remove|Report(?!s)|Restore|Retry|Reword|Say|Snooze|Switch off|Take back|Test|Undo|Verify)/;

describeInBrowser('a head of unit who comes back after six weeks', () => {
  const here = houseInBrowser();
  let sinceThen: string;

  const post = async (path: string, body: object): Promise<void> => {
    const answer = await here.house.post(path, body);
    expect([path, answer.status, answer.ok ? '' : await answer.text()]).toEqual([path, answer.status, '']);
  };

  beforeAll(async () => {
    await here.house.stop();
    await here.house.startAgain(then);
    await post(`/commitments/${dialogue}/evidence`, {
      form: 'note',
      id: 'minutes',
      title: 'Minutes of the meeting',
      note: 'They met.',
    });
    await post('/commitments/proposals', {
      commitment: 'idea',
      visit: 'kazakhstan-2018',
      kind: 'report',
      direction: 'theirs',
      statement: 'A report on prisons is sent',
      language: 'en',
      parties: { responsible: 'Ministry of Justice' },
      timeframe: { edtf: '' },
      quotes: [
        { source: 'press-release', exact: 'Annual PCC meetings are effectively used', language: 'en' },
      ],
    });
    await post('/rules/workspace/set', overdueEvery(10));
    await post('/readers/staff:kim/describe', readerCalled('Kim Peeters'));
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
    await post('/commitments/mission-to-brussels-2018/assign', { owner: 'staff:mihai', confirmed: true });
    await post(`/commitments/${dialogue}/evidence/minutes/verify`, { note: 'Seen' });
    await post('/commitments/idea/dismiss', { reason: 'A hope' });
    await post('/rules/workspace/set', overdueEvery(20));
    await post('/readers/staff:kim/describe', readerCalled('Kim Maes'));
    await post('/calendars/holidays-kz/keep', { title: 'Holidays of Kazakhstan', appliesTo: 'KZ' });
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

  const asOf = async (path: string): Promise<Page> => {
    const address = `${path}${path.includes('?') ? '&' : '?'}asOf=${then}`;
    return here.signedIn(address, { as: 'kim', role: 'keeper' });
  };

  test.each(screens)(
    '%s is of the day that is looked at, or says that it is not; nothing can be changed',
    async (path, shown) => {
      const page = await asOf(path);
      await page.getByText(shown).filter({ visible: true }).first().waitFor();
      const main = page.getByRole('main');
      await main
        .getByText(/26 October 2018/)
        .first()
        .waitFor();
      await page.waitForTimeout(700);
      const offered = await main
        .locator('button, a')
        .filter({ visible: true })
        .evaluateAll((all) =>
          all.map((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()),
        );
      expect(offered.filter((name) => changing.test(name))).toEqual([]);
      expect(await faultsInBothSchemes(page)).toEqual([]);
      await page.keyboard.press('Control+k');
      const options = page.getByRole('dialog').getByRole('option');
      await options.first().waitFor();
      expect((await options.allTextContents()).filter((name) => changing.test(name))).toEqual([]);
    },
  );

  test('a figure of that day leads to the list of it: evidence that has been verified since waits there', async () => {
    const page = await asOf('/');
    const figures = page.getByRole('navigation', { name: 'Today in figures' });
    await figures.getByRole('link', { name: /^2\s*To verify/ }).click();
    await page.waitForURL(/\/evidence\?asOf=2018-10-26/);
    await page.getByText('2 pieces').waitFor();
    await page.getByText('Minutes of the meeting').waitFor();
    await page.getByRole('link', { name: 'Back to today' }).click();
    await page.getByText('1 piece').waitFor();
    expect(await page.getByText('Minutes of the meeting').count()).toBe(0);
  });

  test('settings are those of that day, and those of today again afterwards', async () => {
    const page = await asOf('/settings/rules');
    const rule = page.getByRole('row', { name: /overdue-7d/ });
    await rule.getByText(/every 10 days/).waitFor();
    const history = page.getByRole('region', { name: 'History' }).getByRole('listitem');
    await history.first().waitFor();
    expect(await history.count()).toBe(1);
    await page.getByRole('link', { name: 'Back to today' }).click();
    await rule.getByText(/every 20 days/).waitFor();
    await page.getByRole('button', { name: 'Change overdue-7d' }).waitFor();
    await page.goto(`${here.house.url}/settings/readers?asOf=${then}`);
    await page.getByText('Kim Peeters').first().waitFor();
    await page.getByRole('link', { name: 'Calendars', exact: true }).click();
    await page.getByText('No calendar is kept yet').waitFor();
    await page.getByRole('link', { name: 'Back to today' }).click();
    await page.getByRole('heading', { name: /^Holidays of Kazakhstan/ }).waitFor();
  });

  test('a proposal that was dismissed since waits on that day, to be looked at', async () => {
    const page = await asOf(`${kazakhstan}/review?at=idea`);
    await page.getByText('1 waits for you').waitFor();
    await page.keyboard.press('a');
    await page.keyboard.press('e');
    await page.waitForTimeout(300);
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.getByRole('link', { name: 'Back to today' }).click();
    await page.getByText('nothing waits').waitFor();
  });

  test('is asked for in a dialog, which says what cannot be; what changed is told from one day to the other', async () => {
    const page = await here.signedIn('/evidence');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.keyboard.press('t');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Day').fill('2019-01-01');
    await dialog.getByText('That day is still to come.').waitFor();
    await dialog.getByLabel('Day').fill(then);
    await dialog.getByLabel('Mark what changed since').fill('2018-10-27');
    await dialog.getByText('This is later than the day everything is shown as of.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Show', exact: true }).isDisabled()).toBe(true);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await dialog.getByLabel('Mark what changed since').fill('2018-10-25');
    await dialog.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText(/Marked is what changed from 25 October 2018 to then/).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
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
