import type { DomainEvent, EventType } from '#domain/event-types.js';
import type { RecordedEvent } from '#event-store/event-store.js';
import type { Queryable } from '#read-model/sql.js';
import type { ViewTable } from '#read-model/view-table.js';
import { RowSet, type Rows } from './row-set.js';

/** A recorded event whose type is known. */
export type RecordedOf<Type extends EventType> = RecordedEvent & Extract<DomainEvent, { type: Type }>;

/** The tables of a view, under the names its handlers use. */
type Shapes = Readonly<Record<string, object>>;
type TablesOf<Views extends Shapes> = { readonly [Name in keyof Views]: ViewTable<Views[Name]> };
export type Fold<Views extends Shapes> = { readonly [Name in keyof Views]: Rows<Views[Name]> };

export interface ProjectionDefinition<Views extends Shapes> extends Consequences {
  readonly name: string;
  /** Raise it when the meaning of the rows changes: the runtime fills the tables anew beside the old rows and swaps. */
  readonly version: number;
  /** Tables it owns, filled and swapped together. */
  readonly tables: TablesOf<Views>;
  /** Those of which handlers never read a row again: lines of a history. The rest are loaded for a batch's streams. */
  readonly writeOnly?: readonly (keyof Views)[];
  /**
   * Tables of which the past is kept, each with the table that keeps it (`versionsOf`): a row that an event changes or removes
   * stands there from then on as it was, with the event that ended it. No handler writes there.
   */
  readonly past?: { readonly [Name in keyof Views]?: keyof Views };
  /**
   * The keys are the subscription. A handler sees and changes rows of the event's own stream only, so that streams
   * may come in any order among each other. One that throws sends the event, and its stream behind it, to the dead letters.
   */
  readonly on: { readonly [Type in EventType]?: (fold: Fold<Views>, event: RecordedOf<Type>) => void };
}

/**
 * What follows from rows that have just been written, in the transaction that wrote them: what is computed from the rows
 * of many streams, which a handler cannot see. Only the rows in use have consequences, those being filled beside them have none.
 */
export interface Consequences {
  /**
   * The events, of those it listens to, that were just applied; those that went to the dead letters are not among them.
   * @throws {Unfollowable} to send one of them to the dead letters
   */
  readonly follow?: (transaction: Queryable, events: readonly RecordedEvent[]) => Promise<void>;
  /** Rows filled anew were put in place, whatever stood there before. */
  readonly afterSwap?: (transaction: Queryable) => Promise<void>;
}

/** What follows from an event cannot be worked out, now or later. It is treated like an event that cannot be applied. */
export class Unfollowable extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'Unfollowable';
  }
}

/** The rows of one batch and what applies events to them. */
export interface Work {
  readonly sets: readonly RowSet<object>[];
  /** Applies an event whole or, when its handler throws, not at all. */
  apply(event: RecordedEvent): void;
}

/** A view kept up to date by events, as the runtime sees it. */
export interface Projection extends Consequences {
  readonly name: string;
  readonly version: number;
  readonly tables: readonly ViewTable<object>[];
  listensTo(type: string): boolean;
  work(): Work;
}

/** Declares a projection: a name, a version, its tables, and what each event does to their rows. */
export const defineProjection = <Views extends Shapes>(
  definition: ProjectionDefinition<Views>,
): Projection => {
  const { name, version, tables, past = {}, on, follow, afterSwap } = definition;
  const kept = new Map(Object.entries<keyof Views | undefined>({ ...past }));
  const writeOnly = [...(definition.writeOnly ?? []), ...kept.values()];
  const handlers = new Map(Object.entries(on) as [string, Handler<Views>][]);
  return {
    name,
    version,
    tables: Object.values<ViewTable<object>>({ ...tables }),
    ...(follow && { follow }),
    ...(afterSwap && { afterSwap }),
    listensTo: (type) => handlers.has(type),
    work: () => {
      const named = Object.entries<ViewTable<object>>({ ...tables }).map(
        ([table, of]) => [table, new RowSet(of, !writeOnly.includes(table))] as const,
      );
      const fold = Object.fromEntries(named) as unknown as Fold<Views>;
      const sets = named.map(([, set]) => set);
      const pasts = named.flatMap(([table, set]) => {
        const versions = named.find(([other]) => other === kept.get(table))?.[1];
        return versions ? [{ set, versions }] : [];
      });
      return {
        sets,
        apply: (event) => {
          try {
            handlers.get(event.type)?.(fold, event);
            for (const { set, versions } of pasts)
              for (const row of set.overtaken())
                versions.put({ ...row, untilPosition: event.position, untilAt: event.recordedAt });
          } catch (error) {
            for (const set of sets) set.discard();
            throw error;
          }
          for (const set of sets) set.keep();
        },
      };
    },
  };
};

/** One handler for several types of events. */
export const onEach = <Type extends EventType, Views extends Shapes>(
  types: readonly Type[],
  handler: (fold: Fold<Views>, event: RecordedOf<Type>) => void,
): { readonly [Each in Type]: (fold: Fold<Views>, event: RecordedOf<Each>) => void } =>
  Object.fromEntries(types.map((type) => [type, handler])) as unknown as {
    readonly [Each in Type]: (fold: Fold<Views>, event: RecordedOf<Each>) => void;
  };

/** A handler after its event's type was looked up; the map of them pairs each with the events it takes. */
type Handler<Views extends Shapes> = (fold: Fold<Views>, event: RecordedEvent) => void;
