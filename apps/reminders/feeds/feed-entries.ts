import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CANCELLED_FOR, type FeedEntry, takenBack } from '#delivery/calendar/feed.js';
import { asName } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { isOneOf, run, type Sql, sql } from '#read-model/sql.js';
import { type CommitmentStatus, commitmentStatus } from '#read-model/tables/commitment-status.js';
import { partsOf } from './feed.schema.js';

/** Calendar programs read a feed whole, each hour: no more than so many are in it. */
const most = 2000;

const within = (scope: string): Sql => {
  const parts = partsOf(scope);
  if (!parts) return sql`true`;
  const { category, id } = parts;
  if (category === 'visit') return sql`t.visit = ${id}`;
  if (category === 'owner') return sql`t.owner = ${id}`;
  // One that was asked for before names were composed has it as it was typed.
  return sql`t.bodies && ${[asName(id)]}::text[]`;
};

/** What stands in a feed. */
@Injectable()
export class FeedEntries {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * What is open, and then what was closed within a year, but what was taken back only for its first days; what is to come before what is past, the nearest first. Where there are
   * too many, the oldest closed ones are left out first. What has no date is in no calendar.
   */
  async of(scope: string): Promise<{ readonly entries: FeedEntry[]; readonly leftOut: number }> {
    const now = this.clock.now();
    const rows = await readRows<CommitmentStatus, { readonly title: string | null; readonly all: number }>(
      this.database.manager,
      commitmentStatus,
      tableAt(commitmentStatus, 'serving'),
      sql`where ${within(scope)} and (t.window_first is not null or t.window_last is not null)
        and (t.stage = 'open' or (t.stage = 'closed' and t.changed_at > ${now}::timestamptz - interval '1 year'
          and (t.changed_at > ${now}::timestamptz - make_interval(days => ${CANCELLED_FOR}) or not (${isOneOf(sql`t.outcome`, takenBack)}))))
        order by t.stage desc, t.due <= ${now}, case when t.due > ${now} then t.due end, t.due desc, t.commitment limit ${most}`,
      {
        title: sql`(select v.title from visit_overview v where v.visit = t.visit)`,
        all: sql`(count(*) over ())::int`,
      },
    );
    const entries = rows.map((row) => ({
      commitment: row.commitment,
      kind: row.kind,
      stage: row.stage,
      outcome: row.outcome,
      statement: row.statement,
      visit: row.title ?? row.visit,
      timeframe: {
        edtf: row.edtf,
        hemisphere: row.hemisphere,
        window: { first: row.windowFirst, last: row.windowLast },
      },
      words: row.words,
      responsible: row.responsible,
      owner: row.owner,
      version: row.version,
      changedAt: row.changedAt,
    }));
    return { entries, leftOut: (rows[0]?.all ?? 0) - rows.length };
  }

  /** What calendar programs call a feed. */
  async nameOf(scope: string): Promise<string> {
    const parts = partsOf(scope);
    if (!parts) return 'Aide-mémoire';
    const { category, id } = parts;
    if (category === 'body') return `Aide-mémoire: ${id}`;
    if (category === 'owner') return `Aide-mémoire: ${id.slice(id.indexOf(':') + 1)}`;
    const [visit] = await run<{ title: string }>(
      this.database.manager,
      sql`select title from visit_overview where visit = ${id}`,
    );
    return `Aide-mémoire: ${visit?.title ?? id}`;
  }
}
