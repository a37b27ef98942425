import type { MigrationInterface, QueryRunner } from 'typeorm';
import { loadAppendEvents } from '../append-events.js';

/** Databases made before have the function with its steps under other names. It does the same, so nothing is taken back. */
export class AppendEventsInNamedSteps1790000000010 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return loadAppendEvents(runner);
  }

  async down(): Promise<void> {}
}
