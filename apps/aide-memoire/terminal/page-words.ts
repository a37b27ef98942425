import pc from 'picocolors';
import { momentInWords, zoneOfMoments } from '#apps/views/days.js';
import type { Instant } from '#domain/values.js';
import type { Terminal } from './terminal.js';

/** The moment that a page is shown as of. */
export const asOfInWords = (asOf: Instant): string =>
  `As it was known at ${momentInWords(asOf)} (${zoneOfMoments})`;

/** Tells a person what may have been mistyped; programs read it in the answer. */
export const warn = (
  terminal: Terminal,
  answer: { readonly warnings?: readonly string[] | undefined },
): void => {
  for (const warning of answer.warnings ?? []) terminal.note(pc.yellow(warning));
};
