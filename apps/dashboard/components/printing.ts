import { useSyncExternalStore } from 'react';

let isPrinting = false;
const listeners = new Set<() => void>();

for (const [event, next] of [
  ['beforeprint', true],
  ['afterprint', false],
] as const)
  addEventListener(event, () => {
    isPrinting = next;
    for (const listener of listeners) listener();
  });

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the page is being put on paper: what is out of sight on a screen is not there. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => isPrinting);
