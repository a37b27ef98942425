import { queryOptions } from '@tanstack/react-query';
import { api, knownSince, took } from './client.js';

/** The answer to a list, whose other form is CSV. */
const inJson = <Data>(data: Data): Exclude<Data, string> => {
  if (typeof data === 'string') throw new Error('asked for JSON, answered in CSV');
  return data as Exclude<Data, string>;
};

/** How the views are doing. Nothing tells of it as it changes, so it is asked again: often while something is behind. */
export const projectionsQuery = queryOptions({
  queryKey: ['projections'],
  queryFn: ({ signal }) => took(api.GET('/api/v1/projections', { signal })),
  refetchInterval: ({ state: { data } }) =>
    data?.items.some(({ lag, rebuilding }) => lag > 0 || rebuilding) ? 1_000 : 10_000,
});

/** What one of them could not apply. */
export const deadLettersQuery = (view: string) =>
  queryOptions({
    queryKey: ['projections', view, 'dead-letters'],
    queryFn: ({ signal }) =>
      took(api.GET('/api/v1/projections/{view}/dead-letters', { params: { path: { view } }, signal })),
  });

/** The event that was recorded last. */
export const lastEventQuery = queryOptions({
  queryKey: ['projections', 'last-event'],
  queryFn: async ({ signal }) => {
    const query = { limit: '1', sort: '-position', ...knownSince() };
    const { items } = inJson(await took(api.GET('/api/v1/history', { params: { query }, signal })));
    return items[0] ?? null;
  },
});

type MailState = 'waiting' | 'sent' | 'failed' | 'kept' | 'cancelled';

/** What was written to whom, the newest first; `total` counts all in that state. */
export const mailsQuery = (state: MailState | undefined, limit: number) =>
  queryOptions({
    queryKey: ['outbox', state ?? 'all', limit],
    queryFn: async ({ signal }) => {
      const query = { limit: String(limit), ...(state && { state }), ...knownSince() };
      return inJson(await took(api.GET('/api/v1/outbox', { params: { query }, signal })));
    },
  });

/** Every attempt to hand something over, the newest first. */
export const deliveriesQuery = queryOptions({
  queryKey: ['outbox', 'deliveries'],
  queryFn: async ({ signal }) => {
    const query = { limit: '5', ...knownSince() };
    return inJson(await took(api.GET('/api/v1/deliveries', { params: { query }, signal })));
  },
});
