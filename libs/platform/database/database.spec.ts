import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Test } from '@nestjs/testing';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { freshDataFolder, openTestPglite } from '#test/support/pglite.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { Clock, SystemClock } from '../clock.js';
import { Config } from '../config.js';
import { Health } from '../health/health.js';
import { Metrics } from '../metrics/metrics.js';
import { buildInto } from './data-folder.js';
import { DataFolderLocked, DataFolderNewer, DataFolderUnusable } from './data-folder-errors.js';
import { type Database, openDatabase } from './database.js';
import { DatabaseModule } from './database.module.js';
import { inTransaction } from './in-transaction.js';
import { releasedMigrations } from './released-migrations.js';
import { SharedTransaction } from './shared-transaction.js';

class CreateNotes1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table notes (id serial primary key, note text)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notes');
  }
}
class AddAuthor1800000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notes add author text');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notes drop author');
  }
}
const migrations = [CreateNotes1700000000000];

const notesIn = async ({ dataSource }: Database): Promise<string[]> =>
  (await dataSource.query('select note from notes order by id')).map(({ note }: { note: string }) => note);

describe('the embedded database', () => {
  let database: Awaited<ReturnType<typeof openTestPglite>>;
  const sql = (text: string, parameters?: unknown[]) => database.dataSource.query(text, parameters);

  beforeAll(async () => {
    database = await openTestPglite(migrations);
  });
  afterAll(() => database.close());
  beforeEach(() => sql('truncate notes'));

  test('requests of many connections never mix', async () => {
    const big = 'y'.repeat(200_000);
    const answers = await Promise.all(
      Array.from({ length: 400 }, async (_, i) => {
        const [row] = await (i % 2
          ? sql('select $1::int as a', [i])
          : sql('select $1::int as a, $2::text as b', [i, big]));
        return row.a;
      }),
    );
    expect(answers).toEqual(Array.from({ length: 400 }, (_, i) => i));
  });

  test('a transaction keeps others waiting, and what it rolls back is gone', async () => {
    const runner = database.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`insert into notes (note) values ('never')`);
    const other = notesIn(database);
    await sleep(10);
    await runner.rollbackTransaction();
    await runner.release();
    expect(await other).toEqual([]);
  });

  test('what a transaction asks at once is answered in its order, beside others who ask, and its first error is told', async () => {
    const write = (note: string) =>
      inTransaction(database.dataSource, (transaction) =>
        Promise.all([
          transaction.query('insert into notes (note) values ($1)', [note]),
          transaction.query('select count(*)::int as notes, 100 / (length($1) - 3) as odds from notes', [
            note,
          ]),
          transaction.query('delete from notes where note = $1', ['first']),
        ]),
      );
    const [first, second, third] = await Promise.allSettled([write('first'), write('odd'), write('third')]);
    expect(first).toMatchObject({ value: [[], [{ notes: 1 }], [[], 1]] });
    expect(String((second as PromiseRejectedResult).reason)).toContain('division by zero');
    expect(third).toMatchObject({ value: [[], [{ notes: 1 }], [[], 0]] });
    expect(await notesIn(database)).toEqual(['third']);
  });

  test('what several want at once is one transaction, and one that fails takes nothing of the others with it', async () => {
    const shared = new SharedTransaction(database.dataSource, 40);
    const write = (note: string, size = 1) =>
      shared.run(async (transaction) => {
        await transaction.query('insert into notes (note) values ($1)', [note]);
        const [row] = await transaction.query(
          'select pg_current_xact_id()::text as id, 100 / (length($1) - 3) as odds',
          [note],
        );
        return row.id;
      }, size);
    const [first, second, third] = await Promise.all([write('first'), write('second'), write('third')]);
    expect([second, third]).toEqual([first, first]);
    const ends = await Promise.allSettled([write('fourth'), write('odd'), write('fifth')]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(String((ends[1] as PromiseRejectedResult).reason)).toContain('division by zero');
    expect((await notesIn(database)).toSorted()).toEqual(['fifth', 'first', 'fourth', 'second', 'third']);
    const [much, asMuch, little] = await Promise.all([
      write('sixth', 30),
      write('seventh', 30),
      write('eighth'),
    ]);
    expect(asMuch).not.toBe(much);
    expect(little).toBe(asMuch);
  });

  test('a connection lost in a transaction takes it with it', async () => {
    const runner = database.dataSource.createQueryRunner();
    const client = await runner.connect();
    await runner.startTransaction();
    await runner.query(`insert into notes (note) values ('never')`);
    client.connection.stream.destroy();
    expect(await notesIn(database)).toEqual([]);
    await runner.release();
  });

  test('an error leaves the connection usable', async () => {
    await expect(sql('select 1/0')).rejects.toThrow('division by zero');
    await expect(sql('select $1::int', ['x'])).rejects.toThrow('invalid input syntax');
    expect(await sql('select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a reader in a loop starves nobody', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    for (let i = 0; i < 200; i += 1) await sql('select 1');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  });

  test('what comes again is prepared, for each connection by itself, and goes with it', async () => {
    const prepared = async (): Promise<number> =>
      (
        await sql(`select count(*)::int as count from pg_prepared_statements where statement like '%needle%'`)
      )[0].count;
    const asked = (needle: number) =>
      Promise.all(
        Array.from({ length: 100 }, (_, i) => sql('select $1::int + $2::int as needle', [i, needle])),
      );
    await asked(0);
    const answers = await asked(1000);
    expect(answers.map(([{ needle }]) => needle)).toEqual(Array.from({ length: 100 }, (_, i) => 1000 + i));
    const before = await prepared();
    expect(before).toBeGreaterThan(1);
    const runner = database.dataSource.createQueryRunner();
    const client = await runner.connect();
    const mine = await runner.query('select $1::int + $2::int as needle', [1, 2]);
    expect(mine).toEqual([{ needle: 3 }]);
    client.connection.stream.destroy();
    await runner.release();
    expect(await prepared()).toBe(before - 1);
    await expect(sql('select 1 / $1::int + $2::int as needle', [0, 1])).rejects.toThrow('division by zero');
  });

  test('a table that was put in the place of another is read by what was prepared for the first', async () => {
    const read = () => sql('select said from sayings where id > $1 order by id', [0]);
    await sql(
      `create table sayings (id int primary key, said text); insert into sayings values (1, 'before')`,
    );
    for (let time = 0; time < 10; time += 1) await read();
    await sql(`create table sayings_anew (like sayings including all);
      insert into sayings_anew values (1, 'after'); drop table sayings; alter table sayings_anew rename to sayings`);
    expect(await read()).toEqual([{ said: 'after' }]);
    await sql('drop table sayings');
  });

  test('the process goes on while the database computes', async () => {
    const loop = monitorEventLoopDelay({ resolution: 5 });
    loop.enable();
    const began = performance.now();
    await sql(`select count(*) from generate_series(1, 3000000) one where one::text like '%7'`);
    const took = performance.now() - began;
    loop.disable();
    expect(took).toBeGreaterThan(300);
    expect(loop.max / 1e6).toBeLessThan(took / 3);
  });

  test('when it cannot write its log it stops, and starts again by itself with all that was acknowledged', async () => {
    // Postgres fills a new segment of its log under this name first; 42 is PGlite's process number.
    const obstacle = join(database.dataDir, 'postgres', 'pg_wal', 'xlogtemp.42');
    await mkdir(obstacle);
    const acknowledged: string[] = [];
    const big = 'z'.repeat(50);
    const write = async (note: string) => {
      await sql(`insert into notes (note) select $1 || repeat($2, 20000) from generate_series(1, 10)`, [
        note,
        big,
      ]);
      acknowledged.push(note);
    };
    const fill = async () => {
      for (let i = 0; i < 500; i += 1) {
        await write(`${i} `);
        await sql('select pg_switch_wal()');
      }
    };
    await expect(fill()).rejects.toThrow(/xlogtemp.42/);
    await rmdir(obstacle);
    // Its connections may end a moment after they told why: whoever asks then is told to ask again (SQLSTATE 57P02).
    const again = async (): Promise<void> =>
      write('after ').catch((error) => {
        expect(error).toMatchObject({ code: '57P02' });
        return again();
      });
    await again();
    const kept = await notesIn(database);
    expect(new Set(kept.map((note) => note.replace(/ .*/, ' ')))).toEqual(new Set(acknowledged));
  });
});

describe('a data folder', () => {
  let folder: string;
  let remove: () => Promise<void>;
  let opened: Database | undefined;

  const open = async (known = migrations): Promise<Database> => {
    opened = await openDatabase({ dataDir: folder, migrations: known });
    return opened;
  };
  beforeEach(async () => {
    ({ folder, remove } = await freshDataFolder());
  });
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
    await remove();
  });

  test('keeps what was written, and is brought up to date by a newer version', async () => {
    const first = await open();
    await first.dataSource.query(`insert into notes (note) values ('kept')`);
    await first.close();
    const second = await open([...migrations, AddAuthor1800000000000]);
    expect(await second.dataSource.query('select note, author from notes')).toEqual([
      { note: 'kept', author: null },
    ]);
  });

  test('closes once, however often it is asked', async () => {
    const { close } = await open();
    await Promise.all([close(), close()]);
    await close();
    await (await open()).close();
  });

  test('is refused to a second copy, by name, until the first ends', async () => {
    const first = await open();
    const second = open();
    await expect(second).rejects.toThrow(DataFolderLocked);
    await expect(second).rejects.toThrow(
      new RegExp(
        `^Another copy of Aide-mémoire is running on ${folder}: process ${process.pid}, since 20.*Z\\.$`,
      ),
    );
    await first.close();
    await open();
  });

  test('written by a newer version is refused before its database is started', async () => {
    await (await open([...migrations, AddAuthor1800000000000])).close();
    const control = join(folder, 'postgres', 'global', 'pg_control');
    const before = await readFile(control);
    await expect(open()).rejects.toThrow(DataFolderNewer);
    await expect(open()).rejects.toThrow(
      /newer version of Aide-mémoire \(its tables have AddAuthor1800000000000\)/,
    );
    expect(await readFile(control)).toEqual(before);
  });

  test('whose tables are newer than its note says is refused all the same', async () => {
    await (await open([...migrations, AddAuthor1800000000000])).close();
    await rm(join(folder, 'migrations.json'));
    await expect(open()).rejects.toThrow(DataFolderNewer);
  });

  test('of another Postgres is refused', async () => {
    const version = join(folder, 'postgres', 'PG_VERSION');
    await writeFile(version, '19\n');
    await expect(open()).rejects.toThrow(/newer version .*its database is Postgres 19/);
    await writeFile(version, '17\n');
    await expect(open()).rejects.toThrow(/its database is Postgres 17, not 18/);
  });

  test('whose database is damaged says so and stays free for another try', async () => {
    const control = join(folder, 'postgres', 'global', 'pg_control');
    const good = await readFile(control);
    await writeFile(control, 'nonsense');
    await expect(open()).rejects.toThrow(DataFolderUnusable);
    await writeFile(control, good);
    await open();
  });

  test('that is a file, or below one, is refused in words', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const at = (dataDir: string) => openDatabase({ dataDir, migrations });
    await expect(at(file)).rejects.toThrow(
      `${file} cannot be used as the data folder: there is a file of that name.`,
    );
    await expect(at(join(file, 'data'))).rejects.toThrow(/part of the path is a file, not a folder/);
  });

  test('half made by a process that was killed is made again from nothing', async () => {
    const place = join(folder, 'place');
    const cutOff = buildInto(place, async (draft) => {
      await mkdir(draft);
      await writeFile(join(draft, 'half'), '');
      throw new Error('killed');
    });
    await expect(cutOff).rejects.toThrow('killed');
    expect(existsSync(place)).toBe(false);
    await buildInto(place, async (draft) => {
      await mkdir(draft);
      await writeFile(join(draft, 'whole'), '');
    });
    expect(await readdir(place)).toEqual(['whole']);
  });
});

