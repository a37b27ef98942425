import type { Sentence } from './sentence.js';

/** What a paragraph tells of from some sentence on: rules that hold always, or a life. Neither promises. */
export type Context = 'statutes' | 'biography';

const contexts: readonly Context[] = ['biography', 'statutes'];

/** The context of each sentence that has one: of the sentence that says so, and of those after it in its block. */
export const contextsOf = (sentences: readonly Sentence[]): Map<Sentence, Context> => {
  const found = new Map<Sentence, Context>();
  let last: { block: number; context: Context } | null = null;
  for (const sentence of sentences) {
    const told = contexts.find((context) =>
      sentence.of('excludes').some(({ entry }) => entry.why === context),
    );
    if (told) last = { block: sentence.block, context: told };
    if (last?.block === sentence.block) found.set(sentence, last.context);
  }
  return found;
};
