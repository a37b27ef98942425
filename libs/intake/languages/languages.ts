import { type Vocabulary, vocabularyOf } from '../grammar/vocabulary.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import type { Lexicon } from './lexicon.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ro } from './ro.js';

/** Every language that is read. A new one is a file beside this and a name here. */
export const lexicons: readonly Lexicon[] = [en, ro, fr, de, es, it, pt, pl, nl];

const made = new Map<string, Vocabulary>();

/** A language's vocabulary, made when it is first asked for. */
export const vocabularyFor = (code: string): Vocabulary | null => {
  const lexicon = lexicons.find((one) => one.code === code);
  if (!lexicon) return null;
  const vocabulary = made.get(code) ?? vocabularyOf(lexicon);
  made.set(code, vocabulary);
  return vocabulary;
};
