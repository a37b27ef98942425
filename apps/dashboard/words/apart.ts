/** What people wrote, put into sentences that may run in the other direction. */

const fromRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What runs from right to left stands for itself in a sentence that does not (FSI, PDI of UAX 9): what comes after it would jump before it. */
export const setApart = (text: string): string => (fromRightToLeft.test(text) ? `\u2068${text}\u2069` : text);

/** Names in one sentence, as the language puts them together, each for itself. */
export const listed = (locale: string, names: readonly string[]): string =>
  new Intl.ListFormat(locale).format(names.map(setApart));
