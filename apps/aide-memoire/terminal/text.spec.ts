import fc from 'fast-check';
import { columnsOf, padded, wrapped } from './text.js';

describe('text on a terminal', () => {
  it('counts a letter with its accents once and a wide letter twice', () => {
    expect(columnsOf('Întâlnirea')).toBe(10);
    expect(columnsOf('e\u0301te\u0301')).toBe(3);
    expect(columnsOf('Қазақстан')).toBe(9);
    expect(columnsOf('北京')).toBe(4);
    expect(columnsOf('👩‍⚖️')).toBe(2);
  });

  it('pads to the same width in every script', () => {
    expect(['ș', 'Қ', '北', 'a'].map((text) => columnsOf(padded(text, 5)))).toEqual([5, 5, 5, 5]);
  });

  it('breaks between words', () => {
    expect(wrapped('un dialog constructiv și o înțelegere', 14)).toEqual([
      'un dialog',
      'constructiv și',
      'o înțelegere',
    ]);
  });

  it('never exceeds the width and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, columns) => {
        const lines = wrapped(text, columns);
        expect(lines.every((line) => columnsOf(line) <= columns)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
