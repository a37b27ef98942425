import type { Place } from '#read-model/rows.js';
import { type Queryable, run, sql } from '#read-model/sql.js';

/** One filling of a view: the rows in use, or those filled beside them. */
export interface Filling {
  readonly projection: string;
  readonly place: Place;
}

/** How far a filling has come in a partition. `version` is that of the projection that made its rows. */
export interface Checkpoint {
  readonly partition: number;
  readonly position: number;
  readonly version: number;
}

const rowsOf = ({ projection, place }: Filling) => sql`projection = ${projection} and place = ${place}`;

export const checkpointsOf = (database: Queryable, filling: Filling): Promise<Checkpoint[]> =>
  run<Checkpoint>(
    database,
    sql`select partition, position::float8 as position, version from checkpoints where ${rowsOf(filling)} order by partition`,
  );

/** The same, and nobody else moves them until the transaction ends. */
export const checkpointsHeld = (database: Queryable, filling: Filling): Promise<Checkpoint[]> =>
  run<Checkpoint>(
    database,
    sql`select partition, position::float8 as position, version from checkpoints where ${rowsOf(filling)}
      order by partition for update`,
  );

/** Sets a checkpoint at the beginning, unless there is one. */
export const beginCheckpoint = async (
  database: Queryable,
  { projection, place }: Filling,
  partition: number,
  version: number,
): Promise<void> => {
  await run(
    database,
    sql`insert into checkpoints (projection, place, partition, position, version)
      values (${projection}, ${place}, ${partition}, 0, ${version}) on conflict do nothing`,
  );
};

/**
 * Moves a checkpoint, if it still stands where the caller last saw it (compare-and-swap). The
 * first statement of a batch's transaction: its row lock lets the batches of two processes take turns, and the
 * one that comes second finds the checkpoint moved before it has done any work.
 */
export const moveCheckpoint = async (
  database: Queryable,
  filling: Filling,
  seen: Checkpoint,
  position: number,
): Promise<boolean> => {
  const moved = await run(
    database,
    sql`with moved as (
        update checkpoints set position = ${position}, updated_at = clock_timestamp()
        where ${rowsOf(filling)} and partition = ${seen.partition}
          and position = ${seen.position} and version = ${seen.version}
        returning 1)
      select * from moved`,
  );
  return moved.length === 1;
};
