import type { CommitmentEvent } from '#domain/commitments/commitment.events.js';
import { commitmentStream, type DomainEvent, eventTypes, visitStream } from '#domain/event-types.js';
import { commitmentId, visitId } from '#domain/values.js';
import type { CommandAppend, EventStore } from '#event-store/event-store.js';
import { lifeOfCommitment, lifeOfVisit } from './lives.js';

/** Commitments of one visit, and how many different lives the register's commitments are copied from. */
const perVisit = 500;
const lives = 420;

const visitAt = (number: number) => visitId.parse(`visit-${number}`);

interface StreamOfEvents {
  readonly streamId: string;
  /** Version of the stream before these events, 0 for a new one. */
  readonly after?: number;
  readonly events: readonly DomainEvent[];
}

/** Several streams' events as one command, so that a register is written in bulk. */
export const asCommand = (commandId: string, streams: readonly StreamOfEvents[]): CommandAppend => ({
  commandId,
  fingerprint: commandId,
  appends: streams.map(({ streamId, after = 0, events }) => ({
    streamId,
    expectedVersion: after,
    events: events.map((event) => ({
      ...event,
      schemaVersion: eventTypes[event.type].version,
      meta: { commandId },
    })),
  })),
});

const renamed = (events: readonly CommitmentEvent[], number: number): CommitmentEvent[] =>
  events.map((event) =>
    event.type === 'CommitmentRecorded'
      ? {
          ...event,
          data: {
            ...event.data,
            commitment: commitmentId.parse(`c-${number}`),
            visit: visitAt(Math.floor(number / perVisit)),
          },
        }
      : event,
  );

/**
 * The streams of a register, visits before their commitments. A few hundred lives are decided by the domain and
 * then copied under new ids, since a million decisions would measure the domain.
 */
export function* streamsOfRegister(): Generator<StreamOfEvents, never> {
  const templates = Array.from({ length: lives }, (_, number) => lifeOfCommitment(number, visitAt(0)));
  for (let number = 0; ; number++) {
    if (number % perVisit === 0) {
      const id = visitAt(number / perVisit);
      yield { streamId: visitStream(id), events: lifeOfVisit(id) };
    }
    const id = commitmentId.parse(`c-${number}`);
    yield { streamId: commitmentStream(id), events: renamed(templates[number % lives] ?? [], number) };
  }
}

interface Written {
  readonly events: number;
  readonly commitments: number;
}

/** Fills an empty store until it holds at least so many events or commitments. */
export const writeRegister = async (store: EventStore, atLeast: Partial<Written>): Promise<Written> => {
  const { events = 0, commitments = 0 } = atLeast;
  const streamsAtOnce = 200;
  const source = streamsOfRegister();
  let written: Written = { events: 0, commitments: 0 };
  for (let batch = 0; written.events < events || written.commitments < commitments; batch++) {
    const streams = Array.from({ length: streamsAtOnce }, () => source.next().value);
    const answer = await store.append(asCommand(`register-${batch}`, streams));
    const ofVisits = streams.filter(({ events: [first] }) => first?.type === 'VisitRecorded').length;
    written = {
      events: written.events + answer.events,
      commitments: written.commitments + streams.length - ofVisits,
    };
  }
  return written;
};
