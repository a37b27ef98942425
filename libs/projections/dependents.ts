import type { EntityManager } from 'typeorm';
import { rebuildingSchema, tableAt } from '#read-model/rows.js';
import { run, sql } from '#read-model/sql.js';
import type { Projection } from './projection.js';

/** Statements that hand what others have on a view's tables to the tables that take their place. */
export interface Dependents {
  /** Before the tables in use are dropped: views over them now read the new ones, with their own grants as they were. */
  readonly views: readonly string[];
  /** Once the new tables stand in their place. */
  readonly grants: readonly string[];
}

/** Something stands on a table that no statement can hand over. Nothing was changed. */
export class NotHandedOver extends Error {
  constructor(view: string, names: readonly string[]) {
    super(
      `${view} is not made anew: ${names.join(', ')} would be lost with its rows; drop it first, and make it again afterwards`,
    );
    this.name = 'NotHandedOver';
  }
}

/**
 * What others have on the tables of a view in use, as their owner may know nothing of: grants, and views built over them.
 * @throws {NotHandedOver} naming what is built on them and cannot be re-pointed, such as a materialized view
 */
export const dependentsOf = async (
  transaction: EntityManager,
  { name, tables }: Pick<Projection, 'name' | 'tables'>,
): Promise<Dependents> => {
  const names = tables.map((table) => table.name);
  // Every name is then written with its schema.
  const [before] = await run<{ path: string }>(
    transaction,
    sql`select current_setting('search_path') as path`,
  );
  const inUse = await run<{ id: string; name: string; qualified: string }>(
    transaction,
    sql`select c.oid::text as id, c.relname as name, format('%I.%I', n.nspname, c.relname) as qualified
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.oid = any(select to_regclass(one) from unnest(${names}::text[]) one)`,
  );
  const ids = inUse.map(({ id }) => id);
  await run(transaction, sql`select set_config('search_path', '', true)`);
  const over = await run<{ name: string; kind: string; options: string[] | null; definition: string }>(
    transaction,
    sql`select distinct format('%I.%I', n.nspname, v.relname) as name, v.relkind as kind, v.reloptions as options,
               pg_get_viewdef(v.oid) as definition
      from pg_depend d join pg_rewrite r on r.oid = d.objid join pg_class v on v.oid = r.ev_class
        join pg_namespace n on n.oid = v.relnamespace
      where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
        and d.refobjid = any(${ids}::oid[]) and v.oid <> all(${ids}::oid[])`,
  );
  const grants = await run<{ statement: string }>(
    transaction,
    sql`with held as (
        select c.oid, a.grantee, a.privilege_type, a.is_grantable, '' as columns
          from pg_class c, aclexplode(c.relacl) a where c.oid = any(${ids}::oid[]) and a.grantee <> c.relowner
        union all
        select c.oid, a.grantee, a.privilege_type, a.is_grantable, format(' (%I)', t.attname)
          from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
          where c.oid = any(${ids}::oid[]) and a.grantee <> c.relowner)
      select format('grant %s%s on %s to %s%s', privilege_type, columns, oid::regclass,
                    case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end,
                    case when is_grantable then ' with grant option' else '' end) as statement
      from held order by 1`,
  );
  await run(transaction, sql`select set_config('search_path', ${before?.path ?? ''}, true)`);
  const lost = over.filter(({ kind }) => kind !== 'v').map(({ name: one }) => one);
  if (lost.length > 0) throw new NotHandedOver(name, lost);
  return {
    views: over.map(({ name: one, options, definition }) => {
      const with_ = options === null ? '' : ` with (${options.join(', ')})`;
      return `create or replace view ${one}${with_} as ${repointed(definition, inUse)}`;
    }),
    grants: grants.map(({ statement }) => statement),
  };
};

/** The definition of a view, reading the tables that are being filled in place of those in use. */
const repointed = (
  definition: string,
  inUse: readonly { readonly name: string; readonly qualified: string }[],
): string =>
  inUse.reduce(
    (text, { name, qualified }) =>
      text.replaceAll(
        new RegExp(`(?<![\\w."])${qualified.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w"])`, 'g'),
        `${rebuildingSchema}.${name}`,
      ),
    definition,
  );

/** Tells the planner what the new rows are like, before anybody reads them. */
export const analyse = async (
  transaction: EntityManager,
  { tables }: Pick<Projection, 'tables'>,
): Promise<void> => {
  for (const table of tables) await run(transaction, sql`analyze ${tableAt(table, 'rebuilding')}`);
};
