import { dirname, extname, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { ApiClient } from '../client/api-client.js';
import { WrongUse } from '../client/connection.js';
import { handedIn } from './handed-in.js';
import { readText } from './text-file.js';
import { NotUtf8, readUtf8 } from './utf8-file.js';

/** A file as the register takes it: what stands in it, and in the texts that a visit file names. */
export interface SentFile {
  readonly text: string;
  readonly beside: Readonly<Record<string, string>>;
  /** Documents that were handed in, by the same paths. */
  readonly files: Readonly<Record<string, string>>;
}

/** What of a visit file says which texts stand beside it. Whatever is wrong with it, the register tells, with its line. */
const naming = z.object({ sources: z.array(z.object({ file: z.string() }).catch({ file: '' })) });

/** @throws {WrongUse} when its ending is none that is imported, there is no such file, or it is no text */
export const readFileToSend = async (
  api: ApiClient,
  file: string,
  encoding: string | undefined,
): Promise<SentFile> => {
  try {
    switch (extname(file).toLowerCase()) {
      case '.yaml':
      case '.yml':
      case '.json':
        return await withTextsBeside(api, file, await readUtf8(file));
      case '.csv':
      case '.tsv':
      case '.txt':
        return { text: await readText(file, encoding), beside: {}, files: {} };
      default:
        throw new WrongUse(`${file} is neither a visit file (.yaml, .yml, .json) nor commitments (.csv)`);
    }
  } catch (error) {
    if (error instanceof NotUtf8) throw new WrongUse(error.message);
    if (isAbsence(error)) throw new WrongUse(`there is no file ${file}`);
    throw error;
  }
};

const withTextsBeside = async (api: ApiClient, file: string, text: string): Promise<SentFile> => {
  const beside: Record<string, string> = {};
  const files: Record<string, string> = {};
  for (const path of pathsIn(text)) {
    const place = join(dirname(file), path);
    try {
      if (isDocument(path)) files[path] = (await handedIn(api, place)).id;
      else beside[path] = await readUtf8(place);
    } catch (error) {
      if (!isAbsence(error)) throw error;
    }
  }
  return { text, beside, files };
};

/** Whether a source is kept as the file that it is: what has any ending but that of a text. */
const isDocument = (path: string): boolean => !['', '.txt'].includes(extname(path).toLowerCase());

const pathsIn = (text: string): string[] => {
  try {
    const { data } = naming.safeParse(parse(text, { stringKeys: true }));
    return (data?.sources ?? []).map(({ file }) => file).filter((path) => path !== '');
  } catch {
    return [];
  }
};

const isAbsence = (error: unknown): boolean =>
  ['ENOENT', 'EISDIR'].includes(String((error as NodeJS.ErrnoException).code));
