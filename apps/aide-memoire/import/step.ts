import { createHash } from 'node:crypto';
import { type CommandTo, callTo } from '#domain/command-types.js';
import type { CommandCall, Fields } from '#domain/commands.js';
import type { ChangedRow } from './changed-row.js';
import type { Difference } from './differing.js';

/** One command of an import and the part of the file that asks for it (a JSON Pointer). */
export interface Step {
  readonly pointer: string;
  readonly command: CommandTo;
}

/** A file read and found in order: what is to be asked of the register, one step after another. */
export interface Plan {
  readonly file: string;
  readonly steps: readonly Step[];
  /** What the file says otherwise than the register of what it has already; left as it is unless that is asked for. */
  readonly changed: readonly ChangedRow[];
  /** Where the register has gone on since the file was written, or somebody else recorded it otherwise: told, and left. */
  readonly differing: readonly Difference[];
  /** `path:line` of a step. */
  placeOf(step: Pick<Step, 'pointer'>): string;
}

/** What a step asks of the HTTP API, and the key by which the register knows it again. */
export interface StepRequest extends CommandCall {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What is asked of the HTTP API for a step. Its idempotency key follows from what is asked and from
 * how often the file asked the same before (`repetition`), and `more` is said beside what the file says; so an import that runs again doubles nothing.
 */
export const requestOf = ({ command }: Step, repetition = 0, more: Fields = {}): StepRequest => {
  const call = callTo(command);
  const request = { ...call, body: { ...call.body, ...more } };
  const asked = JSON.stringify([request.method, request.path, request.body, repetition]);
  const key = `import-${createHash('sha256').update(asked).digest('hex')}`;
  return { ...request, key, headers: { 'idempotency-key': key } };
};
