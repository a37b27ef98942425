/** What a table of commitments can show beside the statement itself, in this order; what it is sorted by, if it is. */
export const columns = {
  when: { sort: 'due', width: '10.25rem' },
  days: { width: '6.5rem' },
  responsible: { sort: 'responsible', width: '11.25rem' },
  counterparts: { width: '13rem' },
  direction: { width: '5.75rem' },
  owner: { sort: 'owner', width: '6.25rem' },
  evidence: { width: '5.75rem' },
  visit: { sort: 'visit', width: '13rem' },
  kind: { width: '6.5rem' },
  stage: { width: '6.5rem' },
  tags: { width: '9rem' },
  slip: { sort: 'slip', width: '5.5rem' },
  reports: { sort: 'reports', width: '5.5rem' },
  changed: { sort: 'changed', width: '8rem' },
} as const satisfies Record<string, { sort?: string; width: string }>;

export type Column = keyof typeof columns;

const all = Object.keys(columns) as Column[];

/** Those that are shown unless somebody chooses otherwise. */
export const usual: readonly Column[] = ['when', 'days', 'responsible', 'direction', 'owner', 'evidence'];

/** Columns by their names, in the order of the table; what nobody knows is left out. */
export const columnsOf = (names: readonly string[] | null | undefined): readonly Column[] => {
  const known = all.filter((column) => names?.includes(column));
  return known.length === 0 ? usual : known;
};

export const allColumns = all;

const sum = (shown: readonly Column[]): number =>
  shown.reduce((width, column) => width + Number.parseFloat(columns[column].width), 0);

/** What statements are given at least beside these columns, and so much beside the usual ones, which fit into most windows; in rem. */
const LEAST = 14;
const LEAST_USUALLY = 8.75;

/** How wide a table with these columns is at least, beside its edges: in narrower places it is scrolled. */
export const leastWidth = (shown: readonly Column[]): string =>
  `${sum(shown) + (sum(shown) > sum(usual) ? LEAST : LEAST_USUALLY)}rem`;
