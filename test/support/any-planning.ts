import fc from 'fast-check';
import { addDays, dayAt, dayNumber } from '#domain/calendars/day-count.js';
import type { Calendar, EffectiveRule, Planning, Reader } from '#domain/reminders/planning.js';
import { defaultRules } from '#domain/rules/default-rules.js';
import type { Recipient, Trigger } from '#domain/rules/rule.schema.js';
import type { Instant } from '#domain/values.js';
import { at, calendarOf, day, id, planning, readerNamed, readersOf, ruleOf, window } from './planning.js';

/** Any commitment of three years, with any rules, readers and calendars. */

export const iso = (ms: number): Instant => at(new Date(ms).toISOString());

const aDay = fc.integer({ min: dayNumber(day('2018-01-01')), max: dayNumber(day('2020-12-31')) }).map(dayAt);
const anInstant = fc.integer({ min: Date.parse('2018-01-01'), max: Date.parse('2020-12-31') }).map(iso);
const aSpan = fc.constantFrom('P1D', 'P7D', 'P2W', 'P30D', 'P1M', 'P3M');
const people = ['staff:ana', 'staff:bob', 'staff:dan', 'body:droi', 'desk:registry'];
const aPerson = fc.constantFrom(...people).map(id);

export const aWindow = fc
  .record({ first: fc.option(aDay), last: fc.option(aDay) })
  .map(({ first, last }) =>
    first !== null && last !== null && last < first ? window(last, first) : window(first, last),
  );

const aTrigger: fc.Arbitrary<Trigger> = fc.oneof(
  fc.record({ on: fc.constantFrom('before-opening' as const, 'before-closing' as const), span: aSpan }),
  fc.record({ on: fc.constantFrom('opening' as const, 'closing' as const) }),
  fc.record({
    on: fc.constantFrom('overdue' as const, 'undated' as const, 'unreported' as const),
    every: aSpan,
  }),
  fc.record({ on: fc.constant('date' as const), date: aDay }),
);
const aRecipient: fc.Arbitrary<Recipient> = fc.oneof(
  fc.constantFrom('owner' as const, 'responsible' as const, 'watchers' as const),
  aPerson,
);
const someRules = fc
  .array(
    fc.record({
      trigger: aTrigger,
      to: fc.uniqueArray(aRecipient, { minLength: 1, maxLength: 3 }),
      escalateAfter: fc.option(fc.integer({ min: 1, max: 10 })),
    }),
    { maxLength: 6 },
  )
  .map((all): EffectiveRule[] => [...defaultRules, ...all.map((said, i) => ruleOf(`rule-${i}`, said))]);

export const aReader = (name: string): fc.Arbitrary<Reader> =>
  fc
    .record({
      zone: fc.constantFrom(
        'Europe/Brussels',
        'Asia/Almaty',
        'Pacific/Fiji',
        'America/New_York',
        'Pacific/Apia',
      ),
      hour: fc.integer({ min: 0, max: 23 }),
      rhythm: fc.constantFrom('each' as const, 'daily' as const, 'weekly' as const),
      weekday: fc.integer({ min: 1, max: 7 }),
      head: fc.option(aPerson.filter((other) => other !== name)),
      body: fc.constantFrom(null, 'Subcommittee on Human Rights'),
      removed: fc.boolean(),
    })
    .map((terms) => readerNamed(name, terms));

const someReaders = fc
  .tuple(...people.map((name) => fc.option(aReader(name))))
  .map((all) => readersOf(...all.filter((reader) => reader !== null)));

export const someCalendars: fc.Arbitrary<Calendar[]> = fc.uniqueArray(
  fc
    .record({
      name: fc.constantFrom('holidays-be', 'holidays-kz', 'recess'),
      free: fc.array(fc.tuple(aDay, fc.integer({ min: 0, max: 40 })), { maxLength: 30 }),
      workingDays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })),
      appliesTo: fc.constantFrom('us', 'KZ'),
    })
    .map(({ name, free, ...terms }) =>
      calendarOf(
        name,
        free.map(([first, long]) => [first, addDays(first, long), `free from ${first}`] as const),
        terms,
      ),
    ),
  { maxLength: 3, selector: ({ id }) => id },
);

export const aPlanning: fc.Arbitrary<Planning> = fc
  .record({
    window: aWindow,
    openSince: anInstant,
    lastReportedAt: fc.option(anInstant),
    owner: fc.option(aPerson),
    responsible: fc.constantFrom(null, 'Subcommittee on Human Rights'),
    rules: someRules,
    readers: someReaders,
    calendars: someCalendars,
    watchers: fc.uniqueArray(aPerson, { maxLength: 3 }),
    snoozes: fc.uniqueArray(fc.record({ reader: aPerson, until: aDay }), {
      maxLength: 2,
      selector: ({ reader }) => reader,
    }),
  })
  .map(({ window: when, openSince, lastReportedAt, owner, responsible, ...rest }) => ({
    ...planning,
    ...rest,
    subject: {
      ...planning.subject,
      parties: { owner, responsible },
      timeframe: { zone: 'Asia/Almaty', window: when },
      openSince,
      undatedSince: when.first === null && when.last === null ? openSince : null,
      lastReportedAt,
    },
  }));
