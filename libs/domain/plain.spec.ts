import fc from 'fast-check';
import { changes, defined, differing, same } from './plain.js';

describe('Plain values', () => {
  it('are the same as their copy through JSON, and differ from everything else', () => {
    const plain = fc.jsonValue({ noUnicodeString: false });
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(same(a, structuredClone(a))).toBe(true);
        expect(same(a, b)).toBe(stable(a) === stable(b));
      }),
    );
  });

  it('do not differ by a member that is undefined on one side and missing on the other', () => {
    expect(same({ on: undefined }, {})).toBe(true);
    expect(same({ on: null }, {})).toBe(false);
    expect(same([], {})).toBe(false);
  });

  it('name the members in which they differ', () => {
    expect(
      differing<{ a?: number; b?: number; c: object }>({ a: 1, c: { d: 1 } }, { b: 2, c: { d: 1 } }),
    ).toEqual(['a', 'b']);
  });

  it('change into others by the members that differ', () => {
    expect(changes({ a: 1, b: [2], c: 3 }, { a: 1, b: [2, 2], c: 3 })).toEqual({ b: [2, 2] });
  });

  it('lose what JSON cannot say', () => {
    expect(Object.keys(defined({ a: undefined, b: null, c: 0 }))).toEqual(['b', 'c']);
  });
});

const stable = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
