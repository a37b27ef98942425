import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens are kept as their SHA-256 alone: who reads this table can sign in as nobody. */
export class CreateAccessTokens1790000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table access_tokens (
        token_hash   text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
        purpose      text not null check (purpose in ('link', 'session', 'program')),
        actor        text not null,
        name         text not null,
        roles        text[] not null,
        created_at   timestamptz not null default now(),
        expires_at   timestamptz,
        last_used_at timestamptz,
        revoked_at   timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access_tokens');
  }
}
