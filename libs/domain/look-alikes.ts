/** Alphabets that are written without the help of another. Han, Hiragana and Katakana are one writing, as are Han and Hangul. */
const alphabets = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Devanagari}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
];

/** Letters of Cyrillic and Greek that are drawn as Latin ones (Unicode UTS 39, confusables; those of daily use). */
const likeLatin = /^[асеорхуіјѕһԁԛԝӏАВЕКМНОРСТХУІЈЅԌαικνορτυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲ]+$/u;

/** What stands between letters in any alphabet. */
const common = /[\p{N}._@-]/gu;

/**
 * Whether a name is written in one alphabet, with none of the letters that only look like ones of another (UTS 39, single
 * script), and in no form that NFKC undoes, such as full-width letters.
 */
export const isUnmistakable = (id: string): boolean => {
  const [, name = ''] = id.split(/:(.*)/s);
  const letters = name.replaceAll(common, '');
  if (name.normalize('NFKC') !== name || /[^\d\P{N}]/u.test(name)) return false;
  if (letters === '') return true;
  const used = alphabets.filter((alphabet) => alphabet.test(letters));
  const [only] = used;
  if (!only || used.length > 1) return used.length === 0;
  const isWhole = [...letters].every((letter) => only.test(letter) || /\p{M}/u.test(letter));
  return isWhole && !likeLatin.test(letters) && !/[ıſƒɡɑ]/u.test(letters);
};
