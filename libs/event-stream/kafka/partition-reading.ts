import { Logger } from '@nestjs/common';
import type { EventStore, RecordedEvent } from '#event-store/event-store.js';
import type { Subscriber } from '../event-stream.js';
import { Rest } from '../rest.js';
import type { ReceivedEvent, ReceivedMessage } from './cloud-event.js';
import { continuationFrom } from './continuation.js';
import { foreignEvent, isRecorded } from './foreign-event.js';

/** Events are missing on the topic. Nothing was skipped: the subscriber stays where it is until they are there again. */
export class MissingOnTopic extends Error {
  constructor(consumer: string, partition: number, after: number, next: number, lowest: string) {
    const truncated = lowest === '0' ? '' : `, of which everything before offset ${lowest} was deleted`;
    super(
      `events are missing on the topic: ${consumer} stands at position ${after} in partition ${partition}${truncated}, ` +
        `and what follows is ${next}. It goes on as soon as they are sent again (delete the topic's row in the table relays), ` +
        `or once it has been rebuilt from the store (aide-memoire rebuild ${consumer})`,
    );
    this.name = 'MissingOnTopic';
  }
}

/** The topic is another past's than the store's. Nothing of that was taken. */
export class ForeignOnTopic extends Error {
  constructor(event: RecordedEvent, partition: number) {
    super(`the topic ${foreignEvent(event, partition)}`);
    this.name = 'ForeignOnTopic';
  }
}

/** What to do after some messages: read on, or read the partition again from its beginning. */
export type Outcome = 'read on' | 'read again';

/**
 * What a subscriber has taken of one partition, and what of it comes next. The subscriber's own checkpoint alone
 * says where it stands; Kafka's offset is no more than a place to look first. It is
 *
 *   lost        where the subscriber stands is not known (`at`): at the start, after a rebalance, after a failure
 *   reading     messages that follow `at` are handed over, those before it are dropped
 *   rereading   something is missing after `at`: the partition is read once more from its beginning (`readAgainFor`)
 *   halted      nothing is handed over: events are missing on the topic, or it is another past's than the store's
 *
 *   lost → reading                   the subscriber's checkpoint is asked for
 *   reading → rereading              a gap is met, or what should have come has not
 *   rereading → reading              what was missing comes, or the subscriber got past it by itself
 *   rereading → halted by a gap      it is missing from the beginning on, too
 *   reading → halted by a foreign event   the store did not record it
 *   halted → reading                 a batch is handed over after all
 *   any → lost                       `forget`, or the subscriber fails
 */
export class PartitionReading {
  private readonly log = new Logger('Kafka');
  private readonly rest = new Rest();
  private at: number | undefined;
  /** The checkpoint for which the partition was read again from its beginning: once is enough. */
  private readAgainFor: number | undefined;
  /** That nothing is missing any more mends a gap, not a foreign event. */
  private haltedBy: 'a gap' | 'a foreign event' | undefined;
  private taking: Promise<unknown> = Promise.resolve();
  /** At the last look: how far the stream went, and when Kafka had last answered. */
  private looked: { readonly last: number; readonly answered: number } | undefined;

  constructor(
    private readonly subscriber: Subscriber,
    private readonly partition: number,
    private readonly store: EventStore,
    /** The first offset that the partition still has. */
    private readonly lowest: () => Promise<string>,
  ) {}

  /** Nothing it would skip is committed: not while events are missing. */
  get isStopped(): boolean {
    return this.haltedBy !== undefined;
  }

  /** The partition may have been somebody else's meanwhile: what is missing is found anew, and told anew. */
  forget(): void {
    this.at = undefined;
    this.readAgainFor = undefined;
    this.haltedBy = undefined;
  }

  /** In ms, unless it is over. */
  pause(time: number): Promise<void> {
    return this.rest.sleep(time);
  }

  /** Ends every pause, for good. */
  end(): void {
    this.rest.end();
  }

