import { api, Refused, type Schemas, took } from './client.js';

export type HandedInFile = Schemas['HandedInFile'];

/** Bytes of the largest file that the register keeps. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Not sent where it would be refused only when all of it has come. @throws {Refused} as the server would say it */
export const checkSize = ({ size }: File): void => {
  if (size <= LARGEST_FILE) return;
  throw new Refused(413, {
    code: 'BODY_TOO_LARGE',
    title: 'The file is too large',
    hint: 'it takes up to 20 MB: send less at once',
  });
};

/** Hands a file in as it is, for a command to name. @throws {Refused} */
export const handIn = (file: File): Promise<HandedInFile> => {
  checkSize(file);
  return took(
    api.POST('/api/v1/files', {
      params: { query: { name: file.name } },
      body: '',
      bodySerializer: () => file,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  );
};

/** What stands in a file: a text, or bytes that are no Unicode. */
export interface Content {
  readonly text?: string;
  readonly base64?: string;
}

/** By what a file says of itself that it is UTF-16: the byte order mark of a spreadsheet's "Unicode text". */
const marked = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

/** What stands in a file: text where it is Unicode, else its bytes; in which letters those are, nothing in them says. */
export const contentOf = async (file: File): Promise<Content> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return { text: new TextDecoder(marked(bytes), { fatal: true }).decode(bytes) };
  } catch {
    let letters = '';
    for (const byte of bytes) letters += String.fromCharCode(byte);
    return { base64: btoa(letters) };
  }
};

/** Encodings of a byte a letter, as the Encoding Standard names them, in which spreadsheets save what is written around here. */
export const encodings = [
  'windows-1250',
  'windows-1252',
  'windows-1251',
  'windows-1254',
  'iso-8859-2',
  'iso-8859-16',
] as const;

/** What bytes say in an encoding. Each of `encodings` has a letter for every byte, so that none is refused. */
export const decoded = (base64: string, encoding: string): string => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new TextDecoder(encoding).decode(bytes);
};

/** Whether bytes may be a text of a byte a letter: none has a letter for 0. */
export const mayBeLetters = (base64: string): boolean => !atob(base64).includes('\0');

/** Where the file of a source is saved from. */
export const sourceFileAt = (visit: string, source: string): string =>
  `/api/v1/visits/${encodeURIComponent(visit)}/sources/${encodeURIComponent(source)}/file`;

/** Where the file of a piece of evidence is saved from. */
export const evidenceFileAt = (commitment: string, evidence: string): string =>
  `/api/v1/commitments/${encodeURIComponent(commitment)}/evidence/${encodeURIComponent(evidence)}/file`;
