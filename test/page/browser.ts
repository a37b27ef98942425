import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's: the one without windows, which `.ci/run` installs and which takes less time, or the whole one; another may be named. */
const places = process.env.CHROMIUM
  ? [process.env.CHROMIUM]
  : ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const program = places.find(existsSync);

const none = `no browser is installed at ${places.join(' or ')}`;

/** Specs of the page. Where there is no browser they say so in one loud line and pass; with `CI` set they fail. */
export const describeInBrowser = (name: string, specs: () => void): void => {
  if (program) {
    describe(name, specs);
    return;
  }
  test(`${name}: not tried, ${none}`, () => {
    if (process.env.CI) throw new Error(none);
    process.stderr.write(`\n!!! NOT TESTED: ${name}: ${none}\n`);
  });
};

/** Headless, asking nobody for anything; `more` are further arguments of it. */
export const startBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    ...(program && { executablePath: program }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
