import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the views for reports stand. They are made at the start, over tables of which some are made then too. */
export class CreateReporting1790000009500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema reporting');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema reporting cascade');
  }
}