describe('a server', () => {
  test('of a zone with odd offsets long ago is spoken to in UTC', async () => {
    const { url, dataSource, close } = await openTestPostgres([]);
    await dataSource.query(
      `alter database ${new URL(url).pathname.slice(1)} set timezone = 'Europe/Bucharest'`,
    );
    const again = await openDatabase({ url, migrations: [] });
    const [row] = await again.dataSource.query(
      `select to_json('1918-01-01T00:00:00Z'::timestamptz)::text as instant, current_setting('timezone') as zone`,
    );
    expect(row).toEqual({ instant: '"1918-01-01T00:00:00+00:00"', zone: 'UTC' });
    await again.close();
    await close();
  });

  test('does what is much at once, beside what shares a transaction', async () => {
    const { dataSource, close } = await openTestPostgres([]);
    const shared = new SharedTransaction(dataSource, 40);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const transaction = (size: number, until = Promise.resolve()) =>
      shared.run(async (database) => {
        const [{ id }] = await database.query('select pg_current_xact_id()::text as id');
        await until;
        return id;
      }, size);
    const small = transaction(1, held);
    const large = await transaction(41);
    release();
    expect(await small).not.toBe(large);
    const [one, other] = await Promise.all([transaction(20), transaction(20)]);
    expect(other).toBe(one);
    await close();
  });

  test('is migrated once by services that start together', async () => {
    const { url, close } = await openTestPostgres([]);
    const services = await Promise.all([1, 2, 3].map(() => openDatabase({ url, migrations })));
    await services[0]?.dataSource.query(`insert into notes (note) values ('one')`);
    expect(await Promise.all(services.map(notesIn))).toEqual([['one'], ['one'], ['one']]);
    await Promise.all(services.map((service) => service.close()));
    await close();
  });
});

