import { type Message, Partitioners, type Producer } from 'kafkajs';
import type { EventStore, StoredEvent } from '#event-store/event-store.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import type { SpanWanted } from '#platform/tracing/span.js';
import { span, traceparentOf } from '#platform/tracing/tracing.js';
import { kafkaClient } from '../kafka/client.js';
import { type House, messageOf } from '../kafka/cloud-event.js';
import { partitionOf } from '../kafka/partition.js';
import { checkContinues, checkHistory, ensureTopic, UnfitTopic } from '../kafka/topic.js';
import { within } from './deadline.js';
import type { SentUpTo } from './lease.js';

/** Messages for the topic, and how far it has come once they stand on it. */
export interface Consignment {
  readonly messages: readonly Message[];
  readonly reached: SentUpTo;
}

/** What a partition takes at once: less than the mebibyte that brokers allow unless told otherwise. */
const mostBytes = 900_000;
/** Of a message beside its value, generously. */
const headerBytes = 1000;

/**
 * The messages of the first of some events that follow one another, as many as each partition takes at once. What
 * stands in a message depends on the log and the house, not on which relay sends it. `visits`: of the commitments, by event.
 */
export const consignmentOf = (
  from: SentUpTo,
  events: readonly StoredEvent[],
  house: House,
  visits: ReadonlyMap<StoredEvent, string>,
): Consignment => {
  const last = [...from.last];
  const bytes = last.map(() => 0);
  const messages: Message[] = [];
  let { position } = from;
  for (const event of events) {
    const partition = partitionOf(event.streamId, last.length);
    const size = (bytes[partition] ?? 0) + Buffer.byteLength(event.data) + headerBytes;
    if (messages.length > 0 && size > mostBytes) break;
    const previous = last[partition] ?? 0;
    messages.push({ ...messageOf(event, previous, house, visits.get(event)), partition });
    bytes[partition] = size;
    last[partition] = event.position;
    position = event.position;
  }
  return { messages, reached: { position, last } };
};

/**
 * Sends to the topic: idempotent, one batch at a time, each acknowledged by all copies. When a send fails or is late,
 * nobody knows what became of it: then it takes a new sender, which begins after the checkpoint.
 */
export class Sender {
  private constructor(
    private readonly producer: Producer,
    private readonly topic: string,
    private readonly patience: number,
  ) {}

  /**
   * Connects, and makes sure of the topic, and that what it holds is of the store's past. `patience`: milliseconds for
   * each answer. @throws {UnfitTopic} {DeadlinePassed}
   */
  static async connect(
    settings: KafkaSettings,
    store: EventStore,
    { last }: SentUpTo,
    patience: number,
  ): Promise<Sender> {
    const kafka = kafkaClient(settings, 'relay');
    const producer = kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    const sender = new Sender(producer, settings.topic, patience);
    try {
      await within(patience, 'Kafka, asked for the topic', ensureTopic(kafka, settings));
      await within(patience, 'Kafka, asked what the topic holds', checkContinues(kafka, settings, last));
      await checkHistory(kafka, settings.topic, store, patience);
      await within(patience, 'Kafka, asked for a producer id', producer.connect());
      return sender;
    } catch (error) {
      await sender.close();
      throw error;
    }
  }

  /** @throws {UnfitTopic} when the brokers take no message as large as one of these, however often it is sent */
  async send(messages: readonly Message[]): Promise<void> {
    const topicMessages = [{ topic: this.topic, messages: [...messages] }];
    try {
      await span(sendingOf(messages), () =>
        within(
          this.patience,
          'Kafka, sent events',
          this.producer.sendBatch({ topicMessages, timeout: this.patience }),
        ),
      );
    } catch (error) {
      throw tooLarge(error) ? new UnfitTopic(this.topic, refusedSize) : error;
    }
  }

  /** Waits for nothing: a broker that is away would not answer a goodbye either. */
  async close(): Promise<void> {
    await within(1000, 'Kafka', this.producer.disconnect()).catch(() => undefined);
  }
}

const refusedSize =
  'takes no message as large as an event to be sent: raise its max.message.bytes, and the brokers’ message.max.bytes';

/** What a broker says to a message that it will never take, whatever stands around it. */
const tooLarge = (error: unknown): boolean =>
  error instanceof Error &&
  (('type' in error && ['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE'].includes(String(error.type))) ||
    tooLarge(error.cause));

/** A span for a batch, caused by the commands whose events are in it; of a thousand not all are told. */
const sendingOf = (messages: readonly Message[]): SpanWanted => ({
  name: 'send to Kafka',
  kind: 'producer',
  causes: messages.slice(0, 100).map(({ headers }) => traceparentOf(headers?.traceparent)),
  attributes: { 'aide_memoire.events': messages.length },
});
