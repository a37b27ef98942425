import { memberStates } from '../places/gazetteer.js';
import { behindVerb, isShared, leadsHome, visitorBehind } from './doers.js';
import type { Scene } from './scene.js';
import { ofSpeaker, receivedFrom, speaks } from './speakers.js';
import type { Direction, Told } from './told.js';

/** "The chair accepted the invitation", "an invitation accepted by the host": who accepts. */
export const accepting = (scene: Scene): Direction | undefined => {
  const { sentence, trigger, subject } = scene;
  const isAccepted =
    trigger.frame === 'accepted' ||
    sentence.of('accepted').some(({ start, end }) => start < trigger.end && trigger.start < end);
  if (!isAccepted) return undefined;
  const { by } = scene;
  const isBy = by !== undefined && !sentence.vocabulary.infinitive.behind?.has(sentence.word(by.end));
  const acceptor = (isBy ? scene.doer : undefined) ?? scene.first(scene.acting(subject));
  // "… to come to Brussels": where it leads to says more than an office.
  if (acceptor === 'ours' && scene.isOfAnybody && leadsHome(scene.sides, scene.candidate)) return 'theirs';
  // Where nobody tells who accepted, it is the other one than who is come to.
  return acceptor ?? receivedFrom(undefined, scene.first(scene.object));
};

/** "The committee will receive the minister", "we shall get an answer": who comes, and who gives. */
export const receiving = (scene: Scene): Direction | undefined => {
  const { sentence, trigger, kind, subject, object } = scene;
  if (trigger.verb !== 'receives' && trigger.verb !== 'gets') return undefined;
  const isGuest = trigger.verb === 'receives' && kind !== 'report';
  const told =
    subject.findLast(({ side }) => side !== 'joint') ??
    scene.sides.told(sentence, trigger.start, trigger.end)[0];
  // "I shall receive the President in May"
  const receiver = speaks(sentence, trigger) ? ofSpeaker(scene.sides, scene.candidate) : told?.side;
  return receivedFrom(isGuest ? scene.first(scene.acting(object)) : undefined, receiver);
};

/** Who moves; where nobody is told of, whoever has a reason to go there. */
export const visiting = (scene: Scene): Direction | undefined => {
  const { sentence, sides, candidate, trigger, subject, object, start, end } = scene;
  if (scene.kind !== 'visit') return undefined;
  if (isShared(candidate)) return 'joint';
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
  // "To Brussels comes a delegation of the Ukrainian parliament": who moves may stand behind.
  const movers = scene.acting([...subject, ...inverse]);
  const isNobody = movers.length === 0;
  // "… thanked Romania and will come to Bucharest": nobody makes a visit to where they are at home.
  const isOfThere = (mover: Told) =>
    sentence.places.some(
      ({ place, start: at }) => at === mover.at && !place.city && place.code === destination?.place.code,
    );
  const isAnybody = movers.every((one) => one.general || isOfThere(one));
  const behind = scene.acting(object).filter(({ at }) => !sentence.tokens[at]?.capital);
  const mover =
    scene.first(isNobody ? visitorBehind(sides, candidate) : movers) ??
    (isNobody && subject.length > 0 ? scene.first(behind) : undefined);
  if (mover === undefined && movers.some(({ side }) => side === 'joint')) return 'joint';
  // "A delegation is expected in Brussels": whose it is, where it comes to tells.
  if (
    destination &&
    byPlace === 'theirs' &&
    (mover === undefined || (isAnybody && sides.isSeat(sentence, destination)))
  )
    return byPlace;
  // "The minister will travel to Astana": whose he is, his journey tells, where nothing else does.
  const elsewhere = [...sides.countries.seen].some(
    (code) => code !== destination?.place.code && !memberStates.has(code),
  );
  const isOwn = sides.countries.home !== undefined && !elsewhere;
  const isHost = destination?.place.city && destination.place.code === sides.countries.host;
  if (byPlace === 'ours' && (isOwn || isHost) && isAnybody) return byPlace;
  // "A second mission would be deployed to Accra": where nobody moves by name or pronoun, where it leads tells.
  const isPronoun = sentence
    .of('anaphora')
    .some((match) => match.start >= start && match.start < trigger.start && trigger.start - match.end <= 3);
  return (
    mover ?? (isPronoun ? undefined : byPlace) ?? scene.before ?? byPlace ?? scene.first(subject) ?? 'ours'
  );
};
