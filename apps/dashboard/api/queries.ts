import { queryOptions } from '@tanstack/react-query';
import { api, knownSince, type Schemas, took } from './client.js';

export type Commitment = Schemas['Commitment'];
export type CommitmentDetail = Schemas['CommitmentDetail'];

/** What a list of commitments may be narrowed by: the words of the API, as they stand in the address. */
export interface ListFilter {
  readonly schedule?: 'undated' | 'upcoming' | 'window-open' | 'overdue';
  readonly direction?: 'ours' | 'theirs' | 'joint';
  readonly stage?: 'proposed' | 'open' | 'closed';
  readonly evidence?: 'none' | 'claimed' | 'verified';
  readonly owner?: string;
  readonly body?: string;
  readonly q?: string;
}

/** The whole answer to a list, whose other form is CSV. */
const listed = <Data>(data: Data): Exclude<Data, string> => {
  if (typeof data === 'string') throw new Error('asked for JSON, answered in CSV');
  return data as Exclude<Data, string>;
};

export const boardQuery = queryOptions({
  queryKey: ['today', 'board'],
  queryFn: ({ signal }) => took(api.GET('/api/v1/board', { params: { query: knownSince() }, signal })),
});

export const commitmentsQuery = (filter: ListFilter) =>
  queryOptions({
    queryKey: ['commitments', filter],
    queryFn: async ({ signal }) => {
      const query = { ...filter, limit: '100', ...knownSince() };
      return listed(await took(api.GET('/api/v1/commitments', { params: { query }, signal })));
    },
  });

export const toComeQuery = queryOptions({
  queryKey: ['today', 'reminders'],
  queryFn: async ({ signal }) => {
    const query = { limit: '12', ...knownSince() };
    return listed(await took(api.GET('/api/v1/reminders', { params: { query }, signal })));
  },
});

export const unverifiedQuery = queryOptions({
  queryKey: ['today', 'evidence'],
  queryFn: async ({ signal }) => {
    const query = { limit: '20', verified: 'no' as const, ...knownSince() };
    return listed(await took(api.GET('/api/v1/evidence', { params: { query }, signal })));
  },
});

export const commitmentQuery = (commitment: string) =>
  queryOptions({
    queryKey: ['commitment', commitment],
    queryFn: ({ signal }) =>
      took(
        api.GET('/api/v1/commitments/{commitment}', {
          params: { path: { commitment }, query: knownSince() },
          signal,
        }),
      ),
  });

export const historyQuery = (commitment: string) =>
  queryOptions({
    queryKey: ['history', commitment],
    queryFn: async ({ signal }) => {
      const params = { path: { commitment }, query: { limit: '100', ...knownSince() } };
      return listed(await took(api.GET('/api/v1/commitments/{commitment}/history', { params, signal })));
    },
  });

export const remindersQuery = (commitment: string) =>
  queryOptions({
    queryKey: ['reminders', commitment],
    queryFn: async ({ signal }) => {
      const params = { path: { commitment }, query: { limit: '50', ...knownSince() } };
      return listed(await took(api.GET('/api/v1/commitments/{commitment}/reminders', { params, signal })));
    },
  });
