import iconv from 'iconv-lite';

/**
 * Which encoding bytes are in. A byte order mark or well-formed UTF-8 decides; of the one-byte encodings that Europe wrote
 * in, the one that makes words of one language out of them.
 */

const letters = (text: string): string => text + text.toUpperCase();

/** The letters beyond ASCII of each language that is read here, and of neighbours whose letters share the bytes. */
const alphabets = [
  'ăâîșțşţ',
  'àâäæçèéêëîïôœùûüÿ',
  'äöüß',
  'áéíóúüñ',
  'àèéìíîòóùú',
  'àáâãçéêíóôõúü',
  'ąćęłńóśźż',
  'áéëïíóöúü',
  'áéíóöőúüű',
  'áčďéěíňóřšťúůýž',
].map((alphabet) => new Set(letters(alphabet)));

/** What stands between words and numbers in print. */
const punctuation = new Set('„“”‚‘’«»‹›–—…•·§°€£©®™\u00a0\u00ad¿¡ªº²³½¼×±');

/** windows-1252 first: where nothing speaks for another, it is what most programs wrote. */
const oneByte = ['windows-1252', 'windows-1250', 'iso-8859-16', 'iso-8859-2'] as const;

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /\p{L}/u.test(character);

/** How much speaks for a text: letters that one language has, marks that stand where marks do. From 0 to 1. */
const plausibility = (text: string): number => {
  const found = [...text.matchAll(/\P{ASCII}/gu)].map(({ 0: character, index }) => ({
    character,
    isInside: isLetter(text[index - 1]) && isLetter(text[index + 1]),
  }));
  if (found.length === 0) return 1;
  const marks = found.filter(
    ({ character, isInside }) => punctuation.has(character) && (!isInside || '’\u00ad'.includes(character)),
  );
  const best = Math.max(
    ...alphabets.map((alphabet) => found.filter(({ character }) => alphabet.has(character)).length),
  );
  return (best + marks.length) / found.length;
};

/** Enough to tell, and little enough to weigh four times. */
const sample = 200_000;

const guessed = (bytes: Uint8Array): string => {
  const weighed = oneByte.map((encoding) => ({
    encoding,
    weight: plausibility(iconv.decode(bytes.subarray(0, sample), encoding)),
  }));
  return weighed.reduce((best, each) => (each.weight > best.weight + 0.001 ? each : best)).encoding;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** UTF-16 without a mark: every other byte of Latin letters is zero. */
const utf16 = (bytes: Uint8Array): string | undefined => {
  const head = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = head.length / 4;
  if (odd > enough && even < odd / 10) return 'utf-16le';
  if (even > enough && odd < even / 10) return 'utf-16be';
  return undefined;
};

const marked = (bytes: Uint8Array): string | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
};

/**
 * The text that bytes are, and in which encoding.
 *
 * @param declared what the file says of itself; taken unless the bytes are no such thing
 */
export const decode = (bytes: Uint8Array, declared?: string): { text: string; encoding: string } => {
  const said = declared && iconv.encodingExists(declared) ? declared : undefined;
  const encoding =
    marked(bytes) ??
    utf16(bytes) ??
    (isUtf8(bytes) ? 'utf-8' : said && !/^utf-?8$/i.test(said) ? said : guessed(bytes));
  return { text: iconv.decode(bytes, encoding), encoding: encoding.toLowerCase() };
};
