import { commandNamed } from '#domain/command-types.js';
import type { AppliedRow } from '#imports/apply-changes.js';
import type { CarriedOut } from '#imports/carry-out.js';
import type { FileFault } from '#imports/faulty-file.js';
import type { Plan, Step } from '#imports/step.js';
import { type ImportRow, type ImportState, nothingImported } from './import.schema.js';

interface Outcome {
  readonly steps: CarriedOut;
  readonly changed: readonly AppliedRow[];
  readonly isApplied: boolean;
  readonly faults: readonly FileFault[];
}

/** What became of each part of a file, or would. */
export const rowsOf = (plan: Plan, { steps, changed, isApplied, faults }: Outcome): ImportRow[] => {
  const faulty = new Set(faults.map(({ line }) => line));
  const otherwise = new Map(changed.map((row) => [row.line, row]));
  const differing = new Set(plan.differing.map(({ pointer }) => pointer));
  const left = new Set(steps.left);
  const stepsOf = byPart(steps.changed);
  return plan.parts.map(({ pointer, line, about }): ImportRow => {
    const own = stepsOf.get(pointer) ?? [];
    const row = otherwise.get(line);
    const isDone = isApplied && row !== undefined && row.applied === row.commands.length && !isHeld(row);
    const differs =
      row !== undefined || differing.has(pointer) || left.has(about.split(' › ').at(-1) as never);
    const outcome = faulty.has(line)
      ? 'unreadable'
      : own.some(isBeginning)
        ? 'new'
        : own.length > 0
          ? 'added'
          : isDone
            ? 'changed'
            : differs
              ? 'differs'
              : 'same';
    return {
      line,
      about,
      outcome,
      steps: own.length + (row?.applied ?? 0),
      changes: (row?.changes ?? []).map((change) => ({ ...change })),
      refusal: row?.refusal ?? null,
    };
  });
};

/** A cell of it cannot be changed by a file. */
const isHeld = ({ changes }: AppliedRow): boolean => changes.some(({ refused }) => refused !== undefined);

const beginsParts = new Set(['AttachSource', 'NoteMeeting']);
const isBeginning = ({ command: { type } }: Step): boolean =>
  beginsParts.has(type) || commandNamed(type).row.begins === true;

/** `/visit`, a row `/12`, or a part `/commitments/3` of a visit file. */
const byPart = (steps: readonly Step[]): Map<string, Step[]> => {
  const found = new Map<string, Step[]>();
  for (const step of steps) {
    const part = /^(?:\/(?:sources|meetings|commitments)\/\d+|\/[^/]+)/.exec(step.pointer)?.[0] ?? '';
    found.set(part, [...(found.get(part) ?? []), step]);
  }
  return found;
};

export const countsOf = (rows: readonly ImportRow[]): ImportState['counts'] => {
  const counts = { ...nothingImported.counts };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
};
