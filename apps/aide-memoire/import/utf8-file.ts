import { readFile } from 'node:fs/promises';

/** A byte of the file is not UTF-8. */
export class NotUtf8 extends Error {}

/** How a text says at its beginning that it is UTF-16, as spreadsheets write it ("Unicode text"). */
const utf16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

const decoded = (bytes: Uint8Array): string | undefined => {
  const marked = utf16.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  try {
    return new TextDecoder(marked?.encoding ?? 'utf-8', { fatal: true, ignoreBOM: !marked }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * A file's text: UTF-8, or UTF-16 that says so. A byte that is neither would be lost silently.
 * @throws {NotUtf8} with what to do
 */
export const readUtf8 = async (file: string): Promise<string> => textOf(file, await readFile(file));

/**
 * The text of an iCalendar, whose lines may be folded within a letter (RFC 5545, 3.1): they are unfolded first where it has to be.
 * @throws {NotUtf8}
 */
export const readFolded = async (file: string): Promise<string> => {
  const bytes = await readFile(file);
  return decoded(bytes) ?? textOf(file, unfolded(bytes));
};

const textOf = (file: string, bytes: Uint8Array): string => {
  const text = decoded(bytes);
  if (text !== undefined) return text;
  throw new NotUtf8(`${file} is not UTF-8 text: save it as UTF-8 ("CSV UTF-8" in a spreadsheet)`);
};

/** Latin-1 has a letter for each byte, so that a pattern can look at bytes. */
const unfolded = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll(/\r?\n[ \t]/g, ''), 'latin1');
