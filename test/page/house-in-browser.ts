import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Role } from '#platform/auth/actor.js';
import { startBrowser } from './browser.js';
import { type House, openHouse } from './house.js';

/** Who comes, and with what browser; `staff:ana` unless said otherwise. */
export interface Visitor extends BrowserContextOptions {
  readonly as?: string;
  readonly role?: Role;
}

export interface HouseInBrowser {
  readonly house: House;
  /** A browser of its own, signed in as nobody, closed after the test. */
  someone(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Somebody in a browser of their own, signed in and at a path. */
  signedIn(path?: string, visitor?: Visitor): Promise<Page>;
}

/** A house and a browser for all tests of the `describe` it is called in. `options` are what its browsers have in common. */
export const houseInBrowser = ({
  sample = true,
  name,
  ...options
}: { readonly sample?: boolean; readonly name?: string } & BrowserContextOptions = {}): HouseInBrowser => {
  let house: House;
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    [house, browser] = await Promise.all([
      openHouse({ sample, name }),
      startBrowser(name === undefined ? [] : [`--host-resolver-rules=MAP ${name} 127.0.0.1`]),
    ]);
  });
  afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const someone = async (own: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const context = await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/Brussels',
      viewport: { width: 1440, height: 1000 },
      // What axe is put in with; what the policy forbids is tried by the clerk's morning.
      bypassCSP: true,
      ...options,
      ...own,
    });
    // For what never comes; a machine four times slower passes.
    context.setDefaultTimeout(120_000);
    contexts.push(context);
    return context;
  };
  return {
    get house() {
      return house;
    },
    someone,
    signedIn: async (path, { as, role, ...own } = {}) => house.signIn(await someone(own), as, path, role),
  };
};
