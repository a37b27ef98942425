import { type CommitmentItem, commitmentItem } from '#apps/views/commitment-status/item.js';
import { lookalikeOf } from '#apps/views/proposals/lookalike.js';
import type { Proposal } from '#intake/proposal.js';
import type { ApiClient } from '../client/api-client.js';

/** What is recorded for a visit: what only waits to be looked at is not. */
export const recordedFor = async (api: ApiClient, visit: string): Promise<CommitmentItem[]> => {
  const recorded: CommitmentItem[] = [];
  for await (const item of api.everyItem(commitmentItem, '/commitments', { visit }))
    if (item.stage === 'open' || item.stage === 'closed') recorded.push(item);
  return recorded;
};

/** Which proposals of a file look like a recorded commitment. The file is no source yet, so no quotes are compared. */
export const lookalikesIn = (
  proposals: readonly Proposal[],
  recorded: readonly CommitmentItem[],
): ReadonlyMap<Proposal, CommitmentItem> =>
  new Map(
    proposals.flatMap((proposal) => {
      const { kind, statement, timeframe } = proposal;
      const window = { first: timeframe?.earliest ?? null, last: timeframe?.latest ?? null };
      const alike = lookalikeOf(
        { id: '', kind, statement, edtf: timeframe?.edtf ?? '', window, quotes: [] },
        recorded,
      );
      return alike ? [[proposal, alike] as const] : [];
    }),
  );
