import type { Token } from '../text/words.js';
import { type PlaceName, placeKey, placeNames } from './gazetteer.js';

/** A country or a city in a sentence, by its tokens. */
export interface FoundPlace {
  readonly place: PlaceName;
  readonly start: number;
  readonly end: number;
}

/** What is called after a place, in the language of its sentence. */
type Treaties = Readonly<Record<'treatiesBefore' | 'treatiesBehind', RegExp>>;

/** Names are written with a capital; what peoples are called need not be ("delegația kazahă"). */
export const placesIn = (tokens: readonly Token[], treaties?: Treaties): FoundPlace[] => {
  const found: FoundPlace[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.word.length < 2) continue;
    const names = (placeNames.get(placeKey(token.word)) ?? []).filter((name) => stands(name, tokens, at));
    const [place] = names.sort((a, b) => b.words.join('').length - a.words.join('').length);
    if (!place) continue;
    const end = at + place.words.length;
    if (place.city && treaties && isOfTreaty(tokens, at, end, treaties)) continue;
    found.push({ place, start: at, end });
    at = end - 1;
  }
  return found;
};

/** "The Rome Statute", "Convenția de la Istanbul": nothing happens there. */
const isOfTreaty = (tokens: readonly Token[], at: number, end: number, treaties: Treaties): boolean => {
  const next = tokens[end];
  if (next?.capital && treaties.treatiesBehind.test(next.word)) return true;
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ word, capital }) => capital && treaties.treatiesBefore.test(word));
};

const stands = (name: PlaceName, tokens: readonly Token[], at: number): boolean =>
  (!name.capital || (tokens[at] as Token).capital) &&
  name.words.every((word, i) => {
    const token = tokens[at + i]?.word ?? '';
    const last = i === name.words.length - 1;
    if (name.whole || !last) return token === word;
    return token.startsWith(word) && (token.length - word.length <= 7 || word.length >= 5);
  });
