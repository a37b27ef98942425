import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries were named after the host that was asked, so that a register that moved was a second copy of each in every calendar. */
export class NameFeeds1790000009700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table secrets.calendar_feeds add column uid_name text;
      comment on column secrets.calendar_feeds.uid_name is
        'What follows the @ in the UIDs of its entries, for good; null until a feed of before is first asked for again.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table secrets.calendar_feeds drop column uid_name');
  }
}
