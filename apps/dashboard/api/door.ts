/** Who the page is open for, and the door at which it waits once the server does not know them any more. */
import { useSyncExternalStore } from 'react';

const place = 'aide-memoire.person';
/** What tabs tell each other: who has come in. */
const tabs = new BroadcastChannel('aide-memoire-door');
const listeners = new Set<() => void>();

let person = localStorage.getItem(place) ?? undefined;
let isShut = false;
/** How often somebody has come in: a refusal of before then says nothing. */
let entries = 0;
let isTold = false;

const turn = (shut: boolean): void => {
  isShut = shut;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether somebody has to sign in before anything goes on. */
export const useIsShut = (): boolean => useSyncExternalStore(subscribe, () => isShut);

/** Where this browser keeps something for who is here: others may sign in at it. */
export const keptAs = (what: string, key: string): string => `aide-memoire.${what}.${person ?? ''}.${key}`;

/** A screen may be drawn, and typed into, before it is known who is here: what was kept till then is theirs. */
const adopt = (id: string): void => {
  for (const kept of [localStorage, sessionStorage])
    for (const at of Object.keys(kept)) {
      const [, what, key] = /^(aide-memoire\.\w+)\.\.(.+)$/.exec(at) ?? [];
      const value = kept.getItem(at);
      if (what === undefined || value === null) continue;
      kept.removeItem(at);
      try {
        kept.setItem(`${what}.${id}.${key}`, value);
      } catch {
        // Longer than the browser keeps: it stays in the form alone, as `keepDraft` has it.
      }
    }
};

/**
 * Notes who is here. What waits at the door goes on if they are who was here before; for somebody else the page begins anew: what
 * the other had on the screen, was about to send or had written is not theirs.
 */
export const isHere = (id: string): void => {
  const before = person;
  localStorage.setItem(place, id);
  if (before !== undefined && before !== id) {
    location.reload();
    return;
  }
  person = id;
  if (before === undefined) adopt(id);
  if (isTold && !isShut) return;
  isTold = true;
  entries += 1;
  turn(false);
  tabs.postMessage(id);
};

tabs.onmessage = ({ data }: MessageEvent<string>) => isHere(data);

/** Asks who has just signed in. @returns whether somebody has */
export const comeIn = async (): Promise<boolean> => {
  const answer = await fetch('/api/v1/me');
  if (answer.ok) isHere((await answer.json()).id);
  return answer.ok;
};

/** Resolves when somebody comes in. @throws what `ended` says once nobody waits for the answer any more */
const entry = (ended: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    ended.throwIfAborted();
    const leave = subscribe(() => {
      if (isShut) return;
      leave();
      resolve();
    });
    ended.addEventListener('abort', () => {
      leave();
      reject(ended.reason);
    });
  });

/**
 * Asks the server. Who is not signed in is asked to, and then it is asked once more, in the same words: a command that was refused
 * for that was not carried out, and is sent under the key that it had. So nothing else of the page needs to know.
 */
export const throughTheDoor = async (request: Request): Promise<Response> => {
  const again = request.clone();
  const known = entries;
  const answer = await fetch(request);
  if (answer.status !== 401) return answer;
  if (known === entries) {
    turn(true);
    await entry(request.signal);
  }
  return throughTheDoor(again);
};
