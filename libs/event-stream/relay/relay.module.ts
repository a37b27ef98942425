import { Injectable, Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import { EventStore } from '#event-store/event-store.js';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { Config } from '#platform/config.js';
import { Health } from '#platform/health/health.js';
import { Metrics } from '#platform/metrics/metrics.js';
import type { Relay, RelayState } from './relay.js';

/** Every answer a relay waits for has a deadline: one that did nothing for so long, in ms, hangs. */
const longestPause = 60_000;

/** Runs a relay for as long as the process serves, if events travel by Kafka. */
export class RunningRelay implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(readonly relay: Relay | undefined) {}

  onApplicationBootstrap(): void {
    this.relay?.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.relay?.stop();
  }
}

/**
 * Tells how the relay is doing. That Kafka is away makes the process neither dead nor unready: commands are
 * recorded all the same, and sent when it returns.
 */
@Injectable()
export class RelayWatch {
  constructor({ relay }: RunningRelay, store: EventStore, health: Health, metrics: Metrics) {
    if (!relay) return;
    health.register('relay', async () => {
      const { trouble, isStuck } = relay.state;
      if (isStuck) throw new Error(`does not go on before somebody has mended what stopped it: ${trouble}`);
    });
    health.registerProgress('relay', async () => {
      const pause = performance.now() - relay.state.movedAt;
      if (pause > longestPause) throw new Error(`did nothing for ${Math.round(pause / 1000)} s`);
    });
    const gauge = (name: string, help: string, read: (state: RelayState) => number | Promise<number>) => {
      const made: Gauge = new Gauge({
        name,
        help,
        registers: [metrics.registry],
        // While the database is away there is no lag to tell; the other metrics must still be told.
        collect: async () => made.set(await Promise.resolve(read(relay.state)).catch(() => Number.NaN)),
      });
    };
    gauge('relay_leads', '1 when it is this process that sends events to Kafka', ({ leads }) =>
      Number(leads),
    );
    gauge(
      'relay_lag_events',
      'Events recorded and not yet on Kafka; told by the one that sends',
      async (state) => (state.leads ? Math.max(0, (await store.head()) - state.position) : 0),
    );
    gauge('relay_sent_events', 'Events this process has sent to Kafka', ({ sent }) => sent);
    gauge('relay_failures', 'Times this process had to begin sending anew', ({ failures }) => failures);
    gauge('relay_troubled', '1 when it does not get on just now; the log says why', ({ trouble }) =>
      trouble === null ? 0 : 1,
    );
  }
}

/** Sends what this process and others record to Kafka, where that is set; else its client is not even loaded. */
@Module({
  imports: [EventStoreModule],
  providers: [
    {
      provide: RunningRelay,
      useFactory: async (dataSource: DataSource, store: EventStore, { kafka, address }: Config) => {
        if (!kafka) return new RunningRelay(undefined);
        const { Relay } = await import('./relay.js');
        return new RunningRelay(new Relay(dataSource, store, kafka, { address }));
      },
      inject: [DataSource, EventStore, Config],
    },
    RelayWatch,
  ],
})
export class RelayModule {}
