import { setTimeout as sleep } from 'node:timers/promises';
import { describeWithKafka, kafkaFor, newTopic } from '#test/support/kafka.js';
import { kafkaClient } from './client.js';

describeWithKafka('the client', () => {
  test('a connection that nobody uses sets no timers', async () => {
    const admin = kafkaClient(await kafkaFor(newTopic()), 'test').admin();
    const real = globalThis.setTimeout;
    let timers = 0;
    const counting = Object.assign((...given: Parameters<typeof real>) => {
      timers += 1;
      return real(...given);
    }, real);
    globalThis.setTimeout = counting as typeof real;
    try {
      await admin.connect();
      await admin.listTopics();
      const before = timers;
      await sleep(2000);
      // kafkajs as published sets one after the other, some 900 a second: see patches/.
      expect(timers - before).toBeLessThan(10);
      expect(before).toBeGreaterThan(0);
    } finally {
      globalThis.setTimeout = real;
      await admin.disconnect();
    }
  });
});
