import fc from 'fast-check';
import { processorTime } from '#test/support/processor-time.js';
import { occurrences } from './occurrences.js';

/** One place after another, as the definition says it. */
const byDefinition = (text: string, wanted: string): number[] =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(wanted, at));

test('are all there are, overlapping ones too, whatever repeats itself', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ab', '議'), minLength: 1, maxLength: 40 });
  const periods = fc
    .tuple(letters, fc.nat(60), letters)
    .map(([one, times, other]) => one.repeat(times) + other);
  fc.assert(
    fc.property(periods, periods, (text, wanted) => {
      expect(occurrences(text + wanted + wanted, wanted, 1000)).toEqual(
        byDefinition(text + wanted + wanted, wanted).slice(0, 1000),
      );
    }),
  );
});

test('no more of them than are wanted', () => {
  expect(occurrences('a'.repeat(100), 'a'.repeat(50), 3)).toEqual([0, 1, 2]);
  expect(occurrences('aXa', 'a', 1)).toEqual([0]);
});

test.each([
  ['one letter', 'a'],
  ['two letters', '會議'],
  ['a sentence', 'The Chairman visits Astana. '],
])('take no longer where a text is nothing but %s again and again', async (_, repeated) => {
  const text = repeated.repeat(1_900_000 / repeated.length);
  const half = text.slice(0, 2_450);
  const cost = await processorTime(() => {
    for (const wanted of [`${half}b${half}`, `${half}${half}b`, `b${half}${half}`])
      expect(occurrences(text, wanted, 2)).toEqual([]);
  });
  // Compared from each place on, this takes seconds.
  expect(cost).toBeLessThan(1_000);
});
