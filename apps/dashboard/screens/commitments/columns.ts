/** What a table of commitments can show beside the statement itself, in this order; what it is sorted by, if it is. */
export const columns = {
  when: { sort: 'due', width: '10.25rem' },
  days: { width: '7.75rem' },
  responsible: { sort: 'responsible', width: '11.25rem' },
  counterparts: { width: '13rem' },
  direction: { width: '6rem' },
  owner: { sort: 'owner', width: '6.5rem' },
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
