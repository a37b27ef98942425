import type { EventStore } from '#event-store/event-store.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { EventStream, type StreamEnds, type Subscriber, type Subscription } from '../event-stream.js';
import { kafkaClient } from './client.js';
import { KafkaSubscription, type KafkaSubscriptionOptions } from './kafka-subscription.js';
import { partitionOf } from './partition.js';

const defaults: KafkaSubscriptionOptions = {
  batch: 500,
  sessionTimeout: 6000,
  heartbeat: 1000,
  failing: { first: 100, last: 10_000 },
  look: 5000,
  silence: 60_000,
};

/**
 * Events come from the topic that the relay writes to. Each subscriber is a consumer group of its own, so that one that
 * has to stop holds up no other; processes with the same subscriber share its partitions.
 */
export class KafkaEventStream extends EventStream {
  readonly isShared = true;
  private readonly options: KafkaSubscriptionOptions;

  /**
   * @param store that which recorded the events: what it does not know is handed to nobody
   * @param sent how far the relay has come, read at one moment
   */
  constructor(
    private readonly settings: KafkaSettings,
    private readonly store: EventStore,
    private readonly sent: () => Promise<StreamEnds>,
    options: Partial<KafkaSubscriptionOptions> = {},
  ) {
    super();
    this.options = { ...defaults, ...options };
  }

  get partitions(): number {
    return this.settings.partitions;
  }

  partitionOf(streamId: string): number {
    return partitionOf(streamId, this.settings.partitions);
  }

  ends(): Promise<StreamEnds> {
    return this.sent();
  }

  async subscribe(subscriber: Subscriber): Promise<Subscription> {
    const kafka = kafkaClient(this.settings, subscriber.consumer);
    return new KafkaSubscription(kafka, this.settings, subscriber, this.store, this.sent, this.options);
  }
}
