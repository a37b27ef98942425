const multiplier = 0x5bd1e995;

/** MurmurHash2, 32 bit, seeded as Kafka's own clients do (`org.apache.kafka.common.utils.Utils.murmur2`). */
const murmur2 = (bytes: Buffer): number => {
  const { length } = bytes;
  let hash = 0x9747b28c ^ length;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    let four = Math.imul(bytes.readInt32LE(at), multiplier);
    four = Math.imul(four ^ (four >>> 24), multiplier);
    hash = Math.imul(hash, multiplier) ^ four;
  }
  const left = length - at;
  if (left > 0) {
    for (let byte = left - 1; byte >= 0; byte -= 1) hash ^= (bytes[at + byte] ?? 0) << (8 * byte);
    hash = Math.imul(hash, multiplier);
  }
  hash = Math.imul(hash ^ (hash >>> 13), multiplier);
  return hash ^ (hash >>> 15);
};

/**
 * The partition of a stream, from 0: where Kafka's default partitioner puts a message with the stream's id as its key,
 * so that every client agrees on it. It must never change for a topic, or a stream's events would lose their order.
 */
export const partitionOf = (streamId: string, partitions: number): number =>
  (murmur2(Buffer.from(streamId)) & 0x7fffffff) % partitions;
