import { type Vocabulary, vocabularyOf } from '../grammar/vocabulary.js';
import { en } from './en.js';
import type { Lexicon } from './lexicon.js';
import { ro } from './ro.js';

/** Every language that is read. A new one is a file beside this and a name here. */
export const lexicons: readonly Lexicon[] = [en, ro];

const made = new Map<string, Vocabulary>();

/** A language's vocabulary, made when it is first asked for. */
export const vocabularyFor = (code: string): Vocabulary | null => {
  const lexicon = lexicons.find((one) => one.code === code);
  if (!lexicon) return null;
  const vocabulary = made.get(code) ?? vocabularyOf(lexicon);
  made.set(code, vocabulary);
  return vocabulary;
};
