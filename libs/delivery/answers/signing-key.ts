import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import * as z from 'zod';
import type { Instant } from '#domain/values.js';

const rows = z.array(z.object({ key: z.string().regex(/^[0-9a-f]{64}$/) })).length(1);

/**
 * The key that answers are signed with: 256 random bits, made by whoever first asks and then the same for every process on
 * the database. Who reads that table can answer for everybody.
 */
export const signingKey = async (database: DataSource, now: Instant): Promise<Buffer> => {
  await database.query(
    `insert into secrets.signing_keys (purpose, key, created_at) values ('answers', $1, $2) on conflict (purpose) do nothing`,
    [randomBytes(32).toString('hex'), now],
  );
  const [row] = rows.parse(
    await database.query(`select key from secrets.signing_keys where purpose = 'answers'`),
  );
  return Buffer.from(row?.key ?? '', 'hex');
};
