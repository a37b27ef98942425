/** Pieces of evidence, whatever they are of. */
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, knownSince, type Schemas, took } from './client.js';
import { listed } from './queries.js';

export type Piece = Schemas['PieceOfEvidence'];

/** What the address says of which pieces are shown: all, or, without it, what nobody has verified. */
export interface PiecesSearch {
  readonly of?: 'all';
}

/** Pieces of evidence, the oldest first. As a commitment changes, they are asked for again. */
export const piecesQuery = ({ of }: PiecesSearch) =>
  infiniteQueryOptions({
    queryKey: ['commitments', 'evidence', of],
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        ...(of === undefined && { verified: 'no' as const }),
        limit: '100',
        ...(pageParam === undefined ? knownSince() : { cursor: pageParam }),
      };
      return listed(await took(api.GET('/api/v1/evidence', { params: { query }, signal })));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
