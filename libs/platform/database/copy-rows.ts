/** One connection to a database. */
export interface Session {
  // biome-ignore lint/suspicious/noExplicitAny: rows are as the statement makes them; whoever asks names their type
  query(statement: string, values?: unknown[]): Promise<any>;
}

/** A table with the columns that its rows are written with: all but those the database computes itself. */
export interface CopiedTable {
  /** As it is spoken of: with its schema, `secrets.webhooks`, unless it stands in the connection's own. */
  readonly name: string;
  /** The same as SQL spells it. */
  readonly quoted: string;
  /** The type as SQL spells it, `timestamp(3) with time zone`. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** Rows in memory at a time. An event with the text of a source may have 2 MB. */
const BATCH = 200;

/** The tables of the connection's own schema, and of the one that holds secrets, by name. */
export const tablesIn = (database: Session): Promise<CopiedTable[]> =>
  database.query(`
    select case when n.nspname = current_schema() then c.relname else n.nspname || '.' || c.relname end as name,
           case when n.nspname = current_schema() then format('%I', c.relname) else format('%I.%I', n.nspname, c.relname) end
             as quoted,
           json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p') and n.nspname in (current_schema(), 'secrets')
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by n.nspname, c.relname order by 1`);

export const rowsIn = async (
  database: Session,
  { quoted: table }: Pick<CopiedTable, 'quoted'>,
): Promise<number> => {
  const [row]: { rows: number }[] = await database.query(`select count(*)::float8 as rows from ${table}`);
  return row?.rows ?? 0;
};

/**
 * Copies every row of a table, as it is, to the table of the same name elsewhere; tells how many were copied so far. Values travel
 * as Postgres writes them as text, so that nothing is rounded or spelt anew: `json` stays the text that was stored. Both
 * sides must be in a transaction; memory does not grow with the table.
 */
export async function* copyRows(from: Session, to: Session, table: CopiedTable): AsyncGenerator<number> {
  const { columns } = table;
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const texts = columns.map((column) => `${quoted(column.name)}::text`).join(', ');
  const arrays = columns.map((_, i) => `$${i + 1}::text[]`).join(', ');
  const typed = columns.map(({ name: column, type }) => `u.${quoted(column)}::${type}`).join(', ');
  const insert = `insert into ${table.quoted} (${names}) select ${typed} from unnest(${arrays}) as u(${names})`;
  let copied = 0;
  await from.query(`declare copied no scroll cursor for select array[${texts}] as row from ${table.quoted}`);
  for (;;) {
    const rows: { row: (string | null)[] }[] = await from.query(`fetch ${BATCH} from copied`);
    if (rows.length === 0) break;
    await to.query(
      insert,
      columns.map((_, i) => rows.map(({ row }) => row[i] ?? null)),
    );
    copied += rows.length;
    yield copied;
  }
  await from.query('close copied');
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
