import type { DomainEvent } from '#domain/event-types.js';
import { type CommandRequest, type Handled, type Handling, handle } from '#event-store/command-handling.js';
import { CommandIdReused, type EventStore, WrongExpectedVersion } from '#event-store/event-store.js';
import { Problem } from '#platform/http/problems.js';
import { span } from '#platform/tracing/tracing.js';
import type { Answer } from './answer.js';

/** What the store's own refusals mean to whoever asked of this stream; others pass unchanged. */
const inWords = (
  error: unknown,
  { streamId, request }: { readonly streamId: string; readonly request: CommandRequest },
): unknown => {
  if (error instanceof CommandIdReused) {
    return new Problem('IDEMPOTENCY_KEY_REUSED', {
      hint: 'repeat the first request as it was, or choose a new key',
    });
  }
  if (!(error instanceof WrongExpectedVersion) || error.streamId !== streamId) return error;
  if (request.expectedVersion === undefined) {
    return new Problem('BUSY', { hint: 'send it again in a moment', headers: { 'retry-after': '1' } });
  }
  return new Problem('STALE_VERSION', {
    detail: `you saw version ${request.expectedVersion}, it is at version ${error.actual}`,
    hint: 'read it again, and send the command with its new ETag if you still want it',
    more: { version: error.actual },
    headers: { etag: `"${error.actual}"` },
  });
};

/** A span of its own for each command; its events tell of it, so that whoever takes them goes on with the trace. */
const traced = <Command, State, E extends DomainEvent>(
  store: EventStore,
  handling: Handling<Command, State, E>,
): Promise<Handled> =>
  span({ name: `command to ${categoryOf(handling.streamId)}` }, (traceparent) =>
    handle(store, { ...handling, request: { ...handling.request, ...(traceparent && { traceparent }) } }),
  );

const categoryOf = (streamId: string): string => streamId.slice(0, streamId.indexOf('-'));

/** The id in a stream's name, which begins with its category. */
const idIn = (streamId: string): string => streamId.slice(streamId.indexOf('-') + 1);

/**
 * Carries a command out, and answers for the visit or commitment it was about.
 *
 * @throws {Problem} STALE_VERSION, BUSY, IDEMPOTENCY_KEY_REUSED
 * @throws {WrongExpectedVersion} of the stream that `begins` named
 * @throws {Rejected} by the domain
 */
export const carryOut = async <Command, State, E extends DomainEvent>(
  store: EventStore,
  handling: Handling<Command, State, E>,
): Promise<Answer> => {
  try {
    const { streamId, version, position, changed, begun } = await traced(store, handling);
    return { id: idIn(streamId), version, position, changed, ...(begun && { next: idIn(begun) }) };
  } catch (error) {
    throw inWords(error, handling);
  }
};
