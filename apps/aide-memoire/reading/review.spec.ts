import { commitmentItem } from '#apps/views/commitment-status/item.js';
import { lookalikeOf } from '#apps/views/proposals/lookalike.js';
import { moved, settled, wishOf } from './review.js';

const example = [commitmentItem.meta()?.examples].flat(2)[0];
const item = (id: string, more: object = {}) =>
  commitmentItem.parse({ ...(example as object), id, quotes: [], ...more });

const [one, two, three] = [item('one'), item('two'), item('three')];

describe('a review', () => {
  it('goes on and back, and stays at its ends', () => {
    const start = { waiting: [one, two, three], at: 0 };
    expect(moved(start, -1).at).toBe(0);
    expect(moved(moved(moved(start, 1), 1), 1).at).toBe(2);
  });

  it('goes on with the next once one is settled, and with the last when that was the last', () => {
    expect(settled({ waiting: [one, two, three], at: 1 })).toEqual({ waiting: [one, three], at: 1 });
    expect(settled({ waiting: [one, two], at: 1 })).toEqual({ waiting: [one], at: 0 });
    expect(settled({ waiting: [one], at: 0 })).toEqual({ waiting: [], at: 0 });
  });

  it.each([
    ['a', 'accept'],
    ['\u001b[B', 'next'],
    ['\u0003', 'leave'],
    ['z', undefined],
  ])('knows its keys: %j', (key, wish) => {
    expect(wishOf(key)).toBe(wish);
  });
});

describe('a proposal looks like a recorded one', () => {
  const proposal = item('new', { statement: 'The Chairman, Ms Irimia, visits Astana in autumn' });
  const recorded = (more: object = {}) =>
    item('old', { statement: 'The Chairman of the Subcommittee visits Astana', ...more });

  it('of its kind, with a date that meets its own, in much the same words', () => {
    expect(lookalikeOf(proposal, [recorded()])?.id).toBe('old');
  });

  it('whatever its words, where both quote the same', () => {
    const quote = {
      source: 'letter',
      start: 10,
      end: 40,
      language: 'en',
      sha256: 'a'.repeat(64),
      words: null,
    };
    const quoting = item('new', { statement: 'A journey', quotes: [{ ...quote, start: 20, end: 30 }] });
    expect(lookalikeOf(quoting, [recorded({ quotes: [quote] })])?.id).toBe('old');
  });

  it.each([
    ['of another kind', { kind: 'report' }],
    ['of another year', { window: { first: '2020-09-01', last: '2020-11-30' } }],
    [
      'of other words',
      {
        statement: 'The Ministry of Justice receives experts for prisons',
        edtf: '2018',
        window: { first: '2018-01-01', last: '2018-12-31' },
      },
    ],
  ])('but not one %s', (_, more) => {
    expect(lookalikeOf(proposal, [recorded(more)])).toBeUndefined();
  });
});
