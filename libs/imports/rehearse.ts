import { randomUUID } from 'node:crypto';
import { Commands } from '#commands/commands.js';
import type { Elsewhere } from '#commands/known.js';
import type { CommandTo } from '#domain/command-types.js';
import { actorId } from '#domain/event.js';
import { visitStream } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import type { Instant } from '#domain/values.js';
import { eventsOf, type Visit } from '#domain/visits/visit.js';
import { newEvent } from '#event-store/command-handling.js';
import type { EventStore } from '#event-store/event-store.js';
import { InMemoryEventStore } from '#event-store/in-memory-event-store.js';
import { ClockFrom } from '#platform/clock.js';
import type { Fault } from '#platform/http/problems.js';
import { inWords } from '#platform/words/refusal-words.js';
import { breaths } from '#platform/work/breaths.js';
import type { Step } from './step.js';

const by = actorId.parse('file:rehearsal');

/** What a rehearsal knows of the register. */
export interface Register extends Elsewhere {
  readonly visits: readonly Visit[];
  /** Whether the person who imports said that what is unlikely is so. */
  readonly isConfirmed: boolean;
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
  { visits, isConfirmed, ...elsewhere }: Register,
): Promise<Rehearsal> => {
  const clock = new ClockFrom(now);
  const store = new InMemoryEventStore(clock);
  for (const visit of visits) await remember(store, visit, now);
  const commands = new Commands(store, clock, elsewhere);
  const faults: Fault[] = [];
  const carryOut = async (command: CommandTo): Promise<Rejected | undefined> => {
    try {
      const request = { commandId: randomUUID(), fingerprint: '', repeatable: false };
      await commands.carryOut(command, { by, request });
      return undefined;
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      return error;
    }
  };
  const breath = breaths();
  for (const { pointer, command } of steps) {
    await breath();
    const refused = await carryOut(command);
    const isAgain = isConfirmed && refused?.code === 'UNLIKELY';
    const left = isAgain
      ? await carryOut({ ...command, data: { ...command.data, confirmed: true } } as CommandTo)
      : refused;
    if (left) faults.push(asFault(left, pointer));
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

const asFault = (refused: Rejected, base: string): Fault => {
  const { title, detail, hint } = inWords(refused);
  return {
    pointer: `${base}${refused.pointer ?? ''}`,
    detail: [title, detail, hint].filter(Boolean).join(': '),
    code: refused.code,
    params: refused.params,
  };
};
