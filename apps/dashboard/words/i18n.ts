import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import en from './en.json';
import type { RefusalWords } from './refusal-words.js';

/** The languages of the page: another is one more file, and a line here. The first is what others fall back to. */
const languages = { en: async () => en, ro: async () => (await import('./ro.json')).default };
/** Refusals are told in English by the server; every other language has a file of its own for them. */
const refusals: Partial<Record<UiLanguage, () => Promise<RefusalWords>>> = {
  ro: async () => (await import('./refusals/ro.json')).default,
};
export type UiLanguage = keyof typeof languages;
export const uiLanguages = Object.keys(languages) as UiLanguage[];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

const remembered = 'aide-memoire.language';
const isKnown = (tag: string | null | undefined): tag is UiLanguage => uiLanguages.some((one) => one === tag);

/** What this person chose before, else what their browser asks for. */
const wanted = (): UiLanguage => {
  const chosen = localStorage.getItem(remembered);
  if (isKnown(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isKnown) ?? 'en';
};

/** Shows the page in a language from now on, on this browser. */
export const speak = async (language: UiLanguage): Promise<void> => {
  i18next.addResourceBundle(language, 'translation', await languages[language](), true, true);
  i18next.addResourceBundle(language, 'refusals', (await refusals[language]?.()) ?? {});
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(remembered, language);
};

/** Loads the words, before anything is shown. */
export const loadWords = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // React writes text as text.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  const language = wanted();
  if (language === 'en') document.documentElement.lang = language;
  else await speak(language);
};

/** The words of the page, and what depends on its language. */
export const useWords = () => {
  const { t, i18n } = useTranslation();
  const language: UiLanguage = isKnown(i18n.language) ? i18n.language : 'en';
  return { t, language, locale: language === 'en' ? 'en-GB' : language };
};
export type Translate = ReturnType<typeof useWords>['t'];

/** "three", "douăzeci" is 20: numbers to twelve as words, as in running text. `Words` begins a sentence. */
export const numerals = (t: Translate, count: number): { count: number; words: string; Words: string } => {
  const words = t('numerals').split(' ')[count] ?? String(count);
  return { count, words, Words: words.charAt(0).toLocaleUpperCase() + words.slice(1) };
};
