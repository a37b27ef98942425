import type { Generation } from '#read-model/rows.js';
import { type Queryable, run, sql } from '#read-model/sql.js';

/** One filling of a view: the rows in use, or those filled beside them. */
export interface Filling {
  readonly projection: string;
  readonly generation: Generation;
}

/** How far a filling has come in a partition: every event of it up to `position` is in the rows. */
export interface Checkpoint {
  readonly partition: number;
  /** How many partitions the events were in: with another number, a stream may be in another partition. */
  readonly partitions: number;
  readonly position: number;
  /** Of the projection that made the rows. */
  readonly version: number;
}

const rowsOf = ({ projection, generation }: Filling) =>
  sql`projection = ${projection} and place = ${generation}`;
const columns = sql`partition, partitions, position::float8 as position, version`;

export const checkpointsOf = (database: Queryable, filling: Filling): Promise<Checkpoint[]> =>
  run<Checkpoint>(
    database,
    sql`select ${columns} from checkpoints where ${rowsOf(filling)} order by partition`,
  );

/** Those of the rows in use of several views. */
export const checkpointsServing = (
  database: Queryable,
  projections: readonly string[],
): Promise<(Checkpoint & { readonly projection: string })[]> =>
  run(
    database,
    sql`select projection, ${columns} from checkpoints where projection = any(${projections}) and place = 'serving'`,
  );

/** The same as `checkpointsOf`, and nobody else moves them until the transaction ends. */
export const checkpointsHeld = (database: Queryable, filling: Filling): Promise<Checkpoint[]> =>
  run<Checkpoint>(
    database,
    sql`select ${columns} from checkpoints where ${rowsOf(filling)} order by partition for update`,
  );

type Start = Pick<Checkpoint, 'partitions' | 'position' | 'version'>;

/** Sets a checkpoint for each partition, unless the filling has any. */
export const beginCheckpoints = async (
  database: Queryable,
  filling: Filling,
  { partitions, position, version }: Start,
): Promise<void> => {
  const { projection, generation } = filling;
  await run(
    database,
    sql`insert into checkpoints (projection, place, partition, partitions, position, version)
      select ${projection}, ${generation}, partition, ${partitions}::int, ${position}::bigint, ${version}::int
        from generate_series(0, ${partitions}::int - 1) as partition
        where not exists (select from checkpoints where ${rowsOf(filling)})
      on conflict do nothing`,
  );
};

/** Sets the checkpoints of all partitions to one position, whatever they were. */
export const resetCheckpoints = async (database: Queryable, filling: Filling, to: Start): Promise<void> => {
  await run(database, sql`delete from checkpoints where ${rowsOf(filling)}`);
  await beginCheckpoints(database, filling, to);
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
        where ${rowsOf(filling)} and partition = ${seen.partition} and partitions = ${seen.partitions}
          and position = ${seen.position} and version = ${seen.version}
        returning 1)
      select * from moved`,
  );
  return moved.length === 1;
};

/** Whether somebody has moved a filling's checkpoints in the last so many seconds. */
export const isMoving = async (database: Queryable, filling: Filling, seconds: number): Promise<boolean> => {
  const moving = await run(
    database,
    sql`select from checkpoints
      where ${rowsOf(filling)} and updated_at > clock_timestamp() - make_interval(secs => ${seconds})`,
  );
  return moving.length > 0;
};
