import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventStore } from '#event-store/event-store.js';
import { checkpointsOf } from './checkpoints.js';
import { deadLettersOf } from './dead-letters.js';
import { Feed } from './feed.js';
import type { Projection } from './projection.js';
import { ProjectionRunner } from './projection-runner.js';
import { type RebuildProgress, rebuild } from './rebuild.js';
import { type RetryProgress, retry } from './retry.js';

/** The projections a process runs. */
export abstract class ProjectionList {
  abstract readonly all: readonly Projection[];
}

/** How a view is doing. */
export interface ProjectionStatus {
  readonly name: string;
  /** Of the rows in use; `wanted` differs while they are being made anew. */
  readonly version: number;
  readonly wanted: number;
  readonly position: number;
  /** Events recorded and not yet in the view. */
  readonly lag: number;
  readonly deadLetters: { readonly failed: number; readonly waiting: number };
  readonly rebuilding: Pick<RebuildProgress, 'done' | 'total'> | null;
  readonly trouble: string | null;
}

/** More than this are not counted: something is thoroughly wrong by then. */
const COUNTED = 1000;

/** Runs the projections of a process: follows, tells how far they are, rebuilds, retries. */
@Injectable()
export class Projections implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Projections');
  private readonly runners: ReadonlyMap<string, ProjectionRunner>;
  private readonly rebuilding = new Map<string, RebuildProgress>();
  private readonly background: Promise<void>[] = [];
  private subscriptions: { stop(): Promise<void> }[] = [];
  private isStopping = false;

  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly feed: Feed,
    list: ProjectionList,
  ) {
    this.runners = new Map(
      list.all.map((projection) => [projection.name, new ProjectionRunner(database, projection)]),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    for (const runner of this.runners.values()) {
      this.subscriptions.push(await this.feed.subscribe(runner));
      if (await this.isOutdated(runner.projection)) this.background.push(this.rebuildInBackground(runner));
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.subscriptions.map((subscription) => subscription.stop()));
    this.subscriptions = [];
    await Promise.all(this.background);
  }

  get names(): string[] {
    return [...this.runners.keys()];
  }

  /** The runner of a view. @throws when no projection has that name */
  of(view: string): ProjectionRunner {
    const runner = this.runners.get(view);
    if (!runner) throw new Error(`there is no projection ${view}, only ${this.names.join(', ')}`);
    return runner;
  }

  /** Resolves when all of the views have taken the event at a position. @throws {ViewBehind} */
  async reached(views: readonly string[], position: number, patience: number): Promise<void> {
    await Promise.all(views.map((view) => this.of(view).reached(position, patience)));
  }

  async status(): Promise<ProjectionStatus[]> {
    const head = await this.store.head();
    return Promise.all([...this.runners.values()].map((runner) => this.statusOf(runner, head)));
  }

  /** Fills a view anew beside the rows in use and swaps. The process's end breaks it off; it can be run again. */
  async *rebuild(view: string): AsyncGenerator<RebuildProgress> {
    const runner = this.of(view);
    try {
      for await (const progress of rebuild(this.database, this.store, runner.projection)) {
        this.rebuilding.set(view, progress);
        yield progress;
        if (this.isStopping) return;
      }
      await runner.refresh();
    } finally {
      this.rebuilding.delete(view);
    }
  }

  /** Tries a view's dead letters again. */
  retry(view: string): AsyncGenerator<RetryProgress> {
    return retry(this.database, this.store, this.of(view).projection);
  }

  private async isOutdated({ name, version }: Projection): Promise<boolean> {
    const checkpoints = await checkpointsOf(this.database, { projection: name, place: 'serving' });
    return checkpoints.some((checkpoint) => checkpoint.version < version);
  }

  private async rebuildInBackground({ projection: { name, version } }: ProjectionRunner): Promise<void> {
    this.log.log(`${name} is being made anew for version ${version}; the rows before are served meanwhile`);
    try {
      for await (const { swapped } of this.rebuild(name)) {
        if (swapped) this.log.log(`${name} now serves version ${version}`);
      }
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      this.log.error(`${name} could not be made anew, the rows before stay: ${message}`, stack);
    }
  }

  private async statusOf(
    { projection, position, trouble }: ProjectionRunner,
    head: number,
  ): Promise<ProjectionStatus> {
    const filling = { projection: projection.name, place: 'serving' } as const;
    const [checkpoint] = await checkpointsOf(this.database, filling);
    const letters = await deadLettersOf(this.database, filling, { limit: COUNTED });
    const waiting = letters.filter(({ waitsBehind }) => waitsBehind !== null).length;
    const progress = this.rebuilding.get(projection.name);
    return {
      name: projection.name,
      version: checkpoint?.version ?? projection.version,
      wanted: projection.version,
      position,
      lag: Math.max(0, head - position),
      deadLetters: { failed: letters.length - waiting, waiting },
      rebuilding: progress ? { done: progress.done, total: progress.total } : null,
      trouble,
    };
  }
}
