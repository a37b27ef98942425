import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import * as z from 'zod';

const rows = z.array(z.object({ id: z.uuid() })).length(1);

/**
 * Who records here, as a URI (`urn:uuid:…`, RFC 9562): the same for as long as the register lives, wherever it is moved to or
 * restored, and nobody else's. Made by whoever first asks.
 */
export const houseSource = async (database: DataSource): Promise<string> => {
  await database.query('insert into house (id) values ($1) on conflict do nothing', [randomUUID()]);
  const [row] = rows.parse(await database.query('select id from house'));
  return `urn:uuid:${row?.id}`;
};
