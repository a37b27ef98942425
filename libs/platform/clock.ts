import type { Instant } from '#domain/values.js';

/** What time it is. Injected everywhere, so that a day in 2018 can be lived again. */
export abstract class Clock {
  /** Whether somebody set it, so that it may tell another time than the world's. A register that began by the world's refuses it. */
  readonly isSet: boolean = true;

  abstract now(): Instant;
}

export class SystemClock extends Clock {
  override readonly isSet = false;

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

/** This process's clock tells another time than the database's, further apart than may be. Nothing was written. */
export class ClockAway extends Error {
  constructor(ours: number, databases: number) {
    const apart = inWords(Math.abs(ours - databases));
    super(`the clock of this process is ${apart} ${ours > databases ? 'ahead of' : 'behind'} the database's`);
    this.name = 'ClockAway';
  }
}

/** A clock that was set wanted to write into a register that goes by the world's time. Nothing was written. */
export class SetClockRefused extends Error {
  constructor() {
    super('this register goes by the real time, so a clock that is set only reads here');
    this.name = 'SetClockRefused';
  }
}

const units: readonly (readonly [string, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

const inWords = (milliseconds: number): string => {
  const [unit, seconds] =
    units.find(([, least]) => milliseconds >= least * 1000 - 500) ?? (['second', 1] as const);
  const count = Math.round(milliseconds / seconds / 1000);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};
