import type { Producer } from 'kafkajs';
import type { EventStore } from '#event-store/event-store.js';
import type { StreamEnds } from '#event-stream/event-stream.js';
import { kafkaClient } from '#event-stream/kafka/client.js';
import { type House, messageOf } from '#event-stream/kafka/cloud-event.js';
import { partitionOf } from '#event-stream/kafka/partition.js';
import { ensureTopic } from '#event-stream/kafka/topic.js';
import { VisitsOfCommitments } from '#event-stream/relay/visits-of-commitments.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';

/** Whose events these are. */
export const testHouse: House = {
  source: 'urn:uuid:0199a1b2-0000-7000-8000-00000000000a',
  address: 'https://commitments.example.org',
};

/** Sends the store's events to a topic as the relay does, but when and which it is told to. */
export class TopicWriter {
  private position = 0;
  private last: number[];
  private readonly visits: VisitsOfCommitments;

  private constructor(
    private readonly store: EventStore,
    private readonly settings: KafkaSettings,
    private readonly producer: Producer,
    private readonly house: House,
  ) {
    this.last = Array(settings.partitions).fill(0);
    this.visits = new VisitsOfCommitments(store);
  }

  static async open(store: EventStore, settings: KafkaSettings, house = testHouse): Promise<TopicWriter> {
    const kafka = kafkaClient(settings, 'writer');
    await ensureTopic(kafka, settings);
    const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
    await producer.connect();
    return new TopicWriter(store, settings, producer, house);
  }

  /** How far it has come, as the relay's checkpoint tells. */
  get ends(): StreamEnds {
    return { upTo: this.position, last: [...this.last] };
  }

  /** Sends what is new, but for the positions left out, which count as sent. */
  async send(leaveOut: readonly number[] = []): Promise<void> {
    const { topic, partitions } = this.settings;
    for (;;) {
      const events = await this.store.readStored(this.position, 1000);
      if (events.length === 0) return;
      const last = [...this.last];
      const visits = await this.visits.of(events);
      const messages = events.flatMap((event) => {
        const partition = partitionOf(event.streamId, partitions);
        const visit = visits.get(event);
        const message = { ...messageOf(event, last[partition] ?? 0, this.house, visit), partition };
        last[partition] = event.position;
        return leaveOut.includes(event.position) ? [] : [message];
      });
      await this.producer.sendBatch({ topicMessages: [{ topic, messages }] });
      this.position = events.at(-1)?.position ?? this.position;
      this.last = last;
    }
  }

  /** Sends everything once more, from the first event on. */
  async sendAgain(): Promise<void> {
    this.position = 0;
    this.last = this.last.map(() => 0);
    await this.send();
  }

  close(): Promise<void> {
    return this.producer.disconnect();
  }
}
