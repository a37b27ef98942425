import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { isDay } from '../words/dates.js';
import { api, knownSince, type Schemas, took } from './client.js';

export type Commitment = Schemas['Commitment'];
export type Today = Schemas['Today'];
export type CommitmentDetail = Schemas['CommitmentDetail'];

/** What a list of commitments may be narrowed by: the words of the API, as they stand in the address. */
export interface ListFilter {
  readonly schedule?: 'undated' | 'upcoming' | 'window-open' | 'overdue';
  readonly direction?: 'ours' | 'theirs' | 'joint';
  readonly stage?: 'proposed' | 'open' | 'closed';
  readonly evidence?: 'none' | 'claimed' | 'verified';
  readonly owner?: string;
  readonly body?: string;
  readonly responsible?: string;
  readonly windowFrom?: string;
  readonly windowTo?: string;
  readonly q?: string;
}

const choices = {
  schedule: ['undated', 'upcoming', 'window-open', 'overdue'],
  direction: ['ours', 'theirs', 'joint'],
  stage: ['proposed', 'open', 'closed'],
  evidence: ['none', 'claimed', 'verified'],
} as const;

const texts = ['owner', 'body', 'responsible', 'q'] as const;
const days = ['windowFrom', 'windowTo'] as const;

/** What an address asks for; what nobody knows is left out rather than refused. */
export const filterOf = (search: Readonly<Record<string, unknown>>): ListFilter => ({
  ...Object.fromEntries(
    Object.entries(choices).flatMap(([name, known]) => {
      const found = known.find((one) => one === search[name]);
      return found ? [[name, found]] : [];
    }),
  ),
  ...Object.fromEntries(
    texts.flatMap((name) => {
      const asked = search[name];
      return asked === undefined || asked === '' ? [] : [[name, String(asked)]];
    }),
  ),
  ...Object.fromEntries(
    days.flatMap((name) => {
      const asked = search[name];
      return typeof asked === 'string' && isDay(asked) ? [[name, asked]] : [];
    }),
  ),
});

/** The filter of a list that the server names: `/commitments?stage=open&owner=none`. */
export const filterIn = (list: string): ListFilter =>
  filterOf(Object.fromEntries(new URLSearchParams(list.split('?')[1])));

/** The whole answer to a list, whose other form is CSV. */
const listed = <Data>(data: Data): Exclude<Data, string> => {
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

/** Asks again for whatever shows some commitments, or counts them; once, however many there are. */
export const refreshShown = (queries: QueryClient, commitments: Iterable<string>): Promise<unknown> => {
  const shown = [...commitments].flatMap((commitment) =>
    ['commitment', 'history', 'reminders'].map((of) => [of, commitment]),
  );
  return Promise.all(
    [...shown, ['today'], ['commitments']].map((queryKey) => queries.invalidateQueries({ queryKey })),
  );
};
