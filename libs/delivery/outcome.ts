import { types } from 'node:util';

/**
 * How handing something over went. `delivered`: the other side has taken it. `put off`: it may be tried again. `refused`: it
 * never will be taken, and trying again would only annoy.
 */
export interface Outcome {
  readonly outcome: 'delivered' | 'put off' | 'refused';
  /** What the other side said, on one line: `250 OK`, `550 no such user`, `HTTP 500`. */
  readonly answer: string;
  readonly milliseconds: number;
}

const longest = 500;

/** What somebody else wrote, fit for a log and an event: one line, no control characters, not long. */
export const onOneLine = (text: string): string =>
  text
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .toWellFormed()
    .slice(0, longest) || 'no words';

/** What an error says, and its code where the words do not hold it. */
export const wordsOf = (error: unknown): string => {
  if (!types.isNativeError(error)) return onOneLine(String(error));
  const code = 'code' in error ? String(error.code) : '';
  const told = error.message || error.name;
  return onOneLine(code === '' || told.includes(code) ? told : `${told} (${code})`);
};
