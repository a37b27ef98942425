import { useEffect, useState } from 'react';
import { keptAs } from '../../api/door.js';

interface Kept {
  readonly ids: readonly string[];
  /** Of how many that had been read by then. */
  readonly among: number;
}

const none: Kept = { ids: [], among: 0 };

/** Others may have come into the list before those that were selected: so many further on they are looked for. */
const FURTHER = 200;

const placeOf = (list: string): string => keptAs('selected', list);

const keptOf = (list: string): Kept => {
  try {
    return { ...none, ...JSON.parse(sessionStorage.getItem(placeOf(list)) ?? '{}') };
  } catch {
    return none;
  }
};

const keep = (list: string, kept: Kept): void => {
  try {
    if (kept.ids.length > 0) sessionStorage.setItem(placeOf(list), JSON.stringify(kept));
    else sessionStorage.removeItem(placeOf(list));
  } catch {
    sessionStorage.removeItem(placeOf(list));
  }
};

interface Listed {
  /** By what a list is known, whatever its order; nothing is selected in one that has none. */
  readonly list: string | undefined;
  /** Its rows as far as they have been read. */
  readonly ids: readonly string[];
  /** Whether that is all of it. */
  readonly isWhole: boolean;
  readonly readOn: () => void;
}

/**
 * What of a list is selected, for as long as this tab lives. After a reload the list is read on until it is found again; what
 * is in it no more is done nothing with, and counted.
 */
export const useSelected = ({ list, ids, isWhole, readOn }: Listed) => {
  const [kept, setKept] = useState(() => (list === undefined ? none : keptOf(list)));
  const known = new Set(ids);
  const missing = kept.ids.filter((id) => !known.has(id)).length;
  const isSought = missing > 0 && !isWhole && ids.length < kept.among + FURTHER;
  useEffect(() => {
    if (isSought) readOn();
  }, [isSought, readOn]);
  const select = (all: Iterable<string>): void => {
    if (list === undefined) return;
    const next = { ids: [...all], among: ids.length };
    setKept(next);
    keep(list, next);
  };
  return {
    selected: new Set(kept.ids.filter((id) => known.has(id))) as ReadonlySet<string>,
    /** Selected, and not read again yet. */
    sought: isSought ? missing : 0,
    /** Selected before, and no longer in the list. */
    gone: isSought ? 0 : missing,
    select,
    /** What is looked for still stays selected. */
    add: (more: Iterable<string>): void => select(new Set([...kept.ids, ...more])),
    toggle: (id: string): void =>
      select(kept.ids.includes(id) ? kept.ids.filter((one) => one !== id) : [...kept.ids, id]),
    clear: (): void => select([]),
  };
};
