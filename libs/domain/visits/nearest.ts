import { occurrences } from './occurrences.js';

/** Nothing, or what differs in looks alone, or what begins the same: as far as it agrees, and how the source goes on. */
export type Nearest =
  | Readonly<Record<never, never>>
  | { readonly says: string; readonly differsIn: readonly string[] }
  | { readonly agrees: string; readonly goesOn: string };

/**
 * For a person whose quote is not in the source: what the source says instead, and in what it differs. Looked for only after an exact search failed. Of a long source only the neighbourhoods of the quote's words are
 * looked at, so that no request waits for a hint to another.
 */
export const nearestTo = (source: string, exact: string): Nearest => {
  const wanted = looked(exact, looks).text;
  const places = neighbourhoods(source, exact).map((part) => ({ part, loose: looked(part, looks) }));
  for (const { part, loose } of places) {
    const [at] = occurrences(loose.text, wanted, 1);
    if (at === undefined) continue;
    const nearest = part.slice(loose.origin(at), loose.origin(at + wanted.length));
    return { says: shortened(nearest), differsIn: differences(nearest, exact) };
  }
  const [best] = places
    .map((place) => ({ ...place, agreed: longestBeginning(place.loose.text, wanted) }))
    .toSorted((one, other) => other.agreed - one.agreed);
  if (!best || best.agreed < WORTH_SHOWING) return {};
  const { part, loose, agreed } = best;
  const [begins = 0] = occurrences(loose.text, wanted.slice(0, agreed), 1);
  const parting = begins + agreed;
  const agrees = part.slice(loose.origin(Math.max(parting - 40, parting - agreed)), loose.origin(parting));
  const goesOn = part.slice(loose.origin(parting), loose.origin(parting + 60));
  return { agrees, goesOn };
};

/** Letters that are looked at: some thirty milliseconds' work. */
const MOST_LOOKED_AT = 60_000;

/** Words of the quote that are looked for, its first and its longest, and places of each. */
const WORDS = 4;
const PLACES = 5;
/** Letters of a word that are looked for: in some languages a paragraph has no space. */
const OF_A_WORD = 16;

/** The parts of a source in which the quote may stand in another look: all of a short one. */
const neighbourhoods = (source: string, exact: string): string[] => {
  if (source.length <= MOST_LOOKED_AT) return [source];
  const words = exact.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const telling = new Set(
    [...words.slice(0, WORDS), ...words.toSorted((a, b) => b.length - a.length).slice(0, WORDS)].map((word) =>
      word.slice(0, OF_A_WORD),
    ),
  );
  const around = exact.length + 100;
  const starts = [...telling]
    .flatMap((word) => occurrences(source, word, PLACES))
    .map((at) => Math.max(0, at - around));
  const parts: string[] = [];
  let letters = 0;
  for (const start of new Set(starts)) {
    const part = source.slice(start, start + 2 * around);
    letters += part.length;
    if (letters > MOST_LOOKED_AT) break;
    parts.push(part);
  }
  return parts.length > 0 ? parts : [source.slice(0, MOST_LOOKED_AT)];
};

const SHOWN = 300;
/** Enough of a text for a person to recognise it. */
export const shortened = (words: string): string =>
  words.length <= SHOWN ? words : `${[...words].slice(0, SHOWN).join('')}…`;

interface Look {
  readonly name: string;
  /** What one letter becomes when this difference is overlooked. */
  readonly overlook: (letter: string) => string;
}

/** In what two texts may differ and still look the same, weaker before stronger. */
const looks: readonly Look[] = [
  {
    name: 'invisible-characters',
    overlook: (letter) => letter.replace(/^[\u00ad\u200b-\u200d\u2060]$/u, ''),
  },
  { name: 'white-space', overlook: (letter) => letter.replace(/^\s$/u, ' ') },
  { name: 'quotation-marks', overlook: (letter) => letter.replace(/^["'‘’‚‛“”„‟«»‹›]$/u, '"') },
  { name: 'dashes', overlook: (letter) => letter.replace(/^\p{Pd}$/u, '-') },
  { name: 'composition', overlook: (letter) => letter.normalize('NFD') },
  {
    name: 'cedilla',
    overlook: (letter) => letter.normalize('NFD').replace('\u0327', '\u0326'),
  },
  { name: 'case', overlook: (letter) => letter.toLowerCase() },
  { name: 'diacritics', overlook: (letter) => letter.normalize('NFKD').replace(/\p{M}/gu, '') },
];

interface Looked {
  readonly text: string;
  /** Where in the text looked at a place of `text` comes from, both in code units. */
  origin(at: number): number;
}

const looked = (source: string, overlooked: readonly Look[]): Looked => {
  const collapses = overlooked.some(({ name }) => name === 'white-space');
  const known = new Map<string, string>();
  const letters: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const letter of source) {
    const seen = known.get(letter) ?? overlooked.reduce((shape, { overlook }) => overlook(shape), letter);
    known.set(letter, seen);
    if (!(collapses && seen === ' ' && letters.at(-1) === ' ')) {
      for (const unit of seen.split('')) {
        letters.push(unit);
        origins.push(at);
      }
    }
    at += letter.length;
  }
  return { text: letters.join(''), origin: (place) => origins[place] ?? source.length };
};

/** The fewest looks that must be overlooked for the two to agree, found by leaving out the strongest that can be. */
const differences = (a: string, b: string): string[] => {
  const agree = (overlooked: readonly Look[]) => looked(a, overlooked).text === looked(b, overlooked).text;
  const needed = looks.reduceRight((kept, look) => {
    const without = kept.filter((other) => other !== look);
    return agree(without) ? without : kept;
  }, looks);
  return needed.map(({ name }) => name);
};

/** Letters of a beginning worth showing: fewer could stand anywhere. */
const WORTH_SHOWING = 12;

/** How many letters of `wanted`, from its first, the text has in one piece. */
const longestBeginning = (text: string, wanted: string): number => {
  let [has, hasNot] = [0, wanted.length];
  while (hasNot - has > 1) {
    const middle = Math.floor((has + hasNot) / 2);
    if (occurrences(text, wanted.slice(0, middle), 1).length > 0) has = middle;
    else hasNot = middle;
  }
  return has;
};
