import * as z from 'zod';
import type { ApiClient } from './api-client.js';
import { isRecorded } from './register-known.js';

/** So many are named to somebody whose beginning of an id fits several. */
const named = 5;

/**
 * The id that somebody meant by its beginning: the whole id, or a beginning that no other commitment has.
 * @throws {Error} in words when none or several begin so
 */
export const identify = async (api: ApiClient, beginning: string): Promise<string> => {
  if (await isRecorded(api, beginning)) return beginning;
  const found: string[] = [];
  for await (const { id } of api.everyItem(onlyId, '/commitments', { sort: 'id' })) {
    if (id.startsWith(beginning)) found.push(id);
  }
  const [only, ...others] = found;
  if (only === undefined) throw new Error(`no commitment begins with "${beginning}"`);
  if (others.length === 0) return only;
  const some = found.slice(0, named).join(', ');
  throw new Error(
    `${found.length} commitments begin with "${beginning}": ${some}${found.length > named ? ' …' : ''}`,
  );
};

const onlyId = z.object({ id: z.string() });
