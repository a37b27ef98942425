import type { StreamEnds } from '#event-stream/event-stream.js';

/**
 * How far a view is, over all partitions: everything up to `position` is in it.
 *
 * A partition counts as far as its checkpoint. But when it has taken the last event that it has among those the feed
 * told of, it counts as far as the feed went then, so that nobody waits for a partition in which nothing happens.
 */
export class Watermark {
  private readonly checkpoints: number[];
  private readonly since: (number | null)[];
  private ends: StreamEnds = { upTo: 0, last: [] };
  private reached = 0;

  constructor(partitions: number) {
    this.checkpoints = Array(partitions).fill(0);
    this.since = Array(partitions).fill(null);
  }

  /** Never goes back: what was in the view is still there when a partition that was quiet has news. */
  get position(): number {
    return this.reached;
  }

  /** A partition's checkpoint is at a position, as far as somebody has seen. */
  advanced(partition: number, position: number): void {
    if (position <= (this.checkpoints[partition] ?? 0)) return;
    this.checkpoints[partition] = position;
    this.since[partition] = this.isBehind(partition) ? performance.now() : null;
    this.count();
  }

  /** The feed goes so far. */
  extended(ends: StreamEnds): void {
    if (ends.upTo < this.ends.upTo) return;
    this.ends = ends;
    for (const partition of this.checkpoints.keys()) {
      this.since[partition] = this.isBehind(partition) ? (this.since[partition] ?? performance.now()) : null;
    }
    this.count();
  }

  /** For how many ms the one of the partitions has been behind without moving that has for longest; 0 when none is. */
  stalledFor(partitions: readonly number[]): number {
    const now = performance.now();
    return Math.max(0, ...partitions.map((partition) => now - (this.since[partition] ?? now)));
  }

  private isBehind(partition: number): boolean {
    return (this.checkpoints[partition] ?? 0) < (this.ends.last[partition] ?? 0);
  }

  private count(): void {
    const each = this.checkpoints.map((at, partition) =>
      this.isBehind(partition) ? at : Math.max(at, this.ends.upTo),
    );
    this.reached = Math.max(this.reached, Math.min(...each));
  }
}
