import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How readers answer and what is handed to them beside mail: links, calendar feeds, webhooks. */
export class CreateDelivery1790000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table signing_keys (
        purpose    text primary key check (purpose in ('answers')),
        key        text not null check (key ~ '^[0-9a-f]{64}$'),
        created_at timestamptz not null
      );
      comment on table signing_keys is 'Who reads it can answer reminders in the name of their readers.';

      create table answers_used (
        token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
        action     text not null,
        notice     text not null,
        used_at    timestamptz not null
      );
      create index on answers_used (used_at);
      comment on table answers_used is 'Links that have done what they were for: each does it once.';

      create table calendar_feeds (
        id           text primary key,
        token_hash   text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
        scope        text not null,
        language     text not null,
        made_by      text not null,
        made_at      timestamptz not null,
        last_read_at timestamptz,
        revoked_at   timestamptz
      );
      create index on calendar_feeds (made_by, made_at);
      comment on table calendar_feeds is 'The SHA-256 of tokens alone: who reads this table can read no feed.';

      create table webhooks (
        id         text primary key,
        url        text not null,
        readers    text[],
        secret     text not null,
        made_by    text not null,
        made_at    timestamptz not null,
        removed_at timestamptz
      );
      comment on column webhooks.readers is 'Whose reminders are sent there; null is everybody''s.';
      comment on column webhooks.secret is 'As it is: what is sent is signed with it.';
      create index delivery_attempt_webhook on delivery_attempt ("to", at) where channel = 'webhook'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index delivery_attempt_webhook;
      drop table signing_keys, answers_used, calendar_feeds, webhooks`);
  }
}
