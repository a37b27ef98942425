import { closest, closestFew } from './closest.js';

test.each([
  ['opns', 'opens'],
  ['opens-14', 'opens-14d'],
  ['closes7d', 'closes-7d'],
  ['opens', 'opens'],
  ['something else', undefined],
  ['', undefined],
])('“%s” most likely means %p', (word, meant) => {
  expect(closest(word, ['opens', 'opens-14d', 'closes-7d'])).toBe(meant);
});

test('of two as near the first by letter is meant', () => {
  expect(closest('bat', ['cat', 'bag'])).toBe('bag');
});

test('a few that may be meant: the nearest, and first those that begin alike', () => {
  expect(closestFew('KX', ['AX', 'BE', 'KG', 'KZ', 'XK'], 3)).toEqual(['KG', 'KZ', 'AX']);
});
