import type { Given, Reading } from './proposal.js';

export type * from './proposal.js';

/**
 * Reads one text. Offsets in the result are UTF-16 code units of `text`.
 * The same text with the same `given` gives the same reading: nothing is asked of clock, network or chance.
 */
export const read = (text: string, given: Given = {}): Reading => ({
  source: { text, languages: [], date: given.date ?? null, dateFoundAt: null, title: null },
  proposals: [],
});
