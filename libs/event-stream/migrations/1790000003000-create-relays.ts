import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far events have been sent to each topic, and who may send them. One row, so that one statement sees both. */
export class CreateRelays1790000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table relays (
        topic          text primary key,
        position       bigint not null,
        last_positions bigint[] not null,
        holder         uuid not null,
        token          bigint not null,
        held_until     timestamptz not null
      );
      comment on table relays is 'The checkpoint and the lease of the relay to each topic.';
      comment on column relays.position is 'All events up to here stand on the topic.';
      comment on column relays.last_positions is 'Position of the newest event in each partition, 0 when it has none.';
      comment on column relays.token is 'Rises with each new holder: what an earlier one still wants to write is refused.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table relays');
  }
}
