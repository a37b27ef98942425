import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Batch, Follower } from './feed.js';
import type { Projection } from './projection.js';
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

/** Keeps one view up to date and tells how far it is. */
export class ProjectionRunner implements Follower {
  readonly consumer: string;
  /** Why it does not go on, if it does not. */
  trouble: string | null = null;
  private readonly log = new Logger('Projections');
  private readonly filler: ViewFiller;
  private readonly positions = new Map<number, number>();
  private readonly listeners = new Set<(position: number) => void>();

  constructor(
    database: DataSource,
    readonly projection: Projection,
  ) {
    this.consumer = projection.name;
    this.filler = new ViewFiller(database, projection, { projection: projection.name, place: 'serving' });
  }

  /** Everything up to here is in the view. */
  get position(): number {
    return this.positions.size === 0 ? 0 : Math.min(...this.positions.values());
  }

  async from(partition: number): Promise<number> {
    const { position } = await this.filler.open(partition);
    this.advanced(partition, position);
    return position;
  }

  async handle(batch: Batch): Promise<void> {
    const position = await this.filler.take(batch);
    this.trouble = null;
    this.advanced(batch.partition, position);
  }

  failed(error: Error, stopped: boolean): void {
    this.trouble = error.message;
    this.log.error(
      `${this.projection.name} ${stopped ? 'has stopped' : 'will try again'}: ${error.message}`,
      error.stack,
    );
  }

  /** Looks at the checkpoints again, after somebody else may have moved them. */
  async refresh(): Promise<void> {
    for (const partition of this.positions.keys()) {
      this.advanced(partition, (await this.filler.look(partition)).position);
    }
  }

  /** Calls back each time the view has come further; returns how to stop it. */
  onAdvanced(listener: (position: number) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Resolves when the view has taken the event at a position. @throws {ViewBehind} after `patience` milliseconds */
  async reached(position: number, patience: number): Promise<void> {
    if (this.position >= position) return;
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
    });
  }

  private advanced(partition: number, position: number): void {
    this.positions.set(partition, position);
    for (const listener of [...this.listeners]) listener(this.position);
  }
}
