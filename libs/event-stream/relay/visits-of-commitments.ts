import * as z from 'zod';
import { commitmentEvents } from '#domain/commitments/commitment.events.js';
import { visitId } from '#domain/values.js';
import type { EventStore, StoredEvent } from '#event-store/event-store.js';
import { Newest } from '#platform/newest.js';

const opening = z.looseObject({ visit: visitId });
const correction = z.looseObject({ toVisit: visitId });

interface Known {
  readonly visit: string | null;
  readonly version: number;
}

const visitAfter = (
  before: string | null,
  { version, type }: Pick<StoredEvent, 'version' | 'type'>,
  data: () => unknown,
): string | null => {
  if (version === 1) return opening.safeParse(data()).data?.visit ?? null;
  return type === 'TermsCorrected' ? (correction.safeParse(data()).data?.toVisit ?? before) : before;
};

/** How many are remembered. */
const MOST = 20_000;

/**
 * Which visit a commitment is of, for the messages of its events: the first event of its stream says it, and those that correct it. What
 * was read once is remembered, for the event that comes next.
 */
export class VisitsOfCommitments {
  /** Stream → its visit after an event of it, `null` where none is named; those asked for last stand last. */
  private readonly known = new Newest<string, Known>(MOST);

  constructor(private readonly store: EventStore) {}

  /** The visits that commitments are of once these events happened, by the events, which come in the order of their streams. */
  async of(events: readonly StoredEvent[]): Promise<ReadonlyMap<StoredEvent, string>> {
    const found = new Map<StoredEvent, string>();
    for (const event of events) {
      if (!(event.type in commitmentEvents)) continue;
      const known = this.known.get(event.streamId);
      const before = known?.version === event.version - 1 ? known.visit : await this.before(event);
      const visit = visitAfter(before, event, () => JSON.parse(event.data));
      this.known.set(event.streamId, { visit, version: event.version });
      if (visit !== null) found.set(event, visit);
    }
    return found;
  }

  private async before({ streamId, version: next }: StoredEvent): Promise<string | null> {
    if (next === 1) return null;
    const events = await this.store.readStream(streamId, { limit: next - 1 });
    return events.reduce<string | null>((visit, event) => visitAfter(visit, event, () => event.data), null);
  }
}
