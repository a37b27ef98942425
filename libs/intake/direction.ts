import type { Kind } from '#domain/commitments/commitment.terms.js';
import {
  agrees,
  behindVerb,
  clauseFrom,
  holdsDoer,
  isDebate,
  isDomestic,
  isGivenToUs,
  isHearing,
  isHost,
  isInvited,
  isOfText,
  isOfTwo,
  isOwner,
  isPaid,
  isPassive,
  isRatified,
  isShared,
  leadsHome,
  opensWithPerson,
  personal,
  placeOfDeed,
  quoted,
  saysPerson,
  visitorBehind,
} from './doers.js';
import type { Candidate } from './grammar/candidates.js';
import { isOneName } from './names.js';
import { memberStates } from './places/gazetteer.js';
import { isCommittee } from './side-words.js';
import { type Direction, type Sides } from './sides.js';
import { isPossessed, ofSpeaker, receivedFrom, reportedBy, saidBefore, speaks } from './speakers.js';

/** Kinds that all who are named take part in. */
const gathers: ReadonlySet<Kind> = new Set(['visit', 'dialogue', 'agreement']);

/** Who owes it: the one who moves, sends, signs; both where both meet. */
export const directionOf = (sides: Sides, candidate: Candidate): Direction => {
  const { sentence, trigger, kind, start, end } = candidate;
  const cities = new Set(sentence.places.flatMap((place) => (place.place.city ? [place.start] : [])));
  const near = sides.told(sentence, clauseFrom(sides, candidate), trigger.start);
  // "… agreed to hold talks and to appoint experts": who agreed stands in the clause before.
  // A meeting without a verb of its own is of whoever meets.
  const isNamed = trigger.verb === null && kind === 'dialogue' && trigger.frame !== 'open';
  const before = near.length > 0 || isNamed ? near : sides.told(sentence, 0, trigger.start);
  const inside = holdsDoer(candidate) ? sides.told(sentence, trigger.start, trigger.end) : [];
  const inverted = before.length === 0 && !gathers.has(kind) ? behindVerb(sides, candidate) : [];
  const named = [...(inside.length > 0 ? inside : before), ...inverted].filter(
    ({ at }) => !isInvited(sentence, at),
  );
  const person = opensWithPerson(sides, candidate) ? saidBefore(sides, candidate) : undefined;
  const subject = person
    ? [{ side: person, at: 0, general: true }]
    : quoted(sides, candidate, personal(sides, candidate) ?? named);
  const object = sides.told(sentence, trigger.end, end);
  if (isOfTwo(candidate, subject)) return 'joint';
  const all = [...subject, ...object];
  // A country named says more than "the ministry", which every side has.
  const first = (told: typeof all): Direction | undefined => {
    const sided = told.filter(({ side }) => side !== 'joint');
    const [speaker] = sided;
    if (!speaker) return undefined;
    const named = sided.find(({ general }) => !general);
    // "The Minister assured the delegation that …": what stands far behind is told of, not by.
    if (named && (named.at - speaker.at <= 6 || (speaker.side === 'ours' && !speaker.general)))
      return named.side;
    // "The chair of the subcommittee": the office is of the body right behind it.
    const body = sided.find(
      ({ side, at, learnt }) =>
        side === 'ours' && !learnt && !isOwner(sentence, speaker.at) && isOneName(sentence, speaker.at, at),
    );
    return body?.side ?? speaker.side;
  };
  // "Kyiv will let us have the names": right before its verb a city is who governs there.
  // "The University of Samarkand": what opens the clause is of there.
  const isCity = ({ at }: { at: number }) =>
    cities.has(at) &&
    !(at > start && sentence.word(start).length > 3 && isOneName(sentence, start, at)) &&
    !(at + 1 === trigger.start && (at === start || sentence.word(at - 1).length > 3));
  // "Will be organised by the Committee": who is named as doing it.
  const agent = sentence
    .of('agent')
    .find((match) => match.start >= trigger.end && match.start <= trigger.end + 6 && match.end < end);
  const doer =
    agent &&
    first(object.filter((told) => told.at >= agent.end && told.at <= agent.end + 4 && !isCity(told)));
  if (doer && kind !== 'visit' && (isPassive(candidate) || agent.start === trigger.end)) return doer;
  // "Ms Falk drafts the letter to the ministry": whose task it is stands before it.
  const owner =
    trigger.frame === 'assigns' &&
    sentence.of('title').some((match) => match.start >= start && match.end <= trigger.start);
  if (owner) return first(subject) ?? 'ours';
  // "Letter to the Prosecutor – Chair to sign"
  const beside = trigger.frame === 'assigns' ? subject.find(({ at }) => at === trigger.start - 1) : undefined;
  if (beside) return beside.side;
  if (speaks(sentence, trigger)) {
    // "We shall meet again" is said of both.
    const isMeeting =
      kind === 'dialogue' &&
      trigger.verb === 'dialogue' &&
      !sentence.vocabulary.cues.single.test(sentence.word(trigger.start - 1));
    return isMeeting ? 'joint' : ofSpeaker(sides, candidate);
  }
  const accepts =
    trigger.frame === 'accepted' ||
    sentence.of('accepted').some((match) => match.start < trigger.end && trigger.start < match.end);
  if (accepts) {
    // "An invitation accepted by the host".
    const isBy = agent !== undefined && !sentence.vocabulary.infinitive.behind?.has(sentence.word(agent.end));
    const acceptor = (isBy ? doer : undefined) ?? first(subject.filter((told) => !isCity(told)));
    // "The chair accepted the invitation to come to Brussels": where it leads to says more than an office.
    if (acceptor === 'ours' && subject.every(({ general }) => general) && leadsHome(sides, candidate))
      return 'theirs';
    if (acceptor) return acceptor;
    // Where nobody tells who accepted, it is the other one than who is come to.
    const host = receivedFrom(undefined, first(object));
    if (host) return host;
  }
  if (trigger.verb === 'receives' || trigger.verb === 'gets') {
    const guest =
      trigger.verb === 'receives' && kind !== 'report'
        ? first(object.filter((told) => !isCity(told)))
        : undefined;
    const giver = receivedFrom(
      guest,
      (
        subject.findLast(({ side }) => side !== 'joint') ??
        sides.told(sentence, trigger.start, trigger.end)[0]
      )?.side,
    );
    if (giver) return giver;
  }
  if (kind === 'visit') {
    // "Im November reist eine armenische Gruppe nach Berlin": who moves stands right behind the verb, not where to.
    const inverse = (subject.length > 0 ? [] : behindVerb(sides, candidate)).filter(({ at }) =>
      sentence.vocabulary.cues.indefinite.test(sentence.word(at - 1)),
    );
    const places = sentence.places.filter(
      (place) =>
        place.start >= trigger.start && place.end <= end && !inverse.some(({ at }) => at === place.start),
    );
    const destination = places.find(({ place }) => place.city) ?? places[0];
    const byPlace = destination && (sides.ofPlace(destination) === 'ours' ? 'theirs' : 'ours');
    if (isShared(candidate)) return 'joint';
    // "To Brussels comes a delegation of the Ukrainian parliament": who moves may stand behind.
    const movers = [...subject, ...inverse].filter((told) => !isCity(told));
    const behind = object.filter((told) => !isCity(told) && !sentence.tokens[told.at]?.capital);
    const mover =
      first(movers.length > 0 ? movers : visitorBehind(sides, candidate)) ??
      (movers.length === 0 && subject.length > 0 ? first(behind) : undefined);
    if (mover === undefined && movers.some(({ side }) => side === 'joint')) return 'joint';
    // "A delegation is expected in Brussels": whose it is, where it comes to tells.
    if (mover === undefined && byPlace === 'theirs') return byPlace;
    if (
      movers.every(({ general }) => general) &&
      byPlace === 'theirs' &&
      destination &&
      sides.isSeat(sentence, destination)
    )
      return byPlace;
    // "The minister will travel to Astana": whose he is, his journey tells, where nothing else does.
    const elsewhere = [...sides.seen].some(
      (code) => code !== destination?.place.code && !memberStates.has(code),
    );
    if (
      byPlace === 'ours' &&
      sides.home !== undefined &&
      !elsewhere &&
      movers.every(({ general }) => general)
    )
      return byPlace;
    // "A second mission would be deployed to Accra": where nobody moves by name or pronoun, where it leads tells.
    const isPronoun = sentence
      .of('anaphora')
      .some((match) => match.start >= start && match.start < trigger.start && trigger.start - match.end <= 3);
    return (
      mover ??
      (isPronoun ? undefined : byPlace) ??
      saidBefore(sides, candidate) ??
      byPlace ??
      first(subject) ??
      'ours'
    );
  }
  const sidesOf = (told: typeof all) => new Set(told.flatMap(({ side, general }) => (general ? [] : [side])));
  if (trigger.verb === 'attends' || trigger.verb === 'speaks') {
    const goer = first(subject.filter((told) => !isCity(told))) ?? saidBefore(sides, candidate);
    if (goer && !subject.some(({ side }) => side === 'joint')) return goer;
  }
  const meets = kind === 'dialogue' || kind === 'agreement';
  if ((meets ? all : subject).some(({ side }) => side === 'joint')) return 'joint';
  // A committee that sits by itself: nothing else of its sentence is on another side, and it is no place only.
  const sits =
    kind === 'dialogue' &&
    (isPassive(candidate) || subject.length === 0 ? all : subject).some(
      ({ general, at }) => general && isCommittee(sentence, at),
    );
  if (sits && all.every(({ side }) => side === 'ours')) return 'ours';
  if (kind === 'dialogue' && isDebate(candidate) && sidesOf(subject).size <= 1) {
    const debater = first(subject.filter((told) => !isCity(told))) ?? first(subject);
    if (debater) return debater;
  }
  // "This protocol enters into force", "parts of it": of whom it is.
  if (kind === 'action' && subject.length === 0 && isOfText(candidate)) return 'joint';
  if (kind === 'dialogue' && isHearing(candidate)) {
    const owner = subject.some(({ at }) => isPossessed(sentence, at))
      ? saidBefore(sides, candidate)
      : undefined;
    const hearer = owner ?? first(subject.filter((told) => !isCity(told)));
    if (hearer !== 'theirs' || owner) return hearer ?? 'ours';
  }
  // "Ratification by the Jogorku Kenesh" is one side's.
  if (
    kind === 'agreement' &&
    (isRatified(sentence, trigger) ||
      (trigger.noun && sentence.vocabulary.cues.ratifying.test(sentence.word(trigger.noun.start))))
  ) {
    const ratifier = first(all);
    if (ratifier) return ratifier;
  }
  // Where they meet says nothing of who holds it.
  // "Parliament will organise a seminar for Georgian officials": who holds it, for whom.
  const holder = sidesOf(subject.filter((told) => !isCity(told)));
  const alone = holder.size === 1 && (sidesOf(all).size === 1 || isHost(candidate));
  if (meets && !(alone && (trigger.verb === 'object' || (kind === 'agreement' && trigger.verb !== null))))
    return 'joint';
  // "Members handed the Minister a list, to which he undertook to reply": the pronoun is of the last one told.
  if (subject.every(({ general }) => general) && agrees(candidate)) {
    const speaker = first(subject) ?? (saysPerson(candidate) ? saidBefore(sides, candidate) : undefined);
    if (speaker === undefined) return 'joint';
  }
  if (
    (kind === 'action' || kind === 'case') &&
    sides.isOfOthers &&
    isDomestic(candidate) &&
    named.every(({ side, general }) => general || side === 'theirs')
  )
    return 'theirs';
  const reported = meets ? undefined : reportedBy(sides, candidate);
  if (reported) return reported;
  if (subject.length === 0) {
    const where = placeOfDeed(sides, candidate);
    if (where) return where;
  }
  if (isGivenToUs(sides, candidate) && subject.every(({ learnt }) => learnt)) return 'theirs';
  if (kind === 'action' && subject.length === 0 && isPaid(candidate)) return 'ours';
  const owned = subject.filter(({ side }) => side !== 'joint').at(-1);
  if (!meets && owned?.general && subject.length === 1 && isPossessed(sentence, owned.at)) {
    const owner = saidBefore(sides, candidate);
    if (owner) return owner;
  }
  const pronoun = sentence
    .of('anaphora')
    .find((match) => match.start > start + 2 && match.end <= trigger.start && trigger.start - match.end <= 1);
  const told = pronoun ? subject.filter(({ at, side }) => at < pronoun.start && side !== 'joint') : [];
  // Who speaks to us in the third person is of the other side.
  if (told.length > 0) return told.some(({ side }) => side === 'theirs') ? 'theirs' : 'ours';
  return (
    first(subject.filter((told) => !isCity(told))) ??
    saidBefore(sides, candidate) ??
    // What is handed to us, or shown, comes from them.
    (kind !== 'dialogue' &&
    trigger.frame !== 'assigns' &&
    object.some(({ side }) => side === 'ours') &&
    subject.length === 0
      ? 'theirs'
      : undefined) ??
    (kind === 'dialogue' || trigger.frame === 'assigns' ? first(object) : undefined) ??
    first(subject) ??
    (kind === 'report' ||
    trigger.frame === 'assigns' ||
    sentence.minutes ||
    (sides.isFromWithin && !isPassive(candidate))
      ? 'ours'
      : 'theirs')
  );
};
