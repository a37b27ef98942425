import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Changed, Changes } from '../api/changes.js';
import { meQuery } from '../api/queries.js';
import { dayIn, isDay, longDay, moment } from '../words/dates.js';
import { useWords, withAllWords } from '../words/i18n.js';

/** Since when changes are marked: a day, which means its end, or an instant. */
export const isSince = (text: unknown): text is string =>
  typeof text === 'string' &&
  (isDay(text) || (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text))));

/** How the comparison is asked for and put into words; who marks nothing does not load it. */
type Comparing = typeof import('./comparing.js');

export interface Since {
  readonly since: string;
  /** The day of it, by the clock of the workspace. */
  readonly day: string;
  readonly comparing: Comparing | undefined;
  readonly changes: Changes | undefined;
  readonly error: Error | null;
  readonly byId: ReadonlyMap<string, Changed>;
}

const Marked = createContext<Since | undefined>(undefined);

const comparingQuery = {
  queryKey: ['comparing'],
  queryFn: () => withAllWords(import('./comparing.js')),
  staleTime: Infinity,
};

/** Compares once for all that is on the screen, where the address asks for it. */
export function MarksChanges({ children }: { children: ReactNode }) {
  const { since: asked, asOf }: { since?: string | undefined; asOf?: string | undefined } = useSearch({
    strict: false,
  });
  // What came after the day that is looked at is not known on it.
  const since = asked !== undefined && (asOf === undefined || asked.slice(0, 10) <= asOf) ? asked : undefined;
  const zone = useQuery(meQuery).data?.workspace.zone ?? 'UTC';
  const comparing = useQuery({ ...comparingQuery, enabled: since !== undefined }).data;
  const { data, error } = useQuery({
    queryKey: ['commitments', 'changed', since],
    queryFn: ({ signal }): Promise<Changes> =>
      comparing?.readChanges({ since: since ?? '', signal }) ??
      Promise.reject(new Error('nothing to compare')),
    enabled: since !== undefined && comparing !== undefined,
  });
  const marked = useMemo(
    () =>
      since === undefined
        ? undefined
        : {
            since,
            day: isDay(since) ? since : dayIn(zone, since),
            comparing,
            changes: data,
            error,
            byId: new Map(data?.items.map((one) => [one.commitment.id, one])),
          },
    [since, zone, comparing, data, error],
  );
  return <Marked value={marked}>{children}</Marked>;
}

/** What changed since the moment in the address; `undefined` where none is asked for. */
export const useSince = (): Since | undefined => useContext(Marked);

/** "25 October 2018", or "25 Oct, 17:05". */
export const useMomentWords = (): ((since: string) => string) => {
  const { locale } = useWords();
  return (since) => (isDay(since) ? longDay(locale, since) : moment(locale, since));
};
