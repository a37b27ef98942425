import type { ParamsOf, RefusalCode } from '#domain/refusals.js';

const text = '2018-1';
const years = { firstYear: 1583, lastYear: 9998 };
type Slip = ParamsOf<'TIMEFRAME_MALFORMED'>;
type Form = ParamsOf<'TIMEFRAME_UNSUPPORTED'>;

const slips: { readonly [Name in Slip['slip']]: Slip & { slip: Name } } = {
  'year-of-two-digits': { slip: 'year-of-two-digits', text: '18', short: '18' },
  invisible: { slip: 'invisible', character: 'U+0007' },
  stranger: { slip: 'stranger', text, character: 'a', place: 1 },
  dash: { slip: 'dash', text, character: '–', instead: '2018-11' },
  'end-not-in-full': { slip: 'end-not-in-full', text, part: '21' },
  'start-not-in-full': { slip: 'start-not-in-full', text, part: '20' },
  'no-such-month': { slip: 'no-such-month', text, month: '13' },
  'day-of-a-part-of-the-year': { slip: 'day-of-a-part-of-the-year', text, month: '23' },
  'no-such-day': { slip: 'no-such-day', text, day: '30', month: '2018-02', last: 28 },
  'no-such-day-in-any-month': { slip: 'no-such-day-in-any-month', text },
  'year-not-first': { slip: 'year-not-first', text },
  'other-separators': { slip: 'other-separators', text },
  'no-hyphens': { slip: 'no-hyphens', text },
  'no-hyphen': { slip: 'no-hyphen', text },
  'one-digit': { slip: 'one-digit', text, instead: '2018-01' },
  'no-date': { slip: 'no-date', text },
  'small-x': { slip: 'small-x', text },
  'many-slashes': { slip: 'many-slashes', text },
  'open-alone': { slip: 'open-alone', text },
  'no-slash': { slip: 'no-slash', text },
  'mark-alone': { slip: 'mark-alone', text },
  'mark-where-it-cannot-be': { slip: 'mark-where-it-cannot-be', text },
};

const forms: { readonly [Name in Form['form']]: Form & { form: Name } } = {
  'one-of-a-set': { form: 'one-of-a-set', text },
  'all-of-a-set': { form: 'all-of-a-set', text },
  'repeating-interval': { form: 'repeating-interval', text },
  duration: { form: 'duration', text },
  'time-of-day': { form: 'time-of-day', text },
  'exponential-year': { form: 'exponential-year', text },
  'significant-digits': { form: 'significant-digits', text },
  'long-year': { form: 'long-year', text },
  'negative-year': { form: 'negative-year', text },
  week: { form: 'week', text },
  'day-of-the-year': { form: 'day-of-the-year', text },
  grouping: { form: 'grouping', text },
  'named-season': { form: 'named-season', text },
  'no-year': { form: 'no-year', text },
  'year-too-early': { form: 'year-too-early', text, ...years },
  'year-too-late': { form: 'year-too-late', text, ...years },
};

const atStage = { commitment: 'return-visit', stage: 'open' };
const quote = { source: 'letter', exact: 'this autumn' };

