import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Only processes gave themselves tokens without an end, and those that were killed left theirs behind. A process now
 * renews its own, so whatever has no end is such a remnant.
 */
export class EndEndlessTokens1790000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'update access_tokens set revoked_at = now() where expires_at is null and revoked_at is null',
    );
  }

  async down(): Promise<void> {
    // What is revoked stays so.
  }
}
