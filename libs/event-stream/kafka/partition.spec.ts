import * as fc from 'fast-check';
import { Partitioners } from 'kafkajs';
import { partitionOf } from './partition.js';

test("a stream's partition is the one that Kafka's default partitioner gives its id", () => {
  const partitioner = Partitioners.DefaultPartitioner();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 100 }), (id, partitions) => {
      const partitionMetadata = Array.from({ length: partitions }, (_, partitionId) => ({
        partitionErrorCode: 0,
        partitionId,
        leader: 1,
        replicas: [],
        isr: [],
      }));
      const message = { key: Buffer.from(id), value: null };
      expect(partitionOf(id, partitions)).toBe(partitioner({ topic: 't', partitionMetadata, message }));
    }),
    { numRuns: 1000 },
  );
});

test('partitions of known streams stay where they are', () => {
  expect(['visit-astana-2018', 'commitment-1', 'ö'].map((id) => partitionOf(id, 12))).toEqual([0, 8, 11]);
});
