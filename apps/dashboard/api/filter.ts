import { isDay } from '../words/dates.js';

/** What a filter with a closed choice may be narrowed to: the words of the API. */
export const choices = {
  stage: ['proposed', 'open', 'closed', 'dismissed'],
  schedule: ['overdue', 'window-open', 'upcoming', 'undated'],
  direction: ['ours', 'theirs', 'joint'],
  evidence: ['none', 'claimed', 'verified'],
  outcome: ['fulfilled', 'partly-fulfilled', 'not-fulfilled', 'withdrawn', 'superseded'],
  kind: ['dialogue', 'visit', 'report', 'case', 'agreement', 'action'],
} as const;

const names = ['owner', 'responsible', 'body', 'visit', 'tag'] as const;
const days = ['windowFrom', 'windowTo'] as const;

/** One value, or several of which any will do. */
type Some<Value> = Value | Value[];

/** What a list of commitments may be narrowed by: the words of the API, as they stand in the address. */
export type ListFilter = {
  readonly [Name in keyof typeof choices]?: Some<(typeof choices)[Name][number]>;
} & {
  readonly [Name in (typeof names)[number]]?: Some<string>;
} & { readonly [Name in (typeof days)[number] | 'q']?: string };

/** The filters whose values can be counted, in the order in which they are offered. */
export const facetNames = [
  'stage',
  'schedule',
  'owner',
  'direction',
  'responsible',
  'body',
  'visit',
  'evidence',
  'tag',
  'kind',
  'outcome',
] as const satisfies readonly (keyof ListFilter)[];
export type FacetName = (typeof facetNames)[number];

/** What is chosen of a filter, as a list. */
export const chosen = (filter: ListFilter, name: FacetName): readonly string[] => [filter[name] ?? []].flat();

/** A filter with one of its values chosen, or chosen no more. */
export const toggled = (filter: ListFilter, name: FacetName, value: string): ListFilter => {
  const before = chosen(filter, name);
  const values = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const { [name]: _dropped, ...others } = filter;
  return filterOf({ ...others, [name]: values });
};

const one = <Value>(values: readonly Value[]): Some<Value> | undefined =>
  values.length > 1 ? [...values] : values[0];

/** What an address asks for; what nobody knows is left out rather than refused. */
const filterOf = (search: Readonly<Record<string, unknown>>): ListFilter => {
  const given = (name: string): string[] =>
    [...new Set([search[name] ?? []].flat().map(String))].filter((value) => value !== '');
  const found = [
    ...Object.entries(choices).map(
      ([name, known]) => [name, one(known.filter((value) => given(name).includes(value)))] as const,
    ),
    ...names.map((name) => [name, one(given(name))] as const),
    ...days.map((name) => [name, given(name).find(isDay)] as const),
    ['q', given('q')[0]] as const,
  ];
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
};

/** The filter of a list that the server names: `/commitments?stage=open&owner=none`. */
export const filterIn = (list: string): ListFilter => filterOf(searchIn(list.split('?')[1] ?? ''));

/** A query of an address: a name that stands there several times has several values. */
export const searchIn = (query: string): Record<string, string | string[]> => {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(asked.keys())].map((name) => {
      const values = asked.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
};

/** A query as it stands in an address: plain, so that people and the server read it alike, and the same for the same list. */
export const queryOf = (search: Readonly<Record<string, unknown>>): string => {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(search).toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    for (const each of [value ?? []].flat()) asked.append(name, String(each));
  }
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
};

export const groupings = ['schedule', 'stage', 'responsible', 'visit', 'owner', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** By what the API sorts. */
const sorts = ['due', 'opens', 'responsible', 'owner', 'visit', 'slip', 'reports', 'recorded', 'changed'];

/** All that the address of a list says: what is in it, in which order, in which groups and columns, as of when. */
export type ListSearch = ListFilter & {
  readonly sort?: string;
  readonly group?: Grouping;
  readonly columns?: string;
  readonly asOf?: string;
  readonly since?: string;
};

export const listSearchOf = (search: Readonly<Record<string, unknown>>): ListSearch => {
  const { sort, group, columns, asOf, since } = search;
  const grouping = groupings.find((known) => known === group);
  return {
    ...filterOf(search),
    ...(typeof sort === 'string' && sorts.includes(sort.replace(/^-/, '')) && { sort }),
    ...(grouping && { group: grouping }),
    ...(typeof columns === 'string' && /^[a-zA-Z,]+$/.test(columns) && { columns }),
    ...(typeof asOf === 'string' && isDay(asOf) && { asOf }),
    ...(typeof since === 'string' && { since }),
  };
};

/** The filter in the address of a list, without what only says how it is shown. */
export const filterAsked = ({
  sort: _,
  group: __,
  columns: ___,
  asOf: ____,
  since: _____,
  ...filter
}: ListSearch): ListFilter => filter;

/** An address of the page in the parts that a link takes: its path, and what is asked for in it. */
export const placeAt = (address: string) => {
  const [path = '/', query = ''] = address.split('?');
  return { to: path as '/commitments', search: searchIn(query) as ListSearch };
};

/** The same list elsewhere on the server: as a file of it. */
export const fileOf = (search: ListSearch): string => {
  const { group: _, columns: __, since: ___, ...asked } = search;
  return `/api/v1/commitments${queryOf({ ...asked, format: 'csv' })}`;
};
