import { bodiesIn } from '#commands/bodies-in.js';
import { NearNames } from '#domain/near-names.js';
import type { Step } from './step.js';

/** A body that a file names nearly as another one, and so is another body. */
export interface NearBody {
  /** The part of the file (a JSON Pointer). */
  readonly pointer: string;
  readonly body: string;
  readonly near: string;
}

/** Bodies of a file that are nearly ones of the register (`recorded`) or of the file above, each told once. */
export const nearBodies = (recorded: readonly string[], steps: readonly Step[]): NearBody[] => {
  const known = new NearNames(recorded);
  const found: NearBody[] = [];
  for (const step of steps) {
    for (const name of bodiesIn(step.command)) {
      const near = known.near(name);
      if (near !== undefined) found.push({ pointer: step.pointer, body: name, near });
      known.add(name);
    }
  }
  return found;
};
