/** Where a text stops being JSON (RFC 8259): line and column, both from 1, and what stands there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

const space = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON does not allow them in a string
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next, besides the closing of what is open. */
const awaitedInWords = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  name: 'a name',
  'name or }': 'a name or "}"',
  ':': '":"',
  ', or ]': '"," or "]"',
  ', or }': '"," or "}"',
  end: 'the end of the text',
};
type Awaited = keyof typeof awaitedInWords;

/**
 * Finds the first fault of a text that `JSON.parse` refused: engines tell the place in different words or
 * not at all. Not recursive, so that no depth of brackets exhausts the stack. `undefined` when the text is JSON.
 */
export const jsonFault = (text: string): JsonFault | undefined => {
  let at = 0;
  let awaited: Awaited = 'value';
  const open: ('{' | '[')[] = [];

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found !== undefined;
  };
  const afterValue = (): Awaited => {
    const last = open.at(-1);
    return last === undefined ? 'end' : last === '{' ? ', or }' : ', or ]';
  };
  const opens = (bracket: '{' | '['): Awaited => {
    at += 1;
    open.push(bracket);
    return bracket === '{' ? 'name or }' : 'value or ]';
  };
  const closes = (): Awaited => {
    at += 1;
    open.pop();
    return afterValue();
  };
  const step = (): Awaited | undefined => {
    const next = text[at];
    if (awaited.startsWith('value')) {
      if (next === ']' && awaited === 'value or ]') return closes();
      if (next === '{' || next === '[') return opens(next);
      return skip(string) || skip(scalar) ? afterValue() : undefined;
    }
    if (awaited.startsWith('name')) {
      if (next === '}' && awaited === 'name or }') return closes();
      return skip(string) ? ':' : undefined;
    }
    if (awaited === ':') return next === ':' ? advance('value') : undefined;
    if (awaited === ', or }') return next === '}' ? closes() : next === ',' ? advance('name') : undefined;
    if (awaited === ', or ]') return next === ']' ? closes() : next === ',' ? advance('value') : undefined;
    return undefined;
  };
  const advance = (to: Awaited): Awaited => {
    at += 1;
    return to;
  };

  for (;;) {
    skip(space);
    if (awaited === 'end' && at === text.length) return undefined;
    const next = step();
    if (next === undefined) break;
    awaited = next;
  }
  const before = text.slice(0, at);
  return {
    line: before.split('\n').length,
    column: at - before.lastIndexOf('\n'),
    found: at < text.length ? JSON.stringify([...text.slice(at, at + 2)][0]) : 'the end of the text',
    expected: awaitedInWords[awaited],
  };
};
