import { Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { Composition } from './deliver/composition.js';
import { Deliveries } from './deliver/deliveries.js';
import { Holding } from './deliver/holding.js';
import { Webhooks } from './deliver/webhooks.js';
import { DeliveryHttpModule } from './delivery-http.module.js';
import { DueReminders } from './due/due-reminders.js';
import { Recovery } from './due/recovery.js';
import { JobQueue } from './jobs/job-queue.js';
import { Recorder } from './recorder.js';
import { RemindController } from './remind/controller.js';
import { Reminding } from './remind/reminding.js';
import { RemindersMetrics } from './reminders-metrics.js';
import { RemindersWatch } from './reminders-watch.js';
import { Replanning } from './replan/replanning.js';
import { ReminderTasks, RunningReminders } from './running-reminders.js';
import { Tick } from './tick.js';

/** What is planned falls due, and is written to its readers. Jobs begin only when `RunningReminders` is started. */
@Module({
  imports: [EventStoreModule, DeliveryHttpModule],
  controllers: [RemindController],
  providers: [
    JobQueue,
    Recorder,
    RemindersMetrics,
    Replanning,
    DueReminders,
    Recovery,
    Composition,
    Holding,
    Webhooks,
    Deliveries,
    Tick,
    ReminderTasks,
    RunningReminders,
    RemindersWatch,
    Reminding,
  ],
  exports: [RunningReminders],
})
export class RemindersModule {}

/** Starts the jobs with the process. */
@Injectable()
class StartedWithProcess implements OnApplicationBootstrap {
  constructor(private readonly running: RunningReminders) {}

  onApplicationBootstrap(): void {
    this.running.start();
  }
}

/** The reminders as a service of their own. */
@Module({ imports: [RemindersModule], providers: [StartedWithProcess] })
export class RemindersService {}
