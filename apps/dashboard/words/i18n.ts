import i18next, { type TFunction } from 'i18next';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { initReactI18next } from 'react-i18next';
import { setApart } from './apart.js';
import type en from './en.json';
import firstEnglish from './en.json?first';
import type { RefusalWords } from './refusal-words.js';

type Part = () => Promise<{ readonly default: Partial<typeof en> }>;

/** The languages of the page: another is one more file, and two lines here. The first is what others fall back to. */
const languages = {
  en: { first: async () => ({ default: firstEnglish }), rest: () => import('./en.json?rest') },
  ro: { first: () => import('./ro.json?first'), rest: () => import('./ro.json?rest') },
} satisfies Record<string, { readonly first: Part; readonly rest: Part }>;
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

const rests = new Map<UiLanguage, Promise<void>>();
let allWanted = false;

const restOf = (language: UiLanguage): Promise<void> => {
  const coming =
    rests.get(language) ??
    languages[language].rest().then(({ default: words }) => {
      i18next.addResourceBundle(language, 'translation', words, true, true);
    });
  rests.set(language, coming);
  // A part that did not come is asked for again by the next who wants it.
  coming.catch(() => rests.delete(language));
  return coming;
};

/** What is shown later than the first screen, with all its words there. */
export const withAllWords = async <Shown>(shown: Promise<Shown>): Promise<Shown> => {
  allWanted = true;
  const language = i18next.language as UiLanguage;
  const [screen] = await Promise.all([shown, restOf('en'), restOf(language)]);
  return screen;
};

/** Shows the page in a language from now on, on this browser. */
export const speak = async (language: UiLanguage): Promise<void> => {
  const isMore = allWanted;
  const [first, told] = await Promise.all([
    languages[language].first(),
    refusals[language]?.(),
    ...(isMore ? [restOf(language)] : []),
  ] as const);
  i18next.addResourceBundle(language, 'translation', first.default, true, true);
  i18next.addResourceBundle(language, 'refusals', told ?? {});
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(remembered, language);
};

/** For sentences whose mark-up is read after they were filled in (`Trans`): what people wrote is no mark-up, and is unescaped there. */
export const filledIn = {
  interpolation: {
    escape: (text: string): string =>
      setApart(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  },
};

/** Loads the words, before anything is shown. */
export const loadWords = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: firstEnglish } },
    // React writes text as text: what is put into a sentence need not be escaped, but set apart.
    interpolation: { escapeValue: true, escape: setApart },
  });
  // Words that come later are said as they come.
  i18next.on('languageChanged', sayAnew);
  i18next.store.on('added', sayAnew);
  const language = wanted();
  if (language === 'en') document.documentElement.lang = language;
  else await speak(language);
};

/** How the page speaks. */
interface Speech {
  readonly t: TFunction;
  readonly language: UiLanguage;
  readonly locale: string;
}

let speech: Speech | undefined;
const listeners = new Set<() => void>();

const sayAnew = (): void => {
  speech = undefined;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Looks up once what stands for itself: a table says the same twenty words in every row. */
const remembering = (t: TFunction): TFunction => {
  const known = new Map<string, string>();
  const say = (key: string, facts?: Record<string, unknown>): string => {
    if (facts) return t(key as 'skip', facts);
    const words = known.get(key) ?? t(key as 'skip');
    known.set(key, words);
    return words;
  };
  return say as TFunction;
};

const speechNow = (): Speech => {
  const language = isKnown(i18next.language) ? i18next.language : 'en';
  speech ??= {
    t: remembering(i18next.getFixedT(language)),
    language,
    locale: language === 'en' ? 'en-GB' : language,
  };
  return speech;
};

/**
 * What is said on the whole page, followed once, at its root. `react-i18next` follows it anew in each component that says a
 * word, which took a third of the time of a table.
 */
export const useSpeech = (): Speech => useSyncExternalStore(subscribe, speechNow);
export const SpeechGiven = createContext<Speech | undefined>(undefined);

/** The words of the page, and what depends on its language. */
export const useWords = (): Speech => {
  const given = useContext(SpeechGiven);
  if (!given) throw new Error('nobody has given the page its words');
  return given;
};
export type Translate = ReturnType<typeof useWords>['t'];

/** "three", "douăzeci" is 20: numbers to twelve as words, as in running text. `Words` begins a sentence. */
export const numerals = (t: Translate, count: number): { count: number; words: string; Words: string } => {
  const words = t('numerals').split(' ')[count] ?? String(count);
  return { count, words, Words: words.charAt(0).toLocaleUpperCase() + words.slice(1) };
};
