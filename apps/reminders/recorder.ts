import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { actorId } from '#domain/event.js';
import { commitmentStream, remindersStream } from '#domain/event-types.js';
import { type Reminders, type RemindersCommand, reminders } from '#domain/reminders/reminders.js';
import type { CommitmentId, VisitId } from '#domain/values.js';
import { load, newEvent } from '#event-store/command-handling.js';
import { EventStore } from '#event-store/event-store.js';
import { Clock } from '#platform/clock.js';
import { currentTrace } from '#platform/tracing/tracing.js';

/** The reminders of a commitment as they stand. */
export interface KeptReminders {
  readonly commitment: CommitmentId;
  readonly state: Reminders;
  readonly version: number;
}

/** What is to be said of the reminders of one commitment. */
export interface ToRecord {
  readonly standing: KeptReminders;
  readonly visit: VisitId;
  readonly command: RemindersCommand;
  /** The version at which the commitment itself must still stand. */
  readonly commitmentVersion?: number;
}

/** Who acts when nobody does. */
const by = actorId.parse('job:reminders');

/** Records what jobs find out, for many commitments in one command: all of it or nothing. */
@Injectable()
export class Recorder {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  standingOf(commitments: readonly CommitmentId[]): Promise<KeptReminders[]> {
    return Promise.all(
      [...new Set(commitments)].map(async (commitment) => {
        const { state, version } = await load(this.store, reminders, remindersStream(commitment));
        return { commitment, state, version };
      }),
    );
  }

  /**
   * @returns how many events it came to; none where all was said before
   * @throws {WrongExpectedVersion} when a stream moved on since it was read: nothing was written
   */
  async record(commandId: string, asked: readonly ToRecord[]): Promise<number> {
    const now = this.clock.now();
    const traceparent = currentTrace();
    const appends = asked.flatMap(({ standing, visit, command, commitmentVersion }) => {
      const { commitment, state, version } = standing;
      const events = reminders
        .decide({ ...command, commitment, visit, by, now }, state)
        .map((event) => newEvent(event, { commandId, ...(traceparent && { traceparent }) }));
      if (events.length === 0) return [];
      const own = { streamId: remindersStream(commitment), expectedVersion: version, events };
      if (commitmentVersion === undefined) return [own];
      // Nothing is written there: it is named so that what has just changed is not overtaken.
      return [
        own,
        { streamId: commitmentStream(commitment), expectedVersion: commitmentVersion, events: [] },
      ];
    });
    if (appends.length === 0) return 0;
    const fingerprint = createHash('sha256').update(commandId).digest('hex');
    const { events, repeated } = await this.store.append({ commandId, fingerprint, appends });
    return repeated ? 0 : events;
  }
}
