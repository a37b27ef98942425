import { readFile } from 'node:fs/promises';

/** A byte of the file is not UTF-8. */
export class NotUtf8 extends Error {}

/** A file's text, which must be UTF-8: a byte that is not would be lost silently. @throws {NotUtf8} with what to do */
export const readUtf8 = async (file: string): Promise<string> => {
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotUtf8(`${file} is not UTF-8 text: save it as UTF-8 ("CSV UTF-8" in a spreadsheet)`);
  }
};
