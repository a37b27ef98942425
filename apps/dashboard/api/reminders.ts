import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, know, knownSince, type Schemas, took } from './client.js';
import { newKey } from './key.js';
import { listed } from './queries.js';
import { refreshShown } from './refresh.js';

/** The event behind a line of the history. It never changes. */
export const eventQuery = (position: number) =>
  queryOptions({
    queryKey: ['event', position],
    queryFn: ({ signal }) => {
      const params = { path: { position } };
      return took(api.GET('/api/v1/events/{position}', { params, signal }));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** All that is still to go out, the next first. As a commitment changes, it is asked for again. */
export const plannedQuery = infiniteQueryOptions({
  queryKey: ['commitments', 'reminders'],
  queryFn: async ({ pageParam, signal }) => {
    const query = { limit: '100', ...(pageParam === undefined ? knownSince() : { cursor: pageParam }) };
    return listed(await took(api.GET('/api/v1/reminders', { params: { query }, signal })));
  },
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** What somebody answers to the reminders of a commitment. Resolves once it is recorded. @throws {Refused} */
export const useReminderAnswers = (commitment: string) => {
  const queries = useQueryClient();
  const recorded = async (asked: Promise<Schemas['Receipt']>): Promise<Schemas['Receipt']> => {
    const receipt = await asked;
    know(receipt.position);
    await refreshShown(queries, [commitment]);
    return receipt;
  };
  const params = () => ({
    path: { commitment },
    header: { 'Idempotency-Key': newKey() },
  });
  return {
    acknowledge: (key: Schemas['Acknowledge']['key']) =>
      recorded(
        took(
          api.POST('/api/v1/commitments/{commitment}/acknowledge', {
            params: params(),
            body: key === undefined ? {} : { key },
          }),
        ),
      ),
    snooze: (until: string) =>
      recorded(
        took(api.POST('/api/v1/commitments/{commitment}/snooze', { params: params(), body: { until } })),
      ),
    watch: () =>
      recorded(took(api.POST('/api/v1/commitments/{commitment}/watch', { params: params(), body: {} }))),
    unwatch: () =>
      recorded(took(api.POST('/api/v1/commitments/{commitment}/unwatch', { params: params(), body: {} }))),
  };
};
