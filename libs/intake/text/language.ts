import { eld } from 'eld/small';
import { tokensOf } from './words.js';

/** What a language is told by: its own little words. */
interface Known {
  readonly lexicon: { readonly code: string };
  readonly common: ReadonlySet<string>;
}

/** In characters. */
const shortLine = 60;

/** In characters: of fewer, letters tell little. */
const shortSentence = 40;

/** Tells the languages of a document's parts from each other. Deterministic. */
export class LanguageTeller {
  /** The languages that have a little word, by their numbers: "de" tells less than "the". */
  private readonly sharedBy = new Map<string, number[]>();

  constructor(private readonly known: readonly Known[]) {
    known.forEach(({ common }, number) => {
      for (const word of common) this.sharedBy.set(word, [...(this.sharedBy.get(word) ?? []), number]);
    });
    eld.setLanguageSubset(known.map(({ lexicon }) => lexicon.code));
  }

  /** Little words of each language, most first. */
  private counted(
    clean: string,
    folded: string,
    start: number,
    end: number,
  ): (readonly [code: string, count: number])[] {
    const words = tokensOf(clean, folded, start, Math.min(end, start + 2000)).map(({ word }) => word);
    const counts = this.known.map(() => 0);
    for (const word of new Set(words)) {
      const languages = this.sharedBy.get(word) ?? [];
      for (const number of languages) counts[number] = (counts[number] ?? 0) + 1 / languages.length;
    }
    return this.known
      .map(({ lexicon }, number) => [lexicon.code, counts[number] ?? 0] as const)
      .sort((a, b) => b[1] - a[1]);
  }

  /** The language of a paragraph; null when it has too few words to tell. */
  ofParagraph(clean: string, folded: string, start: number, end: number): string | null {
    const [[best, most] = ['', 0], [, second] = ['', 0]] = this.counted(clean, folded, start, end);
    if (most >= 4 && most >= second * 1.6) return best;
    const text = clean.slice(start, Math.min(end, start + 1000));
    // Letters tell little of a line such as "Date: Mon, 3 Jun": it is in the document's language, unless its words say otherwise.
    if (text.length < shortLine) return most >= 1.5 && most >= second * 1.6 ? best : null;
    // Titles in capitals have other letters than the texts that its tables were made of.
    const { language } = eld.detect(text === text.toUpperCase() ? text.toLowerCase() : text);
    if (language === '' || language === best) return most > 0 || language !== '' ? best : null;
    return most >= 2 && most >= second * 2 ? best : language;
  }

  /** The likeliest language of a text of a line, by its letters alone; null when they say nothing. */
  ofLine(clean: string): string | null {
    return eld.detect(clean.slice(0, 1000)).language || null;
  }

  /** The language of a sentence that differs plainly from its paragraph's; else the paragraph's. */
  ofSentence(clean: string, folded: string, start: number, end: number, paragraph: string): string {
    const [[best, most] = ['', 0], ...others] = this.counted(clean, folded, start, end);
    const own = others.find(([code]) => code === paragraph)?.[1] ?? 0;
    if (best === paragraph || most <= own) return paragraph;
    if (most >= 2.5 && most >= own * 2 + 1) return best;
    // One with few little words, hardly any of them the paragraph's ("in" is in many): its letters must say the same.
    const isOther =
      own <= 0.5 && end - start >= shortSentence && this.ofLine(clean.slice(start, end)) === best;
    return isOther ? best : paragraph;
  }
}
