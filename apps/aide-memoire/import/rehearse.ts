import { type CommitmentEvent } from '#domain/commitments/commitment.events.js';
import {
  type Commitment,
  commitment,
  nextOccurrence,
  visitNeededBy,
} from '#domain/commitments/commitment.js';
import { type CommandContext, fold } from '#domain/decider.js';
import { actorId } from '#domain/event.js';
import { Rejected, refusals } from '#domain/refusals.js';
import type { Instant, VisitId } from '#domain/values.js';
import { type Visit, visit } from '#domain/visits/visit.js';
import type { Fault } from '#platform/http/problems.js';
import type { Step } from './step.js';

const nobody = actorId.parse('file:rehearsal');

/**
 * Plays the steps in memory, by the same domain that will decide them for real, on a register that
 * knows nothing but the visits given. So everything the domain would refuse in a file is known before anything is written.
 */
export const rehearse = (
  steps: readonly Step[],
  now: Instant,
  known: ReadonlyMap<string, Visit> = new Map(),
): Fault[] => {
  const visits = new Map(known);
  const commitments = new Map<string, Commitment>();
  const context: CommandContext = { by: nobody, now };

  const visitBy = (id: VisitId | undefined): Visit => (id && visits.get(id)) || visit.initial;
  const play = (step: Step): void => {
    if ('visit' in step) {
      const state = visitBy(step.visit);
      visits.set(
        step.visit,
        fold({ ...visit, initial: state }, visit.decide({ ...step.command, ...context }, state)),
      );
      return;
    }
    const state = commitments.get(step.commitment) ?? commitment.initial;
    const command = { ...step.command, ...context, visit: visitBy(visitNeededBy(step.command, state)) };
    const evolved = (from: Commitment, events: CommitmentEvent[]) =>
      fold({ ...commitment, initial: from }, events);
    const next = nextOccurrence(command, state);
    commitments.set(step.commitment, evolved(state, commitment.decide(command, state)));
    if (next) commitments.set(next.id, evolved(commitments.get(next.id) ?? commitment.initial, next.events));
  };

  return steps.flatMap((step) => {
    try {
      play(step);
      return [];
    } catch (error) {
      if (error instanceof Rejected) return [asFault(error, step.pointer)];
      throw error;
    }
  });
};

const asFault = ({ code, detail, hint, pointer = '' }: Rejected, base: string): Fault => ({
  pointer: `${base}${pointer}`,
  detail: [refusals[code].title, detail, hint].filter(Boolean).join(': '),
});