/** Those whom the module tells how the database does. */
class Watching {}

test('the Nest module gives everyone the connection, and closes it last', async () => {
  const { folder, remove } = await freshDataFolder();
  const clock = { provide: Clock, useClass: SystemClock };
  const config = { provide: Config, useFactory: () => Config.from({}) };
  const watched = [Health, Metrics, clock, config];
  const app = await Test.createTestingModule({
    imports: [
      { module: Watching, global: true, providers: watched, exports: watched },
      DatabaseModule.forRoot({ dataDir: folder, migrations }),
    ],
  }).compile();
  await app.init();
  const dataSource = app.get(DataSource);
  expect(await dataSource.query('select * from notes')).toEqual([]);
  await app.close();
  expect(dataSource.isInitialized).toBe(false);
  await remove();
});

test('a server whose tables a newer version made is refused, and left as it is', async () => {
  const server = await openTestPostgres([]);
  const { url } = server;
  await (await openDatabase({ url, migrations: [...migrations, AddAuthor1800000000000] })).close();
  const before = await server.dataSource.query('select * from migrations');
  await expect(openDatabase({ url, migrations })).rejects.toThrow(
    /was written by a newer version of Aide-mémoire \(its tables have AddAuthor1800000000000\)/,
  );
  expect(await server.dataSource.query('select * from migrations')).toEqual(before);
  await server.close();
});

test('every migration of the tree is among those that a service takes for this version’s', async () => {
  const root = join(import.meta.dirname, '../../..');
  const files = (
    await Promise.all(['apps', 'libs'].map((part) => readdir(join(root, part), { recursive: true })))
  ).map((found, at) => found.map((file) => join(root, at === 0 ? 'apps' : 'libs', file)));
  const names = await Promise.all(
    files
      .flat()
      .filter((file) => /\/migrations\/\d{13}-[^/]+\.ts$/.test(file))
      .map(async (file) => {
        const text = await readFile(file, 'utf8');
        return [...text.matchAll(/export class (\w+\d{13}) /g)].map(([, name]) => name);
      }),
  );
  expect(releasedMigrations.toSorted()).toEqual(names.flat().toSorted());
});
