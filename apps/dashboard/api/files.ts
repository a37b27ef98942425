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

/** What stands in a file: text where it is Unicode, else its bytes, whose encoding the server tells. */
export const contentOf = async (file: File): Promise<Content> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    let letters = '';
    for (const byte of bytes) letters += String.fromCharCode(byte);
    return { base64: btoa(letters) };
  }
};

/** Where the file of a source is saved from. */
export const sourceFileAt = (visit: string, source: string): string =>
  `/api/v1/visits/${encodeURIComponent(visit)}/sources/${encodeURIComponent(source)}/file`;

/** Where the file of a piece of evidence is saved from. */
export const evidenceFileAt = (commitment: string, evidence: string): string =>
  `/api/v1/commitments/${encodeURIComponent(commitment)}/evidence/${encodeURIComponent(evidence)}/file`;
