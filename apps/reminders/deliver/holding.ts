import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { commitmentStream } from '#domain/event-types.js';
import { noLongerHolds } from '#domain/reminders/holding.js';
import type { Subject } from '#domain/reminders/planning.js';
import type { CancelledBecause } from '#domain/reminders/reminders.events.js';
import type { CommitmentId } from '#domain/values.js';
import { EventStore } from '#event-store/event-store.js';
import type { ReminderSubject } from '#read-model/tables/reminders.js';
import type { KeptReminders } from '../recorder.js';
import type { Addressee } from './addressee.js';
import type { Pending } from './composition.js';
import { subjectsOf } from './told.js';

/** A reminder that waited, and why it is not to be sent. */
export interface Over extends Pending {
  readonly because: CancelledBecause;
}

/** Holds what is about to be sent against how things stand at that moment. */
@Injectable()
export class Holding {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: EventStore,
  ) {}

  /** Those that are no longer so. @throws {Error} while the views lag behind what was recorded of a commitment */
  async overIn(
    pending: readonly Pending[],
    standings: readonly KeptReminders[],
    reader: Addressee,
  ): Promise<Over[]> {
    const commitments = [...new Set(pending.map(({ commitment }) => commitment))];
    const rows = await subjectsOf(this.dataSource.manager, commitments);
    await Promise.all(rows.map((row) => this.checkNewest(row)));
    const subjects = new Map<CommitmentId, ReminderSubject>(rows.map((row) => [row.commitment, row]));
    const states = new Map(standings.map(({ commitment, state }) => [commitment, state]));
    return pending.flatMap((one) => {
      const [subject, reminders] = [subjects.get(one.commitment), states.get(one.commitment)];
      if (!subject || !reminders) return [];
      const because = noLongerHolds(one.fallen, { subject: subjectOf(subject), reminders, reader });
      return because ? [{ ...one, because }] : [];
    });
  }

  private async checkNewest({ commitment, version }: ReminderSubject): Promise<void> {
    const newer = await this.store.readStream(commitmentStream(commitment), { after: version });
    if (newer.length > 0) throw new Error(`the views do not have ${commitment} yet as it stands`);
  }
}

const subjectOf = (
  row: ReminderSubject,
): Pick<Subject, 'stage' | 'parties' | 'timeframe' | 'windowSince' | 'lastReportedAt'> => ({
  stage: row.stage,
  parties: { owner: row.owner, responsible: row.responsible },
  timeframe: { window: { first: row.windowFirst, last: row.windowLast }, zone: row.zone },
  windowSince: row.windowSince,
  lastReportedAt: row.lastReportedAt,
});
