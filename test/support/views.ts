import type { DataSource } from 'typeorm';
import { actorId } from '#domain/event.js';
import { commitmentStream, type DomainEvent, eventTypes, visitStream } from '#domain/event-types.js';
import { resolveTimeframe } from '#domain/timeframes/timeframe.js';
import type { Timeframe } from '#domain/timeframes/timeframe.schema.js';
import { commitmentId, type Instant, instant, visitId } from '#domain/values.js';
import { sha256Of } from '#domain/visits/quote.js';
import { source } from '#domain/visits/visit.events.js';
import type { EventStore } from '#event-store/event-store.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { Clock } from '#platform/clock.js';
import { layOut } from '#projections/layout.js';
import { projectionMigrations } from '#projections/migrations.js';
import type { Projection } from '#projections/projection.js';
import { ViewFiller } from '#projections/view-filler.js';
import { readModelMigrations } from '#read-model/migrations.js';
import { openTestPostgres } from './postgres.js';
import { place, pressRelease } from './visit-to-astana.js';

/** A clock that stands still until it is set. */
export class SetClock extends Clock {
  constructor(public present: Instant = instant.parse('2018-08-20T09:30:00.000Z')) {
    super();
  }

  now(): Instant {
    return this.present;
  }

  set(moment: string): void {
    this.present = instant.parse(moment);
  }
}

type Data<Type extends DomainEvent['type']> = Omit<Extract<DomainEvent, { type: Type }>['data'], 'by' | 'at'>;

/** A register to throw away: a store whose clock is set by hand, and views filled when told to. */
export interface TestRegister {
  readonly dataSource: DataSource;
  readonly store: EventStore;
  readonly clock: SetClock;
  /** Records facts of a stream as `staff:ana` at the clock's moment; gives the position of the last. */
  record(streamId: string, ...facts: readonly Fact[]): Promise<number>;
  /** Fills a view up to the newest event. */
  fill(projection: Projection): Promise<void>;
  close(): Promise<void>;
}

/** An event but for who and when. */
export type Fact = {
  [Type in DomainEvent['type']]: { readonly type: Type; readonly data: Data<Type> };
}[DomainEvent['type']];

export const viewMigrations = [...eventStoreMigrations, ...projectionMigrations, ...readModelMigrations];

export const openRegister = async (): Promise<TestRegister> => {
  const { dataSource, close } = await openTestPostgres(viewMigrations);
  return { ...registerOn(dataSource), close };
};

let commands = 0;

/** Records facts of a stream as `staff:ana` at the clock's moment; gives the position of the last. */
export const recordOn =
  (store: EventStore, clock: Clock): TestRegister['record'] =>
  async (streamId, ...facts) => {
    commands += 1;
    const commandId = `test-${commands}`;
    const stamp = { by: actorId.parse('staff:ana'), at: clock.now() };
    const events = facts.map(({ type, data }) => ({
      type,
      data: { ...data, ...stamp },
      schemaVersion: eventTypes[type].version,
      meta: { commandId },
    }));
    const appends = [{ streamId, expectedVersion: 'any', events } as const];
    const { position } = await store.append({ commandId, fingerprint: commandId, appends });
    return position;
  };

export const registerOn = (
  dataSource: DataSource,
  clock = new SetClock(),
  store: EventStore = new PostgresEventStore(dataSource, clock),
): Omit<TestRegister, 'close'> => {
  return {
    dataSource,
    store,
    clock,
    record: recordOn(store, clock),
    fill: async (projection) => {
      await layOut(dataSource, projection, 1);
      const filler = new ViewFiller(dataSource, projection, {
        projection: projection.name,
        generation: 'serving',
      });
      for (;;) {
        const { position } = await filler.open(0);
        const events = await store.readFeed(position, 1000);
        if (events.length === 0) return;
        await filler.take({
          partition: 0,
          previous: position,
          upTo: events.at(-1)?.position ?? position,
          events,
        });
      }
    },
  };
};

export const aVisit = visitId.parse('astana-2018');
export const visits = visitStream(aVisit);
export const commitment = (id: string): string => commitmentStream(commitmentId.parse(id));

export const when = (edtf: string, words?: string): Timeframe =>
  resolveTimeframe({ edtf, ...(words && { words }) }, place);

/** What a commitment is recorded with; `terms` say what differs. */
export const recorded = (
  id: string,
  terms: Partial<Data<'CommitmentRecorded'>> = {},
): Extract<Fact, { type: 'CommitmentRecorded' }> => ({
  type: 'CommitmentRecorded',
  data: {
    commitment: commitmentId.parse(id),
    visit: aVisit,
    kind: 'dialogue',
    direction: 'joint',
    statement: 'Hold the Human Rights Dialogue',
    language: 'en',
    parties: {
      responsible: 'European Commission',
      supporting: [],
      counterparts: ['Ministry of Justice'],
      owner: null,
    },
    timeframe: when('2018-11-20/2018-11-21'),
    quotes: [],
    tags: [],
    ...terms,
  },
});

export const visitRecorded: Extract<Fact, { type: 'VisitRecorded' }> = {
  type: 'VisitRecorded',
  data: {
    visit: aVisit,
    title: 'Visit to Astana',
    delegation: { name: 'Committee on Foreign Affairs', members: [] },
    host: { body: 'Republic of Kazakhstan', country: 'KZ' },
    dates: when('2018-08-17/2018-08-18'),
    place: { ...place },
  },
};

export const sourceAttached: Extract<Fact, { type: 'SourceAttached' }> = {
  type: 'SourceAttached',
  data: { source: source.parse({ ...pressRelease, sha256: sha256Of(pressRelease.text) }) },
};
