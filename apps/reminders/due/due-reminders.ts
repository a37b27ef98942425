import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { commitmentStream } from '#domain/event-types.js';
import { reminderName } from '#domain/reminders/reminder-key.js';
import type { NoticeId } from '#domain/reminders/reminders.events.js';
import type { CommitmentId, VisitId } from '#domain/values.js';
import { WrongExpectedVersion } from '#event-store/event-store.js';
import { Clock } from '#platform/clock.js';
import { awaitingPlan } from '#read-model/reminders/commitments-in.js';
import { JobQueue, type NewJob } from '../jobs/job-queue.js';
import { type KeptReminders, Recorder } from '../recorder.js';
import { RemindersMetrics } from '../reminders-metrics.js';
import { type ClaimLimits, claimDue, type DueReminder, giveBack } from './claim.js';
import { byReader, inWaves, noticeIdOf, stillHolds } from './notice.js';

/** What the job `deliver` is about. */
export interface NoticeToDeliver {
  readonly notice: NoticeId;
  readonly commitments: readonly { readonly commitment: CommitmentId; readonly visit: VisitId }[];
}

export const deliverTask = 'deliver';

export const deliverJob = (notice: NoticeToDeliver): NewJob => ({
  task: deliverTask,
  payload: notice,
  key: notice.notice,
});

const limits: ClaimLimits = { readers: 100, reminders: 200, lease: 60_000 };

/** Times that a notice is recorded on what stands now, after somebody wrote in between. */
const mostAttempts = 12;

/**
 * Records that it is time. This is where a reminder comes to exist once: the event is appended at the version of the
 * commitment's reminders that was read, where it had not fallen due, and of the commitment, as the plan saw it. Whoever
 * comes second, with whatever claim, is refused by the store and finds it done. After a crash before that, the claim ends
 * and it is claimed again; after a crash behind it, `Recovery` finds what was not handed over.
 */
@Injectable()
export class DueReminders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly recorder: Recorder,
    private readonly queue: JobQueue,
    private readonly metrics: RemindersMetrics,
  ) {}

  /**
   * All that is due now, but for what is being planned anew, which may not hold any more: that is given back at the end, for
   * whoever asks next. Nothing is held open in the database while it is recorded. @returns what is to be delivered
   */
  async recordAll(signal?: AbortSignal): Promise<NoticeToDeliver[]> {
    const all: NoticeToDeliver[] = [];
    const overtaken: DueReminder[] = [];
    while (!signal?.aborted) {
      const claimed = await claimDue(this.dataSource.manager, this.clock.now(), limits);
      if (claimed.length === 0) break;
      const { planned, waiting } = await this.withoutWaiting(claimed);
      overtaken.push(...waiting);
      for (const wave of inWaves(planned)) {
        const notices = await Promise.all(wave.map((group) => this.recordNotice(group, overtaken)));
        const recorded = notices.filter((notice) => notice !== undefined);
        await this.queue.add(recorded.map(deliverJob));
        all.push(...recorded);
      }
    }
    await giveBack(this.dataSource.manager, overtaken);
    return all;
  }

  /** Reader by reader. Who has one that waits for its plan waits with all, which then come in one notice. */
  private async withoutWaiting(
    claimed: readonly DueReminder[],
  ): Promise<{ readonly planned: DueReminder[][]; readonly waiting: DueReminder[] }> {
    const unplanned = await awaitingPlan(
      this.dataSource.manager,
      claimed.map(({ commitment }) => commitment),
    );
    const groups = byReader(claimed);
    const isWaiting = (group: readonly DueReminder[]) =>
      group.some(({ commitment }) => unplanned.has(commitment));
    return {
      planned: groups.filter((group) => !isWaiting(group)),
      waiting: groups.filter(isWaiting).flat(),
    };
  }

  /** One notice, of what holds of the group; `undefined` when nothing does. Those whose commitment changed meanwhile are `overtaken`. */
  private async recordNotice(
    group: readonly DueReminder[],
    overtaken: DueReminder[],
  ): Promise<NoticeToDeliver | undefined> {
    let left = group;
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const standings = await this.recorder.standingOf(left.map(({ commitment }) => commitment));
      const known = new Map(standings.map((standing) => [standing.commitment, standing]));
      left = left.filter((due) => {
        const standing = known.get(due.commitment);
        return standing && stillHolds(due, standing.state);
      });
      if (left.length === 0) return undefined;
      try {
        return await this.append(left, standings);
      } catch (error) {
        if (!(error instanceof WrongExpectedVersion)) throw error;
        // A commitment that changed is being planned anew: what is due of it is claimed again, if it still is.
        const hasChanged = ({ commitment }: DueReminder) => commitmentStream(commitment) === error.streamId;
        overtaken.push(...left.filter(hasChanged));
        left = left.filter((due) => !hasChanged(due));
      }
    }
    return undefined;
  }

  private async append(
    due: readonly DueReminder[],
    standings: readonly KeptReminders[],
  ): Promise<NoticeToDeliver> {
    const states = new Map(standings.map(({ commitment, state }) => [commitment, state]));
    const notice = noticeIdOf(
      due.map(({ commitment, key }) => {
        const before = states.get(commitment)?.fallen.get(reminderName(key));
        return { commitment, key, again: before?.cancelled?.at };
      }),
    );
    const asked = standings.flatMap((standing) => {
      const own = due.filter(({ commitment }) => commitment === standing.commitment);
      const [first] = own;
      if (!first) return [];
      const items = own.map(({ key, due: at, day, reasoning }) => ({ key, notice, due: at, day, reasoning }));
      const command = { type: 'RecordDue', data: { items } } as const;
      return [{ standing, visit: first.visit, command, commitmentVersion: first.version }];
    });
    const recorded = await this.recorder.record(`fell-due/${notice}`, asked);
    this.metrics.fellDue(recorded);
    return {
      notice,
      commitments: asked.map(({ standing, visit }) => ({ commitment: standing.commitment, visit })),
    };
  }
}
