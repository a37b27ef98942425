import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** What stays with a page or its browser and cannot be taken back: who needs it opens a browser of their own. */
const stays = {
  page: ['on', 'once', 'addInitScript', 'exposeBinding', 'exposeFunction'],
  context: ['on', 'once', 'addInitScript', 'route', 'grantPermissions', 'setOffline', 'setExtraHTTPHeaders'],
  clock: ['install', 'setFixedTime', 'setSystemTime', 'pauseAt', 'fastForward', 'runFor'],
} as const;

const refuse = (whose: object, names: readonly string[]): void => {
  for (const name of names)
    Object.defineProperty(whose, name, {
      value: () => {
        throw new Error(
          `\`${name}\` stays with this page, which the next test is lent: ask \`someone\` for one`,
        );
      },
    });
};

interface Warm {
  readonly page: Page;
  readonly session: CDPSession;
  /** What its browser was opened with, but for what can be changed afterwards. */
  readonly kind: string;
}

const windowOf = ({
  viewport = null,
  colorScheme,
  reducedMotion,
  forcedColors,
  contrast,
}: BrowserContextOptions) =>
  ({
    viewport,
    media: {
      media: null,
      colorScheme: colorScheme ?? 'light',
      reducedMotion: reducedMotion ?? 'no-preference',
      forcedColors: forcedColors ?? 'none',
      contrast: contrast ?? 'no-preference',
    },
  }) as const;

/**
 * Pages that are lent to one test after the other, each in a browser of its own. What a page loads first is compiled in
 * it already, which is two thirds of what it takes. Of what a test left behind there is nothing: storage, cookies, routes, how
 * large the window is and in which colours.
 */
export class WarmPages {
  private readonly free: Warm[] = [];
  private readonly lent: Warm[] = [];

  /** `open` opens a browser; `stop` is an address with next to nothing at it, of the origin at which the pages are. */
  constructor(
    private readonly open: (options: BrowserContextOptions) => Promise<BrowserContext>,
    private readonly stop: string,
  ) {}

  async lend(options: BrowserContextOptions): Promise<Page> {
    const { viewport, colorScheme, reducedMotion, forcedColors, contrast, ...rest } = options;
    const kind = JSON.stringify(rest);
    const [found] = this.free.filter((one) => one.kind === kind);
    if (found) this.free.splice(this.free.indexOf(found), 1);
    const warm = found ?? (await this.warmed(kind, options));
    this.lent.push(warm);
    const window = windowOf(options);
    await warm.page.emulateMedia(window.media);
    if (window.viewport) await warm.page.setViewportSize(window.viewport);
    return warm.page;
  }

  /** After a test: what it was lent is there for the next, or, where it failed, for nobody. */
  async takeBack(hasFailed: boolean): Promise<void> {
    await Promise.all(
      this.lent.splice(0).map(async (warm) => {
        const isFresh = !hasFailed && (await this.freshened(warm));
        if (isFresh) this.free.push(warm);
        else await warm.page.context().close();
      }),
    );
  }

  private async warmed(kind: string, options: BrowserContextOptions): Promise<Warm> {
    const context = await this.open(options);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    refuse(page, stays.page);
    refuse(context, stays.context);
    refuse(context.clock, stays.clock);
    return { page, session, kind };
  }

  /** Whether nothing is left of what was done in it. */
  private async freshened({ page, session }: Warm): Promise<boolean> {
    if (page.isClosed()) return false;
    const context = page.context();
    const others = context.pages().filter((one) => one !== page);
    await Promise.all(others.map((one) => one.close()));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    // A page of the same origin is of the same process.
    const answer = await page.goto(this.stop).catch(() => null);
    if (answer === null) return false;
    await page.evaluate("sessionStorage.clear(), (window.name = '')");
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(this.stop).origin,
      storageTypes: 'all',
    });
    await context.clearCookies();
    await page.mouse.move(0, 0);
    return true;
  }
}
