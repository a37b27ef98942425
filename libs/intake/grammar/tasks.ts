import type { Composed } from './frames.js';
import type { Match } from './pattern.js';
import type { Sentence } from './sentence.js';
import type { Entry, VerbKind } from './vocabulary.js';

/** Minutes: an owner at the beginning, then the task; or a label, a colon and the task. */
export const assigned = (sentence: Sentence): Composed[] => {
  const acts = sentence.of('act').filter(({ entry }) => !entry.isGerund);
  const byOwner = sentence.of('assigns').flatMap(({ start, end }) => {
    const from = partFrom(sentence, start);
    if (start < from + 1 || start > from + 9 || (from === 0 && !sentence.tokens[0]?.capital)) return [];
    const act = acts.find((one) => one.start === end);
    const verbBefore = (['does', 'future', 'happens'] as const).some((role) =>
      sentence.of(role).some((match) => match.start >= from && match.start < start),
    );
    const owned = sentence.item || sentence.minutes || isOwner(sentence, from, start);
    // "The purpose of the visit was to inform": no owner stands before it.
    const hasOwner = !sentence.vocabulary.common.has(sentence.word(start - 1));
    if (!act || verbBefore || !owned || !hasOwner) return [];
    return [
      {
        frame: 'assigns' as const,
        start,
        end: act.end,
        verb: act.entry.kind,
        needsDate: !(sentence.item || sentence.minutes || isHeadline(sentence, start)),
      },
    ];
  });
  const labelled = sentence.vocabulary.openings.at(sentence.tokens, 0).length > 0;
  const byLabel = [...acts, ...sentence.of('act-noun').filter(({ start }) => start === 0)]
    .filter(
      ({ start }) =>
        (start > 0 && start <= 9 && isLabelled(sentence, start)) ||
        // "Chair to brief the Committee" and "draft report to be tabled" only look like it.
        (start === 0 && sentence.item && byOwner.length === 0 && sentence.of('passive').length === 0) ||
        // "(a) to send a delegation"
        (start === 1 && sentence.item && sentence.startsAt(0, 'assigns')),
    )
    .map(
      (act): Composed => ({
        frame: 'assigns',
        start: act.start,
        end: act.end,
        verb: act.entry.kind,
        needsDate: !labelled && !sentence.minutes,
      }),
    );
  const found = [...byOwner, ...byLabel, ...byPerson(sentence), ...inline(sentence, acts)];
  return found.length === 0 ? ledOtherwise(sentence) : found;
};

/** "Albania shall: (a) appoint the members; (b) align its policy": tasks that a letter or a number opens, in one sentence. */
const inline = (sentence: Sentence, acts: readonly Match<Entry & { kind: VerbKind }>[]): Composed[] => {
  const lead = (['future', 'undertakes'] as const)
    .flatMap((role) => [...sentence.of(role)])
    .find(({ end }) => sentence.word(end) === ':');
  if (!lead) return [];
  return acts
    .filter(
      ({ start }) =>
        start > lead.end &&
        sentence.word(start - 1) === ')' &&
        /^\p{L}$|^\d+$|^[ivx]+$/u.test(sentence.word(start - 2)),
    )
    .map(({ start, end, entry }) => ({ frame: 'assigns', start, end, verb: entry.kind, needsDate: false }));
};

/** "Kenya committed to: – safeguard the archives": an item's first word is its verb, whatever it is, where something is done with something. */
const ledOtherwise = (sentence: Sentence): Composed[] => {
  const { infinitive, common, lexicon } = sentence.vocabulary;
  const isOpen =
    sentence.led &&
    infinitive.behind !== null &&
    lexicon.infinitive.endings === '' &&
    /^\p{L}\p{Ll}{2,}$/u.test(sentence.written(0)) &&
    !common.has(sentence.word(0)) &&
    !sentence.startsAt(0, 'noun', 'excludes', 'body', 'side', 'title', 'passive', 'future') &&
    /^\p{L}/u.test(sentence.word(1));
  return isOpen ? [{ frame: 'assigns', start: 0, end: 1, verb: 'unknown', needsDate: false }] : [];
};

/** In words: "EU to open office in Dushanbe". */
const longestHeadline = 15;

/** Nothing but a name before the task, in a line as short as headlines are. */
const isHeadline = (sentence: Sentence, start: number): boolean =>
  sentence.tokens.length <= longestHeadline &&
  (sentence.of('side').some((side) => side.start === 0 && side.end <= start) ||
    sentence.places.some((place) => place.start === 0 && place.end <= start));

/** In minutes a semicolon parts one task from the next. */
const partFrom = (sentence: Sentence, before: number): number =>
  sentence.minutes ? sentence.tokens.slice(0, before).findLastIndex(({ word }) => word === ';') + 1 : 0;

