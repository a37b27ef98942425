import type { MigrationInterface, QueryRunner } from 'typeorm';
import { loadAppendEvents } from '../append-events.js';

/**
 * The log and the one function that writes to it. Runs on Postgres 15 to 18.
 *
 * `data` and `meta` are `json`, not `jsonb`: the text is kept as it came, and the hashes run over it.
 */
export class CreateEventStore1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table events (
        position       bigint primary key,
        stream_id      text collate "C" not null check (strpos(stream_id, E'\\n') = 0),
        version        integer not null,
        event_id       uuid not null,
        type           text collate "C" not null check (strpos(type, E'\\n') = 0),
        schema_version integer not null,
        data           json not null,
        meta           json not null,
        recorded_at    timestamptz(3) not null,
        prev_hash      bytea not null,
        hash           bytea not null,
        unique (stream_id, version)
      );
      create index events_recorded_at on events (recorded_at);
      comment on table events is 'What happened, in one gapless order. Written by append_events() only; never changed.';

      create table commands (
        command_id  text collate "C" primary key,
        fingerprint text not null,
        position    bigint not null,
        events      integer not null,
        streams     text[] not null,
        versions    integer[] not null,
        recorded_at timestamptz(3) not null
      );
      comment on table commands is 'What each command was answered, so that a repetition is answered the same.';`);

    // In plpgsql, since Postgres starts an executor for each call of a function in SQL (20 µs).
    await runner.query(`
      create function chain_link(state bytea, before bytea, content bytea) returns bytea
      language plpgsql immutable parallel safe as $$ begin return sha256(coalesce(state, before) || content); end $$;
      create type stream_head as (version integer, hash bytea);
      create aggregate chain(before bytea, content bytea) (sfunc = chain_link, stype = bytea);
      comment on aggregate chain(bytea, bytea) is
        'Over the events of a stream in order: the hash of each, linked to the one before; the first to "before".';`);

    await loadAppendEvents(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function append_events; drop aggregate chain(bytea, bytea); drop function chain_link; drop type stream_head;
      drop table commands, events;`);
  }
}
