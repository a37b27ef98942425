import { Logger } from '@nestjs/common';
import type { Admin, Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import type { EventStore } from '#event-store/event-store.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import type { StreamEnds, Subscriber, Subscription } from '../event-stream.js';
import { within } from '../relay/deadline.js';
import { doubling, Rest } from '../rest.js';
import { type Outcome, PartitionReading } from './partition-reading.js';
import { ensureTopic, UnfitTopic } from './topic.js';

export interface KafkaSubscriptionOptions {
  /** Most events handed over at once. */
  readonly batch: number;
  /**
   * A consumer that gives no sign for so long loses its partitions to the others of its group, in ms; brokers allow no less
   * than 6000 unless told to. So long the others wait for one that was killed. To be left out by mistake does no harm.
   */
  readonly sessionTimeout: number;
  /** How often it gives a sign, in ms. */
  readonly heartbeat: number;
  /** How long to wait after a failure, in ms, from the first to the last, doubling. */
  readonly failing: { readonly first: number; readonly last: number };
  /** How often to look whether what was sent has come, in ms. */
  readonly look: number;
  /** How long a consumer may be silent before another is made in its place, in ms. */
  readonly silence: number;
}

/** How long a fetch waits for messages, in ms: what a stop or a rebalance may have to wait for too. */
const FETCH_WAIT = 500;
/** How long a stop waits for the broker, in ms. */
const GOODBYE = 5000;

/**
 * A subscriber on Kafka: a member of the consumer group of its name. Each batch is handed over first, which commits
 * it to the subscriber's database, then its offset is committed to Kafka. What comes twice is dropped by its position.
 */
export class KafkaSubscription implements Subscription {
  private readonly log = new Logger('Kafka');
  private readonly rest = new Rest();
  private readonly readings = new Map<number, PartitionReading>();
  private readonly running: Promise<void>;
  private held: readonly number[] = [];
  private stopped = false;
  private consumer: Consumer | undefined;
  private admin: Admin | undefined;
  /** When Kafka last answered, with messages or without. */
  private lastFetch = 0;
  private inHand = 0;

  constructor(
    private readonly kafka: Kafka,
    private readonly settings: KafkaSettings,
    private readonly subscriber: Subscriber,
    private readonly store: EventStore,
    private readonly ends: () => Promise<StreamEnds>,
    private readonly options: KafkaSubscriptionOptions,
  ) {
    this.running = this.keepFollowing();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.rest.end();
    const readings = [...this.readings.values()];
    for (const reading of readings) reading.end();
    await Promise.all(readings.map((reading) => reading.exclusively(async () => undefined)));
    // A broker that is away cannot be told goodbye; it will notice.
    await within(GOODBYE, 'Kafka, told goodbye', this.running).catch((error: Error) =>
      this.log.debug(error.message),
    );
  }

  /** One consumer after the other, until stopped: a consumer that has crashed or fallen silent is of no more use. */
  private async keepFollowing(): Promise<void> {
    for (let failures = 1; !this.stopped; failures += 1) {
      try {
        await ensureTopic(this.kafka, this.settings);
        await this.followOnce(() => {
          failures = 0;
        });
      } catch (error) {
        this.subscriber.failed(error as Error, error instanceof UnfitTopic);
      }
      if (!this.stopped) await this.rest.sleep(doubling(this.options.failing, failures));
    }
  }

  /** Resolves when stopped; rejects when the consumer is of no more use. */
  private async followOnce(joined: () => void): Promise<void> {
    const { topic } = this.settings;
    const consumer = this.kafka.consumer({
      groupId: `${topic}.${this.subscriber.consumer}`,
      sessionTimeout: this.options.sessionTimeout,
      heartbeatInterval: this.options.heartbeat,
      rebalanceTimeout: this.options.sessionTimeout * 3,
      maxWaitTimeInMs: FETCH_WAIT,
    });
    const admin = this.kafka.admin();
    let crash: Error | undefined;
    consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
      if (!restart) crash = error;
      this.rest.wake();
    });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload: { memberAssignment } }) => {
      joined();
      this.assigned(memberAssignment[topic] ?? []);
    });
    consumer.on(consumer.events.FETCH, () => {
      this.lastFetch = performance.now();
    });
    try {
      this.lastFetch = performance.now();
      await admin.connect();
      await consumer.connect();
      // Where Kafka knows no offset, or one that is no more: nothing is skipped, and what was seen is dropped.
      await consumer.subscribe({ topic, fromBeginning: true });
      [this.consumer, this.admin] = [consumer, admin];
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: 2,
        eachBatch: (batch) => this.handOver(batch),
      });
      while (!this.stopped) {
        await this.rest.untilWoken(this.options.look);
        if (crash) throw crash;
        if (this.isSilent) throw new Error('the consumer has fallen silent: another is made in its place');
        await this.look().catch((error: Error) => this.log.warn(`cannot look around: ${error.message}`));
      }
    } finally {
      [this.consumer, this.admin] = [undefined, undefined];
      await Promise.all([consumer.disconnect(), admin.disconnect()]).catch((error: Error) =>
        this.log.debug(`disconnecting: ${error.message}`),
      );
    }
  }

  private assigned(partitions: readonly number[]): void {
    for (const reading of this.readings.values()) reading.forget();
    for (const partition of partitions) {
      if (!this.readings.has(partition)) this.readings.set(partition, this.readingOf(partition));
    }
    this.held = partitions;
    this.subscriber.holds(partitions);
  }

  private readingOf(partition: number): PartitionReading {
    return new PartitionReading(this.subscriber, partition, this.store, () => this.lowestOffset(partition));
  }

  private async handOver(payload: EachBatchPayload): Promise<void> {
    const { batch, heartbeat } = payload;
    const reading = this.readings.get(batch.partition) ?? this.readingOf(batch.partition);
    this.readings.set(batch.partition, reading);
    this.inHand += 1;
    // However long the subscriber takes, the group must not think that we are gone.
    let lost: Error | undefined;
    const signs = setInterval(() => {
      heartbeat().catch((error: Error) => {
        lost = error;
      });
    }, this.options.heartbeat);
    const goesOn = (): boolean => !this.stopped && !lost && payload.isRunning() && !payload.isStale();
    try {
      await reading.exclusively(() => this.handOverIn(reading, payload, goesOn));
      // Kafka wants us to join the group anew.
      if (lost) throw lost;
    } finally {
      clearInterval(signs);
      this.inHand -= 1;
    }
  }

  private async handOverIn(
    reading: PartitionReading,
    { batch, resolveOffset, commitOffsetsIfNecessary, heartbeat }: EachBatchPayload,
    goesOn: () => boolean,
  ): Promise<void> {
    const { topic, partition, messages } = batch;
    let done: string | undefined;
    for (let at = 0; at < messages.length && goesOn(); at += this.options.batch) {
      const some = messages.slice(at, at + this.options.batch);
      const outcome = await this.persistently(reading, partition, some, goesOn);
      if (outcome === 'given up') break;
      if (outcome === 'read again') return this.readAgain(partition);
      done = some.at(-1)?.offset ?? done;
      if (done !== undefined) resolveOffset(done);
      await heartbeat();
    }
    if (done === undefined || reading.isStopped) return;
    const partitions = [{ partition, offset: String(BigInt(done) + 1n) }];
    await commitOffsetsIfNecessary({ topics: [{ topic, partitions }] });
  }

  /** A subscriber that fails is asked again, from its checkpoint: it would throw only at what will pass. */
  private async persistently(
    reading: PartitionReading,
    partition: number,
    messages: readonly KafkaMessage[],
    goesOn: () => boolean,
  ): Promise<Outcome | 'given up'> {
    for (let failures = 1; goesOn(); failures += 1) {
      try {
        return await reading.take(messages);
      } catch (error) {
        this.subscriber.failed(error as Error, false, partition);
        await reading.pause(doubling(this.options.failing, failures));
      }
    }
    return 'given up';
  }

  /** Looks after the partitions of which nothing came since the last look, though there is something to come. */
  private async look(): Promise<void> {
    // A batch may wait for the one in hand: that nothing has come means nothing then.
    if (this.inHand > 0) return;
    const { last } = await this.ends();
    for (const partition of this.held) {
      const reading = this.readings.get(partition);
      const outcome = await reading?.lookAround(last[partition] ?? 0, this.lastFetch);
      if (outcome === 'read again') await this.readAgain(partition);
    }
  }

  private async readAgain(partition: number): Promise<void> {
    const { topic } = this.settings;
    this.log.warn(`${this.subscriber.consumer} reads partition ${partition} again from its beginning`);
    this.consumer?.seek({ topic, partition, offset: await this.lowestOffset(partition) });
  }

  private async lowestOffset(partition: number): Promise<string> {
    const offsets = await this.admin?.fetchTopicOffsets(this.settings.topic);
    return offsets?.find((one) => one.partition === partition)?.low ?? '0';
  }

  private get isSilent(): boolean {
    return this.inHand === 0 && performance.now() - this.lastFetch > this.options.silence;
  }
}
