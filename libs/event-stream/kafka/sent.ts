import type { DataSource } from 'typeorm';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import type { StreamEnds } from '../event-stream.js';

/** How far the relay has sent events to the topic: one row holds all of it, so it is of one moment. */
export const sentTo = async (
  dataSource: DataSource,
  { topic, partitions }: Pick<KafkaSettings, 'topic' | 'partitions'>,
): Promise<StreamEnds> => {
  const [row]: { position: number; last: number[] }[] = await dataSource.query(
    'select position::float8 as position, last_positions::float8[] as last from relays where topic = $1',
    [topic],
  );
  return { upTo: row?.position ?? 0, last: row?.last ?? Array<number>(partitions).fill(0) };
};
