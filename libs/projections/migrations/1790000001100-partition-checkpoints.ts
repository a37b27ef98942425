import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A checkpoint says among how many partitions its events were shared out; until now there was always one. */
export class PartitionCheckpoints1790000001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table checkpoints add column partitions int not null default 1');
    await runner.query('alter table checkpoints alter column partitions drop default');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table checkpoints drop column partitions');
  }
}
