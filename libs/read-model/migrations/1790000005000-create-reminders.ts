import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables of reminders: what a plan is made of, the plan, and what was written to whom. Those of the projection keep
 * the names that Postgres gives their indexes, since a rebuild copies them.
 */
export class CreateReminders1790000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminder_subject (
        commitment text primary key,
        visit text not null,
        kind text not null,
        stage text not null,
        statement text not null,
        language text not null,
        responsible text,
        owner text,
        edtf text not null,
        hemisphere text not null,
        words text,
        zone text not null,
        window_first date,
        window_last date,
        window_since bigint not null,
        open_since timestamptz not null,
        undated_since timestamptz,
        last_reported_at timestamptz,
        version int not null,
        since_position bigint not null
      );
      create index on reminder_subject (visit, commitment);
      create index on reminder_subject (kind, commitment);
      create index on reminder_subject (owner, commitment) where owner is not null;
      create index on reminder_subject (responsible, commitment) where responsible is not null;
      create table reminder_visit (visit text primary key, title text not null, country text not null);
      create index on reminder_visit (country);

      create table reminder_fallen (
        commitment text not null,
        reminder text not null,
        visit text not null,
        rule text not null,
        occurrence text not null,
        reader text not null,
        notice text not null,
        day date not null,
        due timestamptz not null,
        at timestamptz not null,
        reasoning jsonb not null,
        delivered_at timestamptz,
        failed_at timestamptz,
        channel text,
        message text,
        failure text,
        acknowledged_at timestamptz,
        acknowledged_by text,
        since_position bigint not null,
        primary key (commitment, reminder)
      );
      create index on reminder_fallen (notice);
      create index on reminder_fallen (at) where delivered_at is null and failed_at is null;
      create index on reminder_fallen (reader, due, commitment, reminder);
      create index on reminder_fallen (visit, due, commitment, reminder);
      create index on reminder_fallen (due, commitment, reminder);

      create table reminder_reading (
        commitment text not null,
        reader text not null,
        is_watching boolean not null,
        watching_since timestamptz,
        snoozed_until date,
        primary key (commitment, reader)
      );
      create index on reminder_reading (reader, commitment);

      create table reminder_rule (
        scope text not null,
        id text not null,
        rule jsonb,
        version int not null,
        set_by text not null,
        set_at timestamptz not null,
        primary key (scope, id)
      );

      create table reminder_calendar (
        calendar text primary key,
        title text not null,
        applies_to text not null,
        working_days jsonb,
        days jsonb not null,
        changed_at timestamptz not null,
        changed_by text not null,
        version int not null
      );

      create table reminder_reader (
        reader text primary key,
        name text not null,
        body text,
        email text,
        languages text[] not null,
        zone text not null,
        hour int not null,
        rhythm text not null,
        weekday int not null,
        head text,
        removed text,
        since timestamptz not null,
        changed_at timestamptz not null,
        changed_by text not null,
        version int not null
      );
      create index on reminder_reader (body) where body is not null;
      create index on reminder_reader (head) where head is not null`);

    await runner.query(`
      create table reminder_plan (
        commitment text not null,
        reminder text not null,
        visit text not null,
        rule text not null,
        occurrence text not null,
        reader text not null,
        day date not null,
        due timestamptz not null,
        reasoning jsonb not null,
        cancelled_at timestamptz,
        cancelled_because text,
        claimed_until timestamptz,
        primary key (commitment, reminder)
      );
      create index reminder_plan_due on reminder_plan (due, commitment, reminder) where cancelled_at is null;
      create index reminder_plan_reader on reminder_plan (reader, due, commitment, reminder);
      create index reminder_plan_visit on reminder_plan (visit, due, commitment, reminder);
      comment on table reminder_plan is 'Follows from the other tables of reminders; claimed_until is a job''s, which is about to record that it fell due.';

      create table replan (
        id uuid primary key default gen_random_uuid(),
        scope text not null,
        because text not null,
        after text not null default '',
        asked_at timestamptz not null default now()
      );
      comment on table replan is 'Asked by a change that touches many commitments: which ones (scope), and up to which it is done (after).';

      create table reminder_notice (
        notice text primary key,
        reader text not null,
        digest boolean not null,
        reminders jsonb not null,
        email text,
        subject text not null,
        text text not null,
        html text not null,
        message text not null,
        state text not null,
        attempts int not null default 0,
        trouble text,
        composed_at timestamptz not null,
        settled_at timestamptz
      );
      create index on reminder_notice (composed_at, notice);
      create index on reminder_notice (reader, composed_at, notice);
      create index on reminder_notice (state, composed_at, notice);

      create table delivery_attempt (
        id uuid primary key default gen_random_uuid(),
        notice text not null,
        channel text not null,
        "to" text not null,
        at timestamptz not null,
        outcome text not null,
        answer text not null,
        milliseconds int not null
      );
      create index on delivery_attempt (notice, at, id);
      create index on delivery_attempt (at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table reminder_subject, reminder_visit, reminder_fallen, reminder_reading, reminder_rule, reminder_calendar,
        reminder_reader, reminder_plan, replan, reminder_notice, delivery_attempt`);
  }
}
