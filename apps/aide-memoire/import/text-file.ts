import { readFile } from 'node:fs/promises';
import { foldedTextOf, textOf } from '#platform/files/text-of.js';
import { Problem } from '#platform/http/problems.js';
import { WrongUse } from '../client/connection.js';

/**
 * A file's text: UTF-8, or UTF-16 with its mark, or what `encoding` says it is (a label of the Encoding Standard). Nothing is
 * guessed: which letters older encodings mean depends on the country, and a wrong guess changes names silently.
 * @throws {WrongUse}
 */
export const readText = async (file: string, encoding?: string): Promise<string> =>
  textIn(file, await readFile(file), encoding);

/**
 * The same of an iCalendar, whose lines may be folded within a letter.
 * @throws {WrongUse}
 */
export const readFolded = async (file: string, encoding?: string): Promise<string> =>
  textIn(file, await readFile(file), encoding, foldedTextOf);

const textIn = (file: string, bytes: Buffer, encoding?: string, read = textOf): string => {
  try {
    return read(bytes, encoding);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (encoding === undefined)
      throw new WrongUse(
        `${file} is not UTF-8 text: save it as "CSV UTF-8", or say what it is, such as --encoding windows-1252 (Western Europe) or windows-1250 (Central Europe, Romanian)`,
      );
    const { detail, hint } = error.told;
    throw new WrongUse(
      error.told.pointer === '/encoding' && detail?.endsWith('no encoding')
        ? `${detail}; ${hint}`
        : `${file} is not ${encoding} text`,
    );
  }
};
