import { createInterface, type Interface } from 'node:readline/promises';

/** Where a reviewer's keys and answers come from. */
export interface Keyboard {
  /** The next key; `undefined` when there are no more. */
  key(): Promise<string | undefined>;
  /** What somebody answers; empty when they keep what there is. */
  answer(question: string): Promise<string>;
  close(): void;
}

/** A terminal tells each key as it is pressed; a pipe gives a line for each key and each answer. */
export const keyboardOf = (input: NodeJS.ReadStream, output: NodeJS.WritableStream): Keyboard =>
  input.isTTY ? terminalKeys(input, output) : pipedLines(input);

const terminalKeys = (input: NodeJS.ReadStream, output: NodeJS.WritableStream): Keyboard => ({
  key: () =>
    new Promise((resolve) => {
      input.setRawMode(true);
      input.resume();
      input.once('data', (bytes: Buffer) => {
        input.setRawMode(false);
        input.pause();
        resolve(bytes.toString('utf8'));
      });
    }),
  async answer(question) {
    const lines: Interface = createInterface({ input, output });
    try {
      return (await lines.question(question)).trim();
    } finally {
      lines.close();
    }
  },
  close: () => void input.pause(),
});

const pipedLines = (input: NodeJS.ReadStream): Keyboard => {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const each = lines[Symbol.asyncIterator]();
  const next = async (): Promise<string | undefined> => {
    const { value, done } = await each.next();
    return done ? undefined : value.trim();
  };
  return { key: next, answer: async () => (await next()) ?? '', close: () => lines.close() };
};
