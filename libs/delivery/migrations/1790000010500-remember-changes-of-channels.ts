import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was ended could not be had back, and nobody could tell who had ended it, or that a secret was another one. */
export class RememberChangesOfChannels1790000010500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table secrets.calendar_feeds add column version int not null default 1;
      alter table secrets.webhooks add column version int not null default 1;
      update secrets.calendar_feeds set version = 2 where revoked_at is not null;
      update secrets.webhooks set version = 2 where removed_at is not null;

      create table secrets.channel_changes (
        channel text not null check (channel in ('feed', 'webhook')),
        id      text not null,
        version int not null,
        act     text not null check (act in ('made', 'rotated', 'ended', 'restored')),
        by      text,
        at      timestamptz not null,
        primary key (channel, id, version)
      );
      create index on secrets.channel_changes (channel, at desc);
      comment on table secrets.channel_changes is 'Who made, ended and restored feeds and webhooks, and gave which a new secret.';
      comment on column secrets.channel_changes.by is 'Null where nobody had written it down.';

      insert into secrets.channel_changes (channel, id, version, act, by, at)
        select 'feed', id, 1, 'made', made_by, made_at from secrets.calendar_feeds
        union all select 'webhook', id, 1, 'made', made_by, made_at from secrets.webhooks
        union all select 'feed', id, 2, 'ended', null, revoked_at from secrets.calendar_feeds where revoked_at is not null
        union all select 'webhook', id, 2, 'ended', null, removed_at from secrets.webhooks where removed_at is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table secrets.channel_changes;
      alter table secrets.webhooks drop column version;
      alter table secrets.calendar_feeds drop column version`);
  }
}
