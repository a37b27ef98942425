import { createHash } from 'node:crypto';
import type { CommitmentCommand } from '#domain/commitments/commitment.commands.js';
import type { CommitmentId, VisitId } from '#domain/values.js';
import type { VisitCommand } from '#domain/visits/visit.commands.js';
import type { Asking } from '../client/api-client.js';

/** One command of an import and the part of the file that asks for it (a JSON Pointer). */
export type Step = { readonly pointer: string } & (
  | { readonly visit: VisitId; readonly command: VisitCommand }
  | { readonly commitment: CommitmentId; readonly command: CommitmentCommand }
);

/** A file read and found in order: what is to be asked of the register, one step after another. */
export interface Plan {
  readonly file: string;
  readonly steps: readonly Step[];
  /** `path:line` of a step. */
  placeOf(step: Step): string;
}

/** What a step asks of the HTTP API, and the key by which the register knows it again. */
export interface StepRequest extends Required<Asking> {
  readonly key: string;
}

const commitmentPaths = {
  AcceptProposal: 'accept',
  DismissProposal: 'dismiss',
  RewordCommitment: 'reword',
  AssignCommitment: 'assign',
  NarrowTimeframe: 'narrow',
  PostponeCommitment: 'postpone',
  ReportProgress: 'progress',
  AddEvidence: 'evidence',
  CloseCommitment: 'close',
  ReopenCommitment: 'reopen',
  LinkCommitment: 'links',
  SetRecurrence: 'recurrence',
  TagCommitment: 'tags',
} as const;

const addressOf = (step: Step): Omit<Required<Asking>, 'headers'> => {
  if ('visit' in step) {
    const { type, data } = step.command;
    switch (type) {
      case 'RecordVisit':
        return { method: 'POST', path: '/visits', body: data };
      case 'AmendVisit':
        return { method: 'PATCH', path: `/visits/${step.visit}`, body: data };
      case 'AttachSource':
        return { method: 'POST', path: `/visits/${step.visit}/sources`, body: data };
      case 'NoteMeeting':
        return { method: 'POST', path: `/visits/${step.visit}/meetings`, body: data };
    }
  }
  const { type, data } = step.command;
  switch (type) {
    case 'RecordCommitment':
      return { method: 'POST', path: '/commitments', body: data };
    case 'ProposeCommitment':
      return { method: 'POST', path: '/commitments/proposals', body: data };
    case 'VerifyEvidence': {
      const { evidence, ...body } = data;
      return { method: 'POST', path: `/commitments/${step.commitment}/evidence/${evidence}/verify`, body };
    }
    default:
      return { method: 'POST', path: `/commitments/${step.commitment}/${commitmentPaths[type]}`, body: data };
  }
};

/**
 * What is asked of the HTTP API for a step. Its idempotency key follows from what is asked and from
 * how often the file asked the same before (`repetition`), so an import that runs again doubles nothing.
 */
export const requestOf = (step: Step, repetition = 0): StepRequest => {
  const request = addressOf(step);
  const asked = JSON.stringify([request.method, request.path, request.body, repetition]);
  const key = `import-${createHash('sha256').update(asked).digest('hex')}`;
  return { ...request, key, headers: { 'idempotency-key': key } };
};
