import pg from 'pg';
import type { DataSource } from 'typeorm';

/** The connections a `DataSource` works with, for those who speak to `pg` itself. */
export const poolOf = ({ driver }: DataSource): pg.Pool => {
  const { master: pool } = driver as unknown as { master: unknown };
  if (!(pool instanceof pg.Pool)) throw new Error('the driver keeps its connections elsewhere now');
  return pool;
};

/**
 * Whether it is the embedded database: all its connections share one session, so statements have no names, and nobody
 * is told of a NOTIFY.
 */
export const isEmbedded = ({ options }: DataSource): boolean =>
  (options as { readonly extra?: { readonly stream?: unknown } }).extra?.stream !== undefined;
