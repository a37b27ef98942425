import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { allOf } from './all-of.js';
import { inTransaction } from './in-transaction.js';
import { isEmbedded } from './pool.js';

/** Does work in a transaction, alone or beside others'. It may be done again, so it changes nothing but the database. */
export type Transact = <Done>(
  work: (transaction: EntityManager) => Promise<Done>,
  /** How much of it there is to do: such as the number of events to take. */
  size: number,
) => Promise<Done>;

interface Wanted {
  readonly work: (transaction: EntityManager) => Promise<unknown>;
  readonly size: number;
  resolve(done: unknown): void;
  reject(error: unknown): void;
}

/**
 * One transaction for what is wanted in the same turn of the event loop, or while another is under way: to begin and to commit costs
 * more than the little that each has to do. What is much goes by itself: on a database of one session, where transactions wait for
 * each other anyway, in its turn, so that others have theirs in between; on a server at once, beside the others. When one of
 * several fails, each is done again in a transaction of its own, so that only the one at fault is told of its error.
 */
export class SharedTransaction {
  private waiting: Wanted[] = [];
  private isUnderWay = false;

  /** `most` is done in one transaction: on a database of one session, whoever asks for something else waits until its end. */
  constructor(
    private readonly database: DataSource,
    private readonly most = isEmbedded(database) ? 40 : 250,
  ) {}

  readonly run: Transact = (work, size) => {
    if (size > this.most && !isEmbedded(this.database)) return inTransaction(this.database, work);
    return new Promise((resolve, reject) => {
      this.waiting.push({ work, size, resolve: (done) => resolve(done as never), reject });
      if (!this.isUnderWay) void this.goOn();
    });
  };

  private async goOn(): Promise<void> {
    this.isUnderWay = true;
    // What woke one to work woke others.
    await nextTurn();
    while (this.waiting.length > 0) await this.carryOut(this.next());
    this.isUnderWay = false;
  }

  /** The first that waits, and those behind it that go with it. */
  private next(): Wanted[] {
    let size = 0;
    const tooMuch = this.waiting.findIndex((one, nth) => {
      size += one.size;
      return nth > 0 && size > this.most;
    });
    return this.waiting.splice(0, tooMuch < 0 ? this.waiting.length : tooMuch);
  }

  private async carryOut(together: readonly Wanted[]): Promise<void> {
    try {
      const done = await inTransaction(this.database, (transaction) =>
        allOf(together.map(({ work }) => work(transaction))),
      );
      for (const [at, { resolve }] of together.entries()) resolve(done[at]);
    } catch (error) {
      if (together.length > 1) for (const one of together) await this.carryOut([one]);
      else for (const { reject } of together) reject(error);
    }
  }
}
