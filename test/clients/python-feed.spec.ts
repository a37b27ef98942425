import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FeedEntry, feedOf } from '#delivery/calendar/feed.js';
import type { Instant } from '#domain/values.js';
import { describeWithPython, openPython, type Python } from '#test/support/python.js';
import { toldCommitment } from '#test/support/told-reminders.js';

const entry = (id: string, statement: string, more: Partial<FeedEntry>): FeedEntry => {
  const { commitment, timeframe } = toldCommitment(id, statement, '2018-11-20/2018-11-21');
  return {
    ...{ commitment, statement, timeframe, kind: 'dialogue', stage: 'open', outcome: null, visit: 'Astana' },
    ...{ words: null, responsible: null, owner: null, version: 4 },
    changedAt: '2018-08-20T09:30:00.000Z' as Instant,
    ...more,
  } as FeedEntry;
};

describeWithPython('a calendar feed from Python', () => {
  let python: Python;
  beforeAll(async () => {
    python = await openPython(['icalendar==7.3.2']);
  });
  afterAll(() => python?.close());

  test('is read entry by entry, what was taken back as cancelled under a higher sequence', async () => {
    const long = 'Reuniunile periodice ale Comisiei; a doua, „la București”,\nse țin toamna. '
      .repeat(4)
      .trim();
    const terms = { name: 'All', language: 'en', base: 'https://example.org', uidName: 'house', leftOut: 0 };
    const calendar = await feedOf(
      [
        entry('talks', long, {}),
        entry('visit', 'He visits', { stage: 'closed', outcome: 'withdrawn', version: 5 }),
        entry('report', 'They report', { stage: 'closed', outcome: 'not-fulfilled' }),
      ],
      terms,
    );
    await writeFile(join(python.folder, 'feed.ics'), calendar);
    const days = { first: '2018-11-20', end: '2018-11-22' };
    expect(JSON.parse(await python.run(join(import.meta.dirname, 'feed.py'), 'feed.ics'))).toEqual({
      talks: { summary: long, status: 'CONFIRMED', sequence: 4, ...days },
      visit: { summary: '✗ He visits', status: 'CANCELLED', sequence: 5, ...days },
      report: { summary: '✗ They report', status: 'CONFIRMED', sequence: 4, ...days },
    });
  });
});
