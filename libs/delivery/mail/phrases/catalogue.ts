import type { WrittenLanguage } from '#domain/readers/written-languages.js';
import type { Language, LocalDate } from '#domain/values.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Phrases } from './phrases.js';
import { ro } from './ro.js';
import { ru } from './ru.js';

/** A language is listed only when every phrase is right in it. */
const catalogue: Readonly<Record<string, Phrases | undefined>> & Readonly<Record<WrittenLanguage, Phrases>> =
  { en, ro, fr, ru };

const inEnglish = { language: 'en', phrases: en };

/** The phrases of a language; in others than the four, English. */
export const phrasesIn = (language: Language): { readonly language: Language; readonly phrases: Phrases } => {
  const phrases = catalogue[new Intl.Locale(language).language];
  return phrases ? { language, phrases } : inEnglish;
};

/** Each of a reader's languages that we write, once: two that we do not write are English once. */
export const languagesWritten = (languages: readonly Language[]): ReturnType<typeof phrasesIn>[] => {
  const written = new Map(languages.map(phrasesIn).map((one) => [one.phrases, one]));
  return written.size === 0 ? [inEnglish] : [...written.values()];
};

/** "Thursday 25 October 2018", in any language. */
export const fullDate = (day: LocalDate, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'full',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(Date.parse(day));

/** "Saturday". */
export const weekdayOf = (day: LocalDate, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(day));
