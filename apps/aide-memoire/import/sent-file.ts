import { dirname, extname, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { WrongUse } from '../client/connection.js';
import { readText } from './text-file.js';
import { NotUtf8, readUtf8 } from './utf8-file.js';

/** A file as the register takes it: what stands in it, and in the texts that a visit file names. */
export interface SentFile {
  readonly text: string;
  readonly beside: Readonly<Record<string, string>>;
}

/** What of a visit file says which texts stand beside it. Whatever is wrong with it, the register tells, with its line. */
const naming = z.object({ sources: z.array(z.object({ file: z.string() }).catch({ file: '' })) });

/** @throws {WrongUse} when its ending is none that is imported, there is no such file, or it is no text */
export const readFileToSend = async (file: string, encoding: string | undefined): Promise<SentFile> => {
  try {
    switch (extname(file).toLowerCase()) {
      case '.yaml':
      case '.yml':
      case '.json':
        return await withTextsBeside(file, await readUtf8(file));
      case '.csv':
      case '.tsv':
      case '.txt':
        return { text: await readText(file, encoding), beside: {} };
      default:
        throw new WrongUse(`${file} is neither a visit file (.yaml, .yml, .json) nor commitments (.csv)`);
    }
  } catch (error) {
    if (error instanceof NotUtf8) throw new WrongUse(error.message);
    if (isAbsence(error)) throw new WrongUse(`there is no file ${file}`);
    throw error;
  }
};

const withTextsBeside = async (file: string, text: string): Promise<SentFile> => {
  const beside: Record<string, string> = {};
  for (const path of pathsIn(text)) {
    try {
      beside[path] = await readUtf8(join(dirname(file), path));
    } catch (error) {
      if (!isAbsence(error)) throw error;
    }
  }
  return { text, beside };
};

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
