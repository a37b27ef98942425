import type { DataSource, EntityManager } from 'typeorm';
import type { RecordedEvent } from '#event-store/event-store.js';
import type { EventBatch } from '#event-stream/event-stream.js';
import { inTransaction } from '#platform/database/in-transaction.js';
import type { Transact } from '#platform/database/shared-transaction.js';
import { applyEvents, isRefusal, loadFor, type Refused } from './apply.js';
import {
  beginCheckpoints,
  type Checkpoint,
  checkpointsOf,
  type Filling,
  moveCheckpoint,
} from './checkpoints.js';
import type { Projection } from './projection.js';

/** The rows were made by a newer version of the projection: this process must not touch them. */
export class NewerView extends Error {
  constructor(name: string, found: number, ours: number) {
    super(
      `the view ${name} was made by version ${found}, this program has version ${ours}: start the newer program`,
    );
    this.name = 'NewerView';
  }
}

/** The rows were made of events that were shared out differently, so its checkpoints mean something else. */
export class OtherPartitions extends Error {
  constructor(name: string, found: number, ours: number) {
    super(
      `${name} stands apart in ${found} partitions, but events now come in ${ours}: it can go on once it has been made anew`,
    );
    this.name = 'OtherPartitions';
  }
}

/** Events are missing between the checkpoint and the batch; going on would skip them. */
export class MissingEvents extends Error {
  constructor(name: string, at: number, previous: number) {
    super(`${name} stands at position ${at}, the next events follow position ${previous}`);
    this.name = 'MissingEvents';
  }
}

/** Somebody else began to fill the view anew. */
export class FillingTakenOver extends Error {
  constructor(name: string) {
    super(`another rebuild of ${name} has begun`);
    this.name = 'FillingTakenOver';
  }
}

/**
 * Takes batches into one filling of a view: rows and checkpoint in one transaction, so that wherever it
 * is killed, it has either taken a batch or not. Several processes may fill the same view: whoever
 * finds the checkpoint moved drops its work and goes on from there.
 */
export class ViewFiller {
  private readonly seen = new Map<number, Checkpoint>();

  constructor(
    private readonly database: DataSource,
    readonly projection: Projection,
    readonly filling: Filling,
    /** How many partitions events come in. */
    private readonly partitions = 1,
    /** How it changes its rows, where that is not a transaction of its own. */
    private readonly transact?: Transact,
  ) {}

  /** Where the filling stands in a partition; a new one begins at 0. @throws as `look` does */
  async open(partition: number): Promise<Checkpoint> {
    const { partitions } = this;
    const { version } = this.projection;
    if (this.filling.generation === 'serving') {
      await beginCheckpoints(this.database, this.filling, { partitions, position: 0, version });
    }
    return this.look(partition);
  }

  /** Takes what is new in a batch and gives the position after it. */
  async take(batch: EventBatch): Promise<number> {
    let at = this.seen.get(batch.partition) ?? (await this.open(batch.partition));
    while (at.position < batch.upTo) {
      if (batch.previous > at.position) {
        // Of the rows in use, events would be skipped; those being filled were begun again by somebody else.
        throw this.filling.generation === 'serving'
          ? new MissingEvents(this.projection.name, at.position, batch.previous)
          : new FillingTakenOver(this.projection.name);
      }
      if (!(await this.taken(at, batch))) await this.look(batch.partition);
      at = this.seen.get(batch.partition) ?? (await this.open(batch.partition));
    }
    return at.position;
  }

  /** The same inside a transaction of the caller's, who holds the checkpoint. */
  async takeIn(transaction: EntityManager, at: Checkpoint, batch: EventBatch): Promise<void> {
    const events = this.newIn(at, batch);
    const loaded = await loadFor(transaction, this.projection, this.filling, events);
    await applyEvents(transaction, this.projection, this.filling, events, loaded);
  }

  /** Reads the checkpoint again. @throws {NewerView} @throws {OtherPartitions} @throws {FillingTakenOver} */
  async look(partition: number): Promise<Checkpoint> {
    const { name, version } = this.projection;
    const all = await checkpointsOf(this.database, this.filling);
    const [any] = all;
    if (any && any.partitions !== this.partitions)
      throw new OtherPartitions(name, any.partitions, this.partitions);
    const found = all.find((checkpoint) => checkpoint.partition === partition);
    if (!found) throw new FillingTakenOver(name);
    if (found.version > version) throw new NewerView(name, found.version, version);
    this.seen.set(partition, found);
    return found;
  }

  private newIn({ position }: Checkpoint, { events }: EventBatch): RecordedEvent[] {
    return events.filter((event) => event.position > position && this.projection.listensTo(event.type));
  }

  private async taken(at: Checkpoint, batch: EventBatch): Promise<boolean> {
    const events = this.newIn(at, batch);
    try {
      return await this.commit(at, batch.upTo, events);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return this.takenOneByOne(at, batch.upTo, events);
    }
  }

  /** Which row the database refuses is not told, so each event goes alone, and the refused one to the dead letters. */
  private async takenOneByOne(
    start: Checkpoint,
    upTo: number,
    events: readonly RecordedEvent[],
  ): Promise<boolean> {
    let at = start;
    for (const event of events) {
      const alone = (refused?: Refused) => this.commit(at, event.position, [event], refused);
      const isTaken = await alone().catch((error: unknown) => {
        if (!isRefusal(error)) throw error;
        return alone(new Map([[event.position, error]]));
      });
      if (!isTaken) return false;
      at = { ...at, position: event.position };
    }
    return at.position === upTo || this.commit(at, upTo, []);
  }

  private async commit(
    at: Checkpoint,
    position: number,
    events: readonly RecordedEvent[],
    refused?: Refused,
  ): Promise<boolean> {
    const { database, projection, filling } = this;
    const move = (transaction: EntityManager) => moveCheckpoint(transaction, filling, at, position);
    const apply = async (transaction: EntityManager): Promise<boolean> => {
      const moving = move(transaction);
      // Asked at once, answered after: of a filling that somebody else has taken over, the tables may be gone.
      const loading = loadFor(transaction, projection, filling, events);
      loading.catch(() => undefined);
      if (!(await moving)) return false;
      await applyEvents(transaction, projection, filling, events, await loading, refused);
      return true;
    };
    // One statement is a transaction by itself.
    const alone: Transact = (work) =>
      events.length === 0 ? work(database.manager) : inTransaction(database, work);
    const isMoved = await (this.transact ?? alone)(events.length === 0 ? move : apply, events.length);
    if (isMoved) this.seen.set(at.partition, { ...at, position });
    return isMoved;
  }
}
