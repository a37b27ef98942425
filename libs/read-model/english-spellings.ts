/** Words that are written otherwise in London and in Washington, as they are folded: in between what is the same in both. */
const pairs: readonly (readonly [british: RegExp, american: RegExp, to: readonly [string, string]])[] = [
  // Of Greek: organise, but not size, prize, exercise or wise.
  [
    /\b(\p{L}{2,}(?:al|an|ar|er|il|im|in|it|on|or|at|ol|od|ic|id|os|ys))is(e[drs]?|ing|ation|ations|ers)\b/gu,
    /\b(\p{L}{2,}(?:al|an|ar|er|il|im|in|it|on|or|at|ol|od|ic|id|os|ys))iz(e[drs]?|ing|ation|ations|ers)\b/gu,
    ['$1is$2', '$1iz$2'],
  ],
  [
    /\b(\p{L}*(?:anal|paral|catal))ys(e[drs]?|ing)\b/gu,
    /\b(\p{L}*(?:anal|paral|catal))yz(e[drs]?|ing)\b/gu,
    ['$1ys$2', '$1yz$2'],
  ],
  [
    /\b(\p{L}*(?:col|lab|neighb|hon|fav|behavi|harb|endeav|rum))our(\p{L}*)/gu,
    /\b(\p{L}*(?:col|lab|neighb|hon|fav|behavi|harb|endeav|rum))or(s|ed|ing|ly|able|ably|ite|hood|ship)?\b/gu,
    ['$1our$2', '$1or$2'],
  ],
  [/\bprogramme(s?)\b/gu, /\bprogram(s?)\b/gu, ['programme$1', 'program$1']],
  [/\b(cent|theat|met|lit)re(s?)\b/gu, /\b(cent|theat|met|lit)er(s?)\b/gu, ['$1re$2', '$1er$2']],
  [/\b(defen|offen|licen|preten)ce(s?)\b/gu, /\b(defen|offen|licen|preten)se(s?)\b/gu, ['$1ce$2', '$1se$2']],
  [
    /\b(\p{L}*(?:cance|trave|mode|labe|counse|signa))ll(ed|ing|er|ers)\b/gu,
    /\b(\p{L}*(?:cance|trave|mode|labe|counse|signa))l(ed|ing|er|ers)\b/gu,
    ['$1ll$2', '$1l$2'],
  ],
  [/\b(fulfil|enrol)(s|ment|ments)?\b/gu, /\b(fulfil|enrol)l(s|ment|ments)?\b/gu, ['$1$2', '$1l$2']],
];

/** Words as they are written in London, and as in Washington: the same twice where there is one way. */
export const englishSpellings = (words: string): readonly [british: string, american: string] =>
  pairs.reduce<readonly [string, string]>(
    ([british, american], [ofLondon, ofWashington, [toBritish, toAmerican]]) => [
      british.replaceAll(ofWashington, toBritish),
      american.replaceAll(ofLondon, toAmerican),
    ],
    [words, words],
  );
