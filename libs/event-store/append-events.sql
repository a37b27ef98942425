-- Writes a batch of commands in one transaction. Each command is written whole or not at all; a batch names each
-- stream and each command at most once. Loaded by migrations (append-events.ts): whoever changes this file adds one.
--
--   1 time        the clock of whoever asks (at) is held against this database's; what is further apart than may be
--                 is refused (AM001, with this database's milliseconds). It is looked at before waiting for anybody
--   2 lock        batches take turns: the lock comes before reading and is held to the commit, so that positions are
--                 gapless, in commit order, and each batch sees all before it (plpgsql takes a new snapshot for the
--                 next statement; one SQL statement would see the log as of before it waited). What is written bears
--                 this database's time, never earlier than what stands. Only a log that began by a clock that was set
--                 (set_clock) goes on by such ones; elsewhere they are refused (AM002)
--   3 asked       the commands, each with what it was answered if it was written before
--   4 met         the streams they append to, each with the newest event that stands there
--   5 judged      a command is accepted when it is new and every stream is at the version it expects
--   6 numbered    accepted appends get their positions, one after the other, from the head on
--   7 chained     their events get position, version and a hash over themselves and the event before in their stream
--   8 written     the events, in the log
--   9 remembered  the answers, so that a repeated command is answered the same
--  10 refused     why the others were not written: repeated, reused for something else, or in conflict with a version
--
-- Scalar subqueries look commands and streams up by their index; a join would let the planner read the whole table.
-- What a hash covers is spelled out in event-hash.ts too, which computes it apart from this.
create or replace function append_events(
  commands_asked json, appends_asked json, events_asked json, at timestamptz, is_set boolean, apart interval)
returns json language plpgsql as $$
declare
  lives_set boolean := exists (select from set_clock);
  now_here timestamptz := clock_timestamp();
  head     bigint;
  recorded timestamptz(3);
  instant  text;
  result   json;
begin
  -- 1 time
  if not lives_set and not is_set and at not between now_here - apart and now_here + apart then
    raise exception using errcode = 'AM001', message = 'the clock of this process is not this database''s',
                          detail = floor(extract(epoch from now_here) * 1000)::bigint;
  end if;
  -- 2 lock
  perform pg_advisory_xact_lock(5711903002);
  select e.position, e.recorded_at into head, recorded from events e order by e.position desc limit 1;
  head := coalesce(head, 0);
  if is_set and not lives_set then
    lives_set := claim_set_clock(at);
    if not lives_set then
      raise exception using errcode = 'AM002', message = 'this register goes by the real time';
    end if;
  end if;
  recorded := greatest(case when lives_set then at else date_trunc('milliseconds', clock_timestamp()) end, recorded);
  instant := to_char(recorded at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

  with asked as materialized (
    select a.command, a.id, a.fingerprint,
           (select c from commands c where c.command_id = a.id) as known
      from json_to_recordset(commands_asked) as a(command int, id text, fingerprint text)
  ), met as materialized (
    select m.*, (select row(e.version, e.hash)::stream_head from events e
                  where e.stream_id = m.stream order by e.version desc limit 1) as newest
      from json_to_recordset(appends_asked) as m(command int, append int, stream text, expected int, events int)
  ), judged as materialized (
    select a.command, a.id, a.fingerprint, m.append, m.stream, m.expected, coalesce(m.events, 0) as events,
           coalesce((m.newest).version, 0) as version, (m.newest).hash,
           bool_and((a.known).command_id is null
                    and coalesce(m.expected, (m.newest).version, 0) = coalesce((m.newest).version, 0))
             over (partition by a.command) as accepted
      from asked a left join met m using (command)
  ), numbered as materialized (
    select *, head + sum(events) over (order by command, append) as upto from judged where accepted
  ), chained as (
    select n.upto - n.events + e.number as position, n.version + e.number as version, n.stream, n.append,
           n.hash as before, e.number, e.id, e.type, e.schema, e.data, e.meta,
           chain(coalesce(n.hash, decode(repeat('00', 32), 'hex')),
                 convert_to(concat_ws(E'\n', n.upto - n.events + e.number, n.stream, n.version + e.number,
                   e.id, e.type, e.schema, instant, octet_length(e.data::text), e.data, e.meta), 'UTF8'))
             over (partition by e.append order by e.number) as hash
      from json_to_recordset(events_asked)
           as e(append int, number int, id uuid, type text, schema int, data json, meta json)
      join numbered n using (append)
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
      from numbered group by command, id, fingerprint
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
  'Writes a batch of commands in one transaction, each all or nothing, each stream and command at most once. Tells the head before, the version each append met, and the commands it did not write.';
