import type { Candidate } from './grammar/candidates.js';
import type { Sentence } from './grammar/sentence.js';
import type { ProposedParties } from './proposal.js';
import { fold } from './text/clean-text.js';

/**
 * Stretches of a sentence that name a body, an office or a person. Where something is to be is nobody. What ends before a verb may
 * be a name up to it.
 */
const namesIn = (sentence: Sentence, start: number, end: number, isBeforeVerb = false): string[] => {
  const { articles, inside } = sentence.vocabulary.names;
  const names: string[] = [];
  let i = start;
  while (i < end) {
    // "The Ministry", at the beginning; "The Hague", anywhere.
    const isArticle = articles.test(sentence.word(i));
    const place = sentence.places.find((one) => one.start === i || (isArticle && one.start === i + 1));
    if (place?.place.city && sentence.tokens[place.end]?.capital !== true) {
      i = place.end;
      continue;
    }
    // "In Brussels the Committee": in capitals since it begins a sentence.
    if (i === 0 && !place?.place.city && (isArticle || inside.test(sentence.word(i)))) {
      i++;
      continue;
    }
    if (
      !isName(sentence, i) ||
      (i === 0 && !place && !sentence.tokens[1]?.capital && !isBodyOrOffice(sentence, i))
    ) {
      i++;
      continue;
    }
    let last = i;
    for (let j = i + 1; j < end && j - last <= 4; j++) {
      if (isName(sentence, j)) last = j;
      else if (!inside.test(sentence.word(j)) || sentence.isDate(j)) break;
    }
    const from = officeBefore(sentence, start, i);
    const after = (isBeforeVerb ? bodyUpTo(sentence, from, end) : null) ?? last + 1;
    if (!isThing(sentence, from, after) && !isOnlyOf(sentence, from, after))
      names.push(sentence.textOf(from, after));
    i = after;
  }
  return names.filter((name) => name.length > 2);
};

/** In words: "Comisia pentru afaceri externe, drepturile omului și minorități". */
const longestBody = 10;

/** Where a verb begins, and with it the end of a name. */
const verbs = ['says', 'does', 'done', 'will-do', 'undertakes', 'future', 'planned', 'happens'] as const;

/**
 * Where the name of a body ends that goes on in small letters, as in most languages but English, up to what it is to do:
 * "Comitetul mixt", "Commission mixte", "Ausschuss für auswärtige Angelegenheiten"; null where something else stands between.
 */
const bodyUpTo = (sentence: Sentence, start: number, end: number): number | null => {
  const isOf = isOnlyOf(sentence, start, start + 1);
  if (end - start > longestBody || !(isOf || isBodyOrOffice(sentence, start))) return null;
  for (let at = start + 1; at < end; at++)
    if (!/^\p{L}[\p{L}'’-]*$/u.test(sentence.word(at)) || sentence.isDate(at)) return null;
  const isBroken =
    sentence.tokens.slice(start, end).some(({ word }) => sentence.vocabulary.relatives.has(word)) ||
    verbs.some((role) => sentence.of(role).some((verb) => verb.start > start && verb.start < end));
  if (isBroken) return null;
  // "Se", "nu": small words before a verb are its own.
  while (end > start + 1 && sentence.word(end - 1).length <= 3 && !sentence.tokens[end - 1]?.capital) end--;
  return end;
};

/** Where the office begins that a name is of, in small letters: "le ministre de l'Intérieur". */
const officeBefore = (sentence: Sentence, start: number, name: number): number => {
  let at = name - 1;
  while (at > start && sentence.vocabulary.names.inside.test(sentence.word(at))) at--;
  const isOffice = at >= start && at < name - 1 && !sentence.isDate(at) && isBodyOrOffice(sentence, at);
  return isOffice ? at : name;
};

/** "De Marokkaanse", before what it says whose it is: "delegatie", "ambassadeur". */
const isOnlyOf = (sentence: Sentence, start: number, end: number): boolean =>
  sentence.places.some((place) => !place.place.city && place.start === start && place.end === end) &&
  [end, end + 1].some((at) => sentence.tokens[at]?.capital === false && isBodyOrOffice(sentence, at));

/** "Erklärung", in a language that writes every noun with a capital. */
const isThing = (sentence: Sentence, start: number, end: number): boolean =>
  end === start + 1 && !isBodyOrOffice(sentence, start) && sentence.startsAt(start, 'noun');

const isName = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.capital === true && !sentence.isDate(at) && /^\p{L}/u.test(sentence.word(at));

const isBodyOrOffice = (sentence: Sentence, at: number): boolean =>
  sentence.vocabulary.names.institutions.test(sentence.word(at)) || sentence.startsAt(at, 'body', 'side');

/** Two or three words in capitals, none of which is a body's, are a person. */
const isPerson = ({ vocabulary }: Sentence, name: string): boolean =>
  /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]*){1,2}$/u.test(name) &&
  !name.split(/[^\p{L}]+/u).some((word) => vocabulary.names.institutions.test(fold(word)));

/** "Informed the Members that the Chamber of Deputies is to vote": who is told of acts, not who was told. */
const actors = (sentence: Sentence, start: number, end: number): string[] => {
  const { that } = sentence.vocabulary.cues;
  let from = end;
  while (from > start && !that.test(sentence.word(from - 1))) from--;
  const told = from > start ? namesIn(sentence, from, end, true) : [];
  return told.length > 0 ? told : namesIn(sentence, start, end, true);
};

export const partiesOf = ({ sentence, trigger, start, end }: Candidate): ProposedParties => {
  const subject = actors(sentence, start, trigger.start);
  const object = namesIn(sentence, trigger.end, end);
  const people = [...subject, ...object].filter((name) => isPerson(sentence, name));
  const bodies = (names: readonly string[]) => names.filter((name) => !people.includes(name));
  const [responsible = null, ...supporting] = bodies(subject);
  return {
    responsible: responsible ?? subject[0] ?? null,
    supporting: [...new Set(supporting)],
    counterparts: [...new Set(bodies(object))].filter((name) => name !== responsible),
    people: [...new Set(people)],
  };
};
