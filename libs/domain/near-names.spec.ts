import { processorTime } from '#test/support/processor-time.js';
import { NearNames } from './near-names.js';

const known = [
  'Ministry of Justice',
  'Minist\u00e9rio P\u00fablico',
  'Ministry A',
  'Committee 2018',
  'Iran',
  'Austria',
];

test.each([
  ['Ministry of Justise', 'Ministry of Justice'],
  ['Ministy of Justice', 'Ministry of Justice'],
  ['Minsitry of Justice', 'Ministry of Justice'],
  ['ministry of justice', 'Ministry of Justice'],
  ['Ministry of Justice.', 'Ministry of Justice'],
  ['Ministry of J\u0443stice', 'Ministry of Justice'],
  ['Ministerio Publico', 'Minist\u00e9rio P\u00fablico'],
  ['Ministry of Justice', undefined],
  ['Ministry of Finance', undefined],
  ['Ministry B', undefined],
  ['Committee 2019', undefined],
  ['Iraq', undefined],
  ['Australia', undefined],
  ['Justice', undefined],
  ['–', undefined],
])('“%s” is nearly %p', (name, near) => {
  expect(new NearNames(known).near(name)).toBe(near);
});

test('of several that are near, the one that was known first is told', () => {
  const names = new NearNames(['Ministry of Justica', 'Ministry of Justicf', 'Ministri of Justice']);
  expect(names.near('Ministry of Justice')).toBe('Ministry of Justica');
  expect(new NearNames(['Ministri of Justice', 'Ministry of Justica']).near('Ministry of Justice')).toBe(
    'Ministri of Justice',
  );
});

test.each([
  'xinistry',
  'minxstry',
  'ministrx',
  'inistry',
  'ministr',
  'aministry',
  'ministrya',
  'imnistry',
  'ministyr',
])('a slip anywhere in a word is found: %s', (word) => {
  expect(new NearNames(['Ministry of Justice']).near(`${word} of justice`)).toBe('Ministry of Justice');
});

test('five thousand names of one form are not compared each with all', async () => {
  const letters = (of: number): string =>
    of.toString(36).replaceAll(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? '');
  const names = new NearNames();
  const cost = await processorTime(() => {
    for (let of = 0; of < 5_000; of++) {
      const name = `Ministry of ${letters(of * 7919)} Affairs`;
      names.near(name);
      names.add(name);
    }
  });
  expect(cost).toBeLessThan(2_000);
});