  /** One after the other: after a rebalance, messages may come while the batch before is still in hand. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.taking.then(work);
    this.taking = result.catch(() => undefined);
    return result;
  }

  /** Hands over what is next among the messages. @throws what the subscriber throws; the same messages may come again */
  async take(messages: readonly ReceivedMessage[]): Promise<Outcome> {
    this.looked = undefined;
    this.at ??= await this.subscriber.from(this.partition);
    const { next, gap, malformed } = continuationFrom(this.at, messages);
    for (const problem of malformed) this.log.error(`partition ${this.partition}: ${problem}`);
    const events = next.map(({ event }) => event);
    const recorded = await this.wholeOf(await this.recordedOf(events), next);
    const [first] = next;
    if (first && recorded.length > 0) {
      await this.handOver(first.previous, recorded.at(-1)?.position ?? this.at, recorded);
    }
    const foreign = events[recorded.length];
    if (foreign) return this.stopAt(foreign);
    return gap ? this.missing(gap.position) : 'read on';
  }

  /**
   * Told now and then how far the stream goes in this partition, and when Kafka last answered. When from one look to
   * the next Kafka answered and no message came, though there was one to come, then perhaps somebody else has
   * taken it, or the view was rebuilt; else the offset we read from was wrong, or the topic was cut.
   */
  lookAround(last: number, answered: number): Promise<Outcome> {
    const before = this.looked;
    this.looked = { last, answered };
    const isOverdue =
      before !== undefined && before.answered < answered && (this.at === undefined || this.at < before.last);
    if (!isOverdue && !this.isStopped) return Promise.resolve('read on');
    return this.exclusively(() => this.whatIsMissing(last));
  }

  private async whatIsMissing(last: number): Promise<Outcome> {
    const at = await this.subscriber.from(this.partition);
    if (at !== this.at) this.readAgainFor = undefined;
    this.at = at;
    if (at < last) return this.missing(last);
    if (this.haltedBy === 'a gap') await this.handOver(at, at, []);
    return 'read on';
  }

  /** The first of them, up to where the topic goes another way than the store. One look at the last does, as a rule. */
  private async recordedOf(events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> {
    for (let count = events.length; count > 0; count -= 1) {
      const last = events[count - 1];
      if (last && (await isRecorded(this.store, last))) return events.slice(0, count);
    }
    return [];
  }

  /** What is withheld on the topic is read where it stands: we are no outsiders, and views need all of an event. */
  private async wholeOf(
    events: readonly RecordedEvent[],
    received: readonly ReceivedEvent[],
  ): Promise<readonly RecordedEvent[]> {
    const whole = [...events];
    for (const [i, event] of events.entries()) {
      if (!received[i]?.withheld.length) continue;
      const [stored] = await this.store.readFeed(event.position - 1, 1);
      if (stored?.position !== event.position)
        throw new Error(`the store has no event ${event.position} any more`);
      whole[i] = stored;
    }
    return whole;
  }

  private stopAt(foreign: RecordedEvent): Outcome {
    if (this.haltedBy === 'a foreign event') return 'read on';
    this.haltedBy = 'a foreign event';
    this.subscriber.failed(new ForeignOnTopic(foreign, this.partition), true, this.partition);
    return 'read on';
  }

  private async handOver(previous: number, upTo: number, events: readonly RecordedEvent[]): Promise<void> {
    try {
      await this.subscriber.handle({ partition: this.partition, previous, upTo, events });
      this.at = upTo;
      this.haltedBy = undefined;
      this.readAgainFor = undefined;
    } catch (error) {
      // It may have come further than we know, or not as far: only its checkpoint tells.
      this.at = undefined;
      throw error;
    }
  }

  private async missing(next: number): Promise<Outcome> {
    const at = await this.subscriber.from(this.partition);
    this.at = at;
    if (at >= next) return 'read on';
    if (this.readAgainFor !== at) {
      this.readAgainFor = at;
      return 'read again';
    }
    if (!this.isStopped) {
      this.haltedBy = 'a gap';
      const lowest = await this.lowest();
      const error = new MissingOnTopic(this.subscriber.consumer, this.partition, at, next, lowest);
      this.subscriber.failed(error, true, this.partition);
    }
    return 'read on';
  }
}
