import * as z from 'zod';
import { commandNamed } from '#domain/command-types.js';
import { type ApiClient, ApiRefusal } from '../client/api-client.js';
import { postConfirming } from './confirming.js';
import { type Plan, requestOf, type Step } from './step.js';
import { ToldBefore } from './told-before.js';

/** What an import came to. */
export interface Recorded {
  readonly steps: number;
  /** Steps that changed something now; the rest had been recorded before. */
  readonly changed: number;
  /** Commitments of the file that the register has, but not as the file says: left as they are there. */
  readonly left: readonly string[];
  /** Position of the last event, for a query's `after`. */
  readonly position: number;
}

/** The register refused a step. Those before it are recorded; importing again goes on from there. */
export class StepRefused extends Error {
  constructor(place: string, { command }: Step, done: number, cause: ApiRefusal) {
    const way = cause.problem.code === 'UNLIKELY' ? '; import with --confirm if all of the file is so' : '';
    super(`${place}: ${command.type} was refused after ${done} steps: ${cause.message}${way}`, { cause });
    this.name = 'StepRefused';
  }
}

/** The register has it, but not as the file says. */
const recordedOtherwise = new Set(['COMMITMENT_EXISTS', 'VISIT_EXISTS', 'SOURCE_EXISTS', 'MEETING_EXISTS']);

const positionOnly = z.object({ position: z.int() });

/**
 * Asks the register for one step after another. A commitment that somebody else recorded, or that has changed since, is
 * left as it is with all that the file says of it. What is unlikely is taken when it is confirmed.
 * @throws {StepRefused}
 */
export const record = async (
  api: ApiClient,
  { steps, placeOf }: Plan,
  progress: (done: number, total: number) => void,
  isConfirmed = false,
): Promise<Recorded> => {
  const { position: start } = await api.get(positionOnly, '/commitments', { limit: 1 });
  const asked = new Map<string, number>();
  const left = new Set<string>();
  // Recorded from this file by somebody else, under keys of their own.
  const others = new Set<string>();
  const before = new ToldBefore(api);
  let changed = 0;
  let position = start;
  for (const [done, step] of steps.entries()) {
    progress(done, steps.length);
    const { of, id } = subjectOf(step);
    if (of === 'commitment' && left.has(id)) continue;
    if (others.has(id) && (await before.isTold(id, step.command))) continue;
    const once = requestOf(step);
    const repetition = asked.get(once.key) ?? 0;
    asked.set(once.key, repetition + 1);
    try {
      const given = await postConfirming(api, isConfirmed, (more) => requestOf(step, repetition, more));
      // A repeated request gets its first answer again, with the position of then.
      if (given.changed && given.position > start) changed += 1;
      if (!given.changed && commandNamed(step.command.type).row.begins) others.add(id);
      position = Math.max(position, given.position);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      if (!recordedOtherwise.has(error.problem.code ?? ''))
        throw new StepRefused(placeOf(step), step, done, error);
      // What else a file says of a commitment goes on from what the file says it is; parts of a visit stand by themselves.
      if (of === 'commitment') left.add(id);
    }
  }
  progress(steps.length, steps.length);
  return { steps: steps.length, changed, left: [...left], position };
};

/** Steps of a file name what they are about. */
const subjectOf = ({ command: { type, id = '' } }: Step) => ({ of: commandNamed(type).of, id });
