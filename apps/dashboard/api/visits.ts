/** What is asked and done about visits, their sources, readings and proposals. */
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, know, knownSince, type Schemas, took } from './client.js';
import { eventNames } from './event-names.js';
import { type Commitment, listed } from './queries.js';
import { refreshShown } from './refresh.js';

export type Visit = Schemas['Visit'];
export type VisitDetail = Schemas['VisitDetail'];
export type Source = Schemas['SourceDetail'];
export type ReadProposal = Schemas['ReadProposal'];
export type Reading = Schemas['Reading'];
export type NewVisit = Schemas['RecordVisit'];
export type NewCommitment = Schemas['RecordCommitment'];

/** Every row of a list, page by page: visits of a house, or what belongs to one of them, are some hundreds at most. */
const all = async <Row>(
  page: (cursor: string | undefined) => Promise<{ items: Row[]; next: string | null }>,
): Promise<Row[]> => {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await page(cursor);
    rows.push(...items);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return rows;
};

const visitsOf = async (q: string | undefined, signal: AbortSignal): Promise<Visit[]> =>
  all(async (cursor) => {
    const query = { limit: '500', ...(q !== undefined && { q }), ...(cursor ? { cursor } : knownSince()) };
    return listed(await took(api.GET('/api/v1/visits', { params: { query }, signal })));
  });

/** All visits, the latest first. */
export const visitsQuery = queryOptions({
  queryKey: ['visits', 'list'],
  queryFn: ({ signal }) => visitsOf(undefined, signal),
});

/** Those in which something is found, each with where. */
export const visitsFoundQuery = (q: string) =>
  queryOptions({
    queryKey: ['visits', 'found', q],
    queryFn: ({ signal }) => visitsOf(q, signal),
    placeholderData: keepPreviousData,
  });

export const visitQuery = (visit: string) =>
  queryOptions({
    queryKey: ['visits', 'one', visit],
    queryFn: ({ signal }) =>
      took(api.GET('/api/v1/visits/{visit}', { params: { path: { visit }, query: knownSince() }, signal })),
  });

/** What happened to a visit itself: its terms, its sources, its meetings. */
const ofVisits = (Object.keys(eventNames) as Schemas['EventType'][]).filter((name) =>
  /^(?:Visit|Source|Meeting)/.test(name),
);

/** What happened to it, newest first; its commitments have histories of their own. */
export const visitHistoryQuery = (visit: string) =>
  queryOptions({
    queryKey: ['visits', 'history', visit],
    queryFn: async ({ signal }) => {
      const query = {
        visit: [visit],
        type: ofVisits,
        sort: '-position' as const,
        limit: '200',
        ...knownSince(),
      };
      return listed(await took(api.GET('/api/v1/history', { params: { query }, signal })));
    },
  });

/** Its text never changes, so that it is asked for once. */
export const sourceQuery = (visit: string, source: string) =>
  queryOptions({
    queryKey: ['source', visit, source],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      took(
        api.GET('/api/v1/visits/{visit}/sources/{source}', {
          params: { path: { visit, source }, query: knownSince() },
          signal,
        }),
      ),
  });

const stages: Commitment['stage'][] = ['proposed', 'open', 'closed', 'dismissed'];

/** Whose commitments are asked for: a visit's, or those that a body owes, helps with or is owed. */
export type Whose = { readonly visit: string } | { readonly body: string };

/** All of somebody's commitments, those that were dismissed too; with `asOf`, as they stood then. */
export const commitmentsOfQuery = (whose: Whose, asOf?: string) =>
  queryOptions({
    queryKey: ['visits', 'commitments', whose, asOf ?? null],
    queryFn: ({ signal }): Promise<Commitment[]> =>
      all(async (cursor) => {
        const query = {
          ...whose,
          stage: stages,
          limit: '200',
          ...(asOf === undefined ? knownSince() : { asOf }),
          ...(cursor && { cursor }),
        };
        return listed(await took(api.GET('/api/v1/commitments', { params: { query }, signal })));
      }),
  });

export const visitCommitmentsQuery = (visit: string) => commitmentsOfQuery({ visit });

export const proposalsQuery = (visit: string) =>
  queryOptions({
    queryKey: ['visits', 'proposals', visit],
    queryFn: ({ signal }): Promise<ReadProposal[]> =>
      all(async (cursor) => {
        const query = { visit, limit: '200', ...knownSince(), ...(cursor && { cursor }) };
        return listed(await took(api.GET('/api/v1/proposals', { params: { query }, signal })));
      }),
  });

/** By proposal: the recorded commitment that it looks like. */
export const lookalikesQuery = (visit: string) =>
  queryOptions({
    queryKey: ['visits', 'lookalikes', visit],
    queryFn: async ({ signal }) => {
      const { items } = await took(
        api.GET('/api/v1/proposals/lookalikes', { params: { query: { visit, ...knownSince() } }, signal }),
      );
      return Object.fromEntries(items.map(({ proposal, looksLike }) => [proposal, looksLike]));
    },
  });

/** How far a reading is; asked again until it ends. */
export const readingQuery = (reading: string) =>
  queryOptions({
    queryKey: ['reading', reading],
    queryFn: ({ signal }) =>
      took(api.GET('/api/v1/readings/{reading}', { params: { path: { reading } }, signal })),
    refetchInterval: ({ state: { data } }) =>
      data && (data.state === 'done' || data.state === 'failed') ? false : 300,
  });

/** Begins to read a report: a text or a file. */
export const beginReading = (visit: string, body: Schemas['ReadingWanted']): Promise<Reading> =>
  took(api.POST('/api/v1/visits/{visit}/readings', { params: { path: { visit } }, body }));

/** @throws {Refused} */
export const recordVisit = async (queries: QueryClient, body: NewVisit, key: string): Promise<string> => {
  const params = { header: { 'Idempotency-Key': key } };
  const { id, position } = await took(api.POST('/api/v1/visits', { params, body }));
  know(position);
  void refreshShown(queries, []);
  return id;
};

/** @throws {Refused} */
export const recordCommitment = async (
  queries: QueryClient,
  body: NewCommitment,
  key: string,
): Promise<string> => {
  const params = { header: { 'Idempotency-Key': key } };
  const { id, position } = await took(api.POST('/api/v1/commitments', { params, body }));
  know(position);
  void refreshShown(queries, []);
  return id;
};
