import { useEffect, useRef } from 'react';

/** Something to be done on what is in hand: offered by the palette for as long as its screen is shown. */
export interface Action {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  /** The single key that does the same. */
  readonly hotkey?: string;
  readonly run: () => void;
}

const offered = new Set<() => readonly Action[]>();

/** Offers actions in the palette, besides where they have a control of their own. */
export const useActions = (actions: readonly Action[]): void => {
  const now = useRef(actions);
  useEffect(() => {
    now.current = actions;
  });
  useEffect(() => {
    const get = () => now.current;
    offered.add(get);
    return () => {
      offered.delete(get);
    };
  }, []);
};

export const offeredActions = (): readonly Action[] => [...offered].flatMap((get) => get());
