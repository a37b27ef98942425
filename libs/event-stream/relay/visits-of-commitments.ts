import * as z from 'zod';
import { commitmentEvents } from '#domain/commitments/commitment.events.js';
import { visitId } from '#domain/values.js';
import type { EventStore, StoredEvent } from '#event-store/event-store.js';

const opening = z.looseObject({ visit: visitId });

/** How many are remembered. */
const MOST = 20_000;

/**
 * Which visit a commitment is of, as the first event of its stream says, for the messages of the later ones. It never changes, so
 * what was read once is remembered.
 */
export class VisitsOfCommitments {
  /** Stream → visit, `null` where its first event names none; those asked for last stand last. */
  private readonly known = new Map<string, string | null>();

  constructor(private readonly store: EventStore) {}

  /** The visits of the commitments that some events are of, by their streams. */
  async of(events: readonly StoredEvent[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const event of events) {
      const { streamId } = event;
      if (!(event.type in commitmentEvents) || found.has(streamId)) continue;
      const known = this.known.get(streamId);
      const visit = known === undefined ? await this.read(event) : known;
      this.remember(streamId, visit);
      if (visit !== null) found.set(streamId, visit);
    }
    return found;
  }

  private async read({ streamId, version, data }: StoredEvent): Promise<string | null> {
    const first: unknown =
      version === 1 ? JSON.parse(data) : (await this.store.readStream(streamId, { limit: 1 }))[0]?.data;
    return opening.safeParse(first).data?.visit ?? null;
  }

  private remember(streamId: string, visit: string | null): void {
    this.known.delete(streamId);
    this.known.set(streamId, visit);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST && oldest !== undefined) this.known.delete(oldest);
  }
}
