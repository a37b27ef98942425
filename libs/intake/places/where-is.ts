import { namesOf } from '../grammar/cues.js';
import { lexicons } from '../languages/languages.js';
import { fold } from '../text/clean-text.js';
import { tokensOf } from '../text/words.js';
import { placesIn } from './find-places.js';
import { type Country, southern } from './gazetteer.js';

export interface Whereabouts extends Country {
  readonly hemisphere: 'north' | 'south';
}

/** The hemisphere by which a country's seasons go: that of most of its people. */
export const hemisphereOf = (country: string): Whereabouts['hemisphere'] =>
  southern.has(country) ? 'south' : 'north';

/** Nobody says in which language a place is written: it is none where any of them knows a treaty by it. */
const treaties = lexicons.map(({ names }) => namesOf(names));

/** In which country and zone a place lies that somebody names: "Astana", "Palais des Nations, Genève". Null where nobody knows. */
export const whereIs = (written: string): Whereabouts | null => {
  const clean = written
    .normalize('NFC')
    .replaceAll(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const tokens = tokensOf(clean, fold(clean), 0, clean.length);
  const [found = []] = treaties
    .map((names) => placesIn(tokens, names))
    .sort((one, other) => one.length - other.length);
  const { place } = found.find((one) => one.place.city) ?? found[0] ?? {};
  return place ? { code: place.code, zone: place.zone, hemisphere: hemisphereOf(place.code) } : null;
};
