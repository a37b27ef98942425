import { day, planWith } from '#test/support/planning.js';
import { type FirstReasoning, reasoningOfFirst } from './first-reasoning.js';

const [opening] = planWith();
if (!opening) throw new Error('something is planned');
const { trigger: _, movedBy: __, alsoTells: ___, ...same } = opening.reasoning;

const first = (more: Partial<FirstReasoning> = {}): FirstReasoning => ({
  ...same,
  trigger: 'closing',
  movedBy: [],
  ...more,
});

describe('A reasoning of the first version', () => {
  it.each([
    ['before-opening P14D', { on: 'before-opening', span: 'P14D' }],
    ['before-closing P1M', { on: 'before-closing', span: 'P1M' }],
    ['opening', { on: 'opening' }],
    ['closing', { on: 'closing' }],
    ['overdue P7D', { on: 'overdue', every: 'P7D' }],
    ['undated P30D', { on: 'undated', every: 'P30D' }],
    ['unreported P2W', { on: 'unreported', every: 'P2W' }],
    ['date 2019-01-08', { on: 'date', date: '2019-01-08' }],
    ['escalation', { on: 'escalation' }],
  ])('has its trigger as an object: %s', (trigger, cause) => {
    expect(reasoningOfFirst(first({ trigger })).trigger).toEqual(cause);
  });

  it.each([
    [
      '14 days before the window opens, 6 November 2018',
      { on: 'before-opening', span: 'P14D', wanted: '2018-11-06' },
    ],
    [
      '1 month before the window closes, 31 October 2018',
      { on: 'before-closing', span: 'P1M', wanted: '2018-10-31' },
    ],
    ['the window opens, 20 November 2018', { on: 'opening', wanted: '2018-11-20' }],
    ['the last day of the window, 30 November 2018', { on: 'closing', wanted: '2018-11-30' }],
    ['overdue since 30 November 2018, 7 December 2018', { on: 'overdue', wanted: '2018-12-07' }],
    ['no date fixed since 20 August 2018, 19 September 2018', { on: 'undated', wanted: '2018-09-19' }],
    ['nothing reported since 20 August 2018, 19 October 2018', { on: 'unreported', wanted: '2018-10-19' }],
    ['on the date of the rule, 1 May 2019', { on: 'date', wanted: '2019-05-01' }],
    ['no answer to overdue-7d, 14 December 2018', { on: 'escalation', wanted: '2018-12-14' }],
  ])('tells what was folded in by kind and day: %s', (text, told) => {
    const alsoTells = [{ rule: opening.key.rule, occurrence: '2018-11-30' }];
    expect(reasoningOfFirst(first({ folds: [text], alsoTells })).alsoTells).toEqual([
      { rule: opening.key.rule, occurrence: '2018-11-30', ...told },
    ]);
  });

  it('says why a day was passed over as a code, and a holiday by its name', () => {
    const movedBy = [
      { day: day('2018-12-02'), name: 'weekend', calendar: null },
      { day: day('2018-12-01'), name: 'no working day', calendar: 'us' as never },
      { day: day('2018-11-30'), name: 'Recess', calendar: 'recess' as never },
    ];
    expect(reasoningOfFirst(first({ movedBy })).movedBy).toEqual([
      { day: '2018-12-02', why: 'weekend', calendar: null },
      { day: '2018-12-01', why: 'no-work', calendar: 'us' },
      { day: '2018-11-30', why: 'holiday', name: 'Recess', calendar: 'recess' },
    ]);
  });

  it('that folded nothing in, though it stood for what was past, still says so', () => {
    expect(reasoningOfFirst(first({ folds: [] })).alsoTells).toEqual([]);
    expect(reasoningOfFirst(first()).alsoTells).toBeUndefined();
  });
});
