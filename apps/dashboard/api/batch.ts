import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, know, Refused, type Schemas, took } from './client.js';
import { refreshShown } from './refresh.js';

export type Batched = Schemas['Batch']['commands'][number];
export type BatchResult = Schemas['BatchResult'];

/** More commands than this go in several requests: what the API takes at once. */
const MOST = 200;

interface BatchAsked {
  readonly commands: readonly Batched[];
  /** The reason of all, where they have one. */
  readonly why?: string | undefined;
}

const ask = async ({ commands, why }: BatchAsked, dryRun: boolean, key?: string): Promise<BatchResult[]> => {
  const results: BatchResult[] = [];
  for (let from = 0; from < commands.length; from += MOST) {
    const body = { commands: commands.slice(from, from + MOST), dryRun, ...(why !== undefined && { why }) };
    const header = key === undefined ? {} : { 'Idempotency-Key': `${key}-${from}` };
    const answer = await took(api.POST('/api/v1/commands', { params: { header }, body }));
    results.push(...answer.results);
  }
  return results;
};

/** What several commands would record, each by itself; nothing is recorded. */
export const dryRunQuery = (asked: BatchAsked) =>
  queryOptions({
    queryKey: ['dry-run', asked],
    queryFn: () => ask(asked, true),
    staleTime: 0,
    gcTime: 0,
  });

/**
 * Carries out several commands, each by itself: one that is refused stops none. Resolves with what became of each.
 * @throws {Refused} when they could not be asked at all
 */
export const useBatch = () => {
  const queries = useQueryClient();
  return useCallback(
    async (asked: BatchAsked, key: string): Promise<BatchResult[]> => {
      const results = await ask(asked, false, key);
      for (const { receipt } of results) if (receipt) know(receipt.position);
      void refreshShown(
        queries,
        asked.commands.flatMap(({ id }) => id ?? []),
      );
      return results;
    },
    [queries],
  );
};

/** The first refusal among what became of several commands. */
export const refusalIn = (results: readonly BatchResult[]): Refused | undefined => {
  const refused = results.find(({ problem }) => problem !== null);
  return refused?.problem ? new Refused(refused.status, refused.problem) : undefined;
};
