import fc from 'fast-check';
import { astana, canberra, edtf, hemisphere, timeframeOf } from '#test/support/timeframes.js';
import { inWords } from './words.js';

const say = (text: string, locale: string, place: typeof astana | typeof canberra = astana) =>
  // Some versions of ICU write "2018 г." with a narrow no-break space.
  inWords(timeframeOf(text, place), locale).replaceAll('\u202f', ' ');

describe('a timeframe in words', () => {
  test.each([
    ['2018-11-20', '20 November 2018'],
    ['2018-11-20/2018-11-21', '20–21 November 2018'],
    ['2018-11-30/2018-12-02', '30 November – 2 December 2018'],
    ['2018-11-20/2018-12', '20 November – 31 December 2018'],
    ['2018-11', 'November 2018'],
    ['2018-11/2018-12', 'November – December 2018'],
    ['2018', '2018'],
    ['2018/2019', '2018–2019'],
    ['2018-XX-XX', '2018'],
    ['2018-11-XX', 'November 2018'],
    ['201X', '2010–2019'],
    ['2018-23', 'autumn 2018'],
    ['2018-24', 'winter 2018–2019'],
    ['2018-23/2019-21', 'autumn 2018 – spring 2019'],
    ['2018-33', 'first quarter of 2018'],
    ['2018-38', 'May – August 2018'],
    ['2018-41', 'second half of 2018'],
    ['2018-11/..', 'from November 2018'],
    ['2018-11/', 'from November 2018, end not known'],
    ['../2018-11-20', 'until 20 November 2018'],
    ['/2018-23', 'until autumn 2018, beginning not known'],
    ['201X/..', 'from 1 January 2010'],
    ['2018-11~', 'about November 2018'],
    ['2018-11?', 'November 2018 (uncertain)'],
    ['2018-23%', 'about autumn 2018 (uncertain)'],
    ['2018-11~/..', 'from about November 2018'],
    ['', 'date not fixed'],
    ['XXXX', 'date not fixed'],
  ])('English: %s is “%s”', (text, words) => {
    expect(say(text, 'en')).toBe(words);
  });

  test.each([
    ['2018-11-20/2018-11-21', '20–21 noiembrie 2018'],
    ['2018-23', 'toamna anului 2018'],
    ['2018-24', 'iarna 2018–2019'],
    ['2018-34', 'trimestrul II 2018'],
    ['2018-40', 'semestrul I 2018'],
    ['2018-11/..', 'din noiembrie 2018'],
    ['../2018-11', 'până în noiembrie 2018'],
    ['../2018-11-20', 'până la 20 noiembrie 2018'],
    ['2018-11~', 'noiembrie 2018 (aproximativ)'],
    ['', 'dată nestabilită'],
  ])('Romanian: %s is “%s”', (text, words) => {
    expect(say(text, 'ro')).toBe(words);
  });

  test.each([
    ['2018-11-20/2018-11-21', '20–21 novembre 2018'],
    ['2018-23', 'automne 2018'],
    ['2018-33', '1er trimestre 2018'],
    ['2018-41', '2e semestre 2018'],
    ['2018-10/..', 'dès octobre 2018'],
    ['2018-11-20/..', 'à partir du 20 novembre 2018'],
    ['../2018-23', 'jusqu’au 30 novembre 2018'],
    ['2018-11~', 'novembre 2018 (date approximative)'],
  ])('French: %s is “%s”', (text, words) => {
    expect(say(text, 'fr-BE')).toBe(words);
  });

  test.each([
    ['2018-11-20/2018-11-21', '20–21 ноября 2018 г.'],
    ['2018-23', 'осень 2018 года'],
    ['2018-24', 'зима 2018–2019 годов'],
    ['2018-33', 'I квартал 2018 года'],
    ['2018-11/..', 'с 1 ноября 2018 г.'],
    ['../2018-11', 'по 30 ноября 2018 г.'],
    ['2018-11~', 'ноябрь 2018 г. (приблизительно)'],
  ])('Russian: %s is “%s”', (text, words) => {
    expect(say(text, 'ru')).toBe(words);
  });

  test.each([
    ['de', '2018-23', 'September–November 2018'],
    ['de', '2018-23/2019-21', 'September 2018 – Mai 2019'],
    ['de', '2018-11-20/2018-11-21', '20.–21. November 2018'],
    ['de', '2018-11/..', '1. November 2018 – …'],
    ['de', '../2018-11', '… – 30. November 2018'],
    ['de', '2018-11%', '≈ November 2018 (?)'],
    ['kk', '2018-11-20/2018-11-21', '2018 ж. 20–21 қараша'],
    ['de', '', '—'],
  ])('any other language, as %s, prints the days themselves: %s is “%s”', (locale, text, words) => {
    expect(say(text, locale)).toBe(words);
  });

  test('keeps the Gregorian year in languages whose countries count otherwise', () => {
    expect(say('2018-11-20', 'th')).toContain('2018');
  });

  test('follows the country of an English reader', () => {
    expect(say('2018-11-20', 'en-US')).toBe('November 20, 2018');
  });

  test('names the hemisphere of a season only where it is not the place’s own', () => {
    expect(say('2018-23', 'en', canberra)).toBe('autumn 2018');
    expect(say('2018-31', 'en', canberra)).toBe('autumn 2018');
    expect(say('2018-31', 'en', astana)).toBe('autumn 2018 (southern hemisphere)');
    expect(say('2018-27', 'ro', canberra)).toBe('toamna anului 2018 (emisfera nordică)');
    expect(say('2018-22', 'en', canberra)).toBe('summer 2018–2019');
  });

  test('is said for every supported expression in every language', () => {
    const locale = fc.constantFrom('en', 'ro', 'fr', 'ru', 'kk', 'de', 'ar', 'zh-Hant', 'pt-BR', 'sr-Latn');
    fc.assert(
      fc.property(edtf, hemisphere, locale, (edtf, hemisphere, locale) => {
        const words = inWords({ edtf, hemisphere }, locale);
        expect(words).toMatch(/\S/);
        expect(words).not.toMatch(/undefined|null|NaN|Invalid/);
      }),
    );
  });

  test('refuses a locale that is no language tag', () => {
    expect(() => say('2018', 'not a language')).toThrow(RangeError);
  });
});
