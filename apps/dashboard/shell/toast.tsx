import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../words/i18n.js';
import { usePast } from './as-of.js';
import { keyShown } from './key-table.js';
import css from './toast.module.css';

interface Toast {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

/** How long what was just done can be taken back from here, in ms; afterwards from the history. */
const SHOWN = 10_000;

let toast: Toast | undefined;
/** What was done last and can still be taken back by its key, after the toast is gone. */
let last: (() => void) | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

const set = (next: Toast | undefined): void => {
  clearTimeout(timer);
  toast = next;
  for (const listener of listeners) listener();
};

/** Resting on it, or having it in focus, stops the clock. */
const wait = (): void => {
  clearTimeout(timer);
  timer = setTimeout(() => set(undefined), SHOWN);
};

/** Says what was done; one at a time. */
export const say = (next: Toast): void => {
  last = next.undo;
  set(next);
  wait();
};

/** Takes back what was done last, if it can be: once. */
export const takeBack = (): void => {
  const undo = last;
  last = undefined;
  if (!undo) return;
  set(undefined);
  undo();
};

export function Toasts() {
  const { t } = useWords();
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toast,
  );
  const isPast = usePast() !== undefined;
  const pause = () => clearTimeout(timer);
  return (
    <div className={css.region} role="status">
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while somebody rests on it
        <div className={css.toast} onPointerEnter={pause} onPointerLeave={wait} onFocus={pause} onBlur={wait}>
          <span>{shown.text}</span>
          {shown.undo && !isPast && (
            <Button onPress={takeBack}>
              {t('done.undo')} <kbd>{keyShown('takeBack')}</kbd>
            </Button>
          )}
          <Button aria-label={t('done.dismiss')} onPress={() => set(undefined)}>
            <i className="i i-x" aria-hidden="true" />
          </Button>
        </div>
      )}
    </div>
  );
}
