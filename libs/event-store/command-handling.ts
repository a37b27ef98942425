import { setTimeout as sleep } from 'node:timers/promises';
import { type Decider, fold } from '#domain/decider.js';
import { type DomainEvent, eventTypes } from '#domain/event-types.js';
import {
  type Appended,
  type EventStore,
  type NewEvent,
  type StreamAppend,
  WrongExpectedVersion,
} from './event-store.js';
import { inTurn } from './stream-turns.js';

/** What is asked of the store with a command, whoever asks. */
export interface CommandRequest {
  readonly commandId: string;
  /** SHA-256, hex, of what was asked. */
  readonly fingerprint: string;
  /** Whether somebody may ask again under the same id: then the answer is remembered even when there was nothing to say. */
  readonly repeatable: boolean;
  /** The version a person saw: refused when the stream has moved on. Without it, the command applies to whatever stands. */
  readonly expectedVersion?: number;
  readonly traceparent?: string;
}

export interface Handling<Command, State, E extends DomainEvent> {
  readonly streamId: string;
  readonly decider: Decider<Command, State, E>;
  /** The command as decided on this state, with what it needs to know from elsewhere. Asked again at each attempt. */
  command(state: State): Command | Promise<Command>;
  /** Another stream that the command writes to in the same transaction, at the version that it relies on: 0 for one it begins. */
  alongside?(
    command: Command,
    state: State,
  ): { streamId: string; version: number; events: readonly E[] } | undefined;
  /** Nobody can have written to it, since its id was just made up: it is not read before something says otherwise. */
  readonly isNew?: boolean;
  readonly request: CommandRequest;
}

export interface Handled {
  /** The command's own stream. Of a repeated command, the one it was carried out on the first time. */
  readonly streamId: string;
  readonly version: number;
  /** Once a view has reached it, it shows what the command did, or found done. */
  readonly position: number;
  readonly changed: boolean;
  /** The stream that was begun beside the command's own. */
  readonly begun?: string;
}

const mostAttempts = 12;

/**
 * The one way a command is carried out: load, decide, append. `decide` is pure, so when somebody
 * else wrote in between it is simply decided again on what stands now.
 * @throws {Rejected} by the decider, nothing was written
 * @throws {WrongExpectedVersion} the stream is not at the version the person saw, or is written to faster than we
 * can decide; or the stream to begin exists
 * @throws {CommandIdReused}
 */
export const handle = async <Command, State, E extends DomainEvent>(
  store: EventStore,
  handling: Handling<Command, State, E>,
): Promise<Handled> => {
  const { request } = handling;
  if (request.repeatable) {
    // Before deciding: what was accepted the first time may rightly be refused now.
    const before = await store.answerTo(request.commandId, request.fingerprint);
    if (before) return handled(handling.streamId, before);
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTurn(store, handling.streamId, () =>
        attemptOnce(store, attempt === 1 ? handling : { ...handling, isNew: false }),
      );
    } catch (error) {
      if (!isOvertaken(error, handling) || attempt === mostAttempts) throw error;
      await sleep(Math.random() * attempt * 4);
    }
  }
};

/** Whether somebody wrote to the command's stream between our reading and our writing, and nobody asked to be told. */
const isOvertaken = (
  error: unknown,
  { streamId, request }: { readonly streamId: string; readonly request: CommandRequest },
): boolean =>
  error instanceof WrongExpectedVersion &&
  error.streamId === streamId &&
  request.expectedVersion === undefined;

const attemptOnce = async <Command, State, E extends DomainEvent>(
  store: EventStore,
  { streamId, decider, command: commandOn, alongside, isNew, request }: Handling<Command, State, E>,
): Promise<Handled> => {
  const { state, version, position } = isNew
    ? { state: decider.initial, version: 0, position: 0 }
    : await load(store, decider, streamId);
  const { expectedVersion = version } = request;
  if (expectedVersion !== version) throw new WrongExpectedVersion(streamId, expectedVersion, version);
  const command = await commandOn(state);
  const events = decider.decide(command, state);
  if (events.length === 0 && !request.repeatable) return { streamId, version, position, changed: false };
  const beside = events.length > 0 ? alongside?.(command, state) : undefined;
  const appends: StreamAppend[] = [
    { streamId, expectedVersion: version, events: events.map((event) => newEvent(event, request)) },
  ];
  if (beside) {
    const others = beside.events.map((event) => newEvent(event, request));
    appends.push({ streamId: beside.streamId, expectedVersion: beside.version, events: others });
  }
  const { commandId, fingerprint } = request;
  return handled(streamId, await store.append({ commandId, fingerprint, appends }));
};

const handled = (streamId: string, { position, streams: [own, begun], events }: Appended): Handled => ({
  streamId: own?.streamId ?? streamId,
  version: own?.version ?? 0,
  position,
  changed: events > 0,
  ...(begun && { begun: begun.streamId }),
});

/**
 * The event as it goes to the store, in the newest version of its type. What is written stays for ever, so it is held
 * against its schema once more (some 10 µs): a fault in a decider must not become a fact.
 * @throws {ZodError}
 */
export const newEvent = (
  { type, data }: DomainEvent,
  { commandId, traceparent }: Pick<CommandRequest, 'commandId' | 'traceparent'>,
): NewEvent => {
  const { version, data: schema } = eventTypes[type];
  return {
    type,
    schemaVersion: version,
    data: schema.parse(data),
    meta: { commandId, ...(traceparent && { traceparent }) },
  };
};

/** A stream's state as it stands, with its version and the position of its newest event. */
export const load = async <State, E extends DomainEvent>(
  store: EventStore,
  decider: Pick<Decider<never, State, E>, 'initial' | 'evolve'>,
  streamId: string,
): Promise<{ state: State; version: number; position: number }> => {
  const events = await store.readStream(streamId);
  const { version = 0, position = 0 } = events.at(-1) ?? {};
  // A stream holds only its aggregate's events: this file wrote them.
  return { state: fold(decider, events as unknown as readonly E[]), version, position };
};
