import { type FreeDays, freeDays } from '#domain/calendars/calendar.events.js';
import type { RefusalParams } from '#domain/refusals.js';
import { DAY } from '#domain/values.js';

/** What of a file is taken: `free` (whole days, free or out of office), `whole-days` of whatever kind, or `all`, meetings too. */
export const takings = ['free', 'whole-days', 'all'] as const;
export type Taking = (typeof takings)[number];

/** Something about an entry of a file that whoever imports it should know. */
export interface Remark {
  /** From 1; null where it is about the whole file. */
  readonly line: number | null;
  /** What the entry is called; empty where it has no name. */
  readonly name: string;
  readonly detail: string;
  /** The same in any language: which of the sentences of `FILE_UNREADABLE`, and what stands in it. */
  readonly facts: RefusalParams & { readonly form: string };
}

/** What is to be said of an entry, and its facts. */
export type Saying = Pick<Remark, 'detail' | 'facts'>;

export const saying = (form: string, detail: string, facts: RefusalParams = {}): Saying => ({
  detail,
  facts: { form, ...facts },
});

/** Entries of which the same is to be said, the first few of them by name. */
export interface Remarks extends Saying {
  readonly count: number;
  readonly entries: readonly Pick<Remark, 'line' | 'name'>[];
}

/** What a file holds. */
export interface FreeDaysFound {
  /** Sorted, each once. */
  readonly days: readonly FreeDays[];
  /** Events of an iCalendar, rows of a CSV. */
  readonly entries: number;
  /** Days of the calendar on which nobody is reached by it. */
  readonly dayCount: number;
  /** Taken otherwise than it stands. */
  readonly told: readonly Remarks[];
  /** Not taken, and why. */
  readonly leftOut: readonly Remarks[];
}

/** What a part of a file holds. */
export interface Read {
  readonly found: readonly FreeDays[];
  readonly entries: number;
  readonly told: readonly Remark[];
  readonly leftOut: readonly Remark[];
}

export const nothing: Read = { found: [], entries: 0, told: [], leftOut: [] };

export const joined = (parts: readonly Read[]): Read => ({
  found: parts.flatMap(({ found }) => found),
  entries: parts.reduce((sum, { entries }) => sum + entries, 0),
  told: parts.flatMap(({ told }) => told),
  leftOut: parts.flatMap(({ leftOut }) => leftOut),
});

/** Named of those of which the same is said, and different things said at most: a file may have thousands of meetings. */
const mostNamed = 5;
const mostSaid = 50;

/** By what `of` says of each, in the order in which it is first said. */
export const groupedBy = <T>(all: readonly T[], of: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(of(one));
    if (group) group.push(one);
    else groups.set(of(one), [one]);
  }
  return groups;
};

export const grouped = (remarks: readonly Remark[]): Remarks[] => {
  const groups = [...groupedBy(remarks, ({ detail }) => detail)];
  const said = groups.slice(0, mostSaid).map(([detail, entries]) => ({
    detail,
    facts: entries[0]?.facts ?? { form: 'others' },
    count: entries.length,
    entries: entries.slice(0, mostNamed).map(({ line, name }) => ({ line, name })),
  }));
  const rest = groups.slice(mostSaid).reduce((sum, [, entries]) => sum + entries.length, 0);
  return rest === 0
    ? said
    : [...said, { ...saying('others', 'for other reasons'), count: rest, entries: [] }];
};

/** Days, or why they are none. */
export type Found = FreeDays | Remark;

export const isRemark = (found: Found): found is Remark => 'detail' in found;
export const isFreeDays = (found: Found): found is FreeDays => !isRemark(found);

const expected = {
  first: 'expected a day such as 2019-07-22',
  last: 'expected a day such as 2019-08-23',
} as const;

/** Longer is nobody away: a slip of the pen, or no free days at all. */
const longest = 366;

const lengthOf = ({ first, last }: FreeDays): number => (Date.parse(last) - Date.parse(first)) / DAY + 1;

/** Days as the domain knows them, or why they are none. */
export const foundDays = (
  line: number | null,
  days: Readonly<Record<'first' | 'last' | 'name', string>>,
): Found => {
  const { data, error } = freeDays.safeParse(days);
  const remark = (said: Saying): Remark => ({ line, name: days.name, ...said });
  if (error) {
    const [
      {
        path: [field],
        message,
      } = { path: [], message: 'is wrong' },
    ] = error.issues;
    const value = days[field as keyof typeof days];
    const said = field === 'first' || field === 'last' ? expected[field] : message;
    return remark(
      saying(field === 'name' ? 'name' : 'day', `${String(field)} is ${JSON.stringify(value)}: ${said}`, {
        field: String(field),
        value,
      }),
    );
  }
  const { first, last } = data;
  if (last < first)
    return remark(saying('reversed', `it ends on ${last}, before it begins on ${first}`, { first, last }));
  if (lengthOf(data) > longest)
    return remark(saying('long', `it lasts from ${first} to ${last}: longer than a year`, { first, last }));
  return data;
};

/** Sorted, each once. */
export const eachOnce = (days: readonly FreeDays[]): FreeDays[] => {
  const each = new Map(days.map((one) => [`${one.first} ${one.last} ${one.name}`, one]));
  return [...each.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};

/** How many days of the calendar lie in any of them, which are sorted by their first day. */
export const daysCovered = (days: readonly FreeDays[]): number => {
  let [count, after] = [0, ''];
  for (const { first, last, name } of days) {
    if (last <= after) continue;
    const from = first > after ? first : after;
    count += lengthOf({ first: from as FreeDays['first'], last, name }) - (first > after ? 0 : 1);
    after = last;
  }
  return count;
};

/** `line 4, “Recess”: it is cancelled`. */
export const inWords = ({ line, name, detail }: Omit<Remark, 'facts'>): string => {
  const named = name === '' ? '' : `“${name}”`;
  const place = [line === null ? '' : `line ${line}`, named].filter(Boolean).join(', ');
  return [place, detail].filter(Boolean).join(': ');
};

/** `12 times: it takes part of a day (line 4, “Team”; line 9, “Team”; …)`. */
export const remarksInWords = ({ detail, count, entries }: Omit<Remarks, 'facts'>): string => {
  const [first] = entries;
  if (count === 1 && first) return inWords({ ...first, detail });
  const named = entries.map((entry) => inWords({ ...entry, detail: '' }));
  return `${count} times: ${detail} (${[...named, ...(count > named.length ? ['…'] : [])].join('; ')})`;
};
