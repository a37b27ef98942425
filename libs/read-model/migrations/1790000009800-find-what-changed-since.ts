import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists stand still at a position while one pages: what has changed since is found by an index. */
export class FindWhatChangedSince1790000009800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index on commitment_status_version (until_position);
      create index on deadlines (since_position)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index commitment_status_version_until_position_idx, deadlines_since_position_idx`);
  }
}
