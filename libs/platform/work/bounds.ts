/** What a piece of work may take. */
export interface Bounds {
  /** From when its thread has it until its answer, where the process has a processor to itself; five times that at most. */
  readonly milliseconds: number;
  /** Of JavaScript's heap. What lies outside it, as the bytes of a `Buffer` do, is for the work itself to limit. */
  readonly megabytes: number;
  /** How many are worked on at the same time. */
  readonly threads: number;
  /** How many may wait for a thread; whoever comes after is turned away. */
  readonly waiting: number;
}

export const usualBounds: Bounds = { milliseconds: 5_000, megabytes: 256, threads: 2, waiting: 20 };

const inWords = {
  time: 'it takes too long to read',
  memory: 'it takes too much memory to read',
  room: 'too much is being read at the same time',
} as const;

/** Work was ended, or not begun, since it takes more than it may. Nothing of it has been done. */
export class BoundExceeded extends Error {
  constructor(readonly bound: keyof typeof inWords) {
    super(inWords[bound]);
    this.name = 'BoundExceeded';
  }
}
