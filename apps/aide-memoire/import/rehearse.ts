import { randomUUID } from 'node:crypto';
import { Commands } from '#commands/commands.js';
import type { Elsewhere } from '#commands/known.js';
import { actorId } from '#domain/event.js';
import { visitStream } from '#domain/event-types.js';
import { Rejected, refusals } from '#domain/refusals.js';
import type { Instant } from '#domain/values.js';
import { eventsOf, type Visit } from '#domain/visits/visit.js';
import { newEvent } from '#event-store/command-handling.js';
import type { EventStore } from '#event-store/event-store.js';
import { InMemoryEventStore } from '#event-store/in-memory-event-store.js';
import { ClockFrom } from '#platform/clock.js';
import type { Fault } from '#platform/http/problems.js';
import type { Step } from './step.js';

const by = actorId.parse('file:rehearsal');

/** What a rehearsal knows of the register. */
export interface Register extends Elsewhere {
  readonly visits: readonly Visit[];
}

/** What steps came to, on a store in memory. */
export interface Rehearsal {
  readonly faults: readonly Fault[];
  readonly store: EventStore;
}

/**
 * Plays the steps on a store in memory, by the same code that will carry them out for real. It knows nothing of the
 * register but what is given. So everything that would be refused in a file is known before anything is written.
 */
export const rehearse = async (
  steps: readonly Step[],
  now: Instant,
  { visits, ...elsewhere }: Register,
): Promise<Rehearsal> => {
  const clock = new ClockFrom(now);
  const store = new InMemoryEventStore(clock);
  for (const visit of visits) await remember(store, visit, now);
  const commands = new Commands(store, clock, elsewhere);
  const faults: Fault[] = [];
  for (const { pointer, command } of steps) {
    try {
      const request = { commandId: randomUUID(), fingerprint: '', repeatable: false };
      await commands.carryOut(command, { by, request });
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      faults.push(asFault(error, pointer));
    }
  }
  return { faults, store };
};

const remember = async (store: InMemoryEventStore, visit: Visit, now: Instant): Promise<void> => {
  if (visit.stage === 'none') return;
  const commandId = randomUUID();
  const events = eventsOf(visit, { by, now }).map((event) => newEvent(event, { commandId }));
  const appends = [{ streamId: visitStream(visit.id), expectedVersion: 0, events }];
  await store.append({ commandId, fingerprint: '', appends });
};

const asFault = ({ code, detail, hint, pointer = '' }: Rejected, base: string): Fault => ({
  pointer: `${base}${pointer}`,
  detail: [refusals[code].title, detail, hint].filter(Boolean).join(': '),
});
