import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useKeys } from './keys.js';

/** The list that one came from, kept over a reload of this tab. */
interface Walked {
  readonly ids: readonly string[];
  /** The address of the list. */
  readonly from: string;
  /** Which of it was opened last. */
  readonly at?: string;
}

const place = 'aide-memoire.walked';

const walked = (): Walked => {
  try {
    return { ids: [], from: '/commitments', ...JSON.parse(sessionStorage.getItem(place) ?? '{}') };
  } catch {
    return { ids: [], from: '/commitments' };
  }
};

const remember = (change: Partial<Walked>): void =>
  sessionStorage.setItem(place, JSON.stringify({ ...walked(), ...change }));

/** Remembers a list in its order for the commitment that is then opened. */
export const useWalked = (ids: readonly string[] | undefined): void => {
  const order = ids && JSON.stringify(ids);
  useEffect(() => {
    if (order === undefined) return;
    const from = location.pathname + location.search;
    remember({ ids: JSON.parse(order), from, ...(from !== walked().from && { at: '' }) });
  }, [order]);
};

/** Which commitment of the list at this address was opened last: who comes back is there again. */
export const openedLast = (): string | undefined => {
  const { from, at } = walked();
  return from === location.pathname + location.search && at ? at : undefined;
};

const rowsWalked = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-walked]')];

/** The row that leads to what was opened last. */
const rowOpenedLast = (): HTMLElement | undefined => {
  const id = openedLast();
  const leads = (row: HTMLElement): boolean =>
    row.dataset.walked === id ||
    (row instanceof HTMLAnchorElement && row.pathname === `/commitments/${encodeURIComponent(id ?? '')}`);
  return id === undefined ? undefined : rowsWalked().find(leads);
};

/**
 * On a list: `j` and `k` go from row to row, and remember the order for the commitment that is then opened. Who comes back
 * from it is at its row again.
 */
export const useListWalk = (ids: readonly string[] | undefined): void => {
  useWalked(ids);
  const isThere = ids !== undefined;
  useEffect(() => {
    if (isThere && document.activeElement === document.body) rowOpenedLast()?.focus({ preventScroll: true });
  }, [isThere]);
  const step = (by: number): void => {
    const rows = rowsWalked();
    const at = rows.findIndex((row) => row.matches(':focus'));
    // From outside the list, the first step either way is onto the row one was at, or its first.
    (at === -1 ? (rowOpenedLast() ?? rows[0]) : rows[at + by])?.focus();
  };
  useKeys({ next: () => step(1), previous: () => step(-1) });
};

/** Which row of a list one is at, or was last: what is done from elsewhere, as from the palette, is done with it. */
export const useWalkedAt = (): string | undefined => {
  const [at, setAt] = useState<string>();
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-walked]') : null;
      if (row) setAt(row.dataset.walked);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return at;
};

/** On a commitment: `j` and `k` go to its neighbours in the list that one came from. */
export const useCommitmentWalk = (id: string) => {
  const navigate = useNavigate();
  const { ids, from } = walked();
  const at = ids.indexOf(id);
  const neighbour = (by: number): string | undefined => (at === -1 ? undefined : ids[at + by]);
  const step = (by: number): void => {
    const next = neighbour(by);
    if (next !== undefined) void navigate({ to: '/commitments/$id', params: { id: next } });
  };
  useEffect(() => {
    if (walked().ids.includes(id)) remember({ at: id });
  }, [id]);
  useKeys({ next: () => step(1), previous: () => step(-1) });
  return { before: neighbour(-1), after: neighbour(1), at: at + 1, of: ids.length, list: from };
};
