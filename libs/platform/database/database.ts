import pg from 'pg';
import { DataSource, type DataSourceOptions, type MigrationInterface } from 'typeorm';
import { refuseUnknown } from './data-folder.js';
import { type EmbeddedPostgres, openEmbeddedPostgres } from './embedded-postgres.js';
import { NamingClient } from './named-statements.js';
import { releasedMigrations } from './released-migrations.js';

/** A server's address, or the folder of the embedded database. */
export type DatabasePlace =
  | { readonly url: string }
  | {
      readonly dataDir: string;
      /** To read what was moved away. */
      readonly evenIfMoved?: boolean;
      /** The database in the folder, where somebody has begun to open it. */
      readonly embedded?: Promise<EmbeddedPostgres>;
    };

export type Migrations = readonly (new () => MigrationInterface)[];

export type DatabaseOptions = DatabasePlace & {
  /** All migrations of the tables this process uses; TypeORM reads their time from their class names. */
  readonly migrations: Migrations;
};

export abstract class Database {
  abstract readonly dataSource: DataSource;
  /** Ends the connections, then the embedded database if there is one. Calling it again waits for the same end. */
  abstract close(): Promise<void>;
}

/**
 * A page of a large view is planned as if all of it were read, which Postgres takes for a reason to compile the
 * query: 10 ms, where reading the page takes 5.
 * In UTC, whatever zone the server is set to: long ago zones had offsets with seconds, which no reader of ISO 8601 takes.
 */
const compileNothingInUtc = async (client: pg.ClientBase): Promise<void> => {
  await client.query(`set jit = off; set timezone = 'UTC'`);
};

class Pool extends pg.Pool {
  constructor(config?: pg.PoolConfig) {
    super({ ...config, onConnect: compileNothingInUtc });
    // A connection that is lost tells so more than once, and TypeORM listens only to the first: the
    // second would end the process. Whoever uses the connection is told by the query that fails.
    this.on('connect', (client) => client.on('error', () => undefined));
  }
}

/** Held while migrating, so that services that start together on one server take turns. */
const migrationLock = 5_711_903_001;

/**
 * Connects, and brings the tables up to this version.
 * @throws {DataFolderLocked} @throws {DataFolderNewer} @throws {DataFolderUnusable} for a data folder
 * @throws {DatabaseUnreachable} @throws {DatabaseNewer} for a server
 */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const migrations = options.migrations.map(({ name }) => name);
  const embedded =
    'dataDir' in options
      ? await (options.embedded ?? openEmbeddedPostgres(options.dataDir, migrations, options))
      : undefined;
  const dataSource = new DataSource({
    type: 'postgres',
    driver: { ...pg, Pool },
    migrations: [...options.migrations],
    synchronize: false,
    installExtensions: false,
    migrationsTransactionMode: 'each',
    ...('url' in options
      ? { url: options.url, extra: { pipeline: true } }
      : {
          username: 'postgres',
          database: 'postgres',
          extra: { stream: embedded?.connect, Client: NamingClient, idleTimeoutMillis: 0, pipeline: true },
        }),
  } satisfies DataSourceOptions);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await embedded?.close();
  };
  try {
    await initialise(dataSource, options);
    if ('dataDir' in options) refuseUnknown(options.dataDir, await migrationsRun(dataSource), migrations);
    else refuseLater(options.url, await migrationsRun(dataSource), [...releasedMigrations, ...migrations]);
    await migrate(dataSource);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    dataSource,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
};

/** The server's tables were made by a newer version than this one. Nothing was touched. */
export class DatabaseNewer extends Error {
  constructor(url: string, later: readonly string[]) {
    const { host, pathname } = new URL(url);
    super(
      `the database ${pathname.slice(1)} at ${host} was written by a newer version of Aide-mémoire (its tables have ${later.join(', ')}): start that version, or a later one`,
    );
    this.name = 'DatabaseNewer';
  }
}

/** @throws {DatabaseNewer} */
const refuseLater = (url: string, seen: readonly string[], known: readonly string[]): void => {
  const later = seen.filter((name) => !known.includes(name));
  if (later.length > 0) throw new DatabaseNewer(url, later);
};

/** The server cannot be used. The message says why; it never holds the address's password. */
export class DatabaseUnreachable extends Error {
  constructor(url: string, cause: unknown) {
    const { host, pathname } = new URL(url);
    // A name with several addresses fails with several errors, in one that says nothing itself.
    const [first] = cause instanceof AggregateError ? cause.errors : [cause];
    super(`the database ${pathname.slice(1)} at ${host} cannot be used: ${(first as Error).message}`, {
      cause,
    });
    this.name = 'DatabaseUnreachable';
  }
}

const initialise = async (dataSource: DataSource, options: DatabaseOptions): Promise<void> => {
  try {
    await dataSource.initialize();
  } catch (error) {
    throw 'url' in options ? new DatabaseUnreachable(options.url, error) : error;
  }
};

/** Names of the migrations that a database has seen. */
export const migrationsRun = async (dataSource: DataSource): Promise<string[]> => {
  const [table] = await dataSource.query(`select to_regclass('migrations') as name`);
  if (table.name === null) return [];
  const rows: { name: string }[] = await dataSource.query('select name from migrations');
  return rows.map(({ name }) => name);
};

const migrate = async (dataSource: DataSource): Promise<void> => {
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query('select pg_advisory_lock($1)', [migrationLock]);
    await dataSource.runMigrations();
  } finally {
    await holder.query('select pg_advisory_unlock($1)', [migrationLock]);
    await holder.release();
  }
};
