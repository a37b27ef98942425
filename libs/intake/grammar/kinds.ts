import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { Composed } from './frames.js';
import type { Noun } from './nouns.js';
import type { Sentence } from './sentence.js';
import type { VerbKind } from './vocabulary.js';

/** "Hold" and "attend" say nothing by themselves. */
export const wantsObject = (verb: VerbKind | null): verb is 'object' | 'attends' =>
  verb === 'object' || verb === 'attends';

/** What is promised: as its verb says, else as what it is done with, else as the first thing that its clause names. */
export const kindOf = (
  sentence: Sentence,
  nouns: readonly Noun[],
  { verb, frame, start, end }: Composed,
  named: Noun | null,
): Kind => {
  const { cues } = sentence.vocabulary;
  // "A field visit is being prepared", "the trip is confirmed": what is done with it makes nothing else of it.
  const isSubject = named !== null && named.end <= start && isDone(sentence, end) && isHead(sentence, named);
  if (isSubject && (verb === 'send' || verb === 'action' || verb === 'visit') && moving.has(named.entry.kind))
    return named.entry.kind;
  // "Ontvangt de delegatie een reactie": it gets one.
  if (verb === 'receives') return named?.entry.kind === 'report' && named.start >= end ? 'report' : 'visit';
  if (verb === 'unknown') return named?.entry.kind ?? aboutCase(nouns, start, end) ?? 'action';
  if (verb === 'send' || verb === 'gets') {
    if (named?.entry.kind === 'report') return 'report';
    // "Will send to Brussels, in June, a delegation of five."
    if (
      sentence.of('body').some(
        (body) =>
          body.start >= end &&
          body.start <= end + 12 &&
          cues.delegations.test(sentence.word(body.start)) &&
          // "Will make available to the delegation" sends none.
          (cues.indefinite.test(sentence.word(body.start - 1)) ||
            cues.accusative.test(sentence.written(body.start))),
      )
    )
      return 'visit';
    const about = nouns.find(
      (noun) => noun.entry.kind === 'case' && noun.start >= start - 10 && noun.start <= end + farthestCase,
    );
    return about ? 'case' : 'action';
  }
  if (verb === 'arrives') return named && arriving.has(named.entry.kind) ? named.entry.kind : 'visit';
  if (verb === 'visit') {
    const isNoBody = (noun: Noun) => !sentence.startsAt(noun.start, 'body');
    // "The next meeting of the Joint Committee will be hosted by Parliament": it is held there.
    const isHeld = nouns.some(
      (noun) =>
        noun.entry.kind === 'dialogue' &&
        noun.end <= start &&
        !sentence.hasBoundary(noun.end, start) &&
        isNoBody(noun),
    );
    if (isHeld && isDone(sentence, end)) return 'dialogue';
    // "The bill comes to plenary": a thing makes no visit.
    const thing = nouns.find(
      (noun) =>
        things.has(noun.entry.kind) &&
        noun.end <= start &&
        start - noun.end <= 4 &&
        !sentence.hasBoundary(noun.end, start) &&
        // "The rapporteurs on the monitoring of …" are no thing.
        isHead(sentence, noun) &&
        isNoBody(noun),
    );
    if (thing) return thing.entry.kind;
    // "A marzo partirà un programma": what is to begin stands behind its verb, and nobody goes anywhere.
    const begun =
      frame === 'future' && end === start + 1
        ? nouns.find((noun) => noun.start >= end && noun.start <= end + 2)
        : undefined;
    if (begun && things.has(begun.entry.kind) && isNoBody(begun)) return begun.entry.kind;
  }
  if (verb === 'speaks')
    return (isDone(sentence, end) ? aboutCase(nouns, start, start) : undefined) ?? 'dialogue';
  if (verb !== null && !wantsObject(verb)) return verb;
  // "The working group will meet": a body makes a meeting.
  if (named && verb === null && sentence.startsAt(named.start, 'body'))
    return frame === 'open' ? (aboutCase(nouns, start, end) ?? 'action') : 'dialogue';
  // "An appeal hearing", "the hearing in the case": of a court.
  if (
    named?.entry.kind === 'dialogue' &&
    sentence
      .of('noun')
      .some((one) => one.entry.kind === 'case' && Math.abs(one.start - named.start) <= nearCase)
  )
    return 'case';
  // "Its rapporteurs will be in Podgorica": who is named right before is there.
  if (frame === 'happens' && isPresence(sentence, { start, end })) return 'visit';
  if (named) return named.entry.kind;
  if (
    (frame === 'happens' || (frame === 'planned' && cues.awaited.test(sentence.word(start)))) &&
    sentence.places.some(({ place, start }) => place.city && start === end)
  )
    return 'visit';
  if (frame === 'accepted') return 'visit';
  if (frame === 'open') return aboutCase(nouns, start, end) ?? 'action';
  if (frame !== 'happens' && frame !== 'planned') return 'action';
  return isOfDelegation(sentence, start) ? 'visit' : isOfThing(sentence, start) ? 'action' : 'dialogue';
};

