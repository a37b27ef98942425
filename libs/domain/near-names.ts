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

const isSlip = (one: string, other: string): boolean => {
  if (Math.min(one.length, other.length) < shortest || /\p{N}/u.test(one + other)) return false;
  if (editsBetween(one, other) <= 1) return true;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const turned = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)}`;
  return turned === other;
};

/**
 * The known name that another one nearly is: it differs in capitals, accents or signs, or in one letter of one word of some
 * length. `undefined` when none is, or when the name is known itself.
 */
export const nearName = (name: string, known: readonly string[]): string | undefined => {
  if (known.includes(name)) return undefined;
  const words = wordsOf(name);
  if (words.length === 0) return undefined;
  return known.find((other) => {
    const others = wordsOf(other);
    if (words.length !== others.length) return false;
    const apart = words.flatMap((word, at) =>
      word === others[at] ? [] : [[word, others[at] ?? ''] as const],
    );
    return apart.length === 0 || (apart.length === 1 && apart.every(([one, two]) => isSlip(one, two)));
  });
};
