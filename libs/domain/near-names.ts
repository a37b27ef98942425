import { editsBetween } from './closest.js';

/** Shorter words differ by a letter and mean something else: "A" and "B", "2018" aside, "Iran" and "Iraq". */
const shortest = 5;

/** What is heard of a name: neither capitals nor accents nor signs. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const isLong = (word: string): boolean => word.length >= shortest && !/\p{N}/u.test(word);

const isSlip = (one: string, other: string): boolean => {
  if (!isLong(one) || !isLong(other)) return false;
  if (editsBetween(one, other) <= 1) return true;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const turned = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)}`;
  return turned === other;
};

const isNear = (words: readonly string[], others: readonly string[]): boolean => {
  const apart = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? ''] as const]));
  return apart.length === 0 || (apart.length === 1 && apart.every(([one, two]) => isSlip(one, two)));
};

/** Letters at either end of a word of which a slip leaves one end as it was. */
const end = 2;

/** Names that are near each other share one: all words but one, and of that one its beginning or its end. */
const keysOf = (words: readonly string[]): string[] =>
  words.length === 0
    ? []
    : [
        words.join(' '),
        ...words.flatMap((word, at) =>
          isLong(word)
            ? [`${word.slice(0, end)}*`, `*${word.slice(-end)}`].map((part) => words.with(at, part).join(' '))
            : [],
        ),
      ];

interface Known {
  readonly name: string;
  readonly words: readonly string[];
  readonly at: number;
}

/** Known names, and which of them another one nearly is. It compares with few of them, however many there are. */
export class NearNames {
  private readonly names = new Set<string>();
  private readonly byKey = new Map<string, Known[]>();

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  add(name: string): void {
    if (this.has(name)) return;
    const words = wordsOf(name);
    const known = { name, words, at: this.names.size };
    this.names.add(name);
    for (const key of keysOf(words)) {
      const same = this.byKey.get(key);
      if (same) same.push(known);
      else this.byKey.set(key, [known]);
    }
  }

  /**
   * The known name that another one nearly is, the first that was known: it differs in capitals, accents or signs, or in one letter
   * of one word of some length. `undefined` when none is, or when the name is known itself.
   */
  near(name: string): string | undefined {
    if (this.has(name)) return undefined;
    const words = wordsOf(name);
    const found = keysOf(words).flatMap((key) => {
      const first = this.byKey.get(key)?.find((known) => isNear(words, known.words));
      return first ? [first] : [];
    });
    return found.toSorted((one, other) => one.at - other.at)[0]?.name;
  }
}
