import { Injectable } from '@nestjs/common';
import { Clocks } from '#platform/database/clocks.js';
import { DueReminders, type NoticeToDeliver } from './due/due-reminders.js';
import { Recovery } from './due/recovery.js';
import { JobQueue } from './jobs/job-queue.js';
import { Replanning, replanJob } from './replan/replanning.js';

/**
 * What is done each minute: see to it that what is left over from before has a job, and record what is due now. Any number
 * of them may run at once.
 */
@Injectable()
export class Tick {
  constructor(
    private readonly queue: JobQueue,
    private readonly replanning: Replanning,
    private readonly recovery: Recovery,
    private readonly due: DueReminders,
    private readonly clocks: Clocks,
  ) {}

  /** @throws {ClockAway} nothing is due by a clock that went astray */
  async run(signal?: AbortSignal): Promise<{ due: NoticeToDeliver[]; recovered: NoticeToDeliver[] }> {
    await this.clocks.compare();
    if (await this.replanning.isWanted()) await this.queue.add([replanJob]);
    const recovered = await this.recovery.recover();
    return { recovered, due: await this.due.recordAll(signal) };
  }
}
