import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { inBursts } from './bursts.js';
import { know } from './client.js';
import { changed, toldFrom } from './missed.js';
import { oneForAll } from './one-for-all.js';
import { type Heard, hear, SILENCE } from './stream.js';

/** Whether changes come as they happen; since when they do not. */
export type Connection = { readonly state: 'live' } | { readonly state: 'lost'; readonly since: Date };

/** A break shorter than this is a hiccup, in ms. */
const PATIENCE = 5_000;

/** How long a row shows that it has just changed, in ms. */
const WASH = 1_200;

let connection: Connection = { state: 'live' };
/** When something was last heard, in ms of this page, and by how much the server's clock is ahead of those: ours may be wrong. */
let heardAt = performance.now();
let ahead = performance.timeOrigin;
let behind: readonly string[] = [];
/** Commitments whose row is washed, each until its own last change has been seen. */
const washed = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => connection);

/** Whether something of a commitment changed within the last moment: its row is washed, once. */
export const useWashed = (id: string): boolean => useSyncExternalStore(subscribe, () => washed.has(id));

const wash = (id: string): void => {
  clearTimeout(washed.get(id));
  const end = setTimeout(() => {
    washed.delete(id);
    tell();
  }, WASH);
  washed.set(id, end);
};

/** Views of which whoever reads should know that they show less than was recorded. */
export const useBehind = (): readonly string[] => useSyncExternalStore(subscribe, () => behind);

/** What tabs tell each other of what one of them hears. */
type Told = { [Name in keyof Heard]: readonly [Name, ...Parameters<Heard[Name]>] }[keyof Heard];

/** Follows what happens for as long as the page is open: over a connection of its own, or by another tab. */
export const follow = (queries: QueryClient): (() => void) => {
  const channel = new BroadcastChannel('aide-memoire-changes');
  const ended = new AbortController();
  const bursts = inBursts(queries, (changed) => {
    for (const id of changed) wash(id);
    tell();
  });
  let lossTimer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const live = (): void => {
    heardAt = performance.now();
    clearTimeout(lossTimer);
    lossTimer = undefined;
    if (connection.state === 'live') return;
    connection = { state: 'live' };
    void queries.invalidateQueries();
    tell();
  };

  const here: Heard = {
    change: (change) => {
      live();
      changed();
      know(change.position);
      bursts.take(change);
    },
    beat: (beat) => {
      live();
      ahead = Date.parse(beat.at) - heardAt;
      toldFrom(beat.position, here.anew);
      if (beat.behind.join() === behind.join()) return;
      behind = beat.behind;
      tell();
    },
    anew: () => {
      changed();
      void queries.invalidateQueries();
    },
    lost: () => {
      lossTimer ??= setTimeout(() => {
        if (connection.state === 'live') connection = { state: 'lost', since: new Date(ahead + heardAt) };
        tell();
      }, PATIENCE);
    },
  };

  const take = ([name, told]: Told): void => (here[name] as (told: unknown) => void)(told);
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    clearTimeout(silence);
    // The tab that hears may have been put to sleep.
    silence = setTimeout(here.lost, SILENCE);
    take(data);
  };
  const say = (...told: Told): void => {
    clearTimeout(silence);
    if (isForAll) channel.postMessage(told);
    take(told);
  };
  const heard: Heard = {
    change: (change) => say('change', change),
    beat: (beat) => say('beat', beat),
    anew: () => say('anew'),
    lost: () => say('lost'),
  };
  // A refusal ends the stream; a sign-in or a restart may have mended it since.
  const onRefused = (): void => void queries.invalidateQueries({ queryKey: ['today'] });
  const isForAll = oneForAll(
    'aide-memoire-changes-heard',
    (end, hasMissed) => hear(heard, { ended: end, hasMissed, onRefused }),
    ended.signal,
  );
  return () => {
    ended.abort();
    channel.close();
    bursts.stop();
    clearTimeout(lossTimer);
    clearTimeout(silence);
  };
};
