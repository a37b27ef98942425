/** What a person makes of a proposal. */
import type { QueryClient } from '@tanstack/react-query';
import { api, know, type Schemas, took } from './client.js';
import type { Commitment } from './queries.js';
import { refreshShown } from './refresh.js';

/** What is done with a proposal, by the last part of its address. */
export type Decision =
  | { readonly name: 'accept'; readonly body: Schemas['AcceptProposal'] }
  | { readonly name: 'dismiss'; readonly body: Schemas['DismissProposal'] }
  | { readonly name: 'restore'; readonly body: Schemas['RestoreProposal'] }
  | { readonly name: 'reword'; readonly body: Schemas['RewordCommitment'] }
  | { readonly name: 'assign'; readonly body: Schemas['AssignCommitment'] }
  | { readonly name: 'correct-timeframe'; readonly body: Schemas['CorrectTimeframe'] };

const post = ({ name, body }: Decision, commitment: string, version: number) => {
  const header = { 'If-Match': `"${version}"`, 'Idempotency-Key': crypto.randomUUID() };
  const params = { path: { commitment }, header };
  switch (name) {
    case 'accept':
      return api.POST('/api/v1/commitments/{commitment}/accept', { params, body });
    case 'dismiss':
      return api.POST('/api/v1/commitments/{commitment}/dismiss', { params, body });
    case 'restore':
      return api.POST('/api/v1/commitments/{commitment}/restore', { params, body });
    case 'reword':
      return api.POST('/api/v1/commitments/{commitment}/reword', { params, body });
    case 'assign':
      return api.POST('/api/v1/commitments/{commitment}/assign', { params, body });
    case 'correct-timeframe':
      return api.POST('/api/v1/commitments/{commitment}/correct-timeframe', { params, body });
  }
};

/** The stage that a decision leaves a proposal at. */
const stageAfter = { accept: 'open', dismiss: 'dismissed', restore: 'proposed' } as const;

/** Shows what was decided before the lists have been asked again. */
const showDecided = (queries: QueryClient, id: string, name: Decision['name'], version: number): void => {
  if (name !== 'accept' && name !== 'dismiss' && name !== 'restore') return;
  queries.setQueriesData<Commitment[]>({ queryKey: ['visits', 'commitments'] }, (all) =>
    all?.map((one) => (one.id === id ? { ...one, stage: stageAfter[name], version } : one)),
  );
};

/**
 * Carries decisions out one after the other, each on what the one before left: what was mended first, then that it is accepted.
 * Resolves with the version after the last. Nothing follows one that is refused.
 * @throws {Refused}
 */
export const decide = async (
  queries: QueryClient,
  commitment: string,
  version: number,
  decisions: readonly Decision[],
): Promise<number> => {
  let at = version;
  try {
    for (const decision of decisions) {
      const receipt = await took(post(decision, commitment, at));
      know(receipt.position);
      at = receipt.version;
      showDecided(queries, commitment, decision.name, at);
    }
    return at;
  } finally {
    void refreshShown(queries, [commitment]);
  }
};
