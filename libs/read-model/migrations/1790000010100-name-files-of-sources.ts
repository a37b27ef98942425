import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The file that a source came as. No event of before names one. */
export class NameFilesOfSources1790000010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table visit_source add column file jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table visit_source drop column file');
  }
}
