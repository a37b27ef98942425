import ICAL from 'ical.js';
import { actorId } from '#domain/event.js';
import { commitmentId, type Instant } from '#domain/values.js';
import { signing, toldCommitment } from '#test/support/told-reminders.js';
import { type FeedEntry, feedOf } from './feed.js';

const entry = (edtf: string, more: Partial<FeedEntry> = {}): FeedEntry => {
  const { commitment, statement, timeframe } = toldCommitment(
    'pcc-16',
    'The committee meets in Brussels',
    edtf,
  );
  return {
    commitment,
    statement,
    timeframe,
    kind: 'dialogue',
    stage: 'open',
    outcome: null,
    visit: 'Visit to Astana',
    words: null,
    responsible: 'Committee on Foreign Affairs',
    owner: actorId.parse('staff:ana'),
    version: 4,
    changedAt: '2018-08-20T09:30:00.000Z' as Instant,
    ...more,
  };
};

const terms = {
  name: 'Commitments: all',
  language: 'en',
  base: signing.base,
  uidName: 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
  leftOut: 0,
};

const read = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text));
const eventsOf = async (...entries: FeedEntry[]): Promise<ICAL.Component[]> =>
  read(await feedOf(entries, terms)).getAllSubcomponents('vevent');
const said = (component: ICAL.Component | undefined, name: string): string =>
  String(component?.getFirstPropertyValue(name) ?? '');

describe('a feed', () => {
  test('says what it is, and how often to ask for it', async () => {
    const calendar = read(await feedOf([], terms));
    expect(said(calendar, 'version')).toBe('2.0');
    expect(said(calendar, 'x-wr-calname')).toBe('Commitments: all');
    expect(said(calendar, 'refresh-interval')).toBe('PT1H');
  });

  test.each([
    ['en', 'The nearest 1 are here; left out: 12.'],
    ['ro', 'Aici sunt cele mai apropiate 1; lăsate deoparte: 12.'],
    ['fr', 'Voici les 1 plus proches\u00a0; laissés de côté\u00a0: 12.'],
    ['ru', 'Здесь ближайшие: 1; не вошло: 12.'],
  ])('says in %s how many it leaves out', async (language, words) => {
    const calendar = read(await feedOf([entry('2018-11-20')], { ...terms, language, leftOut: 12 }));
    expect(said(calendar, 'x-wr-caldesc')).toContain(words);
    expect(said(read(await feedOf([], terms)), 'x-wr-caldesc')).toBe('');
  });

  test('is the same bytes each time', async () => {
    const entries = [entry('2018-11-20/2018-11-21')];
    expect(await feedOf(entries, terms)).toBe(await feedOf(entries, terms));
  });

  test('is folded at 75 octets, between letters, and ends its lines as the standard says', async () => {
    const statement =
      'Reuniunile periodice ale Comisiei de Cooperare Parlamentară sunt așteptate la București; '.repeat(6);
    const text = await feedOf([entry('2018-11-20', { statement })], terms);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text).not.toContain('\ufffd');
    const [event] = read(text).getAllSubcomponents('vevent');
    expect(said(event, 'summary')).toBe(statement);
  });
});

describe('an event', () => {
  test('has the days of an exact window, the last one included', async () => {
    const [event] = await eventsOf(entry('2018-11-20/2018-11-21'));
    expect([said(event, 'dtstart'), said(event, 'dtend')]).toEqual(['2018-11-20', '2018-11-22']);
    expect(said(event, 'summary')).toBe('The committee meets in Brussels');
    expect(said(event, 'transp')).toBe('OPAQUE');
  });

  test.each([
    ['2018-23', '2018-11-30', 'autumn 2018'],
    ['2018-11', '2018-11-30', 'November 2018'],
    ['2018-11-20~', '2018-11-20', 'about 20 November 2018'],
    ['../2018-11-30', '2018-11-30', 'until 30 November 2018'],
    ['2018-11-05/..', '2018-11-05', 'from 5 November 2018'],
  ])('of a vague window %s stands on %s, says %s, and takes nobody’s time', async (edtf, day, words) => {
    const [event] = await eventsOf(entry(edtf));
    expect([said(event, 'dtstart'), said(event, 'transp')]).toEqual([day, 'TRANSPARENT']);
    expect(said(event, 'summary')).toBe(`The committee meets in Brussels (${words})`);
    expect(said(event, 'description')).toContain(`When: ${words}`);
  });

  test('is not made of what has no date', async () => {
    expect(await eventsOf(entry(''))).toEqual([]);
  });

  test('is known again by its id, and newer by its version', async () => {
    const [event] = await eventsOf(entry('2018-11-20'));
    expect(said(event, 'uid')).toBe('pcc-16@f81d4fae-7dec-11d0-a765-00a0c91e6bf6');
    expect(said(event, 'sequence')).toBe('4');
    expect(said(event, 'last-modified')).toBe('2018-08-20T09:30:00Z');
    expect(said(event, 'dtstamp')).toBe('2018-08-20T09:30:00Z');
    expect(said(event, 'url')).toBe('https://aide-memoire.example.org/api/v1/commitments/pcc-16');
    expect(said(event, 'categories')).toBe('dialogue');
    expect(event?.getAllSubcomponents('valarm')).toEqual([]);
  });

  test.each([
    ['fulfilled', '✓ The committee meets in Brussels', 'CONFIRMED'],
    ['withdrawn', '✗ The committee meets in Brussels', 'CANCELLED'],
    ['superseded', '✗ The committee meets in Brussels', 'CANCELLED'],
    ['not-fulfilled', '✗ The committee meets in Brussels', 'CONFIRMED'],
  ] as const)('of one that is closed as %s shows it', async (outcome, summary, status) => {
    const [event] = await eventsOf(entry('2018-11-20', { stage: 'closed', outcome }));
    expect([said(event, 'summary'), said(event, 'status'), said(event, 'transp')]).toEqual([
      summary,
      status,
      'TRANSPARENT',
    ]);
  });

  test('keeps what people wrote as text, whatever they wrote', async () => {
    const statement = 'a; b, c\\n d\nEND:VEVENT\r\nBEGIN:VEVENT "e"';
    const events = await eventsOf(
      entry('2018-11-20', { statement, visit: statement, commitment: commitmentId.parse('evil') }),
    );
    expect(events).toHaveLength(1);
    expect(said(events[0], 'summary').replaceAll('\r', '')).toBe(statement.replaceAll('\r', ''));
  });
});
