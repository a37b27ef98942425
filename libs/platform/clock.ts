import type { Instant } from '#domain/values.js';

/** What time it is. Injected everywhere, so that a day in 2018 can be lived again. */
export abstract class Clock {
  abstract now(): Instant;
}

export class SystemClock extends Clock {
  now(): Instant {
    return new Date().toISOString() as Instant;
  }
}

/** Starts at an instant and runs on from there at the pace of the real one. */
export class ClockFrom extends Clock {
  private readonly startedAt = performance.now();

  constructor(private readonly start: Instant) {
    super();
  }

  now(): Instant {
    return new Date(Date.parse(this.start) + (performance.now() - this.startedAt)).toISOString() as Instant;
  }
}
