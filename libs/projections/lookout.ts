import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { EventStream } from '#event-stream/event-stream.js';
import { checkpointsServing } from './checkpoints.js';
import type { ProjectionRunner } from './projection-runner.js';

/** How long to rest between two looks, in ms, by the most that anybody wants of a view. */
const rests = { 'waited for': 5, 'listened to': 100, 'left alone': 1000 } as const;
/** The same where this process sees all events itself: then it looks only to know when it stands still. */
const RARELY = 10_000;

/**
 * Keeps runners informed of what other processes do: how far they have brought the partitions that are theirs, and how far
 * the feed goes. One reading serves all views; it is repeated as often as somebody waits for one.
 */
export class Lookout {
  private readonly log = new Logger('Projections');
  private stopped = false;
  private rise: (() => void) | undefined;
  private looking: Promise<void> | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly stream: EventStream,
    private readonly runners: readonly ProjectionRunner[],
  ) {}

  /** Looks once. */
  async look(): Promise<void> {
    const ends = await this.stream.ends();
    const names = this.runners.map(({ projection }) => projection.name);
    const found = await checkpointsServing(this.database, names);
    for (const runner of this.runners) {
      for (const { projection, partition, partitions, position } of found) {
        if (projection === runner.projection.name && partitions === this.stream.partitions)
          runner.advanced(partition, position);
      }
      runner.extended(ends);
    }
  }

  /** Looks again and again until stopped. */
  start(): void {
    this.looking = this.keepLooking();
  }

  /** Somebody waits: do not rest any longer. */
  hurry(): void {
    if (this.stream.isShared) this.rise?.();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.rise?.();
    await this.looking;
  }

  private async keepLooking(): Promise<void> {
    while (!this.stopped) {
      await this.look().catch((error: unknown) =>
        this.log.error(`cannot see how far the views are: ${error instanceof Error ? error.message : error}`),
      );
      if (!this.stopped) await this.rest();
    }
  }

  private async rest(): Promise<void> {
    const shared = Math.min(...this.runners.map(({ attention }) => rests[attention]));
    const time = this.stream.isShared ? shared : RARELY;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, time);
      this.rise = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.rise = undefined;
  }
}
