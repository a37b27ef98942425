import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { bodiesIn } from '#commands/bodies-in.js';
import type { CommandTo } from '#domain/command-types.js';
import { NearNames } from '#domain/near-names.js';
import { isUndefinedTable } from '#platform/database/sqlstate.js';
import { run, sql } from '#read-model/sql.js';

/** Names that were read so lately are not read again, in ms: most commands name bodies that are known. */
const FRESH = 10_000;

/** The bodies that the register names, as the view of commitments has them. */
@Injectable()
export class NamedBodies {
  private known = new NearNames();
  private readAt = Number.NEGATIVE_INFINITY;
  private reading: Promise<void> | undefined;

  constructor(private readonly database: DataSource) {}

  /** The hundred that it names most. */
  async most(): Promise<string[]> {
    return this.read(
      sql`select body from commitment_status, unnest(bodies) as body group by body order by count(*) desc, body limit 100`,
    );
  }

  /** What a command names that nothing has named yet, but that is nearly what something else is called: in words, each once. */
  async nearIn(command: CommandTo): Promise<string[]> {
    const names = bodiesIn(command);
    if (names.every((name) => this.known.has(name))) return [];
    await this.readLately();
    const told = names.flatMap((name) => {
      const near = this.known.near(name);
      return near === undefined
        ? []
        : [`“${name}” is nearly “${near}”: another body, unless one of them is a slip`];
    });
    return [...new Set(told)];
  }

  /** What a command named that was carried out is known from now on, before the view has it. */
  named(command: CommandTo): void {
    for (const name of bodiesIn(command)) this.known.add(name);
  }

  /** Read once, however many commands ask for it meanwhile. */
  private readLately(): Promise<void> {
    if (performance.now() - this.readAt <= FRESH) return Promise.resolve();
    this.reading ??= this.readAll().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readAll(): Promise<void> {
    this.known = new NearNames(
      await this.read(sql`select distinct unnest(bodies) as body from commitment_status`),
    );
    this.readAt = performance.now();
  }

  private async read(statement: ReturnType<typeof sql>): Promise<string[]> {
    try {
      return (await run<{ body: string }>(this.database, statement)).map(({ body }) => body);
    } catch (error) {
      // Nobody has ever started the views of this database.
      if (isUndefinedTable(error)) return [];
      throw error;
    }
  }
}
