import type { MigrationInterface, QueryRunner } from 'typeorm';

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

    // The lock comes first and is held to the commit, so batches are serial: positions are gapless, in
    // commit order, and each batch sees all before it. (plpgsql takes a new snapshot for the
    // next statement; one SQL statement would see the log as of before it waited.)
    // Scalar subqueries look streams and commands up by their index; a join to them would let
    // the planner read the whole table.
    // What a hash covers is spelled out in event-hash.ts too, which computes it apart from this.
    await runner.query(`
      create function append_events(commands_asked json, appends_asked json, events_asked json, at timestamptz)
      returns json language plpgsql as $$
      declare
        head     bigint;
        recorded timestamptz(3);
        instant  text;
        result   json;
      begin
        perform pg_advisory_xact_lock(5711903002);
        select e.position, e.recorded_at into head, recorded from events e order by e.position desc limit 1;
        head := coalesce(head, 0);
        recorded := greatest(at, recorded);
        instant := to_char(recorded at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

        with asked as materialized (
          select a.command, a.id, a.fingerprint,
                 (select c from commands c where c.command_id = a.id) as known
            from json_to_recordset(commands_asked) as a(command int, id text, fingerprint text)
        ), targets as materialized (
          select t.*, (select row(e.version, e.hash)::stream_head from events e
                        where e.stream_id = t.stream order by e.version desc limit 1) as newest
            from json_to_recordset(appends_asked) as t(command int, append int, stream text, expected int, events int)
        ), judged as materialized (
          select a.command, a.id, a.fingerprint, t.append, t.stream, t.expected, coalesce(t.events, 0) as events,
                 coalesce((t.newest).version, 0) as version, (t.newest).hash,
                 bool_and((a.known).command_id is null
                          and coalesce(t.expected, (t.newest).version, 0) = coalesce((t.newest).version, 0))
                   over (partition by a.command) as accepted
            from asked a left join targets t using (command)
        ), placed as materialized (
          select *, head + sum(events) over (order by command, append) as upto from judged where accepted
        ), chained as (
          select p.upto - p.events + e.number as position, p.version + e.number as version, p.stream, p.append,
                 p.hash as before, e.number, e.id, e.type, e.schema, e.data, e.meta,
                 chain(coalesce(p.hash, decode(repeat('00', 32), 'hex')),
                       convert_to(concat_ws(E'\\n', p.upto - p.events + e.number, p.stream, p.version + e.number,
                         e.id, e.type, e.schema, instant, octet_length(e.data::text), e.data, e.meta), 'UTF8'))
                   over (partition by e.append order by e.number) as hash
            from json_to_recordset(events_asked)
                 as e(append int, number int, id uuid, type text, schema int, data json, meta json)
            join placed p using (append)
        ), written as (
          insert into events
          select position, stream, version, id, type, schema, data, meta, recorded,
                 coalesce(lag(hash) over (partition by append order by number), before,
                          decode(repeat('00', 32), 'hex')), hash
            from chained order by append, number
        ), remembered as (
          insert into commands
          select id, fingerprint, max(upto), sum(events),
                 coalesce(array_agg(stream order by append) filter (where append is not null), '{}'),
                 coalesce(array_agg(version + events order by append) filter (where append is not null), '{}'), recorded
            from placed group by command, id, fingerprint
        ), refused as (
          select distinct on (j.command) case
                   when (a.known).fingerprint <> a.fingerprint
                     then json_build_object('command', j.command, 'verdict', 'reused')
                   when (a.known).command_id is not null
                     then json_build_object('command', j.command, 'verdict', 'repeated', 'answer', a.known)
                   else json_build_object('command', j.command, 'verdict', 'conflict', 'streamId', j.stream,
                                          'expected', j.expected, 'actual', j.version) end as refusal
            from judged j join asked a using (command)
           where not j.accepted and ((a.known).command_id is not null or j.expected <> j.version)
           order by j.command, j.append
        )
        select json_build_object(
                 'head', head,
                 'versions', (select coalesce(json_agg(version order by append), '[]') from judged where append is not null),
                 'refused', (select coalesce(json_agg(refusal), '[]') from refused))
          into result;
        return result;
      end $$;
      comment on function append_events is
        'Writes a batch of commands in one transaction, each all or nothing, each stream and command at most once. Tells the head before, the version each append met, and the commands it did not write.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function append_events; drop aggregate chain(bytea, bytea); drop function chain_link; drop type stream_head;
      drop table commands, events;`);
  }
}
