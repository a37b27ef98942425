import { queryOptions } from '@tanstack/react-query';

/** What tells the languages of a source apart: loaded when a source has several. */
export const languageTellerQuery = (languages: readonly string[]) =>
  queryOptions({
    queryKey: ['source-language', ...languages],
    queryFn: async () => (await import('./source-language.js')).languageTeller(languages),
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  });
