import { commandNamed } from '#domain/command-types.js';
import type { Fault } from '#platform/http/problems.js';
import type { Asking } from './asking.js';
import type { Step } from './step.js';
import { ToldBefore } from './told-before.js';

/** What an import came to. */
export interface CarriedOut {
  /** How many events there are anew, by the pointer of their step; nothing of what had been recorded before. */
  readonly changed: readonly Step[];
  /** Commitments of the file that the register has, but not as the file says: left as they are there. */
  readonly left: readonly string[];
  /** Position of the last event, for a query's `after`. */
  readonly position: number;
  /** The step that the register refused; those before it are recorded, and importing again goes on from there. */
  readonly refused?: { readonly step: Step; readonly message: string } & Pick<
    Fault,
    'pointer' | 'code' | 'params'
  >;
}

/** The register has it, but not as the file says. */
const recordedOtherwise = new Set(['COMMITMENT_EXISTS', 'VISIT_EXISTS', 'SOURCE_EXISTS', 'MEETING_EXISTS']);

/**
 * Asks the register for one step after another. A commitment that somebody else recorded, or that has changed since, is
 * left as it is with all that the file says of it.
 * @param progress told before each step, with those so far that recorded something
 */
export const carryOut = async (
  asking: Asking,
  steps: readonly Step[],
  progress: (changed: readonly Step[]) => void,
): Promise<CarriedOut> => {
  const asked = new Map<string, number>();
  const left = new Set<string>();
  // Recorded from this file by somebody else, under keys of their own.
  const others = new Set<string>();
  const before = new ToldBefore(asking.store);
  const changed: Step[] = [];
  let position = 0;
  for (const step of steps) {
    progress(changed);
    const { command } = step;
    const { of, row } = commandNamed(command.type);
    const id = command.id ?? '';
    if (of === 'commitment' && left.has(id)) continue;
    if (others.has(id) && (await before.isTold(id, command))) continue;
    const same = JSON.stringify(command);
    const repetition = asked.get(same) ?? 0;
    asked.set(same, repetition + 1);
    const { receipt, refused, ...given } = await asking.ask(command, { repetition });
    if (refused && !recordedOtherwise.has(refused.code)) {
      const { message, code, told } = refused;
      const pointer = `${step.pointer}${told.pointer ?? ''}`;
      const said = { code, ...(told.params && { params: told.params }) };
      return { changed, left: [...left], position, refused: { step, message, pointer, ...said } };
    }
    // What else a file says of a commitment goes on from what the file says it is; parts of a visit stand by themselves.
    if (refused && of === 'commitment') left.add(id);
    if (!receipt) continue;
    if (receipt.changed && !('isRepeated' in given && given.isRepeated)) changed.push(step);
    if (!receipt.changed && row.begins) others.add(id);
    position = Math.max(position, receipt.position);
  }
  return { changed, left: [...left], position };
};
