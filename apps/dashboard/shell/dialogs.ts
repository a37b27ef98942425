import { useSyncExternalStore } from 'react';

/** What opens over any screen. */
type Dialog = 'palette' | 'keys' | 'as-of';

let open: Dialog | undefined;
const listeners = new Set<() => void>();

/** Opens one of them, or closes what is open. */
export const openDialog = (next: Dialog | undefined): void => {
  open = next;
  for (const listener of listeners) listener();
};

export const useOpenDialog = (): Dialog | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
