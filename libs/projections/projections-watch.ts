import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import { Health } from '#platform/health/health.js';
import { Metrics } from '#platform/metrics/metrics.js';
import { checkpointsServing } from './checkpoints.js';
import { countLetters, wayOut } from './dead-letters.js';
import { type ProjectionStatus, Projections } from './projections.js';

/** A view with something to take that took nothing for so long, in ms, and knows no reason, hangs. */
const longestPause = 60_000;

interface Reading {
  readonly views: readonly ProjectionStatus[];
  readonly checkpoints: Awaited<ReturnType<typeof checkpointsServing>>;
}

/** Tells how the views are doing to whoever watches the process, by health and metrics. */
@Injectable()
export class ProjectionsWatch {
  private reading: Promise<Reading> | undefined;

  constructor(
    private readonly projections: Projections,
    private readonly database: DataSource,
    health: Health,
    metrics: Metrics,
  ) {
    for (const name of projections.names) this.check(name, health);
    this.measure(metrics);
  }

  private check(name: string, health: Health): void {
    const view = this.projections.of(name);
    health.register(name, async () => {
      if (view.isStopped) throw new Error(`has stopped: ${view.trouble}`);
      // What it shows of the others is right, so it goes on; but somebody must see to these.
      const { failed, waiting } = await countLetters(this.database, {
        projection: name,
        generation: 'serving',
      });
      const trouble = view.trouble === null ? [] : [view.trouble];
      if (failed > 0)
        trouble.push(`could not take ${failed} events, behind which ${waiting} wait: ${wayOut(name)}`);
      return trouble.length > 0 ? trouble.join('; ') : undefined;
    });
    health.registerProgress(name, async () => {
      const { stalledFor, trouble, position } = view;
      if (trouble !== null || stalledFor < longestPause) return;
      throw new Error(`stands at ${position} for ${Math.round(stalledFor / 1000)} s and knows no reason`);
    });
  }

  private measure({ registry }: Metrics): void {
    const gauge = <Label extends string>(
      name: string,
      help: string,
      labelNames: readonly Label[],
      show: (gauge: Gauge<Label>, reading: Reading) => void,
    ): void => {
      const made: Gauge<Label> = new Gauge({
        name,
        help,
        labelNames,
        registers: [registry],
        collect: async () => {
          made.reset();
          // While the database is away there is nothing to tell; the other metrics must still be told.
          await this.read().then(
            (reading) => show(made, reading),
            () => undefined,
          );
        },
      });
    };
    gauge('projection_lag_events', 'Events recorded and not yet in the view', ['view'], (made, { views }) => {
      for (const { name: view, lag } of views) made.set({ view }, lag);
    });
    gauge(
      'projection_checkpoint_position',
      'Position of the last event that a view took in a partition, whichever process did',
      ['view', 'partition'],
      (made, { checkpoints }) => {
        for (const { projection: view, partition, position } of checkpoints) {
          made.set({ view, partition: String(partition) }, position);
        }
      },
    );
    gauge(
      'projection_stalled_seconds',
      'Time for which this process has had events to take for the view and took none',
      ['view'],
      (made, { views }) => {
        for (const { name: view, stalledFor } of views) made.set({ view }, stalledFor / 1000);
      },
    );
    gauge(
      'projection_stopped',
      '1 when the view does not go on before somebody has mended what stopped it',
      ['view'],
      (made, { views }) => {
        for (const { name: view, stopped } of views) made.set({ view }, stopped ? 1 : 0);
      },
    );
    gauge(
      'dead_letters',
      'Events that a view could not apply (failed), and those that wait behind them; counted up to 1000',
      ['view', 'kind'],
      (made, { views }) => {
        for (const { name: view, deadLetters } of views) {
          made.set({ view, kind: 'failed' }, deadLetters.failed);
          made.set({ view, kind: 'waiting' }, deadLetters.waiting);
        }
      },
    );
  }

  /** One reading for all gauges of a scrape. */
  private read(): Promise<Reading> {
    this.reading ??= this.readOnce().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readOnce(): Promise<Reading> {
    const views = await this.projections.status();
    return { views, checkpoints: await checkpointsServing(this.database, this.projections.names) };
  }
}
