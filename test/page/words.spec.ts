import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../apps/dashboard/words');
type Words = { readonly [key: string]: string | Words };

const flat = (words: Words, before = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`),
  );

const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    language: name.replace('.json', ''),
    words: new Map(flat(JSON.parse(readFileSync(join(folder, name), 'utf8')))),
  }));
const category = /_(zero|one|two|few|many|other)$/;
const stems = (words: ReadonlyMap<string, string>) =>
  [...new Set([...words.keys()].map((key) => key.replace(category, '')))].toSorted();
const english = languages.find(({ language }) => language === 'en')?.words ?? new Map<string, string>();

describe.each(languages)('the words of the page in $language', ({ language, words }) => {
  test('are all there, and none more', () => expect(stems(words)).toEqual(stems(english)));

  test('have a form for each plural of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const counted = [
      ...new Set(
        [...words.keys()].filter((key) => key.endsWith('_other')).map((key) => key.replace(category, '')),
      ),
    ];
    const missing = counted.flatMap((stem) =>
      pluralCategories.filter((one) => !words.has(`${stem}_${one}`)).map((one) => `${stem}_${one}`),
    );
    expect(counted.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  test('are put into with what English puts into them', () => {
    const names = (text: string) =>
      [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name?.toLowerCase()))].toSorted();
    const differing = [...words].filter(([key, text]) => {
      const same = english.get(key);
      return same !== undefined && !category.test(key) && names(text).join() !== names(same).join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('write ș and ț with a comma below', () =>
    expect([...words.values()].filter((text) => /[şţŞŢ]/.test(text))).toEqual([]));
});
