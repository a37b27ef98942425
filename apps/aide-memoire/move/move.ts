import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { views } from '#apps/views/views.js';
import { type CopiedTable, copyRows, rowsIn, type Session, tablesIn } from '#platform/database/copy-rows.js';
import { markMoved } from '#platform/database/data-folder.js';
import { openDatabase } from '#platform/database/database.js';
import { createTable } from '#read-model/create-table.js';
import { migrations } from '../app.module.js';
import { looking, migrationsTable, refuseOccupied } from './target.js';

/** How far a move is: rows of one table. */
export interface MoveProgress {
  readonly table: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Takes the register of a data folder to an empty Postgres, row by row as it is: events with their positions, hashes and
 * times, the answers to commands, tokens, views and their checkpoints. All of it in one transaction, so that whatever
 * interrupts it leaves the target without a row, and it can be run again. The folder is only read, once its tables are those
 * of this version, and then says where its register went.
 *
 * @throws {DataFolderLocked} while a server runs on the folder @throws {TargetRefused} @throws {Error} in words
 */
export async function* move(dataDir: string, url: string): AsyncGenerator<MoveProgress> {
  if (!existsSync(join(dataDir, 'postgres')))
    throw new Error(`there is no data folder at ${dataDir} to move`);
  await looking(url, async () => undefined);
  const from = await openDatabase({ dataDir, evenIfMoved: true, migrations });
  try {
    yield* moveFrom(dataDir, from.dataSource, url);
  } finally {
    await from.close();
  }
}

/** Views' tables that no migration makes: a server makes them when it starts, and has not yet where one is to be moved to. */
const createViewTables = (database: DataSource): Promise<void> =>
  database.transaction(async (transaction) => {
    for (const { projection } of views)
      for (const table of projection?.tables ?? []) await createTable(transaction, table);
  });

async function* moveFrom(dataDir: string, source: DataSource, url: string): AsyncGenerator<MoveProgress> {
  const from = source.createQueryRunner();
  const [ends]: [{ first: string | null; last: string }] = await from.query(`
    select encode((select hash from events where position = 1), 'hex') as first,
           encode((select hash from events order by position desc limit 1), 'hex') as last`);
  const { first, last } = ends;
  if (first === null) {
    throw new Error(
      `nothing is recorded in ${dataDir}: start with the new database, there is nothing to move`,
    );
  }
  await createViewTables(source);
  const tables = await tablesIn(from);
  const moving = { url, tables, first, last, migrations: migrations.map(({ name }) => name) };
  await looking(url, (target) => refuseOccupied(target, moving));
  const { dataSource, close } = await openDatabase({ url, migrations });
  const to = dataSource.createQueryRunner();
  try {
    await createViewTables(dataSource);
    await from.startTransaction('REPEATABLE READ');
    await to.startTransaction();
    const moved = tables.filter(({ name }) => name !== migrationsTable);
    // Nobody else begins on the target in between; a session that an interrupted move left behind is waited for.
    await to.query(`lock table ${moved.map(({ quoted }) => quoted).join(', ')} in access exclusive mode`);
    await refuseOccupied(to, moving);
    for (const table of moved) yield* moveTable(from, to, table);
    await to.query(`delete from checkpoints where place = 'rebuilding'`);
    await to.query(`delete from dead_letters where place = 'rebuilding'`);
    await to.commitTransaction();
    const { host, pathname } = new URL(url);
    await markMoved(dataDir, `${host}${pathname}`, new Date());
    await from.rollbackTransaction();
  } finally {
    await to.release();
    await from.release();
    await close();
  }
}

async function* moveTable(from: Session, to: Session, table: CopiedTable): AsyncGenerator<MoveProgress> {
  const total = await rowsIn(from, table);
  yield { table: table.name, done: 0, total };
  for await (const done of copyRows(from, to, table)) yield { table: table.name, done, total };
}
