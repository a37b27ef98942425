import { createHash } from 'node:crypto';
import * as z from 'zod';
import { personal } from './event.js';
import { form } from './faults.js';
import { Rejected } from './refusals.js';
import { givenId, line, sha256 } from './values.js';

/** Bytes of the largest file that is kept: 20 MiB. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** What a file is, `application/pdf` (RFC 6838, 4.2), without parameters. */
export const mediaType = z
  .string()
  .max(127)
  .regex(
    /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/,
    form('FIELD_MEDIA_TYPE', 'a media type such as "application/pdf"'),
  );

/**
 * A file that is kept as it came. Events say what it is called, what it is, and by its hash which bytes it is; the bytes stand
 * elsewhere (`#platform/files/file-store.js`).
 */
export const keptFile = z
  .object({
    name: personal(line(255)),
    mediaType,
    size: z.int().min(1).max(LARGEST_FILE).meta({ description: 'bytes' }),
    sha256,
  })
  .meta({ id: 'KeptFile' });
export type KeptFile = z.infer<typeof keptFile>;

/** What a file is called by that was handed in: it follows from its name, its media type and its bytes. */
export const fileId = givenId(32).brand<'FileId'>();
export type FileId = z.infer<typeof fileId>;

export const fileIdOf = ({ name, mediaType, sha256 }: Omit<KeptFile, 'size'>): FileId =>
  createHash('sha256').update(`${name}\n${mediaType}\n${sha256}`).digest('hex').slice(0, 32) as FileId;

/** A file that was handed in, and its words; `null` where nothing reads any in it. */
export interface HandedIn {
  readonly file: KeptFile;
  readonly text: string | null;
}

/** What of files a decision is read against. */
export interface FileContext {
  /** The file that the command names; absent where there is none. */
  readonly handedIn?: HandedIn;
}

/** The file that a command names. @throws {Rejected} FILE_NOT_FOUND */
export const handedInAs = (file: FileId | undefined, handedIn: HandedIn | undefined): HandedIn => {
  if (handedIn) return handedIn;
  throw new Rejected('FILE_NOT_FOUND', { file: file ?? '' }, '/file');
};
