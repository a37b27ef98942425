import { remember } from './remember.js';

test('an answer is computed once, until the memory is full and begins anew', () => {
  const asked: string[] = [];
  const length = remember(2, (key) => asked.push(key) && key.length);
  for (const key of ['a', 'bb', 'a', 'bb']) expect(length(key)).toBe(key.length);
  expect(asked).toEqual(['a', 'bb']);
  expect(length('ccc')).toBe(3);
  expect(length('a')).toBe(1);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});
