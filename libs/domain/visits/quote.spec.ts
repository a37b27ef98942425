import fc from 'fast-check';
import { refusalOf } from '#test/support/refusal-of.js';
import { locateQuote, sha256Of, wordsOf } from './quote.js';
import { quoteInput } from './quote.schema.js';
import { type Source, source } from './visit.events.js';

const sourceSaying = (text: string, languages = ['en']): Source =>
  source.parse({
    id: 'letter',
    title: 'Letter',
    languages,
    mediaType: 'text/plain',
    text,
    sha256: sha256Of(text),
  });

const locate = (
  text: string,
  exact: string,
  more: { start?: number; language?: string } = {},
  languages = ['en'],
) =>
  locateQuote(
    sourceSaying(text, languages),
    quoteInput.parse({ source: 'letter', exact, ...more }),
    '/quotes/0',
  );

const told = (text: string, more: object = {}) =>
  locateQuote(sourceSaying(text), { ...locate('say abc twice', 'abc'), ...more }, '/quotes/0');

const refusal = (...asked: Parameters<typeof locate>) => refusalOf(() => locate(...asked));

describe('A quote as it was told', () => {
  it('is the same again where its words still stand', () => {
    expect(told('say abc twice')).toEqual(locate('say abc twice', 'abc'));
  });

  it.each([
    ['say abd twice', {}, 'abd'],
    ['say abc twice', { start: 5, end: 8 }, 'bc '],
    ['say', {}, null],
  ])('is refused where others do: %j %j', (text, more, there) => {
    expect(refusalOf(() => told(text, more))).toMatchObject({
      code: 'QUOTE_NOT_FOUND',
      params: { source: 'letter', there },
      pointer: '/quotes/0/start',
    });
  });
});

describe('A quote that is in the source', () => {
  it('is where it stands, with its language and the SHA-256 of its UTF-8 bytes', () => {
    expect(locate('say abc twice', 'abc')).toEqual({
      source: 'letter',
      start: 4,
      end: 7,
      language: 'en',
      // FIPS 180-2, appendix B.1
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  it('is counted in code points, not in UTF-16 code units', () => {
    expect(locate('🇰🇿 și 𝒜 și gata', '𝒜 și')).toMatchObject({ start: 6, end: 10 });
  });

  it('is the one that begins where it is said to begin', () => {
    expect(locate('this autumn, this winter', 'this', { start: 13 })).toMatchObject({ start: 13, end: 17 });
  });

  it('is in the language said, of a source in several', () => {
    expect(locate('mai târziu', 'târziu', { language: 'ro' }, ['en', 'ro'])).toMatchObject({
      language: 'ro',
    });
  });

  it('gives its words back, whatever the text and wherever they stand', () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 20 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(words, words, words, (before, exact, after) => {
        const text = before + exact + after;
        const letters = { text, id: 'letter', languages: ['en'] };
        const asked = { source: 'letter', exact, start: [...before].length };
        const quote = locateQuote(letters as Source, asked as never, '');
        expect(wordsOf(letters, quote)).toBe(exact);
      }),
    );
  });
});

describe('A quote that is not in the source is refused, saying what the source says instead', () => {
  it.each([
    ['white space', 'programate în\n  perioada', 'programate în perioada', 'programate în\n  perioada'],
    ['case', 'La Bruxelles.', 'la bruxelles', 'La Bruxelles'],
    ['diacritics', 'Reuniunile și întâlnirile', 'Reuniunile si intalnirile', 'Reuniunile și întâlnirile'],
    [
      'ş or ţ with a cedilla for ș or ț with a comma',
      'justiție și drept',
      'justiţie şi drept',
      'justiție și drept',
    ],
    ['how accents are composed', 'în perioada', 'i\u0302n perioada', 'în perioada'],
    [
      'quotation marks',
      'to «synchronize their watches»',
      'to "synchronize their watches"',
      'to «synchronize their watches»',
    ],
    ['dashes', 'May 11–12', 'May 11-12', 'May 11–12'],
    ['invisible characters', 'co\u00adoperation', 'cooperation', 'co\u00adoperation'],
    ['quotation marks and case', 'The “Dialogue” goes on', 'the "dialogue" goes', 'The “Dialogue” goes'],
  ])('differing in %s', (difference, text, exact, says) => {
    expect(refusal(text, exact)).toMatchObject({
      code: 'QUOTE_NOT_FOUND',
      detail: `the source "letter" does not say “${exact}”`,
      pointer: '/quotes/0/exact',
      hint: `the source says: “${says}”; it differs in ${difference}`,
    });
  });

  it('differing in a word, from where they part', () => {
    expect(
      refusal('The chairman will visit Astana this autumn.', 'will visit Astana this winter'),
    ).toMatchObject({
      hint: 'it agrees as far as “will visit Astana this ”; there the source says: “autumn.”',
    });
  });

  it('differing altogether', () => {
    expect(refusal('Nothing of the kind.', 'a return visit')).toMatchObject({
      hint: 'copy the words as they stand in the source',
    });
  });

  it('ending where the source has ended already', () => {
    expect(refusal('The mission comes in', 'The mission comes in November')).toMatchObject({
      hint: 'it agrees as far as “The mission comes in”; there the source says: “”',
    });
  });

  it('beginning elsewhere than said, naming where it stands', () => {
    expect(refusal('ten 🕊 words and words', 'words', { start: 4 })).toMatchObject({
      code: 'QUOTE_NOT_FOUND',
      detail: 'at 4 the source "letter" says: “🕊 wor”',
      pointer: '/quotes/0/start',
      hint: 'the quote stands at 6, 16',
    });
  });

  it('beginning after the end of the source', () => {
    expect(refusal('short', 'absent', { start: 99 })).toMatchObject({
      detail: 'the source "letter" ends before 99',
      pointer: '/quotes/0/start',
    });
  });

  it('also from a source as long as they may be', () => {
    expect(refusal('Întâlnirea s-a ținut. '.repeat(90_000), 'nu s-a ținut deloc').code).toBe(
      'QUOTE_NOT_FOUND',
    );
  });
});

describe('A quote that stands more than once', () => {
  it('is refused without a start, naming them', () => {
    expect(refusal('aș veni, aș pleca', 'aș')).toMatchObject({
      code: 'QUOTE_AMBIGUOUS',
      detail: '“aș” stands at 0, 9 of the source "letter"',
      pointer: '/quotes/0/start',
      hint: 'give "start", or quote a few words more',
    });
  });

  it('even where it overlaps itself', () => {
    expect(refusal('ana-ana-ana', 'ana-ana').detail).toBe('“ana-ana” stands at 0, 4 of the source "letter"');
  });

  it('has no more starts named than a person can read', () => {
    expect(refusal('x'.repeat(1000), 'x').detail).toBe(
      '“x” stands at 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and more places of the source "letter"',
    );
  });
});

describe('A quote whose language is not known is refused', () => {
  it('when the source has several and none is said', () => {
    expect(refusal('și and', 'and', {}, ['en', 'ro'])).toMatchObject({
      code: 'QUOTE_LANGUAGE',
      detail: 'the source "letter" is in en, ro, and the quote does not say in which',
      pointer: '/quotes/0/language',
      hint: 'give "language" as "en" or "ro"',
    });
  });

  it('when the source is not in it', () => {
    expect(refusal('și and', 'and', { language: 'kk' })).toMatchObject({
      code: 'QUOTE_LANGUAGE',
      detail: 'the source "letter" is in en, not in kk',
    });
  });
});
