import {
  type Aggregate,
  type CommandTo,
  commandFrom,
  commandNamed,
  type KnownCommand,
} from '#domain/command-types.js';
import { type Fields, fieldsSchema } from '#domain/commands.js';
import type { ActorId } from '#domain/event.js';
import { idInStream } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import type { VisitId } from '#domain/values.js';
import { type RecordedVisit, recorded } from '#domain/visits/visit.js';
import { type CommandRequest, handle } from '#event-store/command-handling.js';
import { type EventStore, WrongExpectedVersion } from '#event-store/event-store.js';
import type { Clock } from '#platform/clock.js';
import { span } from '#platform/tracing/tracing.js';
import { breaths } from '#platform/work/breaths.js';
import { aggregates } from './aggregates.js';
import { newCommitmentId } from './commitment-id.js';
import { type Elsewhere, Known } from './known.js';
import type { Receipt, TakenBackBy } from './receipt.js';
import { visitIdFor } from './visit-id.js';

/** What comes with a command: who asks, on what knowledge, and how to know it again. */
export interface CommandOrigin {
  readonly by: ActorId;
  readonly request: CommandRequest;
}

/** More visits of one title and year than this are a fault of whoever asks. */
const mostNamesakes = 100;

/**
 * Carries commands out, whoever asks: a person over HTTP, a file, the answer to a mail, a rehearsal in memory. It adds the
 * clock, gives new things their ids, and looks up what a decision is read against.
 */
export class Commands {
  private readonly known: Known;

  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    elsewhere?: Elsewhere,
  ) {
    this.known = new Known(store, elsewhere);
  }

  /**
   * @throws {Rejected} by the domain; nothing was written
   * @throws {WrongExpectedVersion} it is not at the version that was seen, or too many write at once
   * @throws {CommandIdReused}
   */
  carryOut(asked: CommandTo, origin: CommandOrigin): Promise<Receipt> {
    if (asked.id !== undefined) return this.carryOutAt(asked.id, asked, origin);
    return asked.type === 'RecordVisit'
      ? this.underFreeId(asked, origin)
      : this.carryOutAt(newCommitmentId(), asked, origin, true);
  }

  /** A visit as it stands. @throws {Rejected} VISIT_NOT_FOUND */
  async visit(id: VisitId): Promise<RecordedVisit> {
    return recorded(await this.known.visits.stateOf(id), { visit: id });
  }

  /**
   * What of the past of one thing can be taken back as it stands now, by the positions of its events.
   * @param maybe leaves out commands that whoever asks may not ask
   */
  async undos(
    of: Aggregate,
    id: string,
    by: ActorId,
    maybe: (known: KnownCommand, fields: Fields) => boolean,
  ): Promise<TakenBackBy[]> {
    const context = () => ({ by, now: this.clock.now() });
    const past = await aggregates[of].past(id, context, this.known);
    const found: TakenBackBy[] = [];
    const breath = breaths();
    for (const { position, undo } of past.undos) {
      await breath();
      const known = commandNamed(undo.type);
      const { table, row } = known;
      const read = fieldsSchema(table, row).safeParse({ [table.key]: id, ...undo.data });
      const fields = read.data as Fields | undefined;
      if (!fields || !maybe(known, fields)) continue;
      const { type, data } = commandFrom(undo.type, fields, by);
      if (await past.accepts({ type, data: named(known, data, id) }))
        found.push({ position, version: past.version, undo: { ...undo, id } });
    }
    return found;
  }

  private async carryOutAt(
    id: string,
    { type, data }: CommandTo,
    origin: CommandOrigin,
    isNew = false,
  ): Promise<Receipt> {
    const { by, request } = origin;
    const known = commandNamed(type);
    const command = { type, data: named(known, data, id) };
    const context = () => ({ by, now: this.clock.now() });
    // A span of its own for each command; its events tell of it, so that whoever takes them goes on with the trace.
    const carried = await span({ name: `command to ${known.of}` }, (traceparent) =>
      aggregates[known.of].way({ id, command }, context, this.known, async (way, undo) => {
        try {
          const handled = await handle(this.store, {
            ...way,
            isNew,
            request: { ...request, ...(traceparent && { traceparent }) },
          });
          const { streamId, version, changed } = handled;
          const done = { streamId, version, commandId: request.commandId };
          return { ...handled, undo: changed ? await undo(done) : undefined };
        } catch (error) {
          throw nextIsTaken(error, way.streamId) ?? error;
        }
      }),
    );
    const { streamId, version, position, changed, begun, undo } = carried;
    return {
      id: idInStream(streamId),
      version,
      position,
      changed,
      ...(begun && { next: idInStream(begun) }),
      ...(undo && { undo: { ...undo, id: idInStream(streamId) } }),
    };
  }

  /** Another visit may have the id that the title suggests: then the next one is tried. */
  private async underFreeId(asked: CommandTo<'RecordVisit'>, origin: CommandOrigin): Promise<Receipt> {
    const { title, dates } = asked.data;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.carryOutAt(visitIdFor(title, dates.edtf, attempt), asked, origin);
      } catch (error) {
        const isTaken = error instanceof Rejected && error.code === 'VISIT_EXISTS';
        if (!isTaken || attempt === mostNamesakes) throw error;
      }
    }
  }
}

/** What begins something names it, also where the id was just made up. */
const named = ({ table, row }: KnownCommand, data: object, id: string): object =>
  row.begins ? { ...data, [table.key]: id } : data;

/** Closing one of a series begins the next in a stream of its own, which may be there already. */
const nextIsTaken = (error: unknown, streamId: string): Rejected | undefined =>
  error instanceof WrongExpectedVersion && error.streamId !== streamId
    ? new Rejected('COMMITMENT_EXISTS', { stream: error.streamId }, '/next/commitment')
    : undefined;
