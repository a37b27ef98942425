import type { DataSource, EntityManager } from 'typeorm';

/**
 * Does work in a transaction whose beginning is not waited for: it goes over to the database together with what the work asks
 * first. What is asked at once is answered in the order in which it was asked, and the first error is the one to go by: what
 * comes after it in a transaction fails because of it.
 */
export const inTransaction = async <Done>(
  database: DataSource,
  work: (transaction: EntityManager) => Promise<Done>,
): Promise<Done> => {
  const runner = database.createQueryRunner();
  try {
    await runner.connect();
    const [, done] = await Promise.all([runner.query('start transaction'), work(runner.manager)]);
    await runner.query('commit');
    return done;
  } catch (error) {
    // What failed matters, not that a lost connection cannot take it back.
    await runner.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
};
