/**
 * Words by which names are told: where one begins and ends, whether it is a body's, and what is called after a place without being
 * there. Alternatives are separated by `/`; `word*` stands for words that begin so, `*word` for those that end so.
 */
export interface Names {
  /** Small words inside a name: the Committee (on) Culture (and) Media */
  readonly inside: string;
  /** Articles, with a capital where they begin a sentence: they are no part of a name */
  readonly articles?: string;
  /** Words of bodies, by which their names are told from those of persons: parliament, bank */
  readonly institutions: string;
  /** Before a place, with a capital: convention (of Istanbul) */
  readonly treatiesBefore?: string;
  /** Behind a place, with a capital: (Rome) Statute */
  readonly treatiesBehind?: string;
  /** What the European Union and its seats are called: European, Brussels */
  readonly union: string;
  /** The same in capitals: EU, EP */
  readonly unionShort: string;
  /** The cities where the Union sits, each by its beginning */
  readonly seats: string;
}
