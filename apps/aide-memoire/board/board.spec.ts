import { stripVTControlCharacters } from 'node:util';
import { type CommitmentItem, commitmentItem } from '#apps/views/commitment-status/item.js';
import type { Instant } from '#domain/values.js';
import { columnsOf } from '../terminal/text.js';
import { type BoardPiles, boardInWords, type Pile } from './board.js';

/** Without colours, which depend on where the tests run. */
const said = (piles: BoardPiles, width: number): string =>
  stripVTControlCharacters(boardInWords(piles, width));

describe('the board', () => {
  const item = (changed: object): CommitmentItem =>
    commitmentItem.parse({
      id: 'mission-to-brussels-2018',
      visit: 'kazakhstan-2018',
      visitTitle: 'Visit to Kazakhstan',
      kind: 'visit',
      direction: 'theirs',
      stage: 'open',
      outcome: null,
      schedule: 'overdue',
      statement: 'A mission comes to Brussels',
      language: 'en',
      edtf: '2018-11',
      words: 'this November',
      window: { first: '2018-11-01', last: '2018-11-30' },
      daysLeft: -12,
      daysToOpening: -41,
      zone: 'Europe/Brussels',
      hemisphere: 'north',
      baseline: { first: '2018-11-01', last: '2018-11-30' },
      slipDays: 0,
      postponements: 0,
      responsible: "General Prosecutor's Office of Kazakhstan",
      supporting: [],
      counterparts: [],
      owner: null,
      evidence: 'none',
      evidenceCount: 0,
      evidenceVerified: 0,
      tags: [],
      quotes: [],
      recurrence: null,
      links: [],
      reports: 0,
      lastReportedAt: null,
      recordedAt: '2018-10-25T09:00:00.000Z',
      changedAt: '2018-10-25T09:00:00.000Z',
      version: 1,
      position: 1,
      ...changed,
    });
  const pile = (...items: CommitmentItem[]): Pile => ({ total: items.length, items });
  const nothing: BoardPiles = {
    now: '2018-12-12T09:00:00.000Z' as Instant,
    failedReminders: 0,
    untaken: 0,
    overdue: pile(),
    windowOpen: pile(),
    upcoming: pile(),
    undated: pile(),
    closed: pile(),
    proposed: pile(),
  };

  it('says the moment it is shown as of, and what the view could not take', () => {
    expect(said(nothing, 80)).not.toMatch(/As it was known|could not be taken/);
    const asOf = '2018-10-25T21:59:59.999Z' as Instant;
    const words = said({ ...nothing, now: asOf, asOf, untaken: 2 }, 80);
    expect(words).toMatch(/25 October 2018\nAs it was known at 2[56] Oct 2018, \d\d:59 \(/);
    expect(words).toContain(
      '2 commitments are shown as they were, since an event could not be taken: aide-memoire verify',
    );
  });

  it('says by how many days something is overdue, since when, and who owes it', () => {
    const words = said({ ...nothing, overdue: pile(item({})) }, 80);
    expect(words).toContain('Wednesday, 12 December 2018\n1 open · 0 closed');
    expect(words).toMatch(/Overdue 1\n {2}12 days overdue +A mission comes to Brussels\n/);
    expect(words).toMatch(/ {2}since 1 Dec 2018 +theirs · General Prosecutor's Office of Kazakhstan\n/);
    expect(words).toMatch(/ {2}November 2018 +mission-to-brussels-2018/);
  });

  it('says that nothing is overdue, and leaves out what nobody misses', () => {
    const words = said(nothing, 80);
    expect(words).toContain('Nothing is overdue.');
    expect(words).not.toMatch(/Proposed|Without a date|Closed lately/);
  });

  it('tells of the rest where there are more than it shows, and how to see them', () => {
    const undated = item({
      schedule: 'undated',
      edtf: '',
      window: { first: null, last: null },
      kind: 'case',
    });
    const words = said({ ...nothing, undated: { total: 40, items: [undated] } }, 80);
    expect(words).toMatch(/Without a date 40\n {2}case +A mission/);
    expect(words).toContain('and 39 more: aide-memoire list --schedule undated');
  });

  it('tells what was postponed and proved, in any script, inside the width', () => {
    const statement = 'Комитет по правам человека собирается в Брюсселе, чтобы обсудить верховенство права';
    const moved = item({
      statement,
      postponements: 2,
      slipDays: 90,
      evidence: 'verified',
      owner: 'staff:ana',
    });
    const words = said({ ...nothing, overdue: pile(moved) }, 80);
    expect(words.replaceAll(/\s+/g, ' ')).toContain(
      'looked after by staff:ana · postponed 2 times, 90 days in all',
    );
    expect(words).toContain('evidence verified');
    expect(words.split('\n').every((line) => columnsOf(line) <= 80)).toBe(true);
  });
});
