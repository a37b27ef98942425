import { type Lexicon, wordsOf } from '../languages/lexicon.js';

type Separable = NonNullable<Lexicon['separable']>;

/** Longest first, so that "voort" is not taken for "voor". */
const partsOf = ({ parts }: Separable): string[] => wordsOf(parts).sort((a, b) => b.length - a.length);

const splitVerb = (verb: string, parts: readonly string[]): { part: string; base: string } => {
  // "Openen" is no "op" with "enen".
  const isVerb = (base: string) => base.length > 4 || /^[^aeiou].{3}/.test(base);
  const part = parts.find((one) => verb.startsWith(one) && isVerb(verb.slice(one.length))) ?? '';
  return { part, base: verb.slice(part.length) };
};

/** Beside "vorlegen" also "vorzulegen", beside "indienen" also "in te dienen". */
export const withSeparated = (form: string, separable: Separable): string => {
  const parts = partsOf(separable);
  return form.replace(/[\p{L}/]+/u, (verbs) =>
    wordsOf(verbs)
      .flatMap((verb) => {
        const { part, base } = splitVerb(verb, parts);
        return part === '' ? [verb] : [verb, `${part}${separable.between}${base}`.replaceAll(' ', '-')];
      })
      .join('/'),
  );
};

/** "Geeft", "zet", "maakt" of "geven", "zetten", "maken": both spellings where the sound alone tells which. */
const stemsOf = (base: string, { softened, doubled }: Separable['present']): string[] => {
  const stem = base.replace(/e?n$/, '');
  const hard = wordsOf(softened ?? '').reduce((word, pair) => {
    const [soft = '', sharp = ''] = pair.split('-');
    return word.endsWith(soft) ? `${word.slice(0, -soft.length)}${sharp}` : word;
  }, stem);
  if (doubled === undefined) return [hard];
  if (/([^aeiou])\1$/.test(hard)) return [hard.slice(0, -1)];
  const long = new RegExp(`(^|[^aeiou])([${doubled}])([^aeiouy])$`).exec(hard);
  return long ? [hard, hard.replace(/(.)(.)$/, '$1$1$2')] : [hard];
};

/** What one does whose infinitive ends in `base`. */
const presentsOf = (base: string, present: Separable['present']): string[] => {
  const changed = wordsOf(present.changed)
    .map((pair) => pair.split('-') as [string, string])
    .filter(([infinitive]) => base.endsWith(infinitive))
    .sort(([one], [other]) => other.length - one.length)[0];
  if (changed) return [`${base.slice(0, -changed[0].length)}${changed[1]}`];
  return stemsOf(base, present).map((stem) =>
    present.doubled !== undefined && stem.endsWith('t')
      ? stem
      : `${stem}${present.doubled === undefined && /(?:[td]|[^aeiouhlrmn][mn])$/.test(stem) ? 'e' : ''}t`,
  );
};

/**
 * What one does, of what there is to do: "legt/leggen … voor" and "voorlegt" of "voorleggen", "neemt … in gebruik" of
 * "in-gebruik-nemen". The plural alone is the infinitive's own form, and is not told apart from it. Of verbs of one word there
 * are none where `alsoBare` is not said.
 */
export const presentForms = (toDo: string, separable: Separable, alsoBare: boolean): string[] => {
  if (/[…~()*]/.test(toDo) || toDo.includes(' ')) return [];
  const parts = partsOf(separable);
  const unsaid = new Set(wordsOf(separable.present.unsaid));
  return wordsOf(toDo).flatMap((verb): string[] => {
    const words = verb.split('-');
    const infinitive = words.pop() ?? '';
    const { part, base } = splitVerb(infinitive, parts);
    const apart = [...words, ...(part === '' ? [] : [part])].join('-');
    if (!/n$/.test(base) || (apart === '' && (!alsoBare || unsaid.has(base)))) return [];
    const presents = presentsOf(base, separable.present);
    // "Leg ik u morgen voor", "lege ich Ihnen morgen vor".
    const spoken = stemsOf(base, separable.present).map((stem) => `${stem}${separable.present.speaking}`);
    return apart === ''
      ? [presents.join('/')]
      : [
          `${[...presents, ...spoken, base].join('/')} … ${apart}`,
          ...presents.map((one) => lastOf(one, apart, parts)),
        ];
  });
};

/** "Voorlegt", "in gebruik neemt": the verb behind what belongs to it. */
const lastOf = (verb: string, apart: string, parts: readonly string[]): string =>
  parts.includes(apart) ? `${apart}${verb}` : `${apart} ${verb}`;

/** In clauses that end with their verb: beside "brengt … bezoek" also "bezoek brengt", beside "komt … aan" also "aankomt". */
export const verbLast = (form: string, separable: Separable): string[] => {
  const [head = '', tail = '', ...more] = form.split(' … ');
  const behind = tail.replace(/\([^)]*\)/g, '').trim();
  if (more.length > 0 || behind === '' || /[\s~]/.test(head) || /[~]/.test(behind)) return [];
  const parts = partsOf(separable);
  return [
    parts.includes(behind)
      ? wordsOf(head)
          .map((verb) => `${behind}${verb}`)
          .join('/')
      : `${behind} ${head}`,
  ];
};