/** "Ms Falk drafts the letter": whoever has a title, or a body, and a verb in the present tense, in minutes. */
const byPerson = (sentence: Sentence): Composed[] => {
  if (!sentence.minutes && !sentence.item) return [];
  const owners = (['title', 'side', 'body'] as const)
    .flatMap((role) => [...sentence.of(role)])
    .filter(
      ({ start }) =>
        begins(sentence, start) ||
        (/^\p{L}{1,3}$/u.test(sentence.word(start - 1)) && begins(sentence, start - 1)),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
  if (owners.length === 0) return byName(sentence);
  return owners
    .filter(({ start }, i) => i === 0 || start !== owners[i - 1]?.start)
    .flatMap((owner): Composed[] => {
      let at = owner.end;
      while (at < owner.end + 7 && isOfName(sentence, at)) at++;
      const { present } = sentence.vocabulary.endsAs;
      const tells = sentence
        .of('excludes')
        .some(({ start, entry }) => start >= owner.end && start <= at && entry.why !== 'effects');
      if (tells || !present.test(sentence.written(at)) || sentence.isDate(at)) return [];
      const verb = sentence.of('does').find(({ start }) => start === at)?.entry.kind ?? null;
      return [{ frame: 'assigns', start: at, end: at + 1, verb, needsDate: false }];
    });
};

/** In words: "Wim van den Berg". */
const longestName = 5;

/** "Wim van Dongen neemt contact op met", "Hanoi sends": a name, a place or an acronym, and right behind it a verb that the lexicon knows. */
const byName = (sentence: Sentence): Composed[] => {
  const { common, names } = sentence.vocabulary;
  let at = 0;
  while (
    at < longestName &&
    (sentence.tokens[at]?.capital === true || (at > 0 && names.inside.test(sentence.word(at))))
  )
    at++;
  const does = sentence.of('does').find(({ start }) => start === at);
  const isName =
    at >= 2 &&
    !common.has(sentence.word(0)) &&
    sentence.tokens[at - 1]?.capital === true &&
    !sentence.isDate(0);
  if (!isName || !does || sentence.startsAt(0, 'noun', 'excludes')) return [];
  return [{ frame: 'assigns', start: at, end: does.end, verb: does.entry.kind, needsDate: false }];
};

/**
 * "Herr Osei meldet sich nächste Woche", "Ik stuur je morgen de lijst": in many languages the present also tells of what is to
 * come, where a day to come says so.
 */
export const presents = (sentence: Sentence): Composed[] => {
  const { lexicon, endsAs, common, speakers } = sentence.vocabulary;
  if (!lexicon.presentAhead || sentence.dates.length === 0) return [];
  const present = (at: number): Composed[] => {
    if (
      sentence.startsAt(at, 'does', 'done', 'excludes') ||
      sentence.isDate(at) ||
      common.has(sentence.word(at))
    )
      return [];
    return [{ frame: 'does', start: at, end: at + 1, verb: null, needsDate: true }];
  };
  const bySpeaker = [...speakers].flatMap((speaker) =>
    sentence.tokens.flatMap(({ word }, at) =>
      word === speaker
        ? [at - 1, at + 1].filter((verb) => endsAs.speaking?.test(sentence.written(verb))).flatMap(present)
        : [],
    ),
  );
  const byOwner = (['title', 'side', 'body'] as const)
    .flatMap((role) => [...sentence.of(role)])
    .flatMap(({ end }) => {
      let at = end;
      while (at < end + 4 && sentence.tokens[at]?.capital === true) at++;
      return endsAs.present.test(sentence.written(at)) ? present(at) : [];
    });
  return [...bySpeaker, ...byOwner];
};

/** Nothing, a sign or a number stands before it. */
const begins = (sentence: Sentence, at: number): boolean =>
  at <= 0 || /^(?:[:.|;–—)]|\d+)$/.test(sentence.word(at - 1));

const isOfName = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.capital === true || /^[(),.]$/.test(sentence.word(at)) || isInBrackets(sentence, at);

const isInBrackets = (sentence: Sentence, at: number): boolean =>
  sentence.word(at - 1) === '(' || (sentence.word(at + 1) === ')' && sentence.word(at) !== '(');

/** A colon or a dash right before the task; before its object where the verb comes last ("Secretariaat: notulen rondsturen"). */
const isLabelled = (sentence: Sentence, start: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, start - (sentence.vocabulary.lexicon.verbFirst ? 5 : 1)), start)
    .some(({ word }) => /^[:–—|]$/.test(word));

/** All that stands before is a name or an office: capitals, no sign but a slash or a full stop after a title. */
const isOwner = (sentence: Sentence, from: number, before: number): boolean => {
  const words = sentence.tokens.slice(from, before);
  const names = words.filter(({ word }) => word.length > 3);
  return names.length === 0 || names.filter(({ capital }) => capital).length * 2 >= names.length;
};
