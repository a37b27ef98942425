/** Lists of commitments, of any length: asked page by page, group by group, and patched by what changes meanwhile. */
import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import type { Names } from '../components/person.js';
import { api, knownSince, took } from './client.js';
import { choices, chosen, filterAsked, type Grouping, type ListFilter, type ListSearch } from './filter.js';
import { type Commitment, listed } from './queries.js';

/** As many rows are asked for at once. */
const PAGE = 100;

/** A part of a list that is asked by itself: those of one schedule, or of one stage. */
interface Part {
  /** What its rows have in common; `undefined` where each row says its own. */
  readonly head?: string;
  readonly filter: ListFilter;
}

const standing = ['proposed', 'open'] as const;
const settled = ['closed', 'dismissed'] as const;

/** The parts of a list in their order. What the register sorts by stands in one part, whose rows say their group. */
const partsOf = (filter: ListFilter, group: Grouping): readonly Part[] => {
  const stages = filter.stage === undefined ? ['proposed', 'open', 'closed'] : chosen(filter, 'stage');
  if (group === 'stage')
    return choices.stage
      .filter((stage) => stages.includes(stage))
      .map((stage) => ({ head: stage, filter: { ...filter, stage } }));
  if (group !== 'schedule') return [{ filter }];
  const open = standing.filter((stage) => stages.includes(stage));
  const asked = filter.schedule === undefined ? choices.schedule : chosen(filter, 'schedule');
  const scheduled = open.length === 0 ? [] : choices.schedule.filter((schedule) => asked.includes(schedule));
  const rest = filter.schedule === undefined ? settled.filter((stage) => stages.includes(stage)) : [];
  return [
    ...scheduled.map((schedule) => ({
      head: schedule,
      filter: { ...filter, schedule, ...(filter.stage !== undefined && { stage: [...open] }) },
    })),
    ...rest.map((stage) => ({ head: stage, filter: { ...filter, stage } })),
  ];
};

/** Of which group a row is now. */
export const groupOf = (row: Commitment, group: Grouping): string => {
  switch (group) {
    case 'schedule':
      return row.schedule ?? row.stage;
    case 'stage':
      return row.stage;
    case 'responsible':
      return row.responsible ?? 'none';
    case 'owner':
      return row.owner ?? 'none';
    case 'visit':
      return row.visit;
    case 'none':
      return '';
  }
};

/** A row of a list, with the group in which it was found: it stays there until the list is left. */
export interface Row {
  readonly item: Commitment;
  readonly group: string;
}

export interface ListPage {
  readonly rows: readonly Row[];
  /** How many there were when it was read, from here on; a thousand in each group are counted. */
  readonly total: number;
  readonly next: ReadFrom | undefined;
  readonly people: Names;
  readonly warnings: readonly string[];
}

/** From where to read on: the part, and the cursor within it. */
interface ReadFrom {
  readonly part: number;
  readonly cursor?: string;
}

const groupingOf = ({ group = 'schedule' }: ListSearch): Grouping => group;

/** The order that is asked for; what is grouped by is sorted by first. What is to come is told by when it begins, if nobody asks. */
const orderOf = ({ sort, group = 'schedule' }: ListSearch, head: string | undefined): string => {
  if (sort === undefined) return head === 'upcoming' ? 'opens,due' : orderOf({ sort: 'due', group }, head);
  if (group === 'schedule' || group === 'stage' || group === 'none') return sort;
  return sort.replace('-', '') === group ? sort : `${group},${sort}`;
};

const readPage = async (search: ListSearch, from: ReadFrom, signal: AbortSignal): Promise<ListPage> => {
  const group = groupingOf(search);
  const parts = partsOf(filterAsked(search), group);
  const ask = async (part: Part, limit: number, cursor?: string) => {
    const query = {
      ...part.filter,
      sort: orderOf(search, part.head),
      limit: String(limit),
      ...(cursor !== undefined && { cursor }),
      ...(search.asOf !== undefined && { asOf: search.asOf }),
      ...knownSince(),
    };
    return listed(await took(api.GET('/api/v1/commitments', { params: { query }, signal })));
  };
  // Groups are short for the most part: all that may be needed is asked for at once, and what is too much is read later.
  const answers = await Promise.all(
    parts.slice(from.part).map((part, at) => (at === 0 ? ask(part, PAGE, from.cursor) : ask(part, PAGE / 2))),
  );
  const rows: Row[] = [];
  const total = answers.reduce((all, answer) => all + answer.total, 0);
  let people: Names = {};
  for (const [at, { items, next, people: named }] of answers.entries()) {
    const { head } = parts[from.part + at] ?? {};
    people = { ...people, ...named };
    rows.push(...items.map((item) => ({ item, group: head ?? groupOf(item, group) })));
    if (next !== null)
      return { rows, total, next: { part: from.part + at, cursor: next }, people, warnings: [] };
  }
  return { rows, total, next: undefined, people, warnings: answers.flatMap(({ warnings = [] }) => warnings) };
};

