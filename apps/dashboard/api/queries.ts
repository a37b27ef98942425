import { queryOptions } from '@tanstack/react-query';
import { api, knownSince, type Schemas, took } from './client.js';
import { isHere } from './door.js';
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
  queryFn: ({ signal }) =>
    took(
      api.GET('/api/v1/today', {
        params: { query: knownSince() },
        signal,
        // Around the list it counts what the list does not wait for.
        priority: location.pathname === '/commitments' ? 'low' : 'auto',
      }),
    ),
});

/** How often the page says that somebody still looks, in ms. */
const LOOKING = 5 * 60_000;

/** Who is signed in. Asking says that they look, where they do: what changed since they last did is told from there. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const me = await (document.visibilityState === 'visible'
      ? took(api.POST('/api/v1/me/look', { signal }))
      : took(api.GET('/api/v1/me', { signal })));
    isHere(me.id);
    return me;
  },
  refetchInterval: LOOKING,
});

export const commitmentsQuery = (filter: ListFilter) =>
  queryOptions({
    queryKey: ['commitments', filter],
    queryFn: async ({ signal }) => {
      const query = { ...filter, limit: '100', ...knownSince() };
      return listed(await took(api.GET('/api/v1/commitments', { params: { query }, signal })));
    },
  });

/** A commitment as it stands. */
export const commitmentQuery = (commitment: string) =>
  queryOptions({
    queryKey: ['commitment', commitment],
    queryFn: ({ signal }) => {
      const params = { path: { commitment }, query: knownSince() };
      return took(api.GET('/api/v1/commitments/{commitment}', { params, signal }));
    },
  });

/** A commitment with all that its screen shows: its words in their place, reminders, history. */
export const wholeQuery = (commitment: string) =>
  queryOptions({
    queryKey: ['whole', commitment],
    queryFn: async ({ signal }) => {
      const params = { path: { commitment }, query: knownSince() };
      const whole = await took(api.GET('/api/v1/commitments/{commitment}/whole', { params, signal }));
      return { ...whole, commitment: { ...whole.commitment, people: whole.people } };
    },
  });

/** What that brings. */
export type Whole = Omit<Schemas['WholeCommitment'], 'commitment'> & {
  readonly commitment: CommitmentDetail;
};

/** What visits are called, by id. */
export const visitTitlesQuery = queryOptions({
  queryKey: ['visit-titles'],
  queryFn: async ({ signal }) => {
    const params = { query: { limit: '500', ...knownSince() } };
    const { items } = listed(await took(api.GET('/api/v1/visits', { params, signal })));
    return new Map(items.map(({ id, title }) => [id, title]));
  },
});

/** A list is asked for so many at once. */
const MOST_ASKED = 50;

/** How many reminders of some commitments are planned and not sent: they move when their dates do. */
export const plannedQuery = (commitments: readonly string[]) =>
  queryOptions({
    queryKey: ['planned', commitments],
    queryFn: async ({ signal }) => {
      const query = {
        commitment: [...commitments],
        state: 'planned' as const,
        limit: '1',
        ...knownSince(),
      };
      return listed(await took(api.GET('/api/v1/reminders', { params: { query }, signal }))).total;
    },
    enabled: commitments.length > 0 && commitments.length <= MOST_ASKED,
  });
