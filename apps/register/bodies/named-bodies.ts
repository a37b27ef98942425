import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CommandTo } from '#domain/command-types.js';
import { nearName } from '#domain/near-names.js';
import { isUndefinedTable } from '#platform/database/sqlstate.js';
import { run, sql } from '#read-model/sql.js';

/** Names that were read so lately are not read again, in ms: most commands name bodies that are known. */
const FRESH = 10_000;

/** The bodies that the register names, as the view of commitments has them. */
@Injectable()
export class NamedBodies {
  private known: ReadonlySet<string> = new Set();
  private readAt = Number.NEGATIVE_INFINITY;

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
    if (performance.now() - this.readAt > FRESH) {
      this.known = new Set(
        await this.read(sql`select distinct unnest(bodies) as body from commitment_status`),
      );
      this.readAt = performance.now();
    }
    const known = [...this.known];
    const told = names.flatMap((name) => {
      const near = nearName(name, known);
      return near === undefined
        ? []
        : [`“${name}” is nearly “${near}”: another body, unless one of them is a slip`];
    });
    this.known = new Set([...known, ...names]);
    return [...new Set(told)];
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

const bodiesIn = ({ type, data }: CommandTo): string[] => {
  const given =
    type === 'RecordCommitment' || type === 'ProposeCommitment'
      ? data.parties
      : type === 'AssignCommitment'
        ? data
        : undefined;
  if (!given) return [];
  const { responsible, supporting = [], counterparts = [] } = given;
  return [...(responsible ? [responsible] : []), ...supporting, ...counterparts];
};
