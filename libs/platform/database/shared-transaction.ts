import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction } from './in-transaction.js';

/** Does work in a transaction, alone or beside others'. It may be done again, so it changes nothing but the database. */
export type Transact = <Done>(work: (transaction: EntityManager) => Promise<Done>) => Promise<Done>;

interface Wanted {
  readonly work: (transaction: EntityManager) => Promise<unknown>;
  resolve(done: unknown): void;
  reject(error: unknown): void;
}

/**
 * One transaction for all that is wanted in the same turn of the event loop, or while another is under way: on a database of one
 * session, where transactions wait for each other anyway, several are only more statements. When one of them fails, each is done
 * again in a transaction of its own, so that only the one at fault is told of its error.
 */
export class SharedTransaction {
  private waiting: Wanted[] = [];
  private isUnderWay = false;

  constructor(private readonly database: DataSource) {}

  readonly run: Transact = (work) =>
    new Promise((resolve, reject) => {
      this.waiting.push({ work, resolve: (done) => resolve(done as never), reject });
      if (!this.isUnderWay) void this.goOn();
    });

  private async goOn(): Promise<void> {
    this.isUnderWay = true;
    // What woke one to work woke others.
    await nextTurn();
    while (this.waiting.length > 0) await this.carryOut(this.waiting.splice(0));
    this.isUnderWay = false;
  }

  private async carryOut(together: readonly Wanted[]): Promise<void> {
    try {
      const done = await inTransaction(this.database, (transaction) => allOf(together, transaction));
      for (const [at, { resolve }] of together.entries()) resolve(done[at]);
    } catch (error) {
      if (together.length > 1) for (const one of together) await this.carryOut([one]);
      else for (const { reject } of together) reject(error);
    }
  }
}

/** Waits for each, also after one has failed: none may ask anything of a transaction that is over. */
const allOf = async (together: readonly Wanted[], transaction: EntityManager): Promise<unknown[]> => {
  const ends = await Promise.allSettled(together.map(({ work }) => work(transaction)));
  return ends.map((end) => {
    if (end.status === 'rejected') throw end.reason;
    return end.value;
  });
};
