import type { Kafka } from 'kafkajs';
import { describeWithKafka, kafkaFor, newTopic } from '#test/support/kafka.js';
import { kafkaClient } from './client.js';
import { ensureTopic, UnfitTopic } from './topic.js';

describeWithKafka('the topic', () => {
  let kafka: Kafka;
  beforeAll(async () => {
    kafka = kafkaClient(await kafkaFor(newTopic()), 'test');
  });

  const createdBySomebody = async (entries: Record<string, string>): Promise<string> => {
    const topic = newTopic();
    const configEntries = Object.entries(entries).map(([name, value]) => ({ name, value }));
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 3, configEntries }], waitForLeaders: true });
    await admin.disconnect();
    return topic;
  };

  test('is created with its partitions and without end of retention, and found again', async () => {
    const topic = newTopic();
    await ensureTopic(kafka, { topic, partitions: 5 });
    await ensureTopic(kafka, { topic, partitions: 5 });
    const admin = kafka.admin();
    await admin.connect();
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    await admin.disconnect();
    expect(topics[0]?.partitions).toHaveLength(5);
  });

  test('with another number of partitions is refused, naming both and the setting', async () => {
    const topic = await createdBySomebody({ 'retention.ms': '-1' });
    await expect(ensureTopic(kafka, { topic, partitions: 12 })).rejects.toThrow(
      `topic ${topic} has 3 partitions and KAFKA_PARTITIONS is 12: set KAFKA_PARTITIONS to 3, or KAFKA_TOPIC to another topic`,
    );
  });

  test.each([
    [{}, /its retention.ms is 604800000 and must be -1/],
    [{ 'retention.ms': '-1', 'retention.bytes': '1000000' }, /its retention.bytes is 1000000 and must be -1/],
    [
      { 'retention.ms': '-1', 'cleanup.policy': 'compact' },
      /its cleanup.policy is compact and must be delete/,
    ],
  ])('that would lose events is refused: %j', async (entries, reason) => {
    const topic = await createdBySomebody(entries);
    const refused = ensureTopic(kafka, { topic, partitions: 3 });
    await expect(refused).rejects.toThrow(UnfitTopic);
    await expect(refused).rejects.toThrow(reason);
  });

  test('two who create it at the same time both find it as it must be', async () => {
    const topic = newTopic();
    await Promise.all(Array.from({ length: 4 }, () => ensureTopic(kafka, { topic, partitions: 3 })));
  });
});
