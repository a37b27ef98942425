import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './auth/access.guard.js';
import { OpenAnswers } from './auth/open-answers.js';
import { Clock, SystemClock } from './clock.js';
import { Config } from './config.js';
import { HealthController } from './health/health.controller.js';
import { Health } from './health/health.js';
import { Admission } from './http/admission.js';
import { FirstPageController } from './http/first-page.controller.js';
import { createLog, NestLog } from './log.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { Metrics } from './metrics/metrics.js';

/** What every process has: settings, a clock, a log, health, metrics, and the guard at the door. */
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: Nest knows a module by its class
export class PlatformModule {
  /** `clock` is another than the system's when a day of the past is lived again. */
  static forRoot(config: Config, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      controllers: [FirstPageController, HealthController, MetricsController],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: NestLog, useFactory: () => new NestLog(createLog(config)) },
        { provide: APP_GUARD, useClass: AccessGuard },
        Metrics,
        Health,
        Admission,
        OpenAnswers,
      ],
      exports: [Config, Clock, NestLog, Metrics, Health, Admission],
    };
  }
}
