import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { inBursts } from './bursts.js';
import { know, type Schemas } from './client.js';
import { eventNames } from './event-names.js';

/** Whether changes come as they happen; since when they do not. */
export type Connection = { readonly state: 'live' } | { readonly state: 'lost'; readonly since: Date };

type Change = Schemas['Change'];

/** A break shorter than this is a hiccup, in ms. */
const PATIENCE = 5_000;

/** How long a row shows that it has just changed, in ms. */
const WASH = 1_200;

let connection: Connection = { state: 'live' };
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

/**
 * Follows what happens for as long as the page is open. One tab of a browser holds the connection and tells the others: a
 * server behind HTTP/1.1 has six for each browser.
 */
export const follow = (queries: QueryClient): (() => void) => {
  const channel = new BroadcastChannel('aide-memoire');
  const ended = new AbortController();
  const bursts = inBursts(queries, (changed) => {
    for (const id of changed) wash(id);
    tell();
  });
  let lossTimer: ReturnType<typeof setTimeout> | undefined;

  const onChange = (change: Change): void => {
    know(change.position);
    bursts.take(change);
  };

  const onLive = (): void => {
    clearTimeout(lossTimer);
    lossTimer = undefined;
    if (connection.state === 'live') return;
    connection = { state: 'live' };
    void queries.invalidateQueries();
    tell();
  };

  const onLost = (): void => {
    const since = new Date();
    lossTimer ??= setTimeout(() => {
      connection = { state: 'lost', since };
      tell();
    }, PATIENCE);
  };

  channel.onmessage = ({ data }: MessageEvent<Change | 'live' | 'lost'>) => {
    if (data === 'live') onLive();
    else if (data === 'lost') onLost();
    else onChange(data);
  };
  const say = (message: Change | 'live' | 'lost'): void => {
    channel.postMessage(message);
    if (message === 'live') onLive();
    else if (message === 'lost') onLost();
    else onChange(message);
  };

  const listen = (): Promise<void> =>
    new Promise((resolve) => {
      let source = open();
      function open(): EventSource {
        const next = new EventSource('/api/v1/changes');
        next.onopen = () => say('live');
        next.onerror = () => {
          say('lost');
          // A refusal ends the stream for good; a sign-in or a restart may have mended it since.
          if (next.readyState === EventSource.CLOSED) setTimeout(reopen, 2_000);
        };
        // Each event is named by its type, so it is heard whatever it is called.
        next.onmessage = ({ data }: MessageEvent<string>) => say(JSON.parse(data));
        for (const type of Object.keys(eventNames))
          next.addEventListener(type, ({ data }) => say(JSON.parse(data)));
        return next;
      }
      function reopen(): void {
        if (ended.signal.aborted) return;
        void queries.invalidateQueries({ queryKey: ['today'] });
        source = open();
      }
      ended.signal.addEventListener('abort', () => {
        source.close();
        resolve();
      });
    });

  navigator.locks.request('aide-memoire-changes', { signal: ended.signal }, listen).catch(() => undefined);
  return () => {
    ended.abort();
    channel.close();
    bursts.stop();
    clearTimeout(lossTimer);
  };
};
