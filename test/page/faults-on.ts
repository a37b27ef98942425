import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Checking {
  readonly runOnly: readonly string[];
  /** What else is said of a fault costs most of the time, and nobody reads it. */
  readonly resultTypes: readonly ['violations'];
}

const wcag: Checking = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** The rules that look at colours: with the others, elements that are the same have the same faults in any scheme. */
const ofColours: Checking = { ...wcag, runOnly: ['color-contrast', 'link-in-text-block'] };

/** Until nothing fades any more: colours on their way from one to another are neither's, nor are those of a row that is washed once. */
const still = (page: Page): Promise<void> =>
  page.evaluate(`(async () => {
    const fading = document.getAnimations().filter((one) => one.effect.getTiming().iterations !== Infinity);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  })()`);

/** What WCAG 2.2 AA finds fault with on what is shown, each with where. What was shown for a moment only, while it came, is none. */
export const faultsOn = async (page: Page, checking = wcag): Promise<string[]> => {
  const faults = await faultsNow(page, checking);
  return faults.length > 0 ? faultsNow(page, checking) : faults;
};

const faultsNow = async (page: Page, checking: Checking): Promise<string[]> => {
  await still(page);
  if (!(await page.evaluate("'axe' in globalThis"))) await page.addScriptTag({ path: axe });
  return page.evaluate(async (options) => {
    const { axe: tool } = globalThis as unknown as {
      axe: {
        run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
      };
    };
    const { violations } = await tool.run(options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, checking);
};

/** The same in light and in dark: what is shown stays, the scheme is switched below it. Each fault says in which. */
export const faultsInBothSchemes = async (page: Page): Promise<string[]> => {
  const faults: string[] = [];
  for (const [colorScheme, checking] of [
    ['light', wcag],
    ['dark', ofColours],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    faults.push(...(await faultsOn(page, checking)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
};
