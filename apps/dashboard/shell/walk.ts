import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useKeys } from './keys.js';

/** The commitments of the list that one came from, kept over a reload of this tab. */
const walked = 'aide-memoire.walked';

const idsWalked = (): readonly string[] => JSON.parse(sessionStorage.getItem(walked) ?? '[]');

/** On a list: `j` and `k` go from row to row, and remember the order for the commitment that is then opened. */
export const useListWalk = (ids: readonly string[] | undefined): void => {
  const order = ids && JSON.stringify(ids);
  useEffect(() => {
    if (order !== undefined) sessionStorage.setItem(walked, order);
  }, [order]);
  const step = (by: number): void => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-walked]')];
    const at = rows.findIndex((row) => row.matches(':focus'));
    // From outside the list, the first step either way is onto its first row.
    rows[at === -1 ? 0 : at + by]?.focus();
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
};

/** On a commitment: `j` and `k` go to its neighbours in the list that one came from. */
export const useCommitmentWalk = (id: string): void => {
  const navigate = useNavigate();
  const step = (by: number): void => {
    const ids = idsWalked();
    const at = ids.indexOf(id);
    const next = at === -1 ? undefined : ids[at + by];
    if (next !== undefined) void navigate({ to: '/commitments/$id', params: { id: next } });
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
};
