import { readFile } from 'node:fs/promises';
import { WrongUse } from '../client/connection.js';

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What the file says of itself: the byte order mark that Excel's "Unicode text" has. */
const marked = (bytes: Buffer): string | undefined =>
  marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

/**
 * A file's text: UTF-8, or UTF-16 with its mark, or what `encoding` says it is (a label of the Encoding Standard). Nothing is
 * guessed: which letters older encodings mean depends on the country, and a wrong guess changes names silently.
 * @throws {WrongUse}
 */
export const readText = async (file: string, encoding?: string): Promise<string> =>
  textOf(file, await readFile(file), encoding);

/**
 * The same of an iCalendar, whose lines may be folded within a letter (RFC 5545, 3.1): they are unfolded first where it has
 * to be.
 * @throws {WrongUse}
 */
export const readFolded = async (file: string, encoding?: string): Promise<string> => {
  const bytes = await readFile(file);
  try {
    return textOf(file, bytes, encoding);
  } catch (error) {
    if (encoding !== undefined) throw error;
    return textOf(file, unfolded(bytes));
  }
};

/** Latin-1 has a letter for each byte, so that a pattern can look at bytes. */
const unfolded = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll(/\r?\n[ \t]/g, ''), 'latin1');

const textOf = (file: string, bytes: Buffer, encoding?: string): string => {
  const used = encoding ?? marked(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(used, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new WrongUse(`"${used}" is no encoding; one is windows-1252`);
    throw new WrongUse(
      encoding === undefined
        ? `${file} is not UTF-8 text: save it as "CSV UTF-8", or say what it is, such as --encoding windows-1252 (Western Europe) or windows-1250 (Central Europe, Romanian)`
        : `${file} is not ${encoding} text`,
    );
  }
};
