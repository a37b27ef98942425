import { type QueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useIsShut } from '../api/door.js';
import { follow } from '../api/live.js';
import { withAllWords } from '../words/i18n.js';

const SignIn = lazy(() => withAllWords(import('../screens/sign-in/sign-in.js')));

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

/** The page of who is signed in; over it, with all that is open and typed there, the door for who is not any more. */
export function SignedIn({ queries, children }: { queries: QueryClient; children: ReactNode }) {
  const isShut = useIsShut();
  useEffect(goOn, []);
  useEffect(() => {
    if (!isShut) return follow(queries);
    remember();
    return () => {
      localStorage.removeItem(wantedPlace);
      void queries.invalidateQueries();
    };
  }, [isShut, queries]);
  return (
    <>
      {children}
      <Suspense>{isShut && <SignIn />}</Suspense>
    </>
  );
}
