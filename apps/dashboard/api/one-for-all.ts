/** Hears until it is ended. @param hasMissed whether something may have happened since the page was opened */
type Hear = (ended: AbortSignal, hasMissed: boolean) => Promise<void>;

/**
 * One tab of a browser hears, and the next when that one is closed: a server behind HTTP/1.1 has six connections for each
 * browser. On plain http by a host name there are no locks to agree by; there each tab hears for itself, while it is looked at.
 * @returns whether it hears for others, too
 */
export const oneForAll = (name: string, hear: Hear, ended: AbortSignal): boolean => {
  if (isSecureContext) void inTurn(name, hear, ended);
  else void whileSeen(hear, ended);
  return isSecureContext;
};

const inTurn = async (name: string, hear: Hear, ended: AbortSignal): Promise<void> => {
  const isFirst = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await hear(ended, false);
    return lock !== null;
  });
  if (isFirst) return;
  await navigator.locks.request(name, { signal: ended }, () => hear(ended, true)).catch(() => undefined);
};

const whileSeen = async (hear: Hear, ended: AbortSignal): Promise<void> => {
  for (let hasMissed = false; !ended.aborted; hasMissed = true) {
    await untilSeen(true, ended);
    const leaving = new AbortController();
    void untilSeen(false, ended).then(() => leaving.abort());
    await hear(AbortSignal.any([ended, leaving.signal]), hasMissed);
  }
};

/** Resolves once the tab is seen, or is not. */
const untilSeen = (seen: boolean, ended: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (ended.aborted || (document.visibilityState === 'visible') === seen) resolve();
    };
    document.addEventListener('visibilitychange', look, { signal: ended });
    ended.addEventListener('abort', look);
    look();
  });
