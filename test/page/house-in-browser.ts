import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Role } from '#platform/auth/actor.js';
import { hasFailed } from '#test/runner/running-test.js';
import { startBrowser } from './browser.js';
import { type House, openHouse } from './house.js';
import { WarmPages } from './warm-pages.js';

/** Who comes, and with what browser; `staff:ana` unless said otherwise. */
export interface Visitor extends BrowserContextOptions {
  readonly as?: string;
  readonly role?: Role;
}

export interface HouseInBrowser {
  readonly house: House;
  /** A browser of its own, signed in as nobody, closed after the test. */
  someone(options?: BrowserContextOptions): Promise<BrowserContext>;
  /**
   * Somebody signed in and at a path, in a page that the test before had, too: it is as if nobody had been in it, but for what it has
   * loaded. A test that is about loading, or changes what stays with a page, such as its clock, signs in `someone`.
   */
  signedIn(path?: string, visitor?: Visitor): Promise<Page>;
}

interface HouseOptions extends BrowserContextOptions {
  readonly sample?: boolean;
  readonly name?: string;
}

/** A house and a browser for all tests of the `describe` it is called in. `options` are what its browsers have in common. */
export const houseInBrowser = ({ sample = true, name, ...options }: HouseOptions = {}): HouseInBrowser => {
  let house: House;
  let browser: Browser;
  let warm: WarmPages;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    [house, browser] = await Promise.all([
      openHouse({ sample, name }),
      startBrowser(name === undefined ? [] : [`--host-resolver-rules=MAP ${name} 127.0.0.1`]),
    ]);
    warm = new WarmPages(open, `${house.url}/icon.svg`);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    await warm?.takeBack(hasFailed());
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const common: BrowserContextOptions = {
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1440, height: 1000 },
    // What axe is put in with; what the policy forbids is tried by the clerk's morning.
    bypassCSP: true,
    ...options,
  };
  const open = async (all: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser.newContext(all);
    // For what never comes; a machine four times slower passes.
    context.setDefaultTimeout(120_000);
    return context;
  };
  const someone = async (own: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const context = await open({ ...common, ...own });
    contexts.push(context);
    return context;
  };
  return {
    get house() {
      return house;
    },
    someone,
    signedIn: async (path, { as, role, ...own } = {}) => {
      const page = await warm.lend({ ...common, ...own });
      return house.signIn(page, as, path, role);
    },
  };
};
