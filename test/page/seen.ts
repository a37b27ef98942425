import type { Page } from 'playwright-core';

/** A short name of an element, for whoever reads what is wrong with it. */
const named = `(one) => one.tagName.toLowerCase() + (one.id ? '#' + one.id : '') + ' "' + (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40) + '"'`;

/** Whether somebody could see an element, were it in the window. */
const shown = `(one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0 && !one.closest('[inert]')`;

/** What the page is wider than its window by, in px. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** What can be pressed or filled in and lies beside the window, where nothing that scrolls leads to it. */
export const outOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const scrolls = (one) => {
      for (let parent = one.parentElement; parent && parent !== document.body; parent = parent.parentElement)
        if (/auto|scroll/.test(getComputedStyle(parent).overflowX)) return true;
      return false;
    };
    return [...document.querySelectorAll('a[href], button, input, select, textarea')]
      .filter(${shown})
      .filter((one) => !one.closest('[class*=skip], .sr') && getComputedStyle(one).clipPath === 'none')
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1) && !scrolls(one);
      })
      .map(${named});
  })()`);

/**
 * Words that are broken within, though they are no longer than words are: their column is narrower than it may be. After a hyphen a
 * word may go on in the next line.
 */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const isShown = ${shown};
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found = new Set();
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (/^(OPTION|SCRIPT|STYLE|TEXTAREA)$/.test(text.parentElement.tagName) || !isShown(text.parentElement)) continue;
      for (const { 0: word, index } of text.data.matchAll(/[\\p{L}\\p{N}]{2,24}/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.add(text.parentElement.localName + '.' + text.parentElement.className + ': ' + word);
      }
    }
    return [...found];
  })()`);

/**
 * Where words are cut by what they stand in, below or at their end: on paper, nobody opens them. The sheets of a brief are of a width
 * of their own.
 */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('main :not(select)')]
    .filter(${shown})
    .filter((one) => one.clientHeight > 2 && one.textContent.trim() !== '')
    // What a chart says where it has room, and its table always.
    .filter((one) => !one.closest('[aria-hidden=true]'))
    .filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hasSheets = document.querySelector('main [data-paper]') !== null;
      const isCut = (overflow, whole, seen) => /hidden|clip/.test(overflow) && whole > seen + 2;
      return isCut(overflowY, one.scrollHeight, one.clientHeight) || (!hasSheets && isCut(overflowX, one.scrollWidth, one.clientWidth));
    })
    .map(${named})`);

/**
 * Links that say nothing but one of the texts of the page, and neither a figure nor a state: they lead to where something is done,
 * and on paper lead nowhere. Where one is may be said, at the top.
 */
export const leadingOn = async (page: Page, texts: ReadonlySet<string>): Promise<string[]> => {
  const links = page
    .locator('main a:not([data-counts], [class*=waits], [class*=shell-module_bar] *)')
    .filter({ visible: true });
  return (await links.allInnerTexts()).map((text) => text.trim()).filter((text) => texts.has(text));
};

/** What is said of a window on the axis, across the line of today. */
export const crossedByToday = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('article')].flatMap((row) => {
    const line = row.querySelector('line[class*=now]')?.getBoundingClientRect();
    const said = row.querySelector('[class*=told]');
    if (!line || !said?.firstChild) return [];
    const range = document.createRange();
    range.selectNodeContents(said);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const box = row.getBoundingClientRect();
    const isCrossed = left < line.left && right > line.right;
    return isCrossed || top < box.top || bottom > box.bottom ? [(${named})(said)] : [];
  })`);

