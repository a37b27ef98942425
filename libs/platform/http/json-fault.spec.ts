import fc from 'fast-check';
import { jsonFault } from './json-fault.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  test.each([
    ['{"a": }', 1, 7, '"}"', 'a value'],
    ['{\n  "a": 1,\n  }', 3, 3, '"}"', 'a name'],
    ['{"a" 1}', 1, 6, '"1"', '":"'],
    ['[1 2]', 1, 4, '"2"', '"," or "]"'],
    ['{"a": 1', 1, 8, 'the end of the text', '"," or "}"'],
    ['', 1, 1, 'the end of the text', 'a value'],
    ['{} x', 1, 4, '"x"', 'the end of the text'],
    ["{'a': 1}", 1, 2, '"\'"', 'a name or "}"'],
    ['[01]', 1, 3, '"1"', '"," or "]"'],
    ['["a\tb"]', 1, 2, '"\\""', 'a value or "]"'],
  ])('%j', (text, line, column, found, expected) => {
    expect(jsonFault(text)).toEqual({ line, column, found, expected });
  });

  test('a hundred thousand brackets are no reason to give up', () => {
    expect(jsonFault('['.repeat(100_000))?.column).toBe(100_001);
  });

  test('it agrees with the engine on what JSON is', () => {
    const nearly = fc
      .tuple(fc.json(), fc.nat(200), fc.constantFrom('', '"', ',', '}', ']', ':', '0', '\\', '\u0001', 'é'))
      .map(
        ([text, at, put]) =>
          text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearly), (text) => (jsonFault(text) === undefined) === isJson(text)),
    );
  });
});
