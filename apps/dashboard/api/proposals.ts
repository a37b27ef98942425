/** What a person makes of a proposal. */
import type { QueryClient } from '@tanstack/react-query';
import { api, know, type Schemas, took } from './client.js';
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
    }
    return at;
  } finally {
    await refreshShown(queries, [commitment]);
  }
};
