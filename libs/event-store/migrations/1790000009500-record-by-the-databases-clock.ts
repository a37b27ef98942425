import type { MigrationInterface, QueryRunner } from 'typeorm';
import { loadAppendEvents } from '../append-events.js';

/**
 * What is written bears the database's time. A register that lives another time, which it began with, says so in a table of
 * its own. Older ones are known by what they hold: nothing could be recorded before there was this program.
 */
export class RecordByTheDatabasesClock1790000009500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table set_clock (since timestamptz(3) not null);
      create unique index set_clock_once on set_clock ((true));
      comment on table set_clock is
        'One row where the register was begun by a clock that was set, and so lives another time than the world; else none.';
      insert into set_clock select min(recorded_at) from events having min(recorded_at) < '2026-09-01';

      create function claim_set_clock(at timestamptz) returns boolean language plpgsql as $$
      begin
        if not exists (select from events) then insert into set_clock values (at) on conflict do nothing; end if;
        return exists (select from set_clock);
      end $$;
      comment on function claim_set_clock is
        'Whether a clock that was set may write here: yes where it always did, and where nothing stands yet, which then stays so.';`);
    await loadAppendEvents(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function append_events; drop function claim_set_clock; drop table set_clock;`);
  }
}
