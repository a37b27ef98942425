import { languagesWritten } from '#delivery/mail/phrases/catalogue.js';
import type { Phrases } from '#delivery/mail/phrases/phrases.js';
import type { Language } from '#domain/values.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { PagePhrases } from './phrases.js';
import { ro } from './ro.js';
import { ru } from './ru.js';

const catalogue: Readonly<Record<string, PagePhrases>> = { en, ro, fr, ru };

/** One language of a page: what it says, and what mails say in it. */
export interface PageLanguage {
  readonly language: Language;
  readonly page: PagePhrases;
  readonly mail: Phrases;
}

/** The languages of a page, those of its reader's that are written here; else English. */
export const pageLanguages = (languages: readonly Language[]): readonly PageLanguage[] =>
  languagesWritten(languages).map(({ language, phrases }) => ({
    language,
    mail: phrases,
    page: catalogue[new Intl.Locale(language).language] ?? en,
  }));
