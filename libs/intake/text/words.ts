/** A word or a sign of a sentence, folded. Offsets in the clean text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** It is written with a capital. */
  readonly capital: boolean;
  /** Whether its last vowel has an accent, where that tells words apart: "entré" and "entre". */
  readonly accent?: boolean | undefined;
}

/** Whether the last vowel of a word has an accent, which ends at `end`: "entrée", "visitó", "verrà". */
export const isAccentedAt = (text: string, end: number): boolean => {
  let at = end - 1;
  if (text[at] === 's') at--;
  if (text[at] === 'e') at--;
  const char = text[at] ?? '';
  return char >= 'à' && char <= 'ÿ';
};

const letter = /[\p{L}\p{M}]/u;

/** 1 letter, 2 digit, 3 a sign that matters, 0 nothing (spaces, apostrophes, hyphens between words). */
const classOf = (char: string): 0 | 1 | 2 | 3 => {
  if ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')) return 1;
  if (char >= '0' && char <= '9') return 2;
  if (char < '\u0080') return /[.,;:!?()[\]"/|]/.test(char) ? 3 : 0;
  if (letter.test(char)) return 1;
  return /[«»„“”–—…]/.test(char) ? 3 : 0;
};

const isUpper = (char: string): boolean => char !== char.toLowerCase();

/**
 * Words are letters or digits; "l'invitation" is two, "s-a" is two, and so is "20noiembrie", which has lost a space.
 */
export const tokensOf = (
  clean: string,
  folded: string,
  start: number,
  end: number,
  accents = false,
): Token[] => {
  const tokens: Token[] = [];
  let i = start;
  while (i < end) {
    const kind = classOf(clean[i] as string);
    if (kind === 0) {
      i++;
      continue;
    }
    let to = i + 1;
    if (kind !== 3) while (to < end && classOf(clean[to] as string) === kind) to++;
    const capital = isUpper(clean[i] as string);
    // Capitals are often without.
    const accent = accents && !capital ? isAccentedAt(clean, to) : undefined;
    tokens.push({ word: folded.slice(i, to), start: i, end: to, capital, accent });
    i = to;
  }
  return tokens;
};
