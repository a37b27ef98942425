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
 * whether typed with the comma below or, as older keyboards do, with a cedilla. Done here rather than by an
 * extension of Postgres, so that every Postgres does the same.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => spelt[letter] ?? letter);

/** The text of a row that search looks in. */
export const searchTextOf = (parts: readonly (string | null | undefined)[]): string =>
  folded(parts.filter((part) => part).join('\n'));

/** What a search looks in, of a text that no column holds it of. */
export const searchedIn = (text: Sql): Sql =>
  joined(
    ['simple', 'english', 'romanian'].map((language) => sql`to_tsvector('${verbatim(language)}', ${text})`),
    ' || ',
  );

/** Dashes that negate nothing: thirty of them would be thirty negations, each of the next, and Postgres counts its stack. */
const idle = /-+(?=-)|-(?![\p{L}\p{N}"])/gu;

/**
 * Whether a text says what is asked, in the syntax of web search (`"exact words"`, `or`, `-not`), words compared by their
 * English or Romanian stem. A last word still being typed matches by its beginning.
 * @param search the column of what can be searched
 */
export const saysAll = (asked: string, search = sql`t.search`): Sql => {
  const words = folded(asked).replaceAll(idle, ' ');
  const [, before = '', last] = /^(.*?)([\p{L}\p{N}]+)$/su.exec(words) ?? [];
  const whole = sql`websearch_to_tsquery('english', ${words}) || websearch_to_tsquery('romanian', ${words})`;
  const isQuotedOrNegated = before.endsWith('-') || (before.split('"').length - 1) % 2 === 1;
  if (last === undefined || isQuotedOrNegated) return sql`${search} @@ (${whole})`;
  const typed = sql`to_tsquery('simple', ${`${last}:*`})`;
  return sql`${search} @@ (${whole}
    || (websearch_to_tsquery('english', ${before}) && ${typed})
    || (websearch_to_tsquery('romanian', ${before}) && ${typed}))`;
};
