import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { EventBatch, StreamEnds, Subscriber } from '#event-stream/event-stream.js';
import type { Transact } from '#platform/database/shared-transaction.js';
import type { SpanWanted } from '#platform/tracing/span.js';
import { span } from '#platform/tracing/tracing.js';
import { layOut } from './layout.js';
import type { Projection } from './projection.js';
import { ViewFiller } from './view-filler.js';
import { Watermark } from './watermark.js';

/** The view did not get to the position in time. */
export class ViewBehind extends Error {
  constructor(
    readonly view: string,
    readonly at: number,
    readonly wanted: number,
  ) {
    super(`${view} stands at position ${at}, not yet at ${wanted}`);
    this.name = 'ViewBehind';
  }
}

interface Trouble {
  readonly message: string;
  readonly stopped: boolean;
}

/** A span for a batch, caused by the commands whose events are in it. */
const takingOf = (view: string, { partition, upTo, events }: EventBatch): SpanWanted => ({
  name: `project ${view}`,
  kind: 'consumer',
  causes: events.map(({ meta }) => meta.traceparent).slice(0, mostCauses),
  attributes: {
    'aide_memoire.partition': partition,
    'aide_memoire.position': upTo,
    'aide_memoire.events': events.length,
  },
});

/** Of a batch that is caught up with, not all of a thousand causes are told. */
const mostCauses = 100;

/**
 * One view as this process follows it: kept up to date in the partitions that the process is given, and told how far
 * it is in all of them. In each partition it is
 *
 *   elsewhere   another process has it; how far it is, we are told now and then (`advanced`)
 *   following   batches come, and each that is taken moves the checkpoint
 *   failing     a batch could not be taken and comes again; `trouble` says why
 *   stopped     nothing more comes before somebody has mended what `trouble` says: events are missing, the topic is not
 *               ours, the rows are a newer program's
 *
 *   elsewhere → following               `holds` names the partition
 *   following → failing                 `failed`, not stopped
 *   following, failing → stopped        `failed`, stopped
 *   failing, stopped → following        `handle` has taken a batch
 *   following, failing, stopped → elsewhere   `holds` no longer names it
 *
 * Wherever it is, `Watermark` makes one position of all partitions: everything up to there is in the view.
 */
export class FollowedView implements Subscriber {
  readonly consumer: string;
  private readonly log = new Logger('Projections');
  private readonly filler: ViewFiller;
  private readonly watermark: Watermark;
  private readonly listeners = new Set<(position: number) => void>();
  /** By partition; `undefined` is all of them. */
  private readonly troubles = new Map<number | undefined, Trouble>();
  /** Why the view cannot be made anew for its version, if it should be and cannot. */
  renewalTrouble: string | null = null;
  private held: readonly number[] = [];
  /** How many wait for a position this very moment. */
  private waiting = 0;

  /**
   * @param partitions how many events come in
   * @param transact as `ViewFiller` takes it
   */
  constructor(
    private readonly database: DataSource,
    readonly projection: Projection,
    private readonly partitions = 1,
    transact?: Transact,
  ) {
    this.consumer = projection.name;
    const filling = { projection: projection.name, generation: 'serving' } as const;
    this.filler = new ViewFiller(database, projection, filling, partitions, transact);
    this.watermark = new Watermark(partitions);
  }

  /** Everything up to here is in the view. */
  get position(): number {
    return this.watermark.position;
  }

  /** Why it does not go on, if it does not. */
  get trouble(): string | null {
    const messages = [...this.troubles.values()].map(({ message }) => message);
    if (this.renewalTrouble !== null) messages.push(this.renewalTrouble);
    return messages.length === 0 ? null : [...new Set(messages)].join('; ');
  }

  /** Whether it has stopped in a partition, and will not go on before somebody has mended it. */
  get isStopped(): boolean {
    return [...this.troubles.values()].some(({ stopped }) => stopped);
  }

  /** For how many ms there has been something to take in a partition of this process, and nothing was taken. */
  get stalledFor(): number {
    return this.watermark.stalledFor(this.held);
  }

  /** Whether somebody waits this very moment, or just listens for what comes. */
  get attention(): 'waited for' | 'listened to' | 'left alone' {
    if (this.waiting > 0) return 'waited for';
    return this.listeners.size > 0 ? 'listened to' : 'left alone';
  }

  /** Readies the checkpoints; whether it can go on from them. */
  layOut(): Promise<boolean> {
    return layOut(this.database, this.projection, this.partitions);
  }

  async from(partition: number): Promise<number> {
    const { position } = await this.filler.open(partition);
    this.advanced(partition, position);
    return position;
  }

  async handle(batch: EventBatch): Promise<void> {
    const position = await span(takingOf(this.consumer, batch), () => this.filler.take(batch));
    this.troubles.delete(undefined);
    this.troubles.delete(batch.partition);
    this.advanced(batch.partition, position);
  }

  failed(error: Error, stopped: boolean, partition?: number): void {
    const { name } = this.projection;
    this.troubles.set(partition, { message: error.message, stopped });
    this.log.error(`${name} ${stopped ? 'has stopped' : 'will try again'}: ${error.message}`, error.stack);
  }

  holds(partitions: readonly number[]): void {
    this.held = partitions;
    this.troubles.delete(undefined);
    for (const partition of this.troubles.keys()) {
      if (partition !== undefined && !partitions.includes(partition)) this.troubles.delete(partition);
    }
  }

  /** Looks at the checkpoints again, after somebody else may have moved them. */
  async refresh(): Promise<void> {
    for (let partition = 0; partition < this.partitions; partition += 1) {
      this.advanced(partition, (await this.filler.look(partition)).position);
    }
  }

  /** A partition is at a position, whoever brought it there. */
  advanced(partition: number, position: number): void {
    this.telling(() => this.watermark.advanced(partition, position));
  }

  /** The feed goes so far. */
  extended(ends: StreamEnds): void {
    this.telling(() => this.watermark.extended(ends));
  }

  /** Calls back each time the view has come further; returns how to stop it. */
  onAdvanced(listener: (position: number) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Resolves when the view has taken the event at a position. @throws {ViewBehind} after `patience` milliseconds */
  async reached(position: number, patience: number): Promise<void> {
    if (this.position >= position) return;
    this.waiting += 1;
    await new Promise<void>((resolve, reject) => {
      const stop = this.onAdvanced((at) => {
        if (at < position) return;
        clearTimeout(timer);
        stop();
        resolve();
      });
      const timer = setTimeout(() => {
        stop();
        reject(new ViewBehind(this.projection.name, this.position, position));
      }, patience);
    }).finally(() => {
      this.waiting -= 1;
    });
  }

  private telling(change: () => void): void {
    const before = this.position;
    change();
    if (this.position === before) return;
    for (const listener of [...this.listeners]) listener(this.position);
  }
}
