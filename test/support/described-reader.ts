import type { ReaderTerms } from '#domain/readers/reader.events.js';

/** How a reader is written to of whom a spec says no more: in English, at eight in Brussels, each reminder by itself. */
export const readerTermsOf = (name: string, more: Partial<ReaderTerms> = {}): ReaderTerms => ({
  name,
  body: null,
  email: null,
  languages: ['en'],
  zone: 'Europe/Brussels',
  hour: 8,
  rhythm: 'each',
  weekday: 1,
  head: null,
  ...more,
});