/** What moves although it was asked not to, or would. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('*')]
    .filter((one) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(one);
      const isLong = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);
      return isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration));
    })
    .map(${named})`);

/** Signs that are drawn as a shape cut out of a colour, and vanish where the browser takes their colour away. */
export const vanished = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'background: Canvas; forced-color-adjust: none';
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const isBlank = (style) => ['rgba(0, 0, 0, 0)', canvas].includes(style.backgroundColor) && style.backgroundImage === 'none';
    return [...document.querySelectorAll('*')].filter(${shown}).flatMap((one) =>
      ['', '::before', '::after']
        .map((part) => [part, getComputedStyle(one, part)])
        .filter(([part, style]) => (part === '' || style.content !== 'none') && style.maskImage !== 'none' && isBlank(style))
        .map(([part]) => (${named})(one) + ' ' + one.className + part),
    );
  })()`);

interface Reached {
  /** What is wrong with how it is seen; empty if nothing is. */
  readonly fault: string;
  /** Whether nothing is left to reach. */
  readonly isLast: boolean;
}

/**
 * Goes through the page by the Tab key alone until it is left, and answers with what is wrong: what cannot be reached, is
 * covered by something else, or does not show that one is there.
 */
export const faultsByKeyboard = async (page: Page): Promise<string[]> => {
  const wanted = await page.evaluate<number>(`(() => {
    globalThis.reached = new Set();
    document.activeElement?.blur();
    getSelection()?.removeAllRanges();
    globalThis.wanted = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter((one) => one.tabIndex >= 0 && !one.disabled)
      .filter(${shown})
      .filter((one) => one.type !== 'radio' || one.checked)
      // Of some that belong together, one is reached by Tab and the others from there by arrows.
      .map((one) => one.closest('[role=radiogroup], [role=toolbar], div[role=grid]') ?? one);
    globalThis.isReached = (one) => [...globalThis.reached].some((at) => one.contains(at));
    return globalThis.wanted.length;
  })()`);
  const faults: string[] = [];
  // A field for a day is three; and from the end of the page, the browser begins anew.
  for (let press = 0; press < wanted * 1.5 + 40; press++) {
    await page.keyboard.press('Tab');
    const { fault, isLast } = await page.evaluate<Reached>(`(() => {
      const faultOf = (one) => {
        if (!one || one === document.body || globalThis.reached.has(one)) return '';
        globalThis.reached.add(one);
        const marked = [one, ...one.querySelectorAll('*'), one.parentElement, one.parentElement?.parentElement].some((part) => {
          if (!part) return false;
          const has = (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
          return has(getComputedStyle(part)) || has(getComputedStyle(part, '::before'));
        });
        // What is there for the keyboard alone shows in what it stands in.
        let place = one;
        for (let parent = one; parent && parent !== document.body; parent = parent.parentElement)
          if (parent.offsetWidth <= 1 && parent.offsetHeight <= 1) place = parent.parentElement;
        const box = place.getBoundingClientRect();
        const points = [0.5, 0.1, 0.9].map((part) => [box.left + box.width * part, box.top + Math.min(box.height * 0.5, 12)]);
        const seen = points.some(([x, y]) => {
          const top = document.elementFromPoint(x, y);
          return top && (place.contains(top) || top.contains(one));
        });
        return !seen ? (${named})(one) + ' is covered' : marked ? '' : (${named})(one) + ' does not show that one is there';
      };
      const fault = faultOf(document.activeElement);
      return { fault, isLast: globalThis.wanted.every(globalThis.isReached) };
    })()`);
    if (fault) faults.push(fault);
    if (isLast) break;
  }
  const missed = await page.evaluate<string[]>(
    `globalThis.wanted.filter((one) => one.isConnected && !globalThis.isReached(one)).map(${named})`,
  );
  return [...faults, ...missed.map((name) => `${name} is not reached`)];
};

/** Words that lie over other words of the same axis: its months, what its rows say of their windows. */
export const wordsOverWords = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('[class*=track], [class*=months], [class*=axis]')].flatMap((axis) => {
    const walker = document.createTreeWalker(axis, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const parent = text.parentElement;
      if (parent.closest('.sr') || getComputedStyle(parent).visibility === 'hidden') continue;
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        const hider = parent.closest('[class*=widerWords]')?.getBoundingClientRect();
        const isHidden = hider && (line.top >= hider.bottom - 1 || line.left >= hider.right);
        if (line.width > 0 && !isHidden) lines.push({ text: text.data, ...line.toJSON() });
      }
    }
    return lines.flatMap((one, at) =>
      lines.slice(at + 1)
        .filter((other) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 3 && other.top < one.bottom - 3)
        .map((other) => one.text + ' | ' + other.text),
    );
  })`);

/** What is wrong with lines of links that say where one is: more than one that is current, one out of sight, several lines. */
export const faultsOfParts = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('main nav')].filter(${shown}).flatMap((nav) => {
    const current = nav.querySelectorAll('[aria-current]');
    const box = nav.getBoundingClientRect();
    const tops = new Set([...nav.querySelectorAll('a')].map((one) => Math.round(one.getBoundingClientRect().top)));
    const name = nav.getAttribute('aria-label') + ': ';
    const [first] = current;
    const at = first?.getBoundingClientRect();
    return [
      current.length > 1 && name + [...current].map((one) => one.textContent).join(' and ') + ' are current',
      at && (at.left < Math.max(0, box.left) - 1 || at.right > Math.min(innerWidth, box.right) + 1) && name + first.textContent + ' is out of sight',
      first && tops.size > 1 && name + tops.size + ' lines',
    ].filter(Boolean);
  })`);

/** Fields whose example is longer than they are. */
export const cutExamples = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('input[placeholder]:placeholder-shown')].filter(${shown}).flatMap((one) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(one);
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = font;
    const room = one.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return pen.measureText(one.placeholder).width > room + 1 ? [one.placeholder] : [];
  })`);
