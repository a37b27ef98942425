import { setTimeout as sleep } from 'node:timers/promises';
import type { EventBatch, Subscriber } from '#event-stream/event-stream.js';

/** Follows a stream and keeps checkpoints and what it was given, as a projection would. */
export class Reader implements Subscriber {
  readonly consumer = 'reader';
  readonly batches: EventBatch[] = [];
  readonly failures: { message: string; stopped: boolean; partition: number | undefined }[] = [];
  readonly checkpoints = new Map<number, number>();
  held: readonly number[] = [];
  beforeHandling: (batch: EventBatch) => Promise<void> | void = () => {};

  constructor(private readonly start = 0) {}

  async from(partition: number): Promise<number> {
    return this.checkpoints.get(partition) ?? this.start;
  }

  async handle(batch: EventBatch): Promise<void> {
    await this.beforeHandling(batch);
    this.batches.push(batch);
    this.checkpoints.set(batch.partition, batch.upTo);
  }

  failed({ message }: Error, stopped: boolean, partition?: number): void {
    this.failures.push({ message, stopped, partition });
  }

  holds(partitions: readonly number[]): void {
    this.held = partitions;
  }

  /** Resolves when it was given so many events. */
  async hasTaken(count: number): Promise<void> {
    while (this.positions.length < count) await sleep(2);
  }

  async hasStopped(): Promise<void> {
    while (!this.failures.some(({ stopped }) => stopped)) await sleep(2);
  }

  get positions(): number[] {
    return this.batches.flatMap(({ events }) => events.map(({ position }) => position));
  }
}
