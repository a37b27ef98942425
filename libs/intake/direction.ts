import type { Candidate } from './grammar/candidates.js';
import type { Sentence } from './grammar/sentence.js';
import { memberStates } from './places/gazetteer.js';
import { committee, type Direction, isOneName, type Sides } from './sides.js';

/** Who owes it: the one who moves, sends, signs; both where both meet. */
export const directionOf = (sides: Sides, candidate: Candidate): Direction => {
  const { sentence, trigger, kind, start, end } = candidate;
  const cities = new Set(sentence.places.flatMap((place) => (place.place.city ? [place.start] : [])));
  const near = sides.told(sentence, start, trigger.start);
  // "… agreed to hold talks and to appoint experts": who agreed stands in the clause before.
  // A meeting without a verb of its own is of whoever meets.
  const isNamed = trigger.verb === null && kind === 'dialogue' && trigger.frame !== 'open';
  const subject = (near.length > 0 || isNamed ? near : sides.told(sentence, 0, trigger.start)).filter(
    ({ at }) => !isInvited(sentence, at),
  );
  const object = sides.told(sentence, trigger.end, end);
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
    const body = sided.find(({ side, at }) => side === 'ours' && isOneName(sentence, speaker.at, at));
    return body?.side ?? speaker.side;
  };
  // "Kyiv will let us have the names": right before its verb a city is who governs there.
  const isCity = ({ at }: { at: number }) =>
    cities.has(at) && !(at + 1 === trigger.start && (at === start || sentence.word(at - 1).length > 3));
  // "Will be organised by the Committee": who is named as doing it.
  const agent = sentence
    .of('agent')
    .find((match) => match.start >= trigger.end && match.start <= trigger.end + 6 && match.end < end);
  const doer = agent && first(object.filter(({ at }) => at >= agent.end && at <= agent.end + 4));
  if (doer && kind !== 'visit' && sentence.of('passive').some((match) => match.start === trigger.start))
    return doer;
  // "Ms Falk drafts the letter to the ministry": whose task it is stands before it.
  const owner =
    trigger.frame === 'assigns' &&
    sentence.of('title').some((match) => match.start >= start && match.end <= trigger.start);
  if (owner) return first(subject) ?? 'ours';
  if (speaks(sentence, trigger)) return ofSpeaker(sides, candidate);
  const accepts =
    trigger.frame === 'accepted' ||
    sentence.of('accepted').some((match) => match.start < trigger.end && trigger.start < match.end);
  if (accepts) {
    const acceptor = first(subject.filter((told) => !isCity(told)));
    if (acceptor) return acceptor;
  }
  if (kind === 'visit') {
    const places = sentence.places.filter((place) => place.start >= trigger.end && place.end <= end);
    const destination = places.find(({ place }) => place.city) ?? places[0];
    const byPlace = destination && (sides.ofPlace(destination) === 'ours' ? 'theirs' : 'ours');
    // "To Brussels comes a delegation of the Ukrainian parliament": who moves may stand behind.
    const movers = subject.filter((told) => !isCity(told));
    const behind = object.filter((told) => !isCity(told) && !sentence.tokens[told.at]?.capital);
    const mover = first(movers) ?? (movers.length === 0 && subject.length > 0 ? first(behind) : undefined);
    if (mover === undefined && movers.some(({ side }) => side === 'joint')) return 'joint';
    if (mover === undefined && byPlace === 'theirs') return byPlace;
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
    return mover ?? saidBefore(sides, candidate) ?? byPlace ?? first(subject) ?? 'ours';
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
    kind === 'dialogue' && subject.some(({ general, at }) => general && committee.test(sentence.word(at)));
  if (sits && all.every(({ side }) => side === 'ours')) return 'ours';
  // Where they meet says nothing of who holds it.
  const alone = sidesOf(subject.filter((told) => !isCity(told))).size === 1 && sidesOf(all).size === 1;
  if (meets && !(alone && (trigger.verb === 'object' || (kind === 'agreement' && trigger.verb !== null))))
    return 'joint';
  // "Members handed the Minister a list, to which he undertook to reply": the pronoun is of the last one told.
  if (subject.every(({ general }) => general) && agrees(candidate)) {
    const speaker = first(subject);
    if (speaker === undefined) return 'joint';
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
    (kind === 'report' || trigger.frame === 'assigns' ? 'ours' : 'theirs')
  );
};
/** "The sides agreed to:", above the items of a list. */
const leadOf = (sides: Sides, sentence: Sentence): Direction | undefined => {
  const at = sides.numberOf(sentence);
  const lead = sides.sentences
    .slice(Math.max(0, at - longestList), at)
    .findLast(({ item, text }) => !item || /:\s*$/.test(text));
  if (!lead || !/:\s*$/.test(lead.text)) return undefined;
  const told = sides.told(lead, 0, lead.tokens.length);
  return told.some(({ side }) => side === 'joint') ? 'joint' : told[0]?.side;
};
/** "We", within quotation marks, is who is quoted: named after them, or in the sentence before. */
const ofSpeaker = (sides: Sides, { sentence, trigger }: Candidate): Direction => {
  const opened = sentence.tokens.slice(0, trigger.start).findLastIndex(({ word }) => /^[“„«"]$/.test(word));
  const closed = sentence.tokens.findIndex(({ word }, at) => at > trigger.end && /^[”“»"]$/.test(word));
  if (opened < 0 || closed < 0) return 'ours';
  const told = [
    ...sides.told(sentence, closed, sentence.tokens.length),
    ...sides.told(sentence, 0, opened),
  ].find(({ side }) => side !== 'joint');
  return told?.side ?? 'ours';
};
/** "We", said by an ending; or the one of whom the sentence before tells, where this one names nobody ("She will also …"). */
const saidBefore = (sides: Sides, { sentence, trigger, start }: Candidate): Direction | undefined => {
  const { we } = sentence.vocabulary.endsAs;
  const said = sentence.of('side').find((match) => match.start >= trigger.start && match.end <= trigger.end);
  if (said) return said.entry.side;
  for (let at = trigger.start; at < trigger.end; at++) if (we?.test(sentence.written(at))) return 'ours';
  const lead = sentence.item ? leadOf(sides, sentence) : undefined;
  if (lead) return lead;
  const points = sentence.of('anaphora').some((match) => match.start >= start && match.start < trigger.start);
  const nobody = sides.told(sentence, 0, trigger.start).length === 0;
  if (!points && !nobody && trigger.start - start > 3) return undefined;
  const before = sides.sentences[sides.numberOf(sentence) - 1];
  if (!before || before.block < sentence.block - (points ? 1 : 0)) return undefined;
  const told = sides
    .told(before, 0, Math.min(before.tokens.length, 14))
    .filter(({ side }) => side !== 'joint');
  const [speaker] = told;
  return (told.find(({ general, at }) => !general && at - (speaker?.at ?? 0) <= 5) ?? speaker)?.side;
};

/** "It was agreed to": by both, where nobody is named. */
const agreed =
  /^(?:agree|convenut|convengo|concord|convenit|convinieron|acord|acuerd|uzgodni|ustal|afgespr|overeen|spraken|vereinbar|verabred|convenu|conveni|combinad)/;

const agrees = ({ sentence, trigger }: Candidate): boolean =>
  trigger.frame === 'undertakes' &&
  sentence.tokens.slice(trigger.start, trigger.end).some(({ word }) => agreed.test(word));

/** Items below one line that leads to them. */
const longestList = 20;

/** "I send", "schicke ich": who writes or speaks. */
const speaks = (sentence: Sentence, { start, end }: { start: number; end: number }): boolean =>
  [start - 1, end].some((at) => sentence.vocabulary.speakers.has(sentence.word(at)));

/** It names who invites: "at the invitation of the Speaker", up to the next comma. */
const isInvited = (sentence: Sentence, at: number): boolean => {
  for (let i = at; i >= 0 && at - i <= 20; i--) {
    const word = sentence.word(i);
    if (word === ',') return false;
    if (/^(?:invit|einlad|zaprosz|uitnod|convite|convid)/.test(word)) return true;
  }
  return false;
};
