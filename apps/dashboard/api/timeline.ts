import { queryOptions } from '@tanstack/react-query';
import { api, knownSince, type Schemas, took } from './client.js';
import { filterAsked, type ListSearch } from './filter.js';
import { listed } from './queries.js';
import { visitsQuery } from './visits.js';

/** As many commitments are drawn: beyond, nobody sees one among them, and a filter helps. */
export const DRAWN = 500;

const asOfIn = ({ asOf }: ListSearch) => (asOf === undefined ? {} : { asOf });

/** Commitments to be drawn on an axis of days, the first due first. */
export const drawnQuery = (search: ListSearch) => {
  const { columns: _, group: __, ...asked } = search;
  return queryOptions({
    queryKey: ['commitments', 'drawn', asked],
    queryFn: async ({ signal }) => {
      const query = {
        ...filterAsked(asked),
        sort: asked.sort ?? 'due',
        limit: String(DRAWN),
        ...asOfIn(search),
        ...knownSince(),
      };
      return listed(await took(api.GET('/api/v1/commitments', { params: { query }, signal })));
    },
    placeholderData: (before: unknown) => before as never,
  });
};

/** The windows that commitments had before they were narrowed, the newest first. */
export const narrowingsQuery = queryOptions({
  queryKey: ['commitments', 'narrowings'],
  queryFn: async ({ signal }) => {
    const lines: Schemas['HistoryLine'][] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const from = cursor === undefined ? knownSince() : { cursor };
      const query = { type: 'TimeframeNarrowed' as const, limit: String(DRAWN), ...from };
      const page = listed(await took(api.GET('/api/v1/history', { params: { query }, signal })));
      lines.push(...page.items);
      cursor = page.next;
    }
    return lines;
  },
});

/** On which days each visit was. */
export const visitDaysQuery = queryOptions({
  queryKey: ['visits', 'days'],
  queryFn: async ({ client }) => {
    const visits = await client.fetchQuery(visitsQuery);
    return new Map(visits.map(({ id, title, window }) => [id, { title, window }]));
  },
});
