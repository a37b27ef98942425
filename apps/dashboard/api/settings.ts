import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { type Batched, dryRunQuery, refusalIn, useBatch } from './batch.js';
import { api, knownSince, type Refused, type Schemas, took } from './client.js';
import { listed } from './queries.js';

/** Every setting is asked for again after one of them changed. */
const key = (...of: readonly string[]) => ['settings', ...of] as const;

/** A setting as somebody has it before them, and at which version; at 0, nothing is said of it yet. */
export interface Seen<Row> {
  readonly version: number;
  readonly row: Row | undefined;
}

/** The same as it is now, where a refusal brings it: somebody changed it meanwhile. */
export const nowIn = <Row>({ status, problem }: Refused): Seen<Row> | undefined => {
  const { version, current } = problem;
  if (status !== 412 || typeof version !== 'number' || !current) return undefined;
  // The server's own description says that it is what a GET of the same answers.
  return { version, row: current as unknown as Row };
};

/** Where a rule holds: everywhere, for a kind or for a visit. */
export const rulesQuery = (scope: string) =>
  queryOptions({
    queryKey: key('rules', scope),
    queryFn: async ({ signal }) => {
      const [category, id] = scope.split(/:(.*)/s);
      const of = id === undefined ? {} : { [category as 'visit']: id };
      const query = { ...of, ...knownSince() };
      return listed(await took(api.GET('/api/v1/rules', { params: { query }, signal })));
    },
  });

export const calendarsQuery = queryOptions({
  queryKey: key('calendars'),
  queryFn: async ({ signal }) => {
    const query = { limit: '500', ...knownSince() };
    return listed(await took(api.GET('/api/v1/calendars', { params: { query }, signal })));
  },
});

export const calendarQuery = (calendar: string) =>
  queryOptions({
    queryKey: key('calendar', calendar),
    queryFn: ({ signal }) =>
      took(
        api.GET('/api/v1/calendars/{calendar}', {
          params: { path: { calendar }, query: knownSince() },
          signal,
        }),
      ),
  });

export const readersQuery = queryOptions({
  queryKey: key('readers'),
  queryFn: async ({ signal }) => {
    const query = { limit: '500', ...knownSince() };
    return listed(await took(api.GET('/api/v1/readers', { params: { query }, signal })));
  },
});

/** What happened to the settings of a kind, newest first. */
export const settingsHistoryQuery = (of: 'rulebook' | 'calendar' | 'reader') =>
  queryOptions({
    queryKey: key('history', of),
    queryFn: ({ signal }) => took(api.GET('/api/v1/history/settings', { params: { query: { of } }, signal })),
  });

export const webhooksQuery = queryOptions({
  queryKey: key('webhooks'),
  queryFn: ({ signal }) => took(api.GET('/api/v1/webhooks', { signal })),
});

export const feedsQuery = queryOptions({
  queryKey: key('feeds'),
  queryFn: ({ signal }) => took(api.GET('/api/v1/feeds', { signal })),
});

/** Ways to hear of reminders that are opened by a secret: no events, so made, tried and ended by requests of their own. */
export type Channel = 'feed' | 'webhook';

/** What was done to them, newest first. */
export const channelHistoryQuery = (of: Channel) =>
  queryOptions({
    queryKey: key(`${of}s`, 'history'),
    queryFn: ({ signal }) =>
      took(
        of === 'feed'
          ? api.GET('/api/v1/feeds/history', { signal })
          : api.GET('/api/v1/webhooks/history', { signal }),
      ),
  });

export const addWebhook = (body: Schemas['AddWebhook']) => took(api.POST('/api/v1/webhooks', { body }));
export const testWebhook = (id: string) =>
  took(api.POST('/api/v1/webhooks/{id}/test', { params: { path: { id } } }));
export const makeFeed = (body: Schemas['MakeFeed']) => took(api.POST('/api/v1/feeds', { body }));

export type ChannelAct = 'end' | 'restore' | 'rotate';
/** One of them, what is done to it, and at which version it was seen. */
export interface ChannelAsked {
  readonly id: string;
  readonly act: ChannelAct;
  readonly version: number;
}
interface ChannelDone {
  readonly version: number;
  /** A new one, told this once. */
  readonly secret?: string;
}

