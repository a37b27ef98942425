import { type QueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';
import { follow } from '../api/live.js';
import { withAllWords } from '../words/i18n.js';

const SignIn = lazy(() => withAllWords(import('../screens/sign-in/sign-in.js')));

let isIn = true;
const listeners = new Set<() => void>();
const doors = new BroadcastChannel('aide-memoire-door');

const set = (next: boolean): void => {
  isIn = next;
  for (const listener of listeners) listener();
};

/** The server does not know this browser any more: the screen waits behind the door, with all that was typed. */
export const signInEnded = (): void => set(false);

/** Where somebody wanted to go when they had to sign in: a link that is opened instead leads there. */
const wantedPlace = 'aide-memoire.wanted';

/** How long that is remembered, in ms. */
const WANTED = 15 * 60_000;

const remember = (): void => {
  const address = location.pathname + location.search;
  localStorage.setItem(wantedPlace, JSON.stringify({ address, at: Date.now() }));
};

/** Goes on to where one wanted to go, when a sign-in link has led to the first page. */
const goOn = (): void => {
  const text = localStorage.getItem(wantedPlace);
  localStorage.removeItem(wantedPlace);
  if (
    text === null ||
    location.pathname !== '/' ||
    !document.referrer.startsWith(`${location.origin}/sign-in`)
  )
    return;
  const { address, at }: { address: string; at: number } = JSON.parse(text);
  if (Date.now() - at < WANTED && address !== '/') location.replace(address);
};

/** The page of who is signed in; the door for who is not, at the same address. */
export function SignedIn({ queries, children }: { queries: QueryClient; children: ReactNode }) {
  const signedIn = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isIn,
  );
  const enter = (): void => {
    set(true);
    localStorage.removeItem(wantedPlace);
    doors.postMessage('in');
    void queries.invalidateQueries();
  };
  useEffect(() => {
    goOn();
    doors.postMessage('in');
    doors.onmessage = () => {
      if (isIn) return;
      set(true);
      void queries.invalidateQueries();
    };
  }, [queries]);
  useEffect(() => {
    if (!signedIn) {
      remember();
      return;
    }
    return follow(queries);
  }, [signedIn, queries]);
  return (
    <>
      <Suspense>{!signedIn && <SignIn onEntered={enter} />}</Suspense>
      <div hidden={!signedIn}>{children}</div>
    </>
  );
}
