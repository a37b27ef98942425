import { Rejected } from '../refusals.js';
import type { Language } from '../values.js';

/** The languages that mails, answer pages and calendars are written in; whoever reads none of them gets English. */
const writtenLanguages = ['en', 'ro', 'fr', 'ru'] as const;
export type WrittenLanguage = (typeof writtenLanguages)[number];

const isWritten = (tag: Language): boolean => {
  const { language } = new Intl.Locale(tag);
  return writtenLanguages.some((one) => one === language);
};

/** @throws {Rejected} UNLIKELY, when none of the languages is one that we write */
export const checkWritten = (languages: readonly Language[], pointer: string): void => {
  if (languages.some(isWritten)) return;
  throw new Rejected('UNLIKELY', { unwritten: languages, written: writtenLanguages }, pointer);
};
