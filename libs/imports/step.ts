import { hash } from 'node:crypto';
import { type CommandTo, callTo } from '#domain/command-types.js';
import type { ChangedRow } from './changed-row.js';
import type { Difference } from './differing.js';
import type { FileFault } from './faulty-file.js';

/** One command of an import and the part of the file that asks for it (a JSON Pointer). */
export interface Step {
  readonly pointer: string;
  readonly command: CommandTo;
}

/** A part of a file that is told by itself: a row, or a visit, a source, a meeting or a commitment. */
export interface Part {
  /** With what steps and faults of it begin (a JSON Pointer). */
  readonly pointer: string;
  readonly line: number;
  /** What it is about: the id of a commitment, `sources › note`. */
  readonly about: string;
}

/** A file read: what is to be asked of the register, one step after another, and what cannot be asked. */
export interface Plan {
  /** In their order; of parts that have faults there are none. */
  readonly steps: readonly Step[];
  readonly parts: readonly Part[];
  readonly faults: readonly FileFault[];
  /** What the file says otherwise than the register of what it has already; left as it is unless that is asked for. */
  readonly changed: readonly ChangedRow[];
  /** Where the register has gone on since the file was written, or somebody else recorded it otherwise: told, and left. */
  readonly differing: readonly Difference[];
}

/** The request by which the register knows a command of a file again: it follows from what is asked, whoever asks. */
export interface StepRequest {
  readonly commandId: string;
  readonly fingerprint: string;
  readonly repeatable: true;
  readonly expectedVersion?: number;
}

const sha256 = (text: string): string => hash('sha256', text);

/**
 * The request of a step. Its key follows from what is asked, from how often the file asked the same before (`repetition`), and
 * from the version that a change was compared with; so an import that runs again doubles nothing. Written as if it were asked over
 * HTTP, where imports of before asked for it.
 */
export const requestOf = (command: CommandTo, repetition: number, seen?: number): StepRequest => {
  const { method, path, body } = callTo(command);
  const asked = seen === undefined ? [method, path, body, repetition] : [path, body, seen];
  return {
    commandId: `import-${sha256(JSON.stringify(asked))}`,
    fingerprint: sha256(`${method} /api/v1${path}\n${JSON.stringify(body)}`),
    repeatable: true,
    ...(seen !== undefined && { expectedVersion: seen }),
  };
};
