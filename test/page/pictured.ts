/** The screens that `npm run screenshots` takes pictures of, and what is done on each before. */
import type { Page } from 'playwright-core';
import type { House } from './house.js';

export interface Screen {
  readonly path: string;
  readonly act?: (page: Page, house: House) => Promise<unknown>;
  /** Seen by who keeps the house, with all that staff are not offered. */
  readonly isKeepers?: boolean;
  /** Of what a narrow window has no control for. */
  readonly isWide?: boolean;
  /** In the house in which something has happened since, and settings are made. */
  readonly isLater?: boolean;
}

const kazakhstan = '/visits/kazakhstan-2018';
const chairman = '/commitments/chairman-visits-astana-2018';

export const screens: Readonly<Record<string, Screen>> = {
  today: { path: '/' },
  commitment: { path: chairman },
  'commitment-undated': { path: '/commitments/strategy-for-central-asia' },
  commitments: { path: '/commitments?stage=open' },
  'commitments-filter': { path: '/commitments?stage=open', act: (page) => page.keyboard.press('f') },
  'commitments-found': { path: '/commitments?q=rights&group=responsible' },
  'commitments-edit': {
    path: '/commitments?stage=open&owner=none',
    act: (page) => press(page, 'j', 'j', 'F2'),
  },
  'commitments-postpone': {
    path: '/commitments?stage=open',
    act: (page) => press(page, 'j', 'j', 'Space', 'Shift+J', 'Shift+J', 'p'),
  },
  'commitments-then': { path: '/commitments?asOf=2018-10-01' },
  board: { path: '/commitments/board', act: (page) => press(page, 'j') },
  'board-move': { path: '/commitments/board', act: (page) => press(page, 'j', 'm') },
  import: {
    path: '/commitments/import',
    act: (page) =>
      page.locator('input[type=file]').setInputFiles({
        name: 'follow-up.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          [
            'id,visit,kind,direction,statement,language,edtf',
            'minutes-senate,kazakhstan-2018,report,joint,Minutes of the meeting with the Senate committee are exchanged,en,2018-11',
            'answer-letter,kazakhstan-2018,report,theirs,The letter of the Human Rights Commission is answered,en,31.11.2018',
          ].join('\r\n'),
        ),
      }),
  },
  'commitments-none': { path: '/commitments?schedule=overdue' },
  timeline: { path: '/commitments/timeline' },
  'timeline-years': { path: '/commitments/timeline?zoom=years&group=visit' },
  calendar: { path: '/commitments/calendar?month=2018-11' },
  rules: { path: '/settings/rules', isKeepers: true },
  'rules-change': {
    path: '/settings/rules',
    isKeepers: true,
    act: (page) =>
      page
        .getByRole('button', { name: /undated-30d/ })
        .nth(1)
        .click(),
  },
  calendars: { path: '/settings/calendars', isKeepers: true },
  'calendars-week': {
    path: '/settings/calendars',
    isKeepers: true,
    act: (page) =>
      page
        .locator('main button')
        .filter({ has: page.locator('.i-plus') })
        .first()
        .click(),
  },
  webhooks: { path: '/settings/webhooks', isKeepers: true },
  readers: { path: '/settings/readers', isKeepers: true },
  feeds: { path: '/settings/feeds', isKeepers: true },
  works: {
    path: '/works',
    isKeepers: true,
    act: (page) =>
      page
        .getByRole('button')
        .filter({ has: page.locator('.i-check') })
        .click(),
  },
  evidence: { path: '/evidence' },
  'evidence-all': { path: '/evidence?of=all' },
  reminders: { path: '/reminders' },
  'commitments-columns': {
    path: '/commitments?stage=open',
    isWide: true,
    act: (page) => pressed(page, '.i-cols'),
  },
  'commitments-more': { path: '/commitments?stage=open', act: (page) => press(page, 'j', '.') },
  'rules-new': { path: '/settings/rules', isKeepers: true, act: (page) => pressed(page, '.i-plus') },
  'readers-new': { path: '/settings/readers', isKeepers: true, act: (page) => pressed(page, '.i-plus') },
  'webhooks-new': { path: '/settings/webhooks', isKeepers: true, act: (page) => pressed(page, '.i-plus') },
  visits: { path: '/visits' },
  'visits-found': { path: '/visits?q=justice' },
  'visits-none': { path: '/visits?q=nowhere+to+be+found' },
  visit: { path: kazakhstan },
  'visit-amend': { path: kazakhstan, act: (page) => page.locator('aside header button').first().click() },
  'visit-meeting': {
    path: kazakhstan,
    act: (page) => page.locator('aside li button').first().click(),
  },
  sources: { path: `${kazakhstan}/sources?at=chairman-visits-astana-2018` },
  review: { path: `${kazakhstan}/review` },
  'review-edit': { path: `${kazakhstan}/review`, act: (page) => page.keyboard.press('e') },
  'review-paste': { path: `${kazakhstan}/review?paste=true` },
  'new-commitment': {
    path: '/new/commitment?visit=kazakhstan-2018&source=press-release&start=5320&end=5359',
  },
  'new-visit': { path: '/new/visit', act: (page) => page.locator('input[name=place]').fill('Astana') },
  briefs: { path: '/briefs' },
  brief: { path: `${kazakhstan}/brief` },
  'brief-body': { path: '/brief?body=European%20Parliament' },
  'not-found': { path: '/commitments/nobody-promised-this' },
  keys: { path: '/', act: (page) => page.keyboard.press('?') },
  past: { path: '/?asOf=2018-10-25' },
  changed: { path: '/?since=2018-10-20' },
  'commitments-changed': { path: '/commitments?stage=open&since=2018-10-20' },
  'as-of': { path: '/', act: (page) => page.keyboard.press('t') },
  'palette-here': {
    path: chairman,
    act: (page) => page.keyboard.press('Control+k'),
  },
  palette: { path: '/', act: (page) => page.keyboard.press('Control+k') },
  'palette-found': {
    path: '/',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').last().fill('human');
    },
  },
  report: { path: chairman, act: (page) => page.keyboard.press('r') },
  postpone: {
    path: chairman,
    act: async (page) => {
      await page.keyboard.press('p');
      await page.locator('[role=dialog] input').first().fill('2019-21');
    },
  },
  close: { path: '/commitments/human-rights-dialogue-2018', act: (page) => pressed(page, '.i-check') },
  'add-evidence': {
    path: chairman,
    act: (page) => page.locator('main section button:has(.i-plus)').first().click(),
  },
  parties: { path: chairman, act: (page) => page.locator('aside header button').first().click() },
  conflict: {
    path: '/commitments/mission-to-brussels-2018',
    isLater: true,
    act: async (page, house) => {
      await page.locator('main article p > button, main article header button').first().click();
      const field = page.locator('[role=dialog] textarea').first();
      await field.fill('A mission of the Ministry of Justice comes to Brussels');
      await house.post('/commitments/mission-to-brussels-2018/reword', {
        statement: `A mission of ${++said} ministries comes to Brussels in December`,
        language: 'en',
      });
      await sent(page);
      await page.getByRole('alertdialog').waitFor({ timeout: 5000 });
    },
  },
  recorded: {
    path: '/commitments/human-rights-dialogue-2018',
    isLater: true,
    act: async (page) => {
      await page.keyboard.press('r');
      await page.locator('[role=dialog] textarea').first().fill('The agenda was sent to Astana');
      await sent(page);
      await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    },
  },
  lost: {
    path: '/commitments?stage=open',
    act: async (page) => {
      await page.context().setOffline(true);
      await page.locator('[class*=lostStrip]').waitFor();
    },
  },
  'later-today': { path: '/', isLater: true },
  'later-changed': { path: '/?since=2018-10-24', isLater: true },
  'later-commitments': { path: '/commitments?since=2018-10-24', isLater: true },
  'later-board': { path: '/commitments/board', isLater: true },
  'later-timeline': { path: '/commitments/timeline', isLater: true },
  'later-commitment': { path: chairman, isLater: true },
  'later-overdue': { path: '/commitments/annual-report-2018', isLater: true },
  'later-visit': { path: kazakhstan, isLater: true },
  'later-brief': { path: `${kazakhstan}/brief`, isLater: true },
  'later-works': { path: '/works', isLater: true, isKeepers: true },
  'later-rules': { path: '/settings/rules?scope=workspace', isLater: true, isKeepers: true },
  'later-calendars': { path: '/settings/calendars', isLater: true, isKeepers: true },
  'later-readers': { path: '/settings/readers', isLater: true, isKeepers: true },
  'later-webhooks': { path: '/settings/webhooks', isLater: true, isKeepers: true },
  'later-feeds': {
    path: '/settings/feeds',
    isLater: true,
    isKeepers: true,
    act: (page) => page.locator('main button').last().click(),
  },
};

/** Sends what is written in a dialog. */
const sent = (page: Page): Promise<void> => page.locator('[role=dialog] footer button').last().click();

/** How often something was said otherwise, so that it is each time. */
let said = 1;

/** Presses what has a sign. */
const pressed = (page: Page, sign: string): Promise<void> =>
  page
    .locator('main button')
    .filter({ has: page.locator(sign) })
    .last()
    .click();

/** Keys one after the other, as fast as people press them. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
  }
}
