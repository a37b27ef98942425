import { type ListSearch, listSearchOf } from '../../api/filter.js';
import { isDay } from '../../words/dates.js';

export const zooms = ['weeks', 'months', 'years'] as const;
export type Zoom = (typeof zooms)[number];

/** What the address of the timeline says beside the filter: how much time is seen, and from when. */
export type TimelineSearch = ListSearch & { readonly zoom?: Zoom; readonly from?: string };

export const timelineSearchOf = (search: Readonly<Record<string, unknown>>): TimelineSearch => {
  const zoom = zooms.find((one) => one === search.zoom);
  const { from } = search;
  return {
    ...listSearchOf(search),
    ...(zoom && zoom !== 'months' && { zoom }),
    ...(typeof from === 'string' && isDay(from) && { from }),
  };
};

/** What the address of the calendar says beside the filter: from which month. */
export type CalendarSearch = ListSearch & { readonly month?: string };

export const calendarSearchOf = (search: Readonly<Record<string, unknown>>): CalendarSearch => {
  const { month } = search;
  return {
    ...listSearchOf(search),
    ...(typeof month === 'string' && /^\d{4}-\d{2}$/.test(month) && isDay(`${month}-01`) && { month }),
  };
};
