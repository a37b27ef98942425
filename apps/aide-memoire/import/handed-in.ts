import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { HandedInFile } from '#apps/register/files/handed-in.schema.js';
import { LARGEST_FILE } from '#domain/files.js';
import type { ApiClient } from '../client/api-client.js';
import { WrongUse } from '../client/connection.js';

/** Hands in the file at a path. @throws {WrongUse} it is too large @throws {ApiRefusal} @throws {Error} it cannot be read */
export const handedIn = async (api: ApiClient, path: string): Promise<HandedInFile> => {
  const { size } = await stat(path);
  if (size > LARGEST_FILE)
    throw new WrongUse(`${path} has ${size} bytes; files of up to ${LARGEST_FILE} are kept`);
  return api.handIn(basename(path), await readFile(path));
};
