import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { EventStore, StoredEvent } from '#event-store/event-store.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { houseSource } from '../house.js';
import type { House } from '../kafka/cloud-event.js';
import { UnfitTopic } from '../kafka/topic.js';
import { doubling, Rest } from '../rest.js';
import { FeedBroken } from '../store-event-stream.js';
import { within } from './deadline.js';
import { Lease, LeaseLost } from './lease.js';
import { consignmentOf, Sender } from './sender.js';
import { VisitsOfCommitments } from './visits-of-commitments.js';

/** Times in milliseconds. */
export interface RelayOptions {
  /** Most events read and sent at once. */
  readonly batch: number;
  /** How long a lease is good; so long a relay that was killed keeps the others waiting. */
  readonly lease: number;
  /** How long Kafka and the database may take to answer. */
  readonly patience: number;
  /** How long to wait before looking again when nothing is new: from the first to the last, doubling. */
  readonly idle: { readonly first: number; readonly last: number };
  /** How long to wait after a failure, likewise. */
  readonly failing: { readonly first: number; readonly last: number };
  /** Where the register is found: messages lead to the schemas that it serves. */
  readonly address: string;
}

const defaults: Omit<RelayOptions, 'address'> = {
  batch: 3000,
  lease: 5000,
  patience: 8000,
  idle: { first: 10, last: 100 },
  failing: { first: 100, last: 2000 },
};

/** How a relay is doing. */
export interface RelayState {
  /** Whether it is this one that sends. */
  readonly leads: boolean;
  /** Position up to which the topic has all events, as far as this relay knows. */
  readonly position: number;
  /** Events this relay has sent. */
  readonly sent: number;
  readonly failures: number;
  /** Why it does not go on, if it does not. It tries again by itself. */
  readonly trouble: string | null;
  /** Whether somebody must mend it first: the topic, the settings or the log are not as they must be. */
  readonly isStuck: boolean;
  /** When it last did anything, a look that found nothing included: `performance.now()`. */
  readonly movedAt: number;
}

/**
 * Sends the feed to Kafka: every event, in order, each at least once. One relay leads by its lease, the others wait.
 * After any failure it begins anew, from the lease and its checkpoint.
 */
export class Relay {
  private readonly log = new Logger('Relay');
  private readonly options: RelayOptions;
  private readonly holder = Lease.newHolder();
  private readonly rest = new Rest();
  private readonly visits: VisitsOfCommitments;
  private stopping = false;
  private failed = 0;
  private running: Promise<void> = Promise.resolve();
  private current: RelayState = {
    leads: false,
    position: 0,
    sent: 0,
    failures: 0,
    trouble: null,
    isStuck: false,
    movedAt: performance.now(),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly store: EventStore,
    private readonly kafka: KafkaSettings,
    options: Partial<RelayOptions> & Pick<RelayOptions, 'address'>,
  ) {
    this.options = { ...defaults, ...options };
    this.visits = new VisitsOfCommitments(store);
  }

  get state(): RelayState {
    return this.current;
  }

  start(): void {
    this.running = this.run();
  }

  /**
   * Resolves when the batch under way is on the topic. A send that is not answered soon is left to itself: the next relay
   * sends it again.
   */
  async stop(): Promise<void> {
    this.stopping = true;
    this.rest.end();
    await this.soon(this.running).catch(({ message }: Error) => this.log.warn(message));
  }

  private async run(): Promise<void> {
    const deaf = this.store.onAppended(() => this.rest.wake());
    while (!this.stopping) {
      try {
        await this.leadOnce();
      } catch (error) {
        this.note(error as Error);
      }
      this.moved({ leads: false });
      if (this.stopping) break;
      const { lease, failing } = this.options;
      await this.rest.sleep(this.failed > 0 ? doubling(failing, this.failed) : lease / 5);
    }
    deaf();
  }

  /** Leads until it is stopped or fails, if nobody else leads. */
  private async leadOnce(): Promise<void> {
    const { lease: time } = this.options;
    const { topic, partitions } = this.kafka;
    const lease = await this.soon(
      Lease.take(this.dataSource, { topic, partitions, holder: this.holder, time }),
    );
    if (!lease) return;
    let isLost = false;
    const renewing = setInterval(() => {
      lease.renew().catch((error) => {
        isLost ||= error instanceof LeaseLost;
      });
    }, time / 3);
    try {
      const sender = await Sender.connect(this.kafka, this.store, lease.standing, this.options.patience);
      try {
        this.log.log(`sends events after ${lease.standing.position} to ${topic}`);
        const source = await this.soon(houseSource(this.dataSource));
        await this.lead(lease, sender, { source, address: this.options.address }, () => isLost);
      } finally {
        await sender.close();
      }
    } finally {
      clearInterval(renewing);
      await within(1000, 'the database', lease.release()).catch(() => undefined);
    }
  }

  /** Reads, sends and moves the checkpoint; the next events are read, and the last checkpoint written, during a send. */
  private async lead(lease: Lease, sender: Sender, house: House, isLost: () => boolean): Promise<void> {
    let standing = lease.standing;
    let ahead = this.read(standing.position);
    let saved: Promise<void> = Promise.resolve();
    let quiet = 0;
    while (!this.stopping) {
      if (isLost()) throw new LeaseLost(this.kafka.topic);
      const events = await ahead;
      this.moved({ leads: true, position: standing.position, trouble: null, isStuck: false });
      this.failed = 0;
      if (events.length === 0) {
        quiet += 1;
        await this.rest.untilWoken(doubling(this.options.idle, quiet));
        ahead = this.read(standing.position);
        continue;
      }
      quiet = 0;
      const visits = await this.soon(this.visits.of(events));
      const { messages, reached } = consignmentOf(standing, events, house, visits);
      const left = events.slice(messages.length);
      ahead = left.length > 0 ? Promise.resolve(left) : this.read(reached.position);
      await sender.send(messages);
      await saved;
      saved = watched(this.soon(lease.advance(standing.position, reached)));
      standing = reached;
      this.moved({ position: standing.position, sent: this.current.sent + messages.length });
    }
    await saved;
  }

  private read(after: number): Promise<StoredEvent[]> {
    const read = async (): Promise<StoredEvent[]> => {
      const events = await this.store.readStored(after, this.options.batch);
      const gap = events.findIndex(({ position }, i) => position !== after + 1 + i);
      if (gap >= 0) throw new FeedBroken(after + gap, events[gap]?.position ?? after);
      return events;
    };
    return watched(this.soon(read()));
  }

  private soon<T>(work: Promise<T>): Promise<T> {
    return within(this.options.patience, 'the database', work);
  }

  private note(error: Error): void {
    if (error instanceof LeaseLost) {
      this.log.warn(error.message);
      return;
    }
    this.failed += 1;
    if (this.current.trouble !== error.message)
      this.log.warn(`does not get on, tries again: ${error.message}`);
    this.moved({
      trouble: error.message,
      isStuck: error instanceof UnfitTopic || error instanceof FeedBroken,
      failures: this.current.failures + 1,
    });
  }

  private moved(change: Partial<RelayState>): void {
    this.current = { ...this.current, ...change, movedAt: performance.now() };
  }
}

/** Somebody will wait for it, but perhaps not before it has failed. */
const watched = <T>(work: Promise<T>): Promise<T> => {
  work.catch(() => undefined);
  return work;
};
