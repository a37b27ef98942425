import { faultsIn } from '#platform/http/invalid-input.js';
import { Unreadable } from './faulty-file.js';
import { type MarkedText, markedTextOf, placedIn } from './marked-text.js';
import { type VisitFile, visitFile } from './visit-file.schema.js';

/** What a visit file says, as its schema reads it, and where each part of it stands. Plain data: it is read on a thread. */
export interface VisitFileParts extends Pick<MarkedText, 'places'> {
  readonly data: VisitFile;
}

/** Checking some ten thousand parts takes seconds, as reading them does. @throws {Unreadable} with every fault and its line */
export const visitFilePartsOf = (text: string): VisitFileParts => {
  const { value, places } = markedTextOf(text);
  const { data, error } = visitFile.safeParse(value);
  if (error)
    throw new Unreadable(faultsIn(visitFile, value, error).map((fault) => placedIn({ places }, fault)));
  return { data, places };
};
