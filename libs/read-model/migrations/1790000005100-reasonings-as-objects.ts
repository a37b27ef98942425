import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type FirstReasoning, reasoningOfFirst } from '#domain/reminders/first-reasoning.js';

interface Told {
  readonly commitment: string;
  readonly reminder: string;
  readonly reasoning: FirstReasoning;
}

/** Rows turned at once. */
const page = 1000;

/** Reasonings say their trigger as an object, as the events do since their second version; and every plan is made anew. */
export class ReasoningsAsObjects1790000005100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['reminder_fallen', 'reminder_plan']) await turnAll(runner, table);
    // What repeats is no longer planned before it is so.
    await runner.query(
      `insert into replan (scope, because)
        select 'all', 'a reminder is no longer told before what it tells is so'
         where exists (select from reminder_subject)`,
    );
  }

  /** The texts cannot be made again: what is needed is a copy of the database from before. */
  async down(): Promise<void> {
    throw new Error('reasonings stay objects');
  }
}

const turnAll = async (runner: QueryRunner, table: string): Promise<void> => {
  for (;;) {
    const rows: Told[] = await runner.query(
      `select commitment, reminder, reasoning from ${table} where jsonb_typeof(reasoning->'trigger') = 'string' limit ${page}`,
    );
    if (rows.length === 0) return;
    await runner.query(
      `update ${table} t set reasoning = n.reasoning
        from unnest($1::text[], $2::text[], $3::jsonb[]) n(commitment, reminder, reasoning)
        where t.commitment = n.commitment and t.reminder = n.reminder`,
      [
        rows.map(({ commitment }) => commitment),
        rows.map(({ reminder }) => reminder),
        rows.map(({ reasoning }) => JSON.stringify(reasoningOfFirst(reasoning))),
      ],
    );
  }
};
