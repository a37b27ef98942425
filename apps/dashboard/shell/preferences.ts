import { useSyncExternalStore } from 'react';

/** What a person likes on this browser. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether a letter alone does something (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

const place = 'aide-memoire.preferences';
const usual: Preferences = { theme: 'system', singleKeys: true };
const listeners = new Set<() => void>();

const read = (): Preferences => {
  try {
    return { ...usual, ...JSON.parse(localStorage.getItem(place) ?? '{}') };
  } catch {
    return usual;
  }
};

let preferences = read();

export const applyTheme = (): void => {
  if (preferences.theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = preferences.theme;
};

export const prefer = (change: Partial<Preferences>): void => {
  preferences = { ...preferences, ...change };
  localStorage.setItem(place, JSON.stringify(preferences));
  applyTheme();
  for (const listener of listeners) listener();
};

export const usePreferences = (): Preferences =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => preferences,
  );
