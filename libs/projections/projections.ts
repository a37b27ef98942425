import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventStore } from '#event-store/event-store.js';
import { EventStream } from '#event-stream/event-stream.js';
import { checkpointsOf, isMoving } from './checkpoints.js';
import { deadLettersOf } from './dead-letters.js';
import { Lookout } from './lookout.js';
import type { Projection } from './projection.js';
import { ProjectionRunner } from './projection-runner.js';
import { type RebuildProgress, rebuild } from './rebuild.js';
import { type RetryProgress, retry } from './retry.js';
import { FillingTakenOver } from './view-filler.js';

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
  /** Why it does not go on, if it does not. */
  readonly trouble: string | null;
  /** Whether it goes on only once somebody has mended what stopped it. */
  readonly stopped: boolean;
  /** For how many ms this process has had something to take and took nothing. */
  readonly stalledFor: number;
}

/** More than this are not counted: something is thoroughly wrong by then. */
const COUNTED = 1000;
/** A rebuild of another process that has not moved for so many seconds has died with it. */
const ABANDONED = 10;
/** How long to wait before looking again whether another process has finished its rebuild, in ms. */
const WAIT = 500;

/** Runs the projections of a process: follows, tells how far they are, rebuilds, retries. */
@Injectable()
export class Projections implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Projections');
  private readonly runners: ReadonlyMap<string, ProjectionRunner>;
  private readonly rebuilding = new Map<string, RebuildProgress>();
  private readonly background: Promise<void>[] = [];
  private readonly lookout: Lookout;
  private subscriptions: { stop(): Promise<void> }[] = [];
  private isStopping = false;

  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly stream: EventStream,
    list: ProjectionList,
  ) {
    this.runners = new Map(
      list.all.map((projection) => [
        projection.name,
        new ProjectionRunner(database, projection, stream.partitions),
      ]),
    );
    this.lookout = new Lookout(database, stream, [...this.runners.values()]);
  }

  async onApplicationBootstrap(): Promise<void> {
    for (const runner of this.runners.values()) {
      const isLaidOut = await runner.layOut();
      this.subscriptions.push(await this.stream.subscribe(runner));
      if (!isLaidOut || (await this.isOutdated(runner.projection)))
        this.background.push(this.rebuildInBackground(runner));
    }
    this.lookout.start();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await this.lookout.stop();
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
    const waiting = Promise.all(views.map((view) => this.of(view).reached(position, patience)));
    this.lookout.hurry();
    await waiting;
  }

  async status(): Promise<ProjectionStatus[]> {
    const head = await this.store.head();
    await this.lookout.look();
    return Promise.all([...this.runners.values()].map((runner) => this.statusOf(runner, head)));
  }

  /** Fills a view anew beside the rows in use and swaps. The process's end breaks it off; it can be run again. */
  async *rebuild(view: string): AsyncGenerator<RebuildProgress> {
    const runner = this.of(view);
    try {
      for await (const progress of rebuild(
        this.database,
        this.store,
        runner.projection,
        this.stream.partitions,
      )) {
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
    return checkpoints.some(
      (checkpoint) => checkpoint.version < version || checkpoint.partitions !== this.stream.partitions,
    );
  }

  /** One of the processes fills the view; the others wait, and take over when it dies. */
  private async rebuildInBackground({ projection }: ProjectionRunner): Promise<void> {
    const { name } = projection;
    try {
      while (!this.isStopping && (await this.isOutdated(projection))) {
        if (await isMoving(this.database, { projection: name, place: 'rebuilding' }, ABANDONED)) {
          await sleep(WAIT);
        } else {
          await this.makeAnew(projection);
        }
      }
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      this.log.error(`${name} could not be made anew, the rows before stay: ${message}`, stack);
    }
  }

  private async makeAnew({ name, version }: Projection): Promise<void> {
    this.log.log(`${name} is being made anew for version ${version}; the rows before are served meanwhile`);
    try {
      for await (const { swapped } of this.rebuild(name)) {
        if (swapped) this.log.log(`${name} now serves version ${version}`);
      }
    } catch (error) {
      // Two began at the same moment: the later one goes on.
      if (!(error instanceof FillingTakenOver)) throw error;
    }
  }

  private async statusOf(runner: ProjectionRunner, head: number): Promise<ProjectionStatus> {
    const { projection, position, trouble, isStopped: stopped, stalledFor } = runner;
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
      stopped,
      stalledFor: Math.round(stalledFor),
    };
  }
}
