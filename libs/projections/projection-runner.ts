import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { EventBatch, StreamEnds, Subscriber } from '#event-stream/event-stream.js';
import type { SpanWanted } from '#platform/tracing/span.js';
import { span } from '#platform/tracing/tracing.js';
import { layOut } from './layout.js';
import type { Projection } from './projection.js';
import { Standing } from './standing.js';
import { ViewFiller } from './view-filler.js';

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

/** Keeps one view up to date, in the partitions that this process is given, and tells how far it is in all of them. */
export class ProjectionRunner implements Subscriber {
  readonly consumer: string;
  private readonly log = new Logger('Projections');
  private readonly filler: ViewFiller;
  private readonly standing: Standing;
  private readonly listeners = new Set<(position: number) => void>();
  /** By partition; `undefined` is all of them. */
  private readonly troubles = new Map<number | undefined, Trouble>();
  private held: readonly number[] = [];
  private hurried = 0;

  /** @param partitions how many events come in */
  constructor(
    private readonly database: DataSource,
    readonly projection: Projection,
    private readonly partitions = 1,
  ) {
    this.consumer = projection.name;
    const filling = { projection: projection.name, place: 'serving' } as const;
    this.filler = new ViewFiller(database, projection, filling, partitions);
    this.standing = new Standing(partitions);
  }

  /** Everything up to here is in the view. */
  get position(): number {
    return this.standing.position;
  }

  /** Why it does not go on, if it does not. */
  get trouble(): string | null {
    const messages = [...this.troubles.values()].map(({ message }) => message);
    return messages.length === 0 ? null : [...new Set(messages)].join('; ');
  }

  /** Whether it has stopped in a partition, and will not go on before somebody has mended it. */
  get isStopped(): boolean {
    return [...this.troubles.values()].some(({ stopped }) => stopped);
  }

  /** For how many ms there has been something to take in a partition of this process, and nothing was taken. */
  get stalledFor(): number {
    return this.standing.stalledFor(this.held);
  }

  /** Whether somebody waits this very moment, or just listens for what comes. */
  get attention(): 'waited for' | 'listened to' | 'left alone' {
    if (this.hurried > 0) return 'waited for';
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
    this.telling(() => this.standing.advanced(partition, position));
  }

  /** The feed goes so far. */
  extended(ends: StreamEnds): void {
    this.telling(() => this.standing.extended(ends));
  }

  /** Calls back each time the view has come further; returns how to stop it. */
  onAdvanced(listener: (position: number) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Resolves when the view has taken the event at a position. @throws {ViewBehind} after `patience` milliseconds */
  async reached(position: number, patience: number): Promise<void> {
    if (this.position >= position) return;
    this.hurried += 1;
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
      this.hurried -= 1;
    });
  }

  private telling(change: () => void): void {
    const before = this.position;
    change();
    if (this.position === before) return;
    for (const listener of [...this.listeners]) listener(this.position);
  }
}
