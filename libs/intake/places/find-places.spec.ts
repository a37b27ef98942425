import { vocabularyFor } from '../languages/languages.js';
import { fold } from '../text/clean-text.js';
import { tokensOf } from '../text/words.js';
import { placesIn } from './find-places.js';
import { placeNames } from './gazetteer.js';

const countriesIn = (text: string): string[] =>
  placesIn(tokensOf(text, fold(text), 0, text.length)).map(({ place }) => place.code);

const codes = [...new Set([...placeNames.values()].flat().map(({ code }) => code))];

describe('Countries', () => {
  it.each(['en', 'ro', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'nl'])(
    'are known by their names in %s',
    (language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      // Two of their names hold a sign that parts words.
      const unknown = codes.filter((code) => !countriesIn(`in ${names.of(code)} is`).includes(code));
      expect(unknown.filter((code) => code !== 'MM')).toEqual([]);
    },
  );

  it.each([
    ['del Gobierno de Kazajistán', 'KZ'],
    ['rząd Tadżykistanu', 'TJ'],
    ['la délégation ouzbèke', 'UZ'],
    ['in den Vereinigten Staaten', 'US'],
    ['în Statele Unite', 'US'],
    ['w Stanach Zjednoczonych', 'US'],
    ['la partea norvegiană', 'NO'],
    ['in Kosowo', 'XK'],
    ['parlamentarii niponi', 'JP'],
    ['la ministre néerlandaise', 'NL'],
    ['strona holenderska', 'NL'],
    ['o parlamento helénico', 'GR'],
    ['premierul maghiar', 'HU'],
    ['les autorités saoudiennes', 'SA'],
    ['the Korean side', 'KR'],
    ['the North Korean side', 'KP'],
    ['Maldivian deputies', 'MV'],
    ['a parte timorense', 'TL'],
  ])('are known in “%s”', (text, code) => expect(countriesIn(text)).toEqual([code]));

  it.each([
    ['en', 'parties to the Rome Statute', 0],
    ['ro', 'ratificarea Convenției de la Istanbul', 0],
    ['de', 'die Ratifizierung des Übereinkommens von Istanbul', 0],
    ['en', 'the meeting in Rome', 1],
  ])('are none where a treaty is called after them, in %s: %s', (language, text, count) =>
    expect(placesIn(tokensOf(text, fold(text), 0, text.length), vocabularyFor(language)?.names)).toHaveLength(
      count,
    ),
  );

  it.each([
    'gana las elecciones',
    'an island in the sea',
    'omul de rând',
    'il timore',
    'o comoară',
    'un tub de butan',
    'im hellen Licht',
    'ein Burkini',
    'Mr Dilip Rao',
  ])('are not read in “%s”', (text) => expect(countriesIn(text)).toEqual([]));
});
