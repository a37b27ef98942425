/** Commitments in lanes: by schedule, by stage or by owner. */
import { infiniteQueryOptions } from '@tanstack/react-query';
import { choices, chosen, filterAsked, type ListFilter, type ListSearch } from './filter.js';
import { readRows } from './lists.js';
import type { Commitment } from './queries.js';

/** A lane holds so many cards; the table has the rest. */
export const CARDS = 50;

const lanesBy = {
  schedule: ['proposed', 'undated', 'upcoming', 'window-open', 'overdue', 'closed'],
  stage: ['proposed', 'open', 'closed'],
} as const;

/** By what lanes can be made. */
export const boardGroupings = ['schedule', 'stage', 'owner'] as const;
export type BoardGrouping = (typeof boardGroupings)[number];

export const boardGrouping = ({ group }: ListSearch): BoardGrouping =>
  boardGroupings.find((one) => one === group) ?? 'schedule';

export interface Lane {
  readonly name: string;
  /** What is in it. */
  readonly filter: ListFilter;
  /** Whether the filter of the board leaves anything in it; what does not is still where cards can be moved to. */
  readonly isAsked: boolean;
}

/** The lanes of a board. @param owners who owns any, the most first */
export const lanesOf = (search: ListSearch, owners: readonly string[]): readonly Lane[] => {
  const filter = filterAsked(search);
  const grouping = boardGrouping(search);
  const asked = chosen(filter, 'owner');
  if (grouping === 'owner')
    return ['none', ...owners.filter((owner) => owner !== 'none')].map((owner) => ({
      name: owner,
      filter: { ...filter, owner },
      isAsked: asked.length === 0 || asked.includes(owner),
    }));
  const stages = chosen(filter, 'stage');
  const schedules = chosen(filter, 'schedule');
  return lanesBy[grouping].map((name) => {
    const schedule = choices.schedule.find((one) => one === name);
    const stage = schedule ? 'open' : (choices.stage.find((one) => one === name) ?? 'open');
    return {
      name,
      filter: { ...filter, stage, ...(schedule && { schedule }) },
      isAsked:
        (stages.length === 0 || stages.includes(stage)) &&
        (schedules.length === 0 || (schedule !== undefined && schedules.includes(schedule))),
    };
  });
};

/** In which lane a commitment is now. */
export const laneOf = (grouping: BoardGrouping, { stage, schedule, owner }: Commitment): string => {
  if (grouping === 'owner') return owner ?? 'none';
  return grouping === 'schedule' && stage === 'open' && schedule !== null ? schedule : stage;
};

/** The first cards of each lane. As a list of one page, so that what changes is patched into it as into any. */
export const boardQuery = (search: ListSearch, owners: readonly string[]) => {
  const { columns: _, sort: __, ...asked } = search;
  const lanes = lanesOf(asked, owners).filter(({ isAsked }) => isAsked);
  return infiniteQueryOptions({
    queryKey: ['list', { ...asked, way: 'board', lanes: lanes.map(({ name }) => name) }],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        lanes.map(({ name, filter }) =>
          readRows({ ...filter, ...(asked.asOf !== undefined && { asOf: asked.asOf }) }, name, CARDS, signal),
        ),
      );
      return {
        rows: pages.flatMap(({ rows }) => rows),
        total: pages.reduce((all, { total }) => all + total, 0),
        people: Object.assign({}, ...pages.map(({ people }) => people)),
        totals: Object.fromEntries(lanes.map(({ name }, at) => [name, pages[at]?.total ?? 0])),
      };
    },
    initialPageParam: 0,
    getNextPageParam: () => undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
};
