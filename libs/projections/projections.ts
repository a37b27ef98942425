import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventStore } from '#event-store/event-store.js';
import { EventStream, type Subscription } from '#event-stream/event-stream.js';
import { doubling, Rest } from '#event-stream/rest.js';
import { SharedTransaction } from '#platform/database/shared-transaction.js';
import { checkpointsOf, checkpointsServing } from './checkpoints.js';
import { countLetters, type DeadLetter, deadLettersOf, viewsWithLetters } from './dead-letters.js';
import { FollowedView } from './followed-view.js';
import type { Projection } from './projection.js';
import type { RebuildProgress } from './rebuild.js';
import { isBeingRenewed, isOutdated, type Renewing, renewed, watched } from './renewal.js';
import { type RetryProgress, retry } from './retry.js';

/** The projections a process runs. */
export abstract class ProjectionList {
  abstract readonly all: readonly Projection[];
  /** Called once the tables of all of them are there. */
  readonly whenLaidOut?: (database: DataSource) => Promise<void>;
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

/** How long to rest between two looks at the checkpoints, in ms, by the most that anybody wants of a view. */
const rests = { 'waited for': 5, 'listened to': 100, 'left alone': 1000 } as const;
/** The same where this process sees all events itself: then it looks only to know when it stands still. */
const RARELY = 10_000;
/** The views of the database are kept by processes on Kafka, and this one was started without. Nothing was touched. */
export class ViewsShared extends Error {
  constructor(partitions: number) {
    super(
      `the views of this database follow Kafka in ${partitions} partitions: set KAFKA_BROKERS, KAFKA_TOPIC and KAFKA_PARTITIONS as the services have them`,
    );
    this.name = 'ViewsShared';
  }
}

/** How long a view may have something to take and take nothing before it counts as one that is behind, in ms. */
const STALLED = 15_000;

/** How long to wait before a rebuild that failed is begun again, in ms, doubling. */
const again = { first: 1000, last: 60_000 };

/**
 * The views of a process, each followed by a `FollowedView`. It starts and stops them, tells them what other processes have
 * done (one look at all checkpoints serves all views, as often as somebody waits for one), and rebuilds and retries.
 *
 * At its start a view is
 *   laid out    it has a checkpoint in each partition (`layout.ts`); if its rows cannot be carried over, it is outdated
 *   followed    it takes events from its checkpoints on, also while outdated: the rows before are served meanwhile
 *   outdated    made anew in the background, by one of the processes, again and again until it is done (`renewal.ts`)
 */
@Injectable()
export class Projections implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Projections');
  private readonly views: ReadonlyMap<string, FollowedView>;
  private readonly rebuilding = new Map<string, RebuildProgress>();
  private readonly looking = new Rest();
  private readonly waits: Rest[] = [this.looking];
  private readonly background: Promise<void>[] = [];
  private readonly renewing: Renewing;
  private subscriptions: Subscription[] = [];
  private isStopping = false;
  private readonly whenLaidOut: ProjectionList['whenLaidOut'];

  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly stream: EventStream,
    list: ProjectionList,
  ) {
    // Woken together, they share one transaction; partitions that several processes hold stay each in its own.
    const transact = stream.isShared ? undefined : new SharedTransaction(database).run;
    this.views = new Map(
      list.all.map((projection) => [
        projection.name,
        new FollowedView(database, projection, stream.partitions, transact),
      ]),
    );
    this.whenLaidOut = list.whenLaidOut;
    this.renewing = { database, store, stream, goesOn: () => !this.isStopping };
  }

  /** @throws {ViewsShared} */
  async onApplicationBootstrap(): Promise<void> {
    await this.refuseToTakeOver();
    for (const view of this.views.values()) {
      const isLaidOut = await view.layOut();
      this.subscriptions.push(await this.stream.subscribe(view));
      if (!isLaidOut || (await isOutdated(this.renewing, view.projection)))
        this.background.push(this.renewPersistently(view));
    }
    await this.whenLaidOut?.(this.database);
    this.background.push(this.keepLooking());
  }

  /** The store's own feed has one partition: to follow it, what processes on Kafka share would be thrown away. */
  private async refuseToTakeOver(): Promise<void> {
    if (this.stream.isShared) return;
    const found = await checkpointsServing(this.database, this.names);
    const shared = found.find(({ partitions }) => partitions > 1);
    if (shared) throw new ViewsShared(shared.partitions);
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    for (const rest of this.waits) rest.end();
    await Promise.all(this.subscriptions.map((subscription) => subscription.stop()));
    this.subscriptions = [];
    await Promise.all(this.background);
  }

  get names(): string[] {
    return [...this.views.keys()];
  }

  /** All of the views have taken everything up to here. */
  get position(): number {
    return Math.min(...[...this.views.values()].map(({ position }) => position));
  }

  /** A view as this process follows it. @throws when no projection has that name */
  of(name: string): FollowedView {
    const view = this.views.get(name);
    if (!view) throw new Error(`there is no projection ${name}, only ${this.names.join(', ')}`);
    return view;
  }

  /** Resolves when all of the views have taken the event at a position. @throws {ViewBehind} */
  async reached(names: readonly string[], position: number, patience: number): Promise<void> {
    const waiting = Promise.all(names.map((name) => this.of(name).reached(position, patience)));
    if (this.stream.isShared) this.looking.wake();
    await waiting;
  }

  async status(): Promise<ProjectionStatus[]> {
    const head = await this.store.head();
    await this.look();
    return Promise.all([...this.views.values()].map((view) => this.statusOf(view, head)));
  }

  /** The views that show less than was recorded and do not catch up by themselves within moments. */
  async behind(): Promise<string[]> {
    const withLetters = await viewsWithLetters(this.database);
    return [...this.views].flatMap(([name, { trouble, stalledFor }]) =>
      trouble !== null || stalledFor > STALLED || withLetters.has(name) ? [name] : [],
    );
  }

  /** Fills a view anew beside the rows in use and swaps. The process's end breaks it off; it can be run again. */
  async *rebuild(name: string): AsyncGenerator<RebuildProgress> {
    const view = this.of(name);
    try {
      for await (const progress of renewed(this.renewing, view.projection)) {
        this.rebuilding.set(name, progress);
        yield progress;
      }
      await view.refresh();
    } finally {
      this.rebuilding.delete(name);
    }
  }

  /** Tries a view's dead letters again. */
  retry(name: string): AsyncGenerator<RetryProgress> {
    return retry(this.database, this.store, this.of(name).projection);
  }

  /** What a view could not apply, in the order of the log: the first `limit` of it. */
  deadLetters(name: string, limit: number): Promise<DeadLetter[]> {
    return deadLettersOf(
      this.database,
      { projection: this.of(name).projection.name, generation: 'serving' },
      { limit },
    );
  }

  /** Tells the views how far others have brought the partitions that are theirs, and how far the stream goes. */
  private async look(): Promise<void> {
    const ends = await this.stream.ends();
    const found = await checkpointsServing(this.database, this.names);
    for (const view of this.views.values()) {
      for (const { projection, partition, partitions, position } of found) {
        if (projection === view.projection.name && partitions === this.stream.partitions)
          view.advanced(partition, position);
      }
      view.extended(ends);
    }
  }

  private async keepLooking(): Promise<void> {
    while (!this.isStopping) {
      await this.look().catch((error: unknown) =>
        this.log.error(`cannot see how far the views are: ${error instanceof Error ? error.message : error}`),
      );
      const wanted = Math.min(...[...this.views.values()].map(({ attention }) => rests[attention]));
      if (!this.isStopping) await this.looking.untilWoken(this.stream.isShared ? wanted : RARELY);
    }
  }

  /** Whatever fails is told, and tried again: a lost connection passes, and what does not is seen by whoever looks. */
  private async renewPersistently(view: FollowedView): Promise<void> {
    const { name } = view.projection;
    const rest = new Rest();
    this.waits.push(rest);
    for (let failures = 1; !this.isStopping; failures += 1) {
      try {
        await this.renew(view);
        view.renewalTrouble = null;
        return;
      } catch (error) {
        const { message, stack } = error instanceof Error ? error : new Error(String(error));
        view.renewalTrouble = `it cannot be made anew, the rows before stay: ${message}`;
        this.log.error(`${name}: ${view.renewalTrouble}; it is tried again`, stack);
        await rest.sleep(doubling(again, failures));
      }
    }
  }

  /** One of the processes fills the view; the others wait, and take over when it dies. */
  private async renew({ projection }: FollowedView): Promise<void> {
    const { name, version } = projection;
    while (!this.isStopping && (await isOutdated(this.renewing, projection))) {
      if (await isBeingRenewed(this.renewing, projection)) {
        for await (const _ of watched(this.renewing, projection));
        continue;
      }
      this.log.log(`${name} is being made anew for version ${version}; the rows before are served meanwhile`);
      for await (const { swapped } of this.rebuild(name)) {
        if (swapped) this.log.log(`${name} now serves version ${version}`);
      }
    }
  }

  private async statusOf(view: FollowedView, head: number): Promise<ProjectionStatus> {
    const { projection, position, trouble, isStopped: stopped, stalledFor } = view;
    const filling = { projection: projection.name, generation: 'serving' } as const;
    const [checkpoint] = await checkpointsOf(this.database, filling);
    const progress = this.rebuilding.get(projection.name);
    return {
      name: projection.name,
      version: checkpoint?.version ?? projection.version,
      wanted: projection.version,
      position,
      lag: Math.max(0, head - position),
      deadLetters: await countLetters(this.database, filling),
      rebuilding: progress ? { done: progress.done, total: progress.total } : null,
      trouble,
      stopped,
      stalledFor: Math.round(stalledFor),
    };
  }
}
