import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type KeyOf, nameIn, spelled } from '../../shell/key-table.js';
import { useKeys } from '../../shell/keys.js';
import { openedLast } from '../../shell/walk.js';
import type { useSelected } from './use-selected.js';

interface RowsShown {
  /** The rows in their order, by the commitment. */
  readonly ids: readonly string[];
  readonly table: React.RefObject<HTMLElement | null>;
  /** Brings a row into sight. */
  readonly reveal: (id: string) => void;
  readonly open: (id: string) => void;
  readonly selection: ReturnType<typeof useSelected>;
}

/** So many rows further on a key goes that turns a page. */
const PAGE = 12;

/** Which row one is at, and which are selected: by keys, by mouse, in a list of which only what is in sight is in the page. */
export const useRows = ({ ids, table, reveal, open, selection }: RowsShown) => {
  const [at, setAt] = useState<string | undefined>(openedLast);
  const anchor = useRef<string>(undefined);
  const isWanted = useRef(at !== undefined);
  // Nobody is at a row that is gone.
  const current = at !== undefined && ids.includes(at) ? at : ids[0];

  // The row that one has gone to may have to come into the page first.
  useLayoutEffect(() => {
    if (!isWanted.current || current === undefined) return;
    const row = table.current?.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(current)}"]`);
    if (!row) return;
    isWanted.current = false;
    row.focus({ preventScroll: true });
  });

  const isInside = (): boolean => table.current?.contains(document.activeElement) ?? false;
  const goTo = (id: string | undefined): void => {
    if (id === undefined) return;
    isWanted.current = true;
    setAt(id);
    reveal(id);
  };
  /** A row further on or back; from outside the list, the first step is onto the row one was at. */
  const step = (by: number): string | undefined => {
    if (current === undefined) return undefined;
    const now = ids.indexOf(current);
    return isInside() ? ids[Math.min(ids.length - 1, Math.max(0, now + by))] : current;
  };
  const toggle = (id: string): void => {
    anchor.current = id;
    selection.toggle(id);
  };
  /** Selects everything from where one began to here. */
  const extendTo = (id: string | undefined): void => {
    if (id === undefined || current === undefined) return;
    const from = ids.indexOf(anchor.current ?? current);
    const to = ids.indexOf(id);
    anchor.current ??= current;
    selection.add(ids.slice(Math.min(from, to), Math.max(from, to) + 1));
    goTo(id);
  };
  const clear = (): void => {
    anchor.current = undefined;
    selection.clear();
  };

  useKeys({
    next: () => goTo(step(1)),
    previous: () => goTo(step(-1)),
    extendNext: () => extendTo(step(1)),
    extendPrevious: () => extendTo(step(-1)),
  });
  // What keys alone do on a row of a grid, whether letters are switched off or not.
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.id === undefined) return;
    const { id } = event.target.dataset;
    const held: Readonly<Record<KeyOf<'onRows'>, () => void>> = {
      down: () => goTo(step(1)),
      up: () => goTo(step(-1)),
      pageDown: () => goTo(step(PAGE)),
      pageUp: () => goTo(step(-PAGE)),
      first: () => goTo(step(-ids.length)),
      last: () => goTo(step(ids.length)),
      extendDown: () => extendTo(step(1)),
      extendUp: () => extendTo(step(-1)),
      open: () => open(id),
      select: () => toggle(id),
      selectAll: () => selection.select(ids),
      clear,
    };
    const name = event.altKey ? undefined : nameIn('onRows', spelled(event));
    if (
      name === undefined ||
      (name === 'clear' && selection.selected.size + selection.sought + selection.gone === 0)
    )
      return;
    held[name]();
    event.preventDefault();
  };
  useEffect(() => {
    const last = openedLast();
    if (last !== undefined && ids.includes(last)) return;
    isWanted.current = false;
  }, [ids]);
  return { at: current, setAt, toggle, extendTo, clear, onKeyDown, goTo };
};
export type Rows = ReturnType<typeof useRows>;
