import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A commitment tells which others are linked to it. Few rows are: no index holds the others. */
export class FindWhatIsLinked1790000010600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index on commitment_status using gin (links jsonb_path_ops) where links <> '[]';
      create index on commitment_status (next) where next is not null;
      create index on commitment_status (superseded_by) where superseded_by is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index commitment_status_links_idx, commitment_status_next_idx, commitment_status_superseded_by_idx`);
  }
}
