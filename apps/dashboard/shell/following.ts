import { type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { Refused } from '../api/client.js';

/** How soon a view that was behind is asked again, in ms; the server itself waits for it for some seconds. */
const AGAIN = 1_000;

/** Shown, and older than what this browser knows to be recorded. */
const isBehind = (query: Query): boolean =>
  query.state.data !== undefined && query.state.error instanceof Refused && query.state.error.isBehind;

/** Whether something on screen is behind what was recorded. It is asked for again until it is not. */
export const useIsFollowing = (): boolean => {
  const queries = useQueryClient();
  const cache = queries.getQueryCache();
  const subscribe = useCallback((listener: () => void) => cache.subscribe(listener), [cache]);
  const isFollowing = useSyncExternalStore(
    subscribe,
    () => cache.findAll({ type: 'active', predicate: isBehind }).length > 0,
  );
  useEffect(() => {
    if (!isFollowing) return;
    const again = (): void =>
      void queries.refetchQueries({ type: 'active', predicate: isBehind }, { cancelRefetch: false });
    const timer = setInterval(again, AGAIN);
    return () => clearInterval(timer);
  }, [isFollowing, queries]);
  return isFollowing;
};
