import type { Kafka } from 'kafkajs';
import { describeWithKafka, kafkaFor, newTopic } from '#test/support/kafka.js';
import { kafkaClient } from './client.js';
import { ensureTopic, UnfitTopic } from './topic.js';

const roomy = { 'max.message.bytes': String(16 * 2 ** 20) };

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
    [{ ...roomy }, /its retention.ms is 604800000 and must be -1/],
    [
      { ...roomy, 'retention.ms': '-1', 'retention.bytes': '1000000' },
      /its retention.bytes is 1000000 and must be -1/,
    ],
    [
      { ...roomy, 'retention.ms': '-1', 'cleanup.policy': 'compact' },
      /its cleanup.policy is compact and must be delete/,
    ],
    [{ 'retention.ms': '-1' }, /its max.message.bytes is 1048588 and must be 16777216 or more; set it so/],
  ])('that would lose events, or take no large one, is refused: %j', async (entries, reason) => {
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
