import { visitStream } from '#domain/event-types.js';
import type { VisitId } from '#domain/values.js';
import type { VisitEvent } from '#domain/visits/visit.events.js';
import { type Visit, visit } from '#domain/visits/visit.js';
import type { EventStore } from '#event-store/event-store.js';
import type { Remembered as RememberedState } from '#event-store/remembered-states.js';
import { Newest } from '#platform/newest.js';

type Remembered = RememberedState<Visit>;

/** A visit with its sources is some hundred kilobytes; the ones in work at a time are few. */
const mostRemembered = 32;

/**
 * Visits as they stand, for commands that are read against one. Its sources are long, and a stream only
 * grows: so a state once folded is kept, and only what came after is read.
 */
export class VisitStates {
  private readonly remembered = new Newest<VisitId, Remembered>(mostRemembered);

  constructor(private readonly store: EventStore) {}

  async stateOf(id: VisitId): Promise<Visit> {
    return (await this.read(id)).state;
  }

  /** As it was when it was last read here; read now only if it never was. Whoever goes by it names its version where they write. */
  async lastKnown(id: VisitId): Promise<Remembered> {
    return this.remembered.get(id) ?? this.read(id);
  }

  private async read(id: VisitId): Promise<Remembered> {
    const before = this.remembered.get(id) ?? { state: visit.initial, version: 0 };
    const events = await this.store.readStream(visitStream(id), { after: before.version });
    // A visit's stream holds only its own events.
    const state = (events as unknown as VisitEvent[]).reduce(visit.evolve, before.state);
    const version = events.at(-1)?.version ?? before.version;
    if (version > 0) this.remembered.set(id, { state, version });
    return { state, version };
  }
}
