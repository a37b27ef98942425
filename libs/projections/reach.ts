import type { EntityManager } from 'typeorm';
import type { EventStream } from '#event-stream/event-stream.js';
import { run, sql } from '#read-model/sql.js';
import { checkpointsOf } from './checkpoints.js';
import type { Projection } from './projection.js';
import { OtherPartitions } from './view-filler.js';

/** How the events that the views follow are shared out. */
export type Partitioning = Pick<EventStream, 'partitions' | 'partitionOf'>;

/** The position up to which a stream's events are in a view's rows. */
export type Reach = (streamId: string) => number;

/** How far a view is; nobody moves it until the transaction ends. @throws {OtherPartitions} */
export const reachHeld = async (
  held: EntityManager,
  { name }: Projection,
  partitioning: Partitioning,
): Promise<Reach> => {
  await run(held, sql`select from checkpoints where projection = ${name} and place = 'serving' for share`);
  const checkpoints = await checkpointsOf(held, { projection: name, generation: 'serving' });
  const [first] = checkpoints;
  if (first && first.partitions !== partitioning.partitions)
    throw new OtherPartitions(name, first.partitions, partitioning.partitions);
  const positions = new Map(checkpoints.map(({ partition, position }) => [partition, position]));
  return (streamId) => positions.get(partitioning.partitionOf(streamId)) ?? 0;
};
