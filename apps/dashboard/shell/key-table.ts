/**
 * Every key that the page listens to, by what it does, as keys are spelled for people. `useKeys` and rows take them by these names,
 * buttons, menus and `?` show them: there is none besides. One that has two spellings is listed by both.
 */
export const keyTable = {
  anywhere: {
    palette: ['Ctrl K'],
    takeBack: ['Ctrl Z'],
    send: ['Ctrl ↵'],
    keys: ['?'],
    today: ['g t'],
    commitments: ['g c'],
    visits: ['g v'],
    briefs: ['g b'],
    works: ['g w'],
    asOf: ['t'],
    new: ['c'],
    print: ['Ctrl P'],
  },
  onOne: {
    owner: ['o'],
    date: ['d', 'n'],
    postpone: ['p'],
    report: ['r'],
    verify: ['v'],
  },
  inLists: {
    next: ['j'],
    previous: ['k'],
    search: ['/'],
    filter: ['f'],
    all: ['.'],
    cell: ['F2'],
    move: ['m'],
    extendNext: ['Shift J'],
    extendPrevious: ['Shift K'],
    weeks: ['1'],
    months: ['2'],
    years: ['3'],
    monthBefore: ['['],
    monthAfter: [']'],
  },
  onRows: {
    down: ['↓'],
    up: ['↑'],
    pageDown: ['PgDn'],
    pageUp: ['PgUp'],
    first: ['Home'],
    last: ['End'],
    extendDown: ['Shift ↓'],
    extendUp: ['Shift ↑'],
    open: ['↵'],
    select: ['Space'],
    selectAll: ['Ctrl A'],
    clear: ['Esc'],
  },
  inReview: {
    accept: ['a'],
    edit: ['e'],
    dismiss: ['x'],
    undo: ['u'],
    skip: ['s'],
    leave: ['Esc'],
  },
} as const;

type Table = typeof keyTable;
export type KeyGroup = keyof Table;
/** What the keys of a group do. */
export type KeyOf<G extends KeyGroup> = G extends KeyGroup ? keyof Table[G] : never;
export type KeyName = KeyOf<KeyGroup>;

const spellings = Object.assign({}, ...Object.values(keyTable)) as Record<KeyName, readonly string[]>;

/** What keys of other names are called by people. */
const called: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Enter: '↵',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
};

/** What a browser tells of a key. */
interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What somebody presses, as the table spells it. Of signs such as `?` the shift that they need is no part. */
export const spelled = (event: Pressed): string => {
  const { key } = event;
  const isLetter = /^\p{L}$/u.test(key);
  const isCommand = event.ctrlKey || event.metaKey;
  const hasShift = event.shiftKey && (isLetter || key.length > 1);
  return [
    ...(isCommand ? ['Ctrl'] : []),
    ...(hasShift ? ['Shift'] : []),
    isLetter ? (isCommand || hasShift ? key.toUpperCase() : key.toLowerCase()) : (called[key] ?? key),
  ].join(' ');
};

/** What a spelling does of a group: what keys do whose owner listens to them itself. */
export const nameIn = <G extends KeyGroup>(group: G, spelling: string): KeyOf<G> | undefined =>
  (Object.keys(keyTable[group]) as KeyOf<G>[]).find((name) => spellings[name]?.includes(spelling));

export const spellingsOf = (name: KeyName): readonly string[] => spellings[name];

const { navigator } = globalThis as { navigator?: { readonly platform?: string } };
const isMac = /^(Mac|iP)/.test(navigator?.platform ?? '');

/** As it stands on the keyboard of whoever reads: `Ctrl K`, or `⌘ K`. */
export const keyShown = (name: KeyName, which = 0): string => {
  const spelling = spellings[name][which] ?? '';
  return isMac ? spelling.replace('Ctrl', '⌘') : spelling;
};