/** In words: "will decide within ten days whether to keep the activist in custody". */
const farthestCase = 14;

/** What somebody is to do in words that no lexicon knows, about people in prison or before courts. */
const aboutCase = (nouns: readonly Noun[], start: number, end: number): Kind | undefined =>
  nouns.find(
    (noun) =>
      noun.entry.kind === 'case' && noun.start >= start - beforeHead && noun.end <= end + farthestCase,
  )?.entry.kind;

/** "The delegation (eight Members) is due on 6 November": it comes. */
const isOfDelegation = (sentence: Sentence, before: number): boolean =>
  sentence
    .of('body')
    .some(
      ({ start, end }) =>
        start <= beforeHead &&
        sentence.vocabulary.cues.delegations.test(sentence.word(start)) &&
        end <= before &&
        before - end <= longestBracket,
    );
const longestBracket = 5;

const isDone = (sentence: Sentence, end: number): boolean =>
  sentence.of('done').some((one) => one.end === end);

/** "The next one takes place", "which takes place": of what was told of. */
const goesOn = (sentence: Sentence, before: number): boolean =>
  sentence.of('coming').some(({ start, end }) => end <= before && before - start <= farthestSubject) ||
  [1, 2].some((back) => sentence.vocabulary.relatives.has(sentence.word(before - back)));

/** "The new hospital will be ready": nobody stands before it who could meet. */
const isOfThing = (sentence: Sentence, before: number): boolean =>
  before > 0 &&
  !goesOn(sentence, before) &&
  !(['side', 'body', 'anaphora'] as const).some((role) =>
    sentence
      .of(role)
      .some(
        ({ start, end }) =>
          end <= before &&
          before - end <= farthestSubject &&
          (role !== 'body' || isMeeting(sentence, { start, end })) &&
          !sentence.tokens.slice(end, before).some(({ word }) => sentence.vocabulary.cues.that.test(word)),
      ),
  );
const farthestSubject = 3;

/** A committee or a council meets, a centre does not. */
const isMeeting = (sentence: Sentence, { start, end }: { start: number; end: number }): boolean => {
  const { committees, shared } = sentence.vocabulary.cues;
  return sentence.tokens.slice(start, end).some(({ word }) => committees.test(word) || shared.test(word));
};

/** Somebody, or a delegation, stands right before the verb, and a city right behind it. */
const isPresence = (sentence: Sentence, { start, end }: { start: number; end: number }): boolean =>
  sentence.places.some((place) => place.place.city && place.start === end) &&
  (sentence
    .of('side')
    .some(
      (whose) => whose.entry.side !== 'joint' && whose.end <= start && start - whose.end <= besidePresence,
    ) ||
    sentence
      .of('body')
      .some(
        (whose) =>
          sentence.vocabulary.cues.delegations.test(sentence.word(whose.start)) &&
          whose.end <= start &&
          start - whose.end <= 3,
      ) ||
    sentence.of('title').some((whose) => whose.end <= start && start - whose.end <= besideName));

/** In words: an adverb; and the name behind a title. */
const besidePresence = 2;
const besideName = 5;

/** In words: "the hearing in Ms Alakbarova's appeal". */
const nearCase = 4;

/** In words: an article, an adjective or two stand before the head of what a clause is about. */
const beforeHead = 3;

/** "A field visit to Romania", not "contributions to the consultation" nor "the mission's conclusions". */
const isHead = (sentence: Sentence, { start, end }: Noun): boolean =>
  // "The rapporteurs on the monitoring of …": somebody, and of what.
  !(['side', 'body'] as const).some((role) =>
    sentence.of(role).some(
      (whose) =>
        whose.end <= start &&
        start - whose.start <= beforeHead + 1 &&
        // "A joint mission" is one.
        !(whose.entry.role === 'side' && whose.entry.side === 'joint'),
    ),
  ) &&
  (start <= beforeHead || sentence.hasBoundary(start - beforeHead - 1, start)) &&
  sentence.clean[sentence.tokens[end - 1]?.end ?? 0] !== "'";

/** "The court set 28 March for the next hearing": what courts hold and put off are cases. */
export const isInCourt = (sentence: Sentence, start: number): boolean =>
  sentence.tokens.slice(0, start).some(({ word }) => sentence.vocabulary.cues.courts.test(word));

/** In words: "will be considered by the Supreme Court". */
const besideAgent = 3;

/** What a court is to do: "will be examined by the court". */
export const isByCourt = (sentence: Sentence, { end }: { end: number }): boolean =>
  sentence
    .of('agent')
    .some(
      (agent) =>
        agent.start >= end &&
        agent.start - end <= 1 &&
        sentence.tokens
          .slice(agent.end, agent.end + besideAgent)
          .some(({ word }) => sentence.vocabulary.cues.courts.test(word)),
    );

const moving: ReadonlySet<Kind> = new Set(['visit', 'dialogue']);
const things: ReadonlySet<Kind> = new Set(['report', 'agreement', 'action']);

/** What is expected without going anywhere. */
const arriving: ReadonlySet<Kind> = new Set(['dialogue', 'report', 'agreement']);
