import { useSyncExternalStore } from 'react';

/** How soon the page may begin anew by itself once more, in ms. */
const RENEWED = 60_000;
const place = 'aide-memoire.renewed';

let isOutdated = false;
/** Why parts of the page could not be had. */
const missing = new WeakSet<object>();
const listeners = new Set<() => void>();

/** Whether another version of the page is served by now, and this one could not begin anew by itself. */
export const useOutdated = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOutdated,
  );

/** Whether what could not be shown is a part of the page that is served no more. */
export const isMissingPart = (error: object): boolean => missing.has(error);

const isWriting = (): boolean =>
  document.activeElement instanceof HTMLElement &&
  /^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName) &&
  (document.activeElement as HTMLInputElement).value !== '';

/**
 * A part of the page that is there no more: another version is served by now. The page begins anew, with what was typed; unless the
 * server is away, when nothing would come. Whoever is writing is not interrupted, but told.
 */
const beginAnew = async ({ payload }: { readonly payload: Error }): Promise<void> => {
  missing.add(payload);
  // The router begins anew by itself where it has not done so for this part, at once, whoever is writing, and tells nobody.
  sessionStorage.setItem(`tanstack_router_reload:${payload.message}`, '1');
  const { ok } = await fetch('/', { method: 'HEAD' }).catch(() => ({ ok: false }));
  if (!ok) return;
  const isJustRenewed = Date.now() - Number(sessionStorage.getItem(place)) < RENEWED;
  if (isJustRenewed || isWriting()) {
    isOutdated = true;
    for (const listener of listeners) listener();
    return;
  }
  sessionStorage.setItem(place, String(Date.now()));
  location.reload();
};

/** Looks for parts that are served no more. @param onRenewed told once where the page has just begun anew by itself */
export const watchVersion = (onRenewed: () => void): void => {
  addEventListener('vite:preloadError', (event) => void beginAnew(event));
  const told = `${place}.told`;
  const renewed = sessionStorage.getItem(place);
  if (renewed === null || renewed === sessionStorage.getItem(told)) return;
  sessionStorage.setItem(told, renewed);
  onRenewed();
};
