import pg from 'pg';
import { type CopiedTable, rowsIn, type Session, tablesIn } from '#platform/database/copy-rows.js';

/** The database is no place to move to, in words that say why and what would be. Nothing in it was touched. */
export class TargetRefused extends Error {
  constructor(url: string, reason: string, options?: ErrorOptions) {
    super(`cannot move to ${withoutPassword(url)}: ${reason}`, options);
    this.name = 'TargetRefused';
  }
}

/** An address as it may be shown. */
const withoutPassword = (url: string): string => {
  const address = new URL(url);
  if (address.password) address.password = '***';
  address.search = '';
  return address.href;
};

/** Kept by TypeORM, and written by the migrations themselves. */
export const migrationsTable = 'migrations';

const emptyOne = 'name an empty database';

/** What is to be moved, as far as the target's fitness depends on it. */
export interface Moving {
  readonly url: string;
  readonly tables: readonly CopiedTable[];
  readonly migrations: readonly string[];
  /** Hashes of the first and the newest event: by them a register is known. */
  readonly first: string;
  readonly last: string;
}

/**
 * Makes sure that nothing of anybody's is there: no table, or none but ours and those without a row, which is what an
 * interrupted move leaves behind.
 * @throws {TargetRefused}
 */
export const refuseOccupied = async (target: Session, moving: Moving): Promise<void> => {
  const { url, tables, migrations } = moving;
  const found = await tablesIn(target);
  const present = found.map(({ name }) => name);
  const others = present.filter((name) => !tables.some((table) => table.name === name));
  if (others.length > 0)
    throw new TargetRefused(url, `it holds tables of somebody else (${some(others)}); ${emptyOne}`);
  if (present.includes(migrationsTable)) {
    const run: { name: string }[] = await target.query(`select name from ${migrationsTable}`);
    const later = run.map(({ name }) => name).filter((name) => !migrations.includes(name));
    if (later.length > 0)
      throw new TargetRefused(url, `a newer version of Aide-mémoire made its tables (${some(later)})`);
  }
  if (present.includes('events')) await refuseRegister(target, moving);
  for (const table of found.filter(({ name }) => name !== migrationsTable)) {
    if ((await rowsIn(target, table)) > 0) {
      throw new TargetRefused(
        url,
        `a register was started on it already (there are rows in ${table.name}); ${emptyOne}`,
      );
    }
  }
};

const refuseRegister = async (target: Session, { url, first, last }: Moving): Promise<void> => {
  const [event]: { hash: string }[] = await target.query(
    `select encode(hash, 'hex') as hash from events where position = 1`,
  );
  if (event?.hash === first) throw new TargetRefused(url, await movedBefore(target, last));
  if (event) throw new TargetRefused(url, `it holds another register; ${emptyOne}`);
};

/** The newest event's hash covers its position: if it is there, everything is. */
const movedBefore = async (target: Session, last: string): Promise<string> => {
  const found: unknown[] = await target.query(`select from events where hash = decode('${last}', 'hex')`);
  return found.length > 0
    ? 'this register was moved there before and needs no second move; check it with: DATABASE_URL=<that address> aide-memoire verify'
    : 'this register was moved there before, and what was recorded in the folder since is not there: decide which of the two goes on';
};

const shown = 5;
const some = (names: readonly string[]): string =>
  `${names.slice(0, shown).join(', ')}${names.length > shown ? ' …' : ''}`;

/** Looks at the database before anything is changed in it. @throws {TargetRefused} when it cannot be reached */
export const looking = async (url: string, look: (target: Session) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks says so by the query that fails, and by this event, which would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect().catch((error: unknown) => {
      throw new TargetRefused(url, whyUnreachable(error, new URL(url)), { cause: error });
    });
    await look({ query: async (statement, values) => (await client.query(statement, values)).rows });
  } finally {
    await client.end().catch(() => undefined);
  }
};

const whyUnreachable = (error: unknown, { host, username, pathname }: URL): string => {
  const { code, message } = error as Error & { code?: string };
  const database = pathname.slice(1);
  switch (code) {
    case 'ECONNREFUSED':
      return `no server listens at ${host}`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `there is no host ${host}`;
    case '3D000':
      return `there is no database ${database}; create it first: createdb ${database}`;
    case '28P01':
    case '28000':
      return `the server does not let ${username || 'this user'} in: ${message}`;
    default:
      return message.replaceAll(/\s*\n\s*/g, ' ');
  }
};
