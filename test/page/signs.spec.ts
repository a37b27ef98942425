import type { BrowserContext, Page, Request } from 'playwright-core';
import { Link } from '#test/faults/link.js';
import { describeInBrowser } from './browser.js';
import { faultsInBothSchemes } from './faults-on.js';
import { inTheData } from './house.js';
import { houseInBrowser } from './house-in-browser.js';

const chairman = '/commitments/chairman-visits-astana-2018';
const live = (page: Page) => page.getByText('Live', { exact: true }).waitFor();
const shown = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();

/** Reports on a commitment by the keyboard, as far as that it is recorded. */
const report = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('r');
  await page.getByRole('dialog').getByRole('textbox').first().fill(text);
  await page.getByRole('button', { name: 'Record the report' }).click();
  await page.getByText('Report recorded').waitFor();
};

const isStream = (request: Request): boolean => new URL(request.url()).pathname === '/api/v1/changes';

describeInBrowser('an honest sign', () => {
  const here = houseInBrowser();

  test('that a view could not take all: on the screens that read it, with the way to why, and gone once it has', async () => {
    await inTheData(
      here.house,
      `insert into dead_letters (projection, place, position, stream_id, type, error, attempts)
        select 'commitment_status', 'serving', position, stream_id, type, 'the statement is too long', 3
        from events where stream_id = 'commitment-chairman-visits-astana-2018' order by position limit 1`,
    );
    const page = await here.signedIn('/', { as: 'kim', role: 'keeper' });
    const sign = page.getByText('Something here may be old.');
    await sign.waitFor();
    await page
      .getByText('“Commitments as they stand” could not take all that was recorded, which is safe.')
      .waitFor();
    await shown(page);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.goto(`${here.house.url}/settings/feeds`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await live(page);
    expect(await sign.count()).toBe(0);
    await page.goto(here.house.url + chairman);
    await sign.waitFor();
    await page.getByRole('link', { name: 'See why in Works' }).click();
    await page.getByRole('button', { name: 'Retry it and what waits' }).click();
    await page.getByText('Everything is up to date. 27 events recorded.').waitFor();
    await page.goBack();
    await shown(page);
    await sign.waitFor({ state: 'detached' });
  });

  test('that what was recorded is safe while a view still follows; it is shown as soon as the view has it', async () => {
    // As if it had to wait for something: until there is one event more, the view takes none.
    await inTheData(
      here.house,
      `create function wait_for_more() returns trigger language plpgsql as $$ begin
        if new.projection = 'commitment_status' and (select count(*) from events) < 29 then raise 'not yet'; end if;
        return new; end $$`,
      'create trigger wait_for_more before update on checkpoints for each row execute function wait_for_more()',
    );
    const page = await here.signedIn(chairman);
    await shown(page);
    await report(page, 'The invitation is on its way');
    await page.getByText('What was recorded is safe; the list is still following.').waitFor();
    expect(await page.getByText('does not answer').count()).toBe(0);
    // What it waits for.
    expect((await here.house.post(`${chairman}/watch`, {})).ok).toBe(true);
    await page.getByText('The invitation is on its way').first().waitFor();
    // Of as many events as there are now, it waits for none.
    await page.getByText('What was recorded is safe').waitFor({ state: 'detached' });
  });

  test('that the connection is lost where nothing says so: a cable pulled, a machine that slept', async () => {
    const link = await Link.open(Number(new URL(here.house.url).port));
    const page = await here.house.signIn(await here.someone(), 'ana', '/works');
    await page.clock.install();
    await page.goto(`http://127.0.0.1:${link.port}${chairman}`);
    await shown(page);
    await live(page);
    const mend = link.cutSilently();
    await page.clock.fastForward(26_000);
    await page.clock.fastForward(6_000);
    await page.getByText('Not live since').waitFor();
    expect((await here.house.post(`${chairman}/progress`, { report: 'Said meanwhile' })).ok).toBe(true);
    mend();
    await page.clock.fastForward(26_000);
    await live(page);
    await page.getByText('Said meanwhile').first().waitFor();
    link.close();
  });

  test('that the machine is offline, and back', async () => {
    const page = await here.house.signIn(await here.someone());
    await live(page);
    await page.context().setOffline(true);
    await page.getByText('Not live since').waitFor();
    await page.context().setOffline(false);
    await live(page);
  });

  /** Somebody reports on the chairman's visit, and the views have it. */
  const reportElsewhere = async (context: BrowserContext, text: string): Promise<void> => {
    const answer = await here.house.post(`${chairman}/progress`, { report: text });
    const { position } = (await answer.json()) as { position: number };
    const read = await context.request.get(`${here.house.url}/api/v1/today?after=${position}`);
    expect(read.ok()).toBe(true);
  };

  test('of nothing old: what happened after a screen was read and before it could be told of', async () => {
    const context = await here.someone();
    const text = 'Said before it could be told of';
    let hold = (): Promise<void> => Promise.resolve();
    await context.route('**/api/v1/changes?*', async (route) => {
      await hold();
      await route.continue();
    });
    const page = await here.house.signIn(context, 'ana', '/works');
    hold = async () => {
      await shown(page);
      await reportElsewhere(context, text);
    };
    await page.goto(here.house.url + chairman);
    await page.getByText(text).first().waitFor();
  });

  test('of nothing old: an answer that was read before, and comes after changes are told', async () => {
    const context = await here.someone();
    const text = 'Said while the answer was under way';
    await context.route(
      /\/whole\b/,
      async (route) => {
        const response = await route.fetch();
        await reportElsewhere(context, text);
        await live(page);
        await route.fulfill({ response });
      },
      { times: 1 },
    );
    const page = await here.house.signIn(context, 'ana', '/works');
    await page.goto(here.house.url + chairman);
    await page.getByText(text).first().waitFor();
  });

  test('one connection for all tabs: both live, and the second takes over when the first is closed', async () => {
    const context = await here.someone();
    const hearing: Page[] = [];
    context.on('request', (request) => isStream(request) && hearing.push(request.frame().page()));
    const first = await here.house.signIn(context, 'ana', chairman);
    await shown(first);
    const second = await here.house.signIn(context, 'ana', chairman);
    await shown(second);
    const say = async (text: string): Promise<void> =>
      expect((await here.house.post(`${chairman}/progress`, { report: text })).ok).toBe(true);
    const isHeardBy = (page: Page, text: string) => page.getByText(text).first().waitFor();
    await say('Said to both');
    await Promise.all([isHeardBy(first, 'Said to both'), isHeardBy(second, 'Said to both')]);
    expect(hearing).toEqual([first]);
    const takenOver = second.waitForRequest(isStream);
    await first.close();
    await takenOver;
    await say('Said to the other');
    await isHeardBy(second, 'Said to the other');
    expect(hearing).toEqual([first, second]);
    await live(second);
  });
});

describeInBrowser('an honest answer', () => {
  const here = houseInBrowser();

  test('that something is on its way over a connection that is slow; pressed twice, it is recorded once', async () => {
    const link = await Link.open(Number(new URL(here.house.url).port));
    const page = await here.signedIn('/works');
    await page.goto(`http://127.0.0.1:${link.port}${chairman}`);
    await shown(page);
    await live(page);
    link.slowDown(1_500);
    await page.getByRole('link', { name: 'Visits', exact: true }).first().click();
    await page.getByText('Loading', { exact: true }).first().waitFor({ state: 'attached' });
    await page.getByRole('heading', { level: 1, name: 'Visits' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'The Chairman' }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByRole('textbox').first().fill('Pressed twice');
    await page.getByRole('button', { name: 'Record the report' }).dblclick();
    await page.getByRole('button', { name: 'Record the report', disabled: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Report recorded').waitFor();
    await page.goto(here.house.url + chairman);
    await shown(page);
    const history = page.getByRole('region', { name: 'History' });
    await history.getByText('Pressed twice').first().waitFor();
    expect(await history.getByText('Pressed twice').count()).toBe(1);
    link.close();
  });

  test('back and forward: the list is where it was left, narrowed as it was, and the commitment again', async () => {
    const page = await here.signedIn('/commitments?stage=open&direction=theirs', {
      viewport: { width: 1200, height: 320 },
    });
    const last = page.locator('tr[data-id]').last();
    await last.scrollIntoViewIfNeeded();
    const id = await last.getAttribute('data-id');
    const scrolled = await page.evaluate<number>('scrollY');
    expect(scrolled).toBeGreaterThan(0);
    await last.getByRole('link').first().click();
    await page.waitForURL(`${here.house.url}/commitments/${id}`);
    await shown(page);
    await page.goBack();
    await page.locator(`tr[data-id="${id}"]`).waitFor();
    expect(new URL(page.url()).search).toBe('?stage=open&direction=theirs');
    await page.waitForFunction(`Math.abs(scrollY - ${scrolled}) < 60`);
    await page.goForward();
    await page.waitForURL(`${here.house.url}/commitments/${id}`);
    await shown(page);
    await page.goBack();
    await page.locator(`tr[data-id="${id}"]`).waitFor();
  });

  /** An hour ahead it is the next day at the place already, an hour behind it is still the day before here. */
  const wrongClocks = [
    {
      ...{ wrong: 'ahead', at: '2018-10-25T17:20:00Z', there: '2018-10-25T18:20:00Z' },
      ...{ today: 'Thursday, 25 October 2018', day: '2018-10-25', left: '36 days left', to: 'in 7 days' },
      ...{ recorded: /25 Oct, 19:2\d/, snoozed: '2018-11-01', until: 'Snoozed until 1 November 2018' },
    },
    {
      ...{ wrong: 'behind', at: '2018-10-25T22:20:00Z', there: '2018-10-25T21:20:00Z' },
      ...{ today: 'Friday, 26 October 2018', day: '2018-10-26', left: '35 days left', to: 'in 6 days' },
      ...{ recorded: /26 Oct, 00:2\d/, snoozed: '2018-11-02', until: 'Snoozed until 2 November 2018' },
    },
  ];

  test.each(wrongClocks)(
    'what day it is, what is left, and who is signed in, where the browser’s clock is an hour $wrong',
    async (one) => {
      await here.house.stop();
      await here.house.startAgain(one.at);
      const page = await here.house.signIn(await here.someone(), 'ana', '/works');
      await page.clock.install({ time: one.there });
      await page.goto(here.house.url);
      await page.getByRole('heading', { name: one.today }).waitFor();
      await page.getByText(one.left).first().waitFor();
      await page.getByText(one.to).first().waitFor();
      await page.goto(`${here.house.url}/commitments/calendar`);
      const marked = page.locator('main time[class*=today]');
      await marked.waitFor();
      expect(await marked.getAttribute('datetime')).toBe(one.day);
      await page.goto(here.house.url + chairman);
      await page.getByText(one.left).first().waitFor();
      await page.keyboard.press('r');
      await page.getByRole('dialog').getByRole('textbox').first().fill(`Said by a clock ${one.wrong}`);
      await page.getByRole('button', { name: 'Record the report' }).click();
      await page.getByText('Report recorded').waitFor();
      await page.getByText(one.recorded).first().waitFor();
      await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
      await page.getByText('Taken back').first().waitFor();
      await page.getByRole('button', { name: 'Snooze…' }).click();
      expect(await page.getByLabel('Not before').inputValue()).toBe(one.snoozed);
      await page.getByRole('button', { name: 'Snooze', exact: true }).click();
      await page.getByText(one.until, { exact: true }).first().waitFor();
      // What was done can be taken back from there for ten seconds, whatever the hour.
      await page.clock.fastForward(11_000);
      await page.getByText(one.until, { exact: true }).first().waitFor({ state: 'detached' });
      expect(await page.getByRole('dialog', { name: 'Sign in' }).count()).toBe(0);
    },
  );

  test('that one is signed in for as long as the server says, not until an hour that a browser reads otherwise', async () => {
    const body = new URLSearchParams({
      token: new URL(await here.house.link()).searchParams.get('token') ?? '',
    });
    const { headers } = await fetch(`${here.house.url}/sign-in`, {
      method: 'POST',
      body,
      redirect: 'manual',
    });
    const cookie = headers.get('set-cookie') ?? '';
    expect(Number(/; max-age=(\d+)/i.exec(cookie)?.[1])).toBeGreaterThan(3600);
    expect(cookie).not.toMatch(/expires/i);
  });
});

describeInBrowser('a house that is reached by name over plain http', () => {
  const here = houseInBrowser({ name: 'aide.example' });

  test('is read and written as any other, live, in a tab or two', async () => {
    const context = await here.someone();
    const faults: string[] = [];
    context.on('weberror', (error) => faults.push(error.error().message));
    const named = new URL(here.house.url);
    named.hostname = 'aide.example';
    const page = await context.newPage();
    await page.goto(String(new URL(new URL(await here.house.link()).search, `${named.origin}/sign-in`)));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${named.origin}/`);
    expect(await page.evaluate('isSecureContext')).toBe(false);
    await live(page);
    const other = await context.newPage();
    await other.goto(named.origin + chairman);
    await shown(other);
    await page.goto(named.origin + chairman);
    await shown(page);
    await report(page, 'By the name of the house');
    await other.getByText('By the name of the house').first().waitFor();
    await live(other);
    expect(faults).toEqual([]);
  });
});