/** Rows of one part, in the order that nobody asked to be another. */
export const readRows = async (
  asked: ListFilter & { readonly asOf?: string },
  group: string,
  limit: number,
  signal: AbortSignal,
): Promise<Pick<ListPage, 'rows' | 'total' | 'people'>> => {
  const sort = orderOf({}, group);
  const query = { ...asked, sort, limit: String(limit), ...knownSince() };
  const { items, total, people } = listed(
    await took(api.GET('/api/v1/commitments', { params: { query }, signal })),
  );
  return { rows: items.map((item) => ({ item, group })), total, people };
};

type Pages = InfiniteData<ListPage, ReadFrom>;

/** A list as its address asks for it. What changes is patched in, so nothing moves while somebody reads. */
export const listQuery = (search: ListSearch) => {
  const { columns: _, since: __, ...asked } = search;
  return infiniteQueryOptions({
    queryKey: ['list', asked],
    queryFn: ({ pageParam, signal }) => readPage(asked, pageParam, signal),
    initialPageParam: { part: 0 } as ReadFrom,
    getNextPageParam: ({ next }: ListPage) => next,
    staleTime: Number.POSITIVE_INFINITY,
  });
};

/** How many there are, and how many each value of each filter would leave. */
export const facetsQuery = ({ sort: _, group: __, columns: ___, since: ____, ...asked }: ListSearch) =>
  queryOptions({
    queryKey: ['facets', asked],
    queryFn: ({ signal }) =>
      took(
        api.GET('/api/v1/commitments/facets', { params: { query: { ...asked, ...knownSince() } }, signal }),
      ),
    placeholderData: (before: unknown) => before as never,
  });

/** Everybody who can own commitments. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => took(api.GET('/api/v1/people', { signal })),
});

/** Of which a row is shown somewhere. */
const shownIn = (queries: QueryClient): Set<string> =>
  new Set(
    queries
      .getQueriesData<Pages>({ queryKey: ['list'] })
      .flatMap(([, data]) => data?.pages.flatMap(({ rows }) => rows.map(({ item }) => item.id)) ?? []),
  );

/** Puts rows as they are now in the place of those that are shown. @param isNow whether one takes the place of what is shown */
export const patchRows = (
  queries: QueryClient,
  now: readonly Commitment[],
  people: Names = {},
  isNow: (now: Commitment, shown: Commitment) => boolean = () => true,
): void => {
  const byId = new Map(now.map((item) => [item.id, item]));
  queries.setQueriesData<Pages>(
    { queryKey: ['list'] },
    (data) =>
      data && {
        ...data,
        pages: data.pages.map((page) =>
          page.rows.some(({ item }) => byId.has(item.id))
            ? {
                ...page,
                people: { ...page.people, ...people },
                rows: page.rows.map((row) => {
                  const found = byId.get(row.item.id);
                  return found && isNow(found, row.item) ? { ...row, item: found } : row;
                }),
              }
            : page,
        ),
      },
  );
};

/** More than these are read anew as a list. */
const FEW = 20;

/** Reads rows again of which something changed, where they are shown: each stays in its place. One that cannot be read has the list read anew. */
export const refreshRows = async (queries: QueryClient, commitments: Iterable<string>): Promise<void> => {
  const shown = shownIn(queries);
  const changed = [...new Set(commitments)].filter((id) => shown.has(id));
  if (changed.length === 0) return;
  const read = changed.length > FEW ? undefined : await readAgain(changed);
  if (read) patchRows(queries, read, Object.assign({}, ...read.map(({ people }) => people)));
  else await queries.invalidateQueries({ queryKey: ['list'] });
};

/** Each as it is now; `undefined` if one is no more, or could not be asked for. */
const readAgain = (commitments: readonly string[]) =>
  Promise.all(
    commitments.map((commitment) =>
      took(
        api.GET('/api/v1/commitments/{commitment}', {
          params: { path: { commitment }, query: knownSince() },
        }),
      ),
    ),
  ).catch(() => undefined);
