import type { FollowedView } from '#projections/followed-view.js';

/** The least time between two looks, in ms: a hundred changes a second are read ten at a time, once for all who follow. */
const GAP = 100;

/**
 * Tells all who follow at once how far a view is, at most ten times a second: so they all stand at the same places, and what one
 * of them reads serves the others. It listens to the view only while somebody follows.
 */
export class Pulse {
  private readonly listeners = new Set<() => void>();
  private stop: (() => void) | undefined;
  private timer: NodeJS.Timeout | undefined;
  private last = -GAP;
  private seen = 0;

  constructor(private readonly view: () => FollowedView) {}

  /** As far as those who follow may read. */
  get position(): number {
    return this.seen;
  }

  /** Begins to follow; returns how to end it. */
  follow(): () => void {
    const listener = (): void => undefined;
    this.listeners.add(listener);
    this.stop ??= this.view().onAdvanced(() => this.soon());
    this.beat();
    return () => this.leave(listener);
  }

  /** Whether the view comes beyond a position before `patience` ms have passed or `ended` is aborted. */
  async beyond(position: number, patience: number, ended: AbortSignal): Promise<boolean> {
    if (ended.aborted || this.seen > position) return !ended.aborted;
    return new Promise((resolve) => {
      const settle = (advanced: boolean): void => {
        clearTimeout(timer);
        this.listeners.delete(onBeat);
        ended.removeEventListener('abort', onEnd);
        resolve(advanced);
      };
      const onBeat = (): void => {
        if (this.seen > position) settle(true);
      };
      const onEnd = (): void => settle(false);
      const timer = setTimeout(() => settle(false), patience);
      this.listeners.add(onBeat);
      ended.addEventListener('abort', onEnd);
    });
  }

  private soon(): void {
    const wait = Math.max(0, this.last + GAP - performance.now());
    this.timer ??= setTimeout(() => this.beat(), wait);
  }

  private beat(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.last = performance.now();
    this.seen = this.view().position;
    for (const listener of [...this.listeners]) listener();
  }

  private leave(listener: () => void): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.stop?.();
    this.stop = undefined;
  }
}
