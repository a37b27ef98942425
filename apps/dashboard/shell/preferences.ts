import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { api, type Schemas, took } from '../api/client.js';
import { meQuery } from '../api/queries.js';
import { speak, type UiLanguage, uiLanguages } from '../words/i18n.js';
import { failureInWords } from '../words/refusal-words.js';
import { say } from './toast.js';

/** What a person likes: kept for them on the server, and on this browser for the moment before it has answered. */
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
/** As the server has them, with what this part of the page does not set. */
let kept: Schemas['Preferences'] | undefined;

export const applyTheme = (): void => {
  if (preferences.theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = preferences.theme;
};

const show = (next: Preferences): void => {
  preferences = next;
  localStorage.setItem(place, JSON.stringify(preferences));
  applyTheme();
  for (const listener of listeners) listener();
};

/** Shown at once; kept on the server for every browser of this person. */
export const prefer = async (
  change: Partial<Preferences> & { readonly language?: UiLanguage },
): Promise<void> => {
  const { language, ...shown } = change;
  show({ ...preferences, ...shown });
  if (language) await speak(language);
  if (!kept) return;
  kept = { ...kept, ...change };
  try {
    await took(api.PUT('/api/v1/me/preferences', { body: kept }));
  } catch (error) {
    // This browser has it all the same; the others do not.
    say({ text: failureInWords(error) });
  }
};

/** Takes over what the server keeps for whoever is signed in. */
export const useKeptPreferences = (): void => {
  const chosen = useQuery(meQuery).data?.preferences;
  useEffect(() => {
    if (!chosen) return;
    kept = chosen;
    const { theme, singleKeys, language } = chosen;
    if (theme !== preferences.theme || singleKeys !== preferences.singleKeys) show({ theme, singleKeys });
    const spoken = uiLanguages.find((one) => one === language);
    if (spoken && spoken !== document.documentElement.lang) void speak(spoken);
  }, [chosen]);
};

export const usePreferences = (): Preferences =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => preferences,
  );
