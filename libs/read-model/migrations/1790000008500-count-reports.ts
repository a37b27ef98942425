import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often somebody reported on a commitment. Rows of before say 0 until the view has been made anew. */
export class CountReports1790000008500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['commitment_status', 'commitment_status_version'])
      await runner.query(`alter table ${table} add column reports int not null default 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['commitment_status', 'commitment_status_version'])
      await runner.query(`alter table ${table} drop column reports`);
  }
}
