import { nearName } from './near-names.js';

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
  expect(nearName(name, known)).toBe(near);
});
