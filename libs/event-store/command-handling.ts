import { setTimeout as sleep } from 'node:timers/promises';
import { type Decider, fold } from '#domain/decider.js';
import { type DomainEvent, eventTypes } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import {
  type Appended,
  type EventStore,
  type NewEvent,
  type StreamAppend,
  WrongExpectedVersion,
} from './event-store.js';
import { Reliance } from './reliance.js';
import { recall, remember } from './remembered-states.js';
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
  command(state: State, reliance: Reliance): Command | Promise<Command>;
  /** Another stream that the command writes to in the same transaction, at the version that it relies on: 0 for one it begins. */
  alongside?(
    command: Command,
    state: State,
  ): { streamId: string; version: number; events: readonly E[] } | undefined;
  /** Nobody can have written to it, since its id was just made up: it is not read before something says otherwise. */
  readonly isNew?: boolean;
  /** Its streams' states are small enough to be kept, so that the next command need not read. */
  readonly isRemembered?: boolean;
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
        attempted(store, attempt === 1 ? handling : { ...handling, isNew: false }),
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

/** By what is remembered, where that leads to something written; by what stands, where it does not. */
const attempted = async <Command, State, E extends DomainEvent>(
  store: EventStore,
  handling: Handling<Command, State, E>,
): Promise<Handled> => {
  const trusting = new Reliance(true);
  try {
    const done = await attemptOnce(store, handling, trusting);
    if (done.changed || !trusting.isUsed) return done;
  } catch (error) {
    const mayBeOutdated = error instanceof Rejected || error instanceof WrongExpectedVersion;
    if (!trusting.isUsed || !mayBeOutdated) throw error;
  }
  return attemptOnce(store, handling, new Reliance(false));
};

const attemptOnce = async <Command, State, E extends DomainEvent>(
  store: EventStore,
  handling: Handling<Command, State, E>,
  reliance: Reliance,
): Promise<Handled> => {
  const { streamId, decider, alongside, isRemembered, request } = handling;
  const { state, version, position } = await stateFor(store, handling, reliance);
  const { expectedVersion = version } = request;
  if (expectedVersion !== version) throw new WrongExpectedVersion(streamId, expectedVersion, version);
  const command = await handling.command(state, reliance);
  const events = decider.decide(command, state);
  const saysNothing = { streamId, version, position, changed: false };
  if (events.length === 0 && (reliance.isUsed || !request.repeatable)) return saysNothing;
  const written = events.map((event) => newEvent(event, request));
  const beside = events.length > 0 ? alongside?.(command, state) : undefined;
  const appends: StreamAppend[] = [{ streamId, expectedVersion: version, events: written }];
  if (beside) {
    const others = beside.events.map((event) => newEvent(event, request));
    appends.push({ streamId: beside.streamId, expectedVersion: beside.version, events: others });
  }
  const relied = reliance
    .beside(appends)
    .map((one) => ({ ...one, expectedVersion: one.version, events: [] }));
  const { commandId, fingerprint } = request;
  const appended = await store.append({ commandId, fingerprint, appends: [...appends, ...relied] });
  if (isRemembered && !appended.repeated) {
    // As they will be read: what JSON leaves out, nobody may have seen.
    const asRead: E[] = JSON.parse(JSON.stringify(written));
    const after = fold({ initial: state, evolve: decider.evolve }, asRead);
    remember(store, streamId, { state: after, version: version + events.length });
  }
  return handled(streamId, appended);
};

const stateFor = async <Command, State, E extends DomainEvent>(
  store: EventStore,
  { streamId, decider, isNew, isRemembered }: Handling<Command, State, E>,
  reliance: Reliance,
): Promise<Loaded<State>> => {
  if (isNew) return { state: decider.initial, version: 0, position: 0 };
  const known = isRemembered && reliance.trusts ? recall<State>(store, streamId) : undefined;
  if (known) {
    reliance.on(streamId, known.version);
    return { ...known, position: 0 };
  }
  const loaded = await load(store, decider, streamId);
  if (isRemembered && loaded.version > 0) remember(store, streamId, loaded);
  return loaded;
};

/** Beside the command's own stream, only one of its own kind can have been begun; others were relied on. */
const handled = (streamId: string, { position, streams: [own, ...others], events }: Appended): Handled => {
  const begun = others.find((other) => categoryOf(other.streamId) === categoryOf(streamId));
  return {
    streamId: own?.streamId ?? streamId,
    version: own?.version ?? 0,
    position,
    changed: events > 0,
    ...(begun && { begun: begun.streamId }),
  };
};

const categoryOf = (streamId: string): string => streamId.slice(0, streamId.indexOf('-'));

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

interface Loaded<State> {
  readonly state: State;
  readonly version: number;
  readonly position: number;
}

/** A stream's state as it stands, with its version and the position of its newest event. */
export const load = async <State, E extends DomainEvent>(
  store: EventStore,
  decider: Pick<Decider<never, State, E>, 'initial' | 'evolve'>,
  streamId: string,
): Promise<Loaded<State>> => {
  const events = await store.readStream(streamId);
  const { version = 0, position = 0 } = events.at(-1) ?? {};
  // A stream holds only its aggregate's events: this file wrote them.
  return { state: fold(decider, events as unknown as readonly E[]), version, position };
};
