import { useEffect, useEffectEvent } from 'react';
import { type KeyName, spelled, spellingsOf } from './key-table.js';
import { usePreferences } from './preferences.js';

/** What keys do, by their names in the table of keys. */
export type Keys = { readonly [name in KeyName]?: () => void };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A second letter comes within this, in ms. */
const PAUSE = 1_000;

/**
 * Listens to keys for as long as a component is shown. Letters alone wait for fields and dialogs to be left, and do nothing for who
 * has switched them off (WCAG 2.1.4); keys that write no character stay.
 */
export const useKeys = (keys: Keys): void => {
  const { singleKeys } = usePreferences();
  const isEmpty = Object.keys(keys).length === 0;
  const press = useEffectEvent((spelling: string, event: KeyboardEvent): boolean => {
    const named = Object.entries(keys).find(([name]) => spellingsOf(name as KeyName).includes(spelling));
    if (!named) return false;
    event.preventDefault();
    named[1]();
    return true;
  });
  useEffect(() => {
    if (isEmpty) return;
    let first = '';
    let at = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      const now = spelled(event);
      if (event.ctrlKey || event.metaKey) {
        // A field takes back by itself what is typed into it.
        if (!(event.key === 'z' && isTyping(event.target))) press(now, event);
        return;
      }
      // Leaving is for fields, too.
      const isInDialog = document.querySelector('[role=dialog],[role=alertdialog]') !== null;
      if (event.key === 'Escape' && !isInDialog && press(now, event)) return;
      if (isTyping(event.target) || isInDialog) return;
      if (!singleKeys && event.key.length === 1) return;
      const before = Date.now() - at < PAUSE ? first : '';
      [first, at] = [now, Date.now()];
      if (!(before && press(`${before} ${now}`, event))) press(now, event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singleKeys, isEmpty]);
};