/** Every refusal with the facts of each of its cases, as the domain may carry them. */
export const refusalExamples: { readonly [Code in RefusalCode]: readonly ParamsOf<Code>[] } = {
  VISIT_NOT_FOUND: [{}, { visit: 'astana' }, { visit: 'astana', nearest: ['astana-2018'] }],
  VISIT_QUOTED: [
    { commitment: 'a', visit: 'astana-2018', how: 'quotes' },
    { commitment: 'a', visit: 'astana-2018', how: 'evidence' },
  ],
  VISIT_EXISTS: [{ visit: 'astana', title: 'Visit to Astana' }],
  COMMITMENT_NOT_FOUND: [
    {},
    { commitment: 'a' },
    { commitment: 'a', asOf: null },
    { commitment: 'a', asOf: '2019-01-01T00:00:00.000Z' },
  ],
  COMMITMENT_EXISTS: [
    { ...atStage, statement: 'A return visit' },
    { commitment: 'a', closing: true },
    { stream: 'commitment-b' },
  ],
  COMMITMENT_NOT_OPEN: [
    { commitment: 'a', stage: 'proposed' },
    { commitment: 'a', stage: 'closed' },
  ],
  COMMITMENT_NOT_PROPOSED: [
    atStage,
    { ...atStage, stage: 'closed' },
    { ...atStage, restoring: true },
    { ...atStage, stage: 'closed', restoring: true },
  ],
  COMMITMENT_NOT_CLOSED: [atStage],
  TIMEFRAME_MALFORMED: Object.values(slips),
  TIMEFRAME_UNSUPPORTED: Object.values(forms),
  TIMEFRAME_REVERSED: [{ edtf: '2019/2018', first: '2019-01-01', last: '2018-12-31' }],
  ZONE_UNKNOWN: [
    { zone: 'Europe/Brusels', isOffset: false },
    { zone: '+05:00', isOffset: true },
  ],
  NOT_NARROWER: [
    { asked: '2019', present: '2018', stage: 'open' },
    { asked: '2019', present: '2018', stage: 'proposed' },
  ],
  NOT_MOVED: [
    { asked: '2018', present: '', how: 'undated' },
    { asked: '2018-01/2018-12', present: '2018', how: 'same-days' },
    { asked: '2018-11', present: '2018', how: 'inside' },
  ],
  DATE_NOT_IN_USE: [
    { version: 3, timeframeSetBy: 4, baselineSetBy: 1 },
    { version: 3, timeframeSetBy: 4, baselineSetBy: null },
  ],
  DAY_TO_COME: [{ on: '2019-01-02', today: '2019-01-01' }],
  UNLIKELY: [
    { on: '2018-01-01', promised: '2018-05-01' },
    { unwritten: ['kk', 'de'], written: ['en', 'ro'] },
    { owner: 'staff:anna', nearest: ['staff:ana'] },
    { subject: 'DROY', nearest: [] },
  ],
  SOURCE_NOT_FOUND: [
    { source: 'press', visit: 'astana', known: ['letter'] },
    { source: 'press', visit: 'astana', known: [] },
  ],
  SOURCE_EXISTS: [{ source: 'letter', title: 'The letter', member: 'text' }],
  SOURCE_FROM_ONE: [{ given: 'both' }, { given: 'neither' }],
  FILE_NOT_FOUND: [{ file: '3b1c5d7e9f0a2b4c6d8e0f1a3b5c7d9e' }],
  FILE_WITHOUT_TEXT: [{ name: 'photograph.jpg' }],
  QUOTE_NOT_FOUND: [
    quote,
    { ...quote, says: 'This  autumn', differsIn: ['white-space', 'case'] },
    { ...quote, agrees: 'this ', goesOn: 'winter' },
    { ...quote, start: 4, there: 'this winter' },
    { ...quote, start: 4, there: null, starts: [7, 9], more: true },
  ],
  QUOTE_AMBIGUOUS: [{ ...quote, starts: [0, 9], more: false }],
  QUOTE_LANGUAGE: [
    { source: 'letter', languages: ['en', 'ro'], asked: null },
    { source: 'letter', languages: ['en'], asked: 'kk' },
  ],
  MEETING_EXISTS: [{ meeting: 'majilis', with: ['Vladimir Bozhko'] }],
  MEETING_NOT_FOUND: [
    { meeting: 'majilis', visit: 'astana-2018', known: ['senate'] },
    { meeting: 'majilis', visit: 'astana-2018', known: [] },
  ],
  REPORT_NOT_FOUND: [
    { commitment: 'a', report: 3, known: [2] },
    { commitment: 'a', report: 3, known: [] },
  ],
  EVIDENCE_NOT_FOUND: [
    { evidence: 'e1', commitment: 'a', known: ['e9'] },
    { evidence: 'e1', commitment: 'a', known: [] },
  ],
  VERIFICATION_NOT_FOUND: [
    { evidence: 'e1', verification: 4, known: [3] },
    { evidence: 'e1', verification: 4, known: [] },
  ],
  ACCEPTANCE_STANDS: (['recorded', 'report', 'evidence', 'date', 'closed'] as const).map((how) => ({
    commitment: 'a',
    how,
  })),
  EVIDENCE_EXISTS: [{ evidence: 'e1', title: 'The agenda' }],
  NO_NEXT_OCCURRENCE: [{ recurs: false }, { next: 'pcc-16' }, { outcome: 'withdrawn' }, { last: 999 }],
  NOT_SUPERSEDED: [{ outcome: 'fulfilled' }],
  LINK_TO_ITSELF: [{}],
  RULE_UNKNOWN: [
    { rule: 'open-14d', nearest: 'opens-14d', known: ['opens-14d'] },
    { rule: 'x', nearest: null, known: ['opens-14d', 'overdue'] },
  ],
  RULE_RESERVED: [{ rule: 'escalation' }],
  RULE_DATE_PAST: [{ date: '2018-01-01', today: '2018-08-20' }],
  CALENDAR_NOT_FOUND: [{ calendar: 'holidays' }],
  FREE_DAYS_REVERSED: [{ first: '2019-08-31', last: '2019-08-01' }],
  FREE_DAYS_NOT_FOUND: [
    { name: 'Recess', first: '2019-08-01', last: '2019-08-31', alike: null },
    {
      name: 'Recess',
      first: '2019-08-01',
      last: '2019-08-31',
      alike: ['2019-08-01', '2019-08-30', 'Summer recess'],
    },
    { version: 7, added: ['2 (holidays.ics, 11)'] },
    { version: 7, added: [] },
  ],
  READER_NOT_FOUND: [{ reader: 'staff:ana' }],
  READER_OWN_HEAD: [{ reader: 'staff:ana' }],
  REMINDER_NOT_FOUND: [
    { reminder: 'opens-14d/2018-11-20/staff:ana', newest: 'opens-14d/2018-11-20/body:droi' },
    { reminder: 'opens-14d/2018-11-20/staff:ana', newest: null },
  ],
  SNOOZE_PAST: [{ until: '2018-08-20', today: '2018-08-20' }],
};