const seen = ({ id, version }: ChannelAsked) => ({ path: { id }, header: { 'If-Match': `"${version}"` } });

/** What is done to each. Resolves with its new version. @throws {Refused} with what it is now, where somebody was faster */
export const channels: Readonly<Record<Channel, (asked: ChannelAsked) => Promise<ChannelDone>>> = {
  feed: (asked) => {
    const params = seen(asked);
    return asked.act === 'end'
      ? took(api.POST('/api/v1/feeds/{id}/revoke', { params }))
      : took(api.POST('/api/v1/feeds/{id}/restore', { params }));
  },
  webhook: (asked) => {
    const params = seen(asked);
    if (asked.act === 'rotate') return took(api.POST('/api/v1/webhooks/{id}/rotate', { params }));
    return asked.act === 'end'
      ? took(api.POST('/api/v1/webhooks/{id}/remove', { params }))
      : took(api.POST('/api/v1/webhooks/{id}/restore', { params }));
  },
};

/** Which events of a file count as free days. */
export type Taking = Schemas['Taking'];

/** What is in a file of free days, before anything is recorded. */
export const daysInFileQuery = (file: Schemas['FreeDaysFile']) =>
  queryOptions({
    queryKey: ['days-in-file', file],
    queryFn: ({ signal }) => took(api.POST('/api/v1/calendars/read-file', { body: file, signal })),
    gcTime: 0,
    retry: false,
  });

/** What changing settings would do, and doing it. */
export const useSettings = () => {
  const queries = useQueryClient();
  const batch = useBatch();
  return {
    /** What it would move among the reminders that are planned. @throws {Refused} as the commands themselves would be */
    rehearse: async (commands: readonly Batched[]): Promise<Schemas['RehearsedPlan']> => {
      const results = await queries.fetchQuery(dryRunQuery({ commands }));
      const refused = refusalIn(results);
      if (refused) throw refused;
      const events = results.flatMap((result) => result.events ?? []) as Schemas['PlanToRehearse']['events'];
      if (events.length === 0)
        return { commitments: 0, isWhole: true, moved: 0, begun: 0, ended: 0, changes: [] };
      return took(api.POST('/api/v1/plan/rehearsal', { body: { events } }));
    },
    /** @throws {Refused} */
    record: async (
      commands: readonly Batched[],
      repeat: string,
    ): Promise<readonly Schemas['BatchResult'][]> => {
      const results = await batch({ commands }, repeat);
      const refused = refusalIn(results);
      if (refused) throw refused;
      await queries.invalidateQueries({ queryKey: key() });
      return results;
    },
    refresh: () => queries.invalidateQueries({ queryKey: key() }),
  };
};

/** Shown of what a webhook or a feed would bring. */
const previewed = '5';

/** Whoever may be written to is called `staff:ana` or the like; while that is being typed nothing is asked. */
const isReader = (typed: string): boolean => /^[a-z]+:[\w.-]+$/.test(typed);

/** The reminders that are planned for some readers, `null` for everybody: the first of them, and how many there are. */
export const postedQuery = (readers: readonly string[] | null) =>
  queryOptions({
    queryKey: key('posted', ...(readers ?? [])),
    queryFn: async ({ signal }) => {
      const query = { limit: previewed, ...(readers && { reader: [...readers] }), ...knownSince() };
      return listed(await took(api.GET('/api/v1/reminders', { params: { query }, signal })));
    },
    enabled: readers?.every(isReader) ?? true,
  });

/** What is open and has a date, of all that a feed is of: the first of it, and how much there is. */
export const entriesQuery = (scope: string) =>
  queryOptions({
    queryKey: key('entries', scope),
    queryFn: async ({ signal }) => {
      const [category, id] = scope.split(/:(.*)/s);
      const query = {
        ...(id === undefined ? {} : { [category as 'visit']: id }),
        stage: 'open' as const,
        schedule: ['overdue' as const, 'window-open' as const, 'upcoming' as const],
        sort: 'due',
        limit: previewed,
        ...knownSince(),
      };
      return listed(await took(api.GET('/api/v1/commitments', { params: { query }, signal })));
    },
    enabled: !scope.endsWith(':'),
  });
