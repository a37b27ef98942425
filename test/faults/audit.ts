import { randomUUID } from 'node:crypto';
import type { Consumer, EachBatchPayload } from 'kafkajs';
import * as z from 'zod';
import { verificationLine } from '#apps/views/maintenance/lines.js';
import { kafkaClient } from '#event-stream/kafka/client.js';
import { eventOf } from '#event-stream/kafka/cloud-event.js';
import type { Acknowledged } from './clerks.js';
import { eventually, type House } from './house.js';

/** What a look at everything found. */
export interface Findings {
  /** Acknowledged commands that are not in the log where their answer said, or not on Kafka. */
  readonly lost: number;
  /** Commands that are in the log more than once. */
  readonly doubled: number;
  /** All else that is wrong, in words: out of order, a broken chain, a view that differs. */
  readonly wrong: readonly string[];
}

interface Told {
  readonly position: number;
  readonly streamId: string;
  readonly words: string | null;
}

/** Follows the topic as an outsider does, and holds the log, the topic and the views against what was acknowledged. */
export class Audit {
  /** By partition: the offset to read next, and the position of the event read last. */
  private readonly next: bigint[];
  private readonly last: number[];
  /** Up to here everything was looked at. */
  private done = 0;
  /** What came off the topic since: position → stream, and what was wrong with it. */
  private received = new Map<number, string>();
  private wrong: string[] = [];

  constructor(private readonly house: House) {
    this.next = Array(house.kafka.partitions).fill(0n);
    this.last = Array(house.kafka.partitions).fill(0);
  }

  /** Offsets up to which the topic has been read, partition by partition. */
  get offsets(): readonly bigint[] {
    return this.next;
  }

  /** Looks at all that is new; nobody writes meanwhile. @throws when the relay does not get to the end in time */
  async look(acknowledged: readonly Acknowledged[]): Promise<Findings> {
    const log = await this.readLog();
    const head = log.at(-1)?.position ?? this.done;
    await this.readTopic(head);
    const { received, wrong } = this;
    [this.received, this.wrong] = [new Map(), []];
    const places = new Map<string, number[]>();
    for (const { words, position } of log)
      if (words !== null) places.set(words, [...(places.get(words) ?? []), position]);
    const lost = acknowledged.filter(
      ({ words, position }) => !places.get(words)?.includes(position) || !received.has(position),
    );
    const doubled = [...places.values()].filter((positions) => positions.length > 1);
    const absent = log.filter(({ position }) => !received.has(position));
    if (absent.length > 0) wrong.push(`${absent.length} events of the log are not on the topic`);
    if (received.size > log.length) wrong.push('the topic has events that are not in the log');
    wrong.push(...this.outOfOrder(log, received), ...(await this.verify()));
    this.done = head;
    return { lost: lost.length, doubled: doubled.length, wrong };
  }

  /** Reads the topic until it has all events up to a position, dropping what was seen before. */
  async readTopic(head: number): Promise<void> {
    await eventually('the relay has sent all events', async () => (await this.sent()).position >= head);
    const { last } = await this.sent();
    const isDone = () => this.last.every((position, partition) => position >= (last[partition] ?? 0));
    if (isDone()) return;
    const consumer = kafkaClient(this.house.kafka, 'audit').consumer({
      groupId: `audit-${randomUUID()}`,
    });
    try {
      await consumer.connect();
      await consumer.subscribe({ topic: this.house.kafka.topic, fromBeginning: true });
      await this.run(consumer, (batch) => this.take(batch));
      await eventually('the topic has all that the relay says it sent', async () => isDone());
    } finally {
      await consumer.disconnect();
    }
  }

  private async run(consumer: Consumer, take: (batch: EachBatchPayload) => void): Promise<void> {
    await consumer.run({ autoCommit: false, eachBatch: async (batch) => take(batch) });
    for (const [partition, offset] of this.next.entries())
      consumer.seek({ topic: this.house.kafka.topic, partition, offset: String(offset) });
  }

  private take({ batch }: EachBatchPayload): void {
    const { partition, messages } = batch;
    for (const message of messages) {
      const offset = BigInt(message.offset);
      if (offset < (this.next[partition] ?? 0n)) continue;
      this.next[partition] = offset + 1n;
      const { previous, event } = eventOf(message);
      const seen = this.last[partition] ?? 0;
      if (event.position <= seen) continue;
      if (previous !== seen)
        this.wrong.push(
          `in partition ${partition} position ${event.position} follows ${previous}, not ${seen}`,
        );
      this.last[partition] = event.position;
      this.received.set(event.position, event.streamId);
    }
  }

  /** Each event stands in the partition of its stream, whose order the chain has shown already. */
  private outOfOrder(log: readonly Told[], received: ReadonlyMap<number, string>): string[] {
    const gap = log.findIndex(({ position }, index) => position !== this.done + 1 + index);
    const elsewhere = log.filter(
      ({ position, streamId }) => (received.get(position) ?? streamId) !== streamId,
    );
    return [
      ...(gap < 0 ? [] : [`the log has a gap before position ${log[gap]?.position}`]),
      ...elsewhere.map(({ position }) => `position ${position} is another event on the topic`),
    ];
  }

  private readLog(): Promise<Told[]> {
    return this.house.query<Told>(
      `select position::float8 as position, stream_id as "streamId",
              coalesce(data ->> 'report', data ->> 'statement') as words
         from events where position > $1 order by position`,
      [this.done],
    );
  }

  private async sent(): Promise<{ position: number; last: number[] }> {
    const [row] = await this.house.query<{ position: number; last: number[] }>(
      'select position::float8 as position, last_positions::float8[] as last from relays',
    );
    return row ?? { position: 0, last: [] };
  }

  /** The product's own verification: every hash, and every view against the fold of all events. */
  private async verify(): Promise<string[]> {
    await eventually('every view has taken all events', () => this.isCaughtUp());
    const [view] = this.house.views;
    const { headers } = this.house;
    const url = `${view?.url}/api/v1/maintenance/verification`;
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: headers.authorization ?? '' },
    });
    const lines = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => verificationLine.parse(JSON.parse(line)));
    const said = lines.flatMap((line) =>
      line.kind === 'finding'
        ? [`${line.where}: ${line.problem}`]
        : line.kind === 'failed'
          ? [line.problem]
          : [],
    );
    return lines.at(-1)?.kind === 'result' ? said : [...said, 'the verification was broken off'];
  }

  private async isCaughtUp(): Promise<boolean> {
    for (const { url } of this.house.views) {
      const answer = await fetch(`${url}/api/v1/projections`, {
        headers: this.house.headers,
        signal: AbortSignal.timeout(5000),
      });
      const { items } = projections.parse(await answer.json());
      if (items.some(({ lag, stopped }) => lag > 0 || stopped)) return false;
    }
    return true;
  }
}

/** How the views are doing, as the service says. */
export const projections = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      lag: z.number(),
      stopped: z.boolean(),
      trouble: z.string().nullable(),
      deadLetters: z.object({ failed: z.number(), waiting: z.number() }),
    }),
  ),
});
