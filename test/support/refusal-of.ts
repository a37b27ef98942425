import { Rejected } from '#domain/refusals.js';
import { inWords } from '#platform/words/refusal-words.js';

/** A refusal with the words in which it is told: what whoever asked gets to read. */
export const told = (refused: Rejected) => {
  const { code, params, pointer } = refused;
  return { code, params, pointer, ...inWords(refused) };
};

/** How an attempt is refused. @throws {Error} it was not */
export const refusalOf = (attempt: () => unknown): ReturnType<typeof told> => {
  try {
    attempt();
  } catch (thrown) {
    if (thrown instanceof Rejected) return told(thrown);
    throw thrown;
  }
  throw new Error('it was not refused');
};
