import type { Schemas } from './client.js';
import { eventNames } from './event-names.js';

/** What comes over the stream of changes. */
export interface Heard {
  change(change: Schemas['Change']): void;
  /** It lives; what the server says of itself. */
  beat(beat: Schemas['Heartbeat']): void;
  /** It lives again, and what happened meanwhile was not told. */
  anew(): void;
  /** Nothing comes any more. */
  lost(): void;
}

const address = '/api/v1/changes';

/** How often the server says that the stream lives, in seconds. */
const BEAT = 10;

/** Without a word for so long, in ms, the connection is one in name only, as after sleep or a change of networks. */
export const SILENCE = 25_000;

/** How long after a refusal the stream is asked for again, in ms. */
const AGAIN = 2_000;

/**
 * Hears the stream of changes until `ended` is aborted; a connection that is lost is made again.
 * @param hasMissed whether something may have happened before this began to hear
 * @param onRefused told when the server did not open it: a sign-in may have ended
 */
export const hear = (
  heard: Heard,
  {
    ended,
    hasMissed,
    onRefused,
  }: { readonly ended: AbortSignal; readonly hasMissed: boolean; readonly onRefused: () => void },
): Promise<void> =>
  new Promise((resolve) => {
    let isBehind = hasMissed;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let source = open();

    function wait(milliseconds: number, then: () => void): void {
      clearTimeout(timer);
      timer = setTimeout(then, milliseconds);
    }
    function live(): void {
      wait(SILENCE, onSilence);
    }
    function onSilence(): void {
      heard.lost();
      openAgain();
    }
    function openAgain(): void {
      if (ended.aborted) return;
      source.close();
      // The browser goes on after the last event it was told of; a new stream does not.
      isBehind = true;
      source = open();
    }
    function open(): EventSource {
      const next = new EventSource(`${address}?heartbeat=${BEAT}`);
      live();
      next.onerror = () => {
        heard.lost();
        if (next.readyState !== EventSource.CLOSED) return;
        wait(AGAIN, () => {
          onRefused();
          openAgain();
        });
      };
      next.addEventListener('heartbeat', ({ data }: MessageEvent<string>) => {
        live();
        if (isBehind) heard.anew();
        isBehind = false;
        heard.beat(JSON.parse(data));
      });
      const onChange = ({ data }: MessageEvent<string>): void => {
        live();
        heard.change(JSON.parse(data));
      };
      // Each event is named by its type, so it is heard whatever it is called.
      next.onmessage = onChange;
      for (const type of Object.keys(eventNames)) next.addEventListener(type, onChange);
      return next;
    }
    // A browser says that it is offline also where the server is on this very machine: a new stream tells.
    for (const turn of ['offline', 'online']) addEventListener(turn, openAgain, { signal: ended });
    ended.addEventListener('abort', () => {
      clearTimeout(timer);
      source.close();
      resolve();
    });
  });
