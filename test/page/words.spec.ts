import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { type RefusalWords, refusalInWords } from '#apps/dashboard/words/refusal-words.js';
import type { RefusalParams } from '#domain/refusals.js';
import { problems } from '#platform/http/problems.js';
import { faultExamples } from '#test/support/fault-examples.js';
import { refusalExamples } from '#test/support/refusal-examples.js';

const screens = join(import.meta.dirname, '../../apps/dashboard');
const folder = join(screens, 'words');
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

/** Elements that are named otherwise than they read, as `[name, what they read]`. */
const named = readdirSync(screens, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .flatMap((path) => [
    ...readFileSync(join(screens, path), 'utf8').matchAll(
      /aria-label=\{t\('([\w.]+)'(?:(?!aria-label|<)[\s\S])*?>\s*\{t\('([\w.]+)'/g,
    ),
  ])
  .map(([, name = '', reads = '']) => [name, reads] as const);

test('what reads one thing is called by it, so that it is found by voice (WCAG 2.5.3)', () => {
  expect(named.length).toBeGreaterThan(5);
  const told = (text = '') => text.replace('…', '').toLowerCase();
  const otherwise = languages.flatMap(({ language, words }) =>
    named
      .filter(([name, reads]) => !told(words.get(name)).includes(told(words.get(reads))))
      .map(([name]) => `${language}: ${name}`),
  );
  expect(otherwise).toEqual([]);
});

/** Why a command is refused, and what is wrong with a field of it. */
const examples = { ...refusalExamples, ...faultExamples };

/** The server tells them in English. */
const others = languages.map(({ language }) => language).filter((language) => language !== 'en');

describe.each(others)('refusals in %s', (language) => {
  const words: RefusalWords = JSON.parse(readFileSync(join(folder, 'refusals', `${language}.json`), 'utf8'));

  beforeAll(async () => {
    await i18next.init({ lng: language });
    i18next.addResourceBundle(language, 'refusals', words);
  });

  test('have words for every code, and none more', () =>
    expect(Object.keys(words).toSorted()).toEqual(
      [...Object.keys(examples), ...Object.keys(problems)].toSorted(),
    ));

  test.each(Object.keys(problems))('%s, which is none of the domain, is told without facts', (code) => {
    const { text, lang } = refusalInWords({ code, title: 'T', detail: 'd' });
    expect({ code, lang }).toEqual({ code, lang: undefined });
    expect(text).toMatch(/^\S.*[.?]$/);
    expect(text).not.toMatch(/[{}şţŞŢ]|undefined|null|\[object/);
  });

  test('what the present state does not allow is told with its facts, where there are some', () => {
    const said = (params: RefusalParams) => refusalInWords({ code: 'CONFLICT', params }).text;
    const all = [said({ views: 100 }), said({ steps: 3 }), said({})];
    expect(new Set(all).size).toBe(3);
    expect(all.slice(0, 2)).toEqual([expect.stringContaining('100'), expect.stringContaining('3')]);
  });

  test.each(Object.entries<readonly RefusalParams[]>(examples))(
    '%s is told in each of its cases, with facts that it carries',
    (code, cases) => {
      for (const params of cases) {
        const { text, lang } = refusalInWords({ code, params });
        expect({ params, lang }).toEqual({ params, lang: undefined });
        expect(text).toMatch(/^\S.*[.?]$/);
        expect(text).not.toMatch(/[{}şţŞŢ]|undefined|null|\[object/);
      }
      const carried = new Set(cases.flatMap((params) => Object.keys(params)));
      const named = [...JSON.stringify(words[code]).matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
      expect(named.filter((name) => !carried.has(name))).toEqual([]);
    },
  );

  test('of a code that is newer than the page are told as the server does', () =>
    expect(refusalInWords({ title: 'It cannot be', detail: 'because', hint: 'wait' })).toEqual({
      text: 'Because. Wait.',
      lang: 'en',
    }));
});
