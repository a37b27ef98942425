import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By when its series makes a commitment likely. No event of before says it. */
export class ExpectTheNextOfASeries1790000009900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['commitment_status', 'commitment_status_version'])
      await runner.query(`alter table ${table} add column expected jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['commitment_status', 'commitment_status_version'])
      await runner.query(`alter table ${table} drop column expected`);
  }
}
