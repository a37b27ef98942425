import { useEffect, useEffectEvent } from 'react';
import { usePreferences } from './preferences.js';

/** What keys do, by their spelling: `Ctrl+k`, `?`, `g t`. */
export type Keys = Readonly<Record<string, () => void>>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A second letter comes within this, in ms. */
const PAUSE = 1_000;

/** Listens to keys for as long as a component is shown. Letters alone wait for fields and dialogs to be left. */
export const useKeys = (keys: Keys): void => {
  const { singleKeys } = usePreferences();
  const press = useEffectEvent((name: string, event: KeyboardEvent): boolean => {
    const done = keys[name];
    if (!done) return false;
    event.preventDefault();
    done();
    return true;
  });
  useEffect(() => {
    let first = '';
    let at = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      if (event.ctrlKey || event.metaKey) {
        // A field takes back by itself what is typed into it.
        if (event.key === 'z' && isTyping(event.target)) return;
        press(`Ctrl+${event.key.toLowerCase()}`, event);
        return;
      }
      // Leaving is for fields, too.
      const isInDialog = document.querySelector('[role=dialog],[role=alertdialog]') !== null;
      if (event.key === 'Escape' && !isInDialog && press('Escape', event)) return;
      if (isTyping(event.target) || isInDialog) return;
      if (!singleKeys) return;
      const before = Date.now() - at < PAUSE ? first : '';
      [first, at] = [event.key, Date.now()];
      if (!(before && press(`${before} ${event.key}`, event))) press(event.key, event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singleKeys]);
};
