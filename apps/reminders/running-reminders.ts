import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { noticeId } from '#domain/reminders/reminders.events.js';
import { commitmentId, visitId } from '#domain/values.js';
import { Config } from '#platform/config.js';
import { Deliveries } from './deliver/deliveries.js';
import { Webhooks, webhookTask } from './deliver/webhooks.js';
import { deliverTask } from './due/due-reminders.js';
import { JobQueue } from './jobs/job-queue.js';
import { JobRunner, type JobTask } from './jobs/job-runner.js';
import { RemindersMetrics } from './reminders-metrics.js';
import { Replanning, replanJob, replanTask } from './replan/replanning.js';
import { Tick } from './tick.js';

const deliverPayload = z.object({
  notice: noticeId,
  commitments: z.array(z.object({ commitment: commitmentId, visit: visitId })),
});
const webhookPayload = z.object({ notice: noticeId, webhook: z.string() });

/** Jobs done at the same time in a process: mail servers are slow, and a `tick` should not wait for them. */
const workers = 8;

const tickTask = 'tick';

/** What there is to do, by the name of the job. */
@Injectable()
export class ReminderTasks {
  readonly all: Readonly<Record<string, JobTask>>;

  constructor(tick: Tick, deliveries: Deliveries, webhooks: Webhooks, replanning: Replanning) {
    this.all = {
      [tickTask]: async (_, signal) => void (await tick.run(signal)),
      [deliverTask]: (payload) => deliveries.deliver(deliverPayload.parse(payload)),
      [webhookTask]: (payload) => webhooks.deliver(webhookPayload.parse(payload)),
      [replanTask]: (_, signal) => replanning.runAll(signal),
    };
  }
}

/** Does the jobs of reminders, from when it is started until the process stops. */
@Injectable()
export class RunningReminders implements OnModuleDestroy {
  readonly runner: JobRunner;

  constructor(
    dataSource: DataSource,
    queue: JobQueue,
    private readonly config: Config,
    metrics: RemindersMetrics,
    tasks: ReminderTasks,
    replanning: Replanning,
  ) {
    this.runner = new JobRunner(dataSource, queue, {
      tasks: tasks.all,
      everyMinute: tickTask,
      // A rule, a calendar or a reader that changed is to show in the plan while whoever changed it looks.
      wanted: async () => ((await replanning.isWanted()) ? [replanJob] : []),
      workers,
      onDone: (task, seconds, isDone) => metrics.did(task, seconds, isDone),
    });
  }

  /** A process that serves starts them; one that carries out a command does not. */
  start(): void {
    if (this.config.sendsReminders) this.runner.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.runner.stop();
  }
}
