import { englishSpellings } from './english-spellings.js';
import { joined, type Sql, sql, verbatim } from './sql.js';

/** Letters that Unicode does not decompose, as people without them on the keyboard write them. */
const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Text as search sees it: lower case, without accents and other marks. Romanian's ș and ț lose theirs
 * whether typed with the comma below or, as older keyboards do, with a cedilla; ё is е, but й stays, a letter that words end by. Done here rather than by an
 * extension of Postgres, so that every Postgres does the same.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<![иИ])\u0306|(?!\u0306)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => spelt[letter] ?? letter);

/** Postgres takes `<b>` for a tag, `&amp;` for an entity and `and/or` for a file, in which it looks for no words. What people wrote is words. */
export const searchable = (text: string): string => text.replaceAll(/[<>&/]/g, ' ');

/** The text of a row that search looks in. */
export const searchTextOf = (parts: readonly (string | null | undefined)[]): string =>
  searchable(folded(parts.filter((part) => part).join('\n')));

/** The languages whose stems are compared; the names of Postgres' own dictionaries. */
export const searchLanguages = ['english', 'romanian', 'french', 'german', 'russian'] as const;

const inEach = (make: (language: Sql) => Sql): Sql[] =>
  searchLanguages.map((language) => make(sql`'${verbatim(language)}'`));

/** What a search looks in, of a text that no column holds it of. */
export const searchedIn = (text: Sql): Sql =>
  joined([sql`to_tsvector('simple', ${text})`, ...inEach((of) => sql`to_tsvector(${of}, ${text})`)], ' || ');

/** Dashes that negate nothing: thirty of them would be thirty negations, each of the next, and Postgres counts its stack. */
const idle = /-+(?=-)|-(?![\p{L}\p{N}"])/gu;

/** German without its dots is written with an e: Praesident. Only where that is no other word: neither before a vowel nor at an end. */
const dotted = /\b(?=\p{L}{5})(\p{L}*?)([aou])e(?=[bcdfghjklmnpqrstvwxz])/gu;

const asPlain = (asked: string): string => searchable(folded(asked)).replaceAll(idle, ' ');

/** What is asked as it may be spelt otherwise: Präsident is Prasident as it is folded, and Praesident is written too; what is organised may be organized. */
export const spellingsOf = (asked: string): string[] => {
  const plain = asPlain(asked);
  const withE = asPlain(asked.normalize('NFC').replaceAll(/[äöü]/giu, (letter) => `${folded(letter)}e`));
  return [...new Set([plain, withE, plain.replaceAll(dotted, '$1$2'), ...englishSpellings(plain)])];
};

/** The query in the words of one spelling: by stems of each language, a last word still being typed by its beginning. */
export const queryOf = (words: string): Sql => {
  const whole = (of: string): Sql =>
    joined(
      inEach((language) => sql`websearch_to_tsquery(${language}, ${of})`),
      ' || ',
    );
  const [, before = '', last] = /^(.*?)([\p{L}\p{N}]+)$/su.exec(words) ?? [];
  const isQuotedOrNegated = before.endsWith('-') || (before.split('"').length - 1) % 2 === 1;
  if (last === undefined || isQuotedOrNegated) return whole(words);
  const typed = sql`to_tsquery('simple', ${`${last}:*`})`;
  // Of a single word nothing stands before it, which would take everything away with it.
  if (!/[\p{L}\p{N}]/u.test(before)) return sql`${whole(words)} || ${typed}`;
  return sql`${whole(words)} || ((${whole(before)}) && ${typed})`;
};

/**
 * Whether a text says what is asked, in the syntax of web search (`"exact words"`, `or`, `-not`), words compared by their
 * stems in five languages. A last word still being typed matches by its beginning.
 * @param search the column of what can be searched
 */
export const saysAll = (asked: string, search = sql`t.search`): Sql =>
  sql`${search} @@ (${joined(spellingsOf(asked).map(queryOf), ' || ')})`;

/** What is asked for, and what must not be said (`-minutes`, `-"exact words"`), each as a search of its own; empty where there is none. */
export const saidAndNot = (asked: string): { readonly said: string; readonly unsaid: string } => {
  const parts = asked.match(/-?"[^"]*"?|\S+/g) ?? [];
  const isNegated = (part: string): boolean => /^-["\p{L}\p{N}]/u.test(part);
  return {
    said: parts.filter((part) => !isNegated(part)).join(' '),
    // In quotation marks its last word is no beginning of another.
    unsaid: parts
      .filter(isNegated)
      .map((part) => `"${part.slice(1).replaceAll('"', '')}"`)
      .join(' or '),
  };
};

/** The words that are asked for, whatever is asked of them: what is negated is none. */
export const anyWordOf = (asked: string): string => {
  const said = searchable(folded(saidAndNot(asked).said));
  // Postgres takes example.org for one word.
  const joint = said.match(/[\p{L}\p{N}]+(?:[.@_-]+[\p{L}\p{N}]+)+/gu) ?? [];
  const words = (said.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'or');
  return [...joint, ...words].join(' or ');
};
