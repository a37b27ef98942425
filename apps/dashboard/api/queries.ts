import { queryOptions } from '@tanstack/react-query';
import { api, knownSince, type Schemas, took } from './client.js';
import type { ListFilter } from './filter.js';

export type Commitment = Schemas['Commitment'];
export type Today = Schemas['Today'];
export type CommitmentDetail = Schemas['CommitmentDetail'];

/** The whole answer to a list, whose other form is CSV. */
export const listed = <Data>(data: Data): Exclude<Data, string> => {
  if (typeof data === 'string') throw new Error('asked for JSON, answered in CSV');
  return data as Exclude<Data, string>;
};

/** The first screen, all of one moment; what stands around every screen counts by it, too. */
export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: ({ signal }) => took(api.GET('/api/v1/today', { params: { query: knownSince() }, signal })),
});

/** Who is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => took(api.GET('/api/v1/me', { signal })),
});

export const commitmentsQuery = (filter: ListFilter) =>
  queryOptions({
    queryKey: ['commitments', filter],
    queryFn: async ({ signal }) => {
      const query = { ...filter, limit: '100', ...knownSince() };
      return listed(await took(api.GET('/api/v1/commitments', { params: { query }, signal })));
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

/** What visits are called, by id. */
export const visitTitlesQuery = queryOptions({
  queryKey: ['visit-titles'],
  queryFn: async ({ signal }) => {
    const params = { query: { limit: '500', ...knownSince() } };
    const { items } = listed(await took(api.GET('/api/v1/visits', { params, signal })));
    return new Map(items.map(({ id, title }) => [id, title]));
  },
});
