import iconv from 'iconv-lite';
import { Problem } from '../http/problems.js';

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What bytes say of themselves: the byte order mark that Excel's "Unicode text" has. */
const marked = (bytes: Uint8Array): string | undefined =>
  marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

/** The one encoding of the standard with ș and ț, which Node does not know. */
const isRomanian = (encoding: string): boolean => encoding.trim().toLowerCase() === 'iso-8859-16';

/**
 * What bytes say: UTF-8, or UTF-16 with its mark, or what `encoding` says it is (a label of the Encoding Standard). Nothing is
 * guessed: which letters older encodings mean depends on the country, and a wrong guess changes names silently.
 * @throws {Problem} REQUEST_INVALID
 */
export const textOf = (bytes: Uint8Array, encoding?: string): string => {
  const used = encoding ?? marked(bytes) ?? 'utf-8';
  try {
    if (isRomanian(used)) return iconv.decode(Buffer.from(bytes), 'iso-8859-16');
    const decoder = new TextDecoder(used, { fatal: true });
    // Node 20 takes it for Latin 1, which has no ’ and no €.
    return decoder.encoding === 'windows-1252'
      ? iconv.decode(Buffer.from(bytes), decoder.encoding)
      : decoder.decode(bytes);
  } catch (error) {
    if (error instanceof RangeError)
      throw new Problem('REQUEST_INVALID', {
        detail: `"${used}" is no encoding`,
        pointer: '/encoding',
        hint: 'one is windows-1252',
      });
    throw new Problem('REQUEST_INVALID', {
      detail: encoding === undefined ? 'it is not UTF-8 text' : `it is not ${encoding} text`,
      pointer: encoding === undefined ? '/base64' : '/encoding',
      hint: 'save it as "CSV UTF-8", or say what it is: windows-1252 (Western Europe), windows-1250 (Central Europe, Romanian)',
    });
  }
};

/**
 * The same of an iCalendar, whose lines may be folded within a letter (RFC 5545, 3.1): they are unfolded first where it has
 * to be.
 * @throws {Problem} REQUEST_INVALID
 */
export const foldedTextOf = (bytes: Uint8Array, encoding?: string): string => {
  try {
    return textOf(bytes, encoding);
  } catch (error) {
    if (encoding !== undefined) throw error;
    return textOf(unfolded(bytes));
  }
};

/** Latin-1 has a letter for each byte, so that a pattern can look at bytes. */
const unfolded = (bytes: Uint8Array): Buffer =>
  Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/\r?\n[ \t]/g, ''),
    'latin1',
  );
