import { lexiconOf } from './when.js';

/** Tells in which of its languages each paragraph of a source is, by its little words. */
export const languageTeller = async (
  languages: readonly string[],
): Promise<(paragraph: string) => string | null> => {
  const known = await Promise.all(
    languages.map(async (tag) => ({ tag, common: new Set((await lexiconOf(tag))?.common.split(/\s+/)) })),
  );
  return (paragraph) => {
    const words = new Set(paragraph.toLowerCase().match(/\p{L}+/gu));
    const [first, second] = known
      .map(({ tag, common }) => ({ tag, count: [...words].filter((word) => common.has(word)).length }))
      .toSorted((a, b) => b.count - a.count);
    return first && first.count > (second?.count ?? 0) ? first.tag : null;
  };
};
