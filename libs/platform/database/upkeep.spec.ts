import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTestPglite } from '#test/support/pglite.js';
import { tend } from './upkeep.js';

class CreateStatuses1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table statuses (id int primary key, reports int not null, said text not null);
      create table quiet (id int primary key)`);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table statuses, quiet');
  }
}

const rows = 1000;
const rounds = 30;

describe('upkeep of the embedded database', () => {
  let database: Awaited<ReturnType<typeof openTestPglite>>;
  const sql = (text: string, parameters?: unknown[]) => database.dataSource.query(text, parameters);
  const size = async (): Promise<number> =>
    (await sql(`select pg_total_relation_size('statuses')::float8 as size`))[0].size;

  beforeAll(async () => {
    database = await openTestPglite([CreateStatuses1700000000000]);
    await sql('insert into statuses select i, 0, repeat($1, 200) from generate_series(1, $2) i', ['x', rows]);
  });
  afterAll(() => database.close());

  /** Each row of a range once, a few at a time, as reports come. */
  const reportOn = async (first: number, last: number): Promise<void> => {
    for (let from = first; from < last; from += 100)
      await sql('update statuses set reports = reports + 1 where id > $1 and id <= $2', [from, from + 100]);
  };

  test('keeps what many reports leave behind within twice the size of what stands', async () => {
    const fresh = await size();
    const tended = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      for (const first of [0, rows / 2]) {
        await reportOn(first, first + rows / 2);
        for (const { name } of await tend(database.dataSource)) tended.add(name);
      }
    }
    expect(await size()).toBeLessThanOrEqual(fresh * 2);
    expect([...tended]).toEqual(['public.statuses']);
    const [{ reltuples, reports }] = await sql(
      `select reltuples::int, (select min(reports) from statuses) as reports from pg_class where relname = 'statuses'`,
    );
    expect({ reltuples, reports }).toEqual({ reltuples: rows, reports: rounds });
  });

  test('takes statistics of a few rows: everybody waits meanwhile', async () => {
    await sql('insert into quiet select generate_series(1, 10000)');
    expect(await tend(database.dataSource)).toMatchObject([{ name: 'public.quiet' }]);
    const [{ bounds }] = await sql(`
      select cardinality(histogram_bounds::text::int[]) as bounds from pg_stats where tablename = 'quiet'`);
    expect(bounds).toBe(11);
  });

  test('leaves alone what needs nothing, and ends when it is told to', async () => {
    expect(await tend(database.dataSource)).toEqual([]);
    await reportOn(0, rows);
    expect(await tend(database.dataSource, () => false)).toEqual([]);
  });
});
