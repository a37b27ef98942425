import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, know, Refused, type Schemas, took } from './client.js';
import { type CommitmentDetail, wholeQuery } from './queries.js';
import { knowVersion, refreshShown, showNow } from './refresh.js';

type Bodies = {
  accept: Schemas['AcceptProposal'];
  dismiss: Schemas['DismissProposal'];
  restore: Schemas['RestoreProposal'];
  'take-back-acceptance': Schemas['TakeBackAcceptance'];
  reword: Schemas['RewordCommitment'];
  progress: Schemas['ReportProgress'];
  narrow: Schemas['NarrowTimeframe'];
  postpone: Schemas['PostponeCommitment'];
  'correct-timeframe': Schemas['CorrectTimeframe'];
  assign: Schemas['AssignCommitment'];
  evidence: Schemas['AddEvidence'];
  verify: Schemas['VerifyEvidence'] & { readonly evidence: string };
  close: Schemas['CloseCommitment'];
  reopen: Schemas['ReopenCommitment'];
  'correct-terms': Schemas['CorrectTerms'];
  tags: Schemas['TagCommitment'];
  links: Schemas['LinkCommitment'];
  unlink: Schemas['UnlinkCommitment'];
  recurrence: Schemas['SetRecurrence'];
  'take-back': Schemas['TakeBackRecording'];
};

type Named<Names extends keyof Bodies> = {
  [Name in Names]: { readonly name: Name; readonly body: Bodies[Name] };
}[Names];
type Deciding = 'accept' | 'dismiss' | 'restore' | 'take-back-acceptance';

/** What the page asks of a commitment, by the last part of its address. */
export type Command = Named<Exclude<keyof Bodies, Deciding>>;
/** What is done with a proposal, likewise. */
export type Decision = Named<Deciding | 'reword' | 'assign' | 'correct-timeframe'>;

/** A date that was a slip of the pen. */
export const correction = (timeframe: Schemas['TimeframeGiven'], reason: string) => ({
  name: 'correct-timeframe' as const,
  body: { timeframe, reason },
});

interface Sending {
  readonly commitment: string;
  /** The version that whoever asks has seen. */
  readonly version: number;
  /** The same for each repeat of one wish, so that a repeat is harmless. */
  readonly key: string;
}

export const post = ({ name, body }: Command | Decision, { commitment, version, key }: Sending) => {
  const header = { 'If-Match': `"${version}"`, 'Idempotency-Key': key };
  const params = { path: { commitment }, header };
  switch (name) {
    case 'accept':
      return api.POST('/api/v1/commitments/{commitment}/accept', { params, body });
    case 'dismiss':
      return api.POST('/api/v1/commitments/{commitment}/dismiss', { params, body });
    case 'restore':
      return api.POST('/api/v1/commitments/{commitment}/restore', { params, body });
    case 'take-back-acceptance':
      return api.POST('/api/v1/commitments/{commitment}/take-back-acceptance', { params, body });
    case 'reword':
      return api.POST('/api/v1/commitments/{commitment}/reword', { params, body });
    case 'progress':
      return api.POST('/api/v1/commitments/{commitment}/progress', { params, body });
    case 'narrow':
      return api.POST('/api/v1/commitments/{commitment}/narrow', { params, body });
    case 'postpone':
      return api.POST('/api/v1/commitments/{commitment}/postpone', { params, body });
    case 'correct-timeframe':
      return api.POST('/api/v1/commitments/{commitment}/correct-timeframe', { params, body });
    case 'assign':
      return api.POST('/api/v1/commitments/{commitment}/assign', { params, body });
    case 'evidence':
      return api.POST('/api/v1/commitments/{commitment}/evidence', { params, body });
    case 'close':
      return api.POST('/api/v1/commitments/{commitment}/close', { params, body });
    case 'reopen':
      return api.POST('/api/v1/commitments/{commitment}/reopen', { params, body });
    case 'correct-terms':
      return api.POST('/api/v1/commitments/{commitment}/correct-terms', { params, body });
    case 'tags':
      return api.POST('/api/v1/commitments/{commitment}/tags', { params, body });
    case 'links':
      return api.POST('/api/v1/commitments/{commitment}/links', { params, body });
    case 'unlink':
      return api.POST('/api/v1/commitments/{commitment}/unlink', { params, body });
    case 'recurrence':
      return api.POST('/api/v1/commitments/{commitment}/recurrence', { params, body });
    case 'take-back':
      return api.POST('/api/v1/commitments/{commitment}/take-back', { params, body });
    case 'verify': {
      const { evidence, ...note } = body;
      return api.POST('/api/v1/commitments/{commitment}/evidence/{evidence}/verify', {
        params: { header, path: { commitment, evidence } },
        body: note,
      });
    }
  }
};

/** What of a commitment a command will have changed, shown before the server has said so. */
const expected = (shown: CommitmentDetail, { name, body }: Command): CommitmentDetail => {
  if (name === 'progress') return { ...shown, reports: shown.reports + 1 };
  if (name === 'assign') {
    const { confirmed: _, ...parties } = body;
    return { ...shown, ...parties };
  }
  if (name === 'reword') {
    const { because: _, ...said } = body;
    return { ...shown, ...said };
  }
  if (name === 'tags') return { ...shown, tags: body.tags };
  if (name === 'take-back') return { ...shown, stage: 'dismissed', schedule: null };
  if (name === 'close') return { ...shown, stage: 'closed', outcome: body.outcome, schedule: null };
  if (name === 'reopen') return { ...shown, stage: 'open', outcome: null };
  return shown;
};

/** The commitment as it is now, where a refusal brings it: somebody changed it meanwhile. */
export const nowIn = ({ problem: { current } }: Refused): CommitmentDetail | undefined =>
  // The server's own description says that it is what a GET of the same answers.
  current && 'statement' in current ? (current as unknown as CommitmentDetail) : undefined;

/**
 * Carries out a command on a commitment as it was seen: shown at once, taken back when it is refused.
 * Resolves with the receipt.
 * @throws {Refused}
 */
export const useCommand = (commitment: string) => {
  const queries = useQueryClient();
  return useCallback(
    async (command: Command, seen: Pick<Sending, 'version' | 'key'>): Promise<Schemas['Receipt']> => {
      const { queryKey } = wholeQuery(commitment);
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData(queryKey);
      if (before)
        queries.setQueryData(queryKey, { ...before, commitment: expected(before.commitment, command) });
      try {
        const receipt = await took(post(command, { commitment, ...seen }));
        know(receipt.position);
        knowVersion(queries, commitment, receipt.version);
        void refreshShown(queries, [commitment]);
        return receipt;
      } catch (error) {
        if (before) queries.setQueryData(queryKey, before);
        if (error instanceof Refused && error.status === 412) {
          const now = nowIn(error);
          if (now) showNow(queries, [now]);
          void refreshShown(queries, [commitment]);
        }
        throw error;
      }
    },
    [queries, commitment],
  );
};
