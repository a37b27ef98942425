import { type Candidate, isPassive } from '../grammar/candidates.js';
import {
  agrees,
  besideVerb,
  isDebate,
  isDomestic,
  isGivenToUs,
  isHearing,
  isHost,
  isOfText,
  isOfTwo,
  isPaid,
  isRatified,
  saysPerson,
} from './doers.js';
import { Scene } from './scene.js';
import { isCommittee } from './side-words.js';
import type { Sides } from './sides.js';
import { isPossessed, ofSpeaker, receivedFrom, reportedBy, speaks } from './speakers.js';
import type { Direction, Told } from './told.js';
import { accepting, receiving, visiting } from './visiting.js';

/** Says whose promise it is, or that it cannot tell. */
type Rule = (scene: Scene) => Direction | undefined;

const bothNamed: Rule = ({ candidate, subject }) => (isOfTwo(candidate, subject) ? 'joint' : undefined);

/** "Will be organised by the Committee". */
const doneBy: Rule = (scene) => {
  // "Will meet by videoconference with": by which means.
  const isActive = scene.trigger.verb === 'dialogue' && !isPassive(scene.candidate);
  if (scene.kind === 'visit' || isActive) return undefined;
  const isRightBehind = scene.by?.start === scene.trigger.end;
  return isPassive(scene.candidate) || isRightBehind ? scene.doer : undefined;
};

/** "Ms Falk drafts the letter to the ministry", "Letter to the Prosecutor – Chair to sign": whose task it is stands before it. */
const tasked: Rule = (scene) => {
  const { sentence, trigger, subject, start } = scene;
  if (trigger.frame !== 'assigns') return undefined;
  const isPerson = sentence.of('title').some((title) => title.start >= start && title.end <= trigger.start);
  if (isPerson) return scene.first(subject) ?? 'ours';
  return subject.find(({ at }) => at === trigger.start - 1)?.side;
};

/** "Report | Ms Oduor | 29 March": in a table, whoever stands in a cell behind what is to be done. */
const inTable: Rule = ({ sentence, trigger, sides }) => {
  if (!sentence.row) return undefined;
  const end = Math.max(trigger.end, trigger.noun?.end ?? 0);
  const cell = sentence.tokens.findIndex(({ word }, at) => at >= end && word === '|');
  const owners = cell < 0 ? [] : sides.told(sentence, cell, sentence.tokens.length);
  if (owners.some(({ side }) => side === 'joint') || new Set(owners.map(({ side }) => side)).size > 1)
    return 'joint';
  return owners[0]?.side;
};

/** "I shall write"; "we shall meet again" is said of both. */
const spoken: Rule = ({ sentence, trigger, kind, sides, candidate }) => {
  // "I shall receive the President": she comes.
  if (!speaks(sentence, trigger) || trigger.verb === 'receives') return undefined;
  const isMeeting =
    kind === 'dialogue' &&
    trigger.verb === 'dialogue' &&
    !sentence.vocabulary.cues.single.test(sentence.word(trigger.start - 1));
  return isMeeting ? 'joint' : ofSpeaker(sides, candidate);
};

/** "You will send us the draft", in a letter: whoever it is written to. */
const writtenTo: Rule = ({ sentence, trigger, start, sides, meets }) => {
  const before = sentence.tokens.slice(Math.max(start, trigger.start - besideVerb), trigger.start);
  const isYou = before.some(({ word }) => sentence.vocabulary.cues.addressed.test(word));
  return isYou && !meets ? receivedFrom(undefined, sides.writer) : undefined;
};

/** "The minister will attend the conference". */
const attending: Rule = (scene) => {
  const { verb } = scene.trigger;
  if (verb !== 'attends' && verb !== 'speaks') return undefined;
  return scene.subject.some(({ side }) => side === 'joint') ? undefined : scene.actor;
};

/** "The sides", "both parliaments". */
const together: Rule = ({ meets, all, subject }) =>
  (meets ? all : subject).some(({ side }) => side === 'joint') ? 'joint' : undefined;

/** A committee that sits by itself: nothing else of its sentence is on another side, and it is no place only. */
const sitting: Rule = ({ kind, candidate, sentence, subject, all }) => {
  if (kind !== 'dialogue' || !all.every(({ side }) => side === 'ours')) return undefined;
  const sitters = isPassive(candidate) || subject.length === 0 ? all : subject;
  return sitters.some(({ general, at }) => general && isCommittee(sentence, at)) ? 'ours' : undefined;
};

/** "The Subcommittee will discuss the findings". */
const debating: Rule = (scene) => {
  const { kind, candidate, subject } = scene;
  if (kind !== 'dialogue' || !isDebate(candidate) || sidesOf(subject).size > 1) return undefined;
  return scene.first(scene.acting(subject)) ?? scene.first(subject);
};

/** "This protocol enters into force", "parts of it": of whom the text is. */
const ofText: Rule = ({ kind, subject, candidate }) =>
  kind === 'action' && subject.length === 0 && isOfText(candidate) ? 'joint' : undefined;

/** One side hears; whose "its committee" is, the sentence before tells. */
const hearing: Rule = (scene) => {
  const { kind, candidate, sentence, subject } = scene;
  if (kind !== 'dialogue' || !isHearing(candidate)) return undefined;
  const owner = subject.some(({ at }) => isPossessed(sentence, at)) ? scene.before : undefined;
  if (owner) return owner;
  const hearer = scene.first(scene.acting(subject));
  return hearer === 'theirs' ? undefined : 'ours';
};

/** "Ratification by the Jogorku Kenesh" is one side's. */
const ratifying: Rule = (scene) => {
  const { kind, sentence, trigger } = scene;
  if (kind !== 'agreement') return undefined;
  const isNoun =
    trigger.noun !== null && sentence.vocabulary.cues.ratifying.test(sentence.word(trigger.noun.start));
  return isNoun || isRatified(sentence, trigger) ? scene.first(scene.all) : undefined;
};

/** Where they meet says nothing of who holds it; "Parliament will organise a seminar for Georgian officials" says who, and for whom. */
const meeting: Rule = (scene) => {
  const { kind, candidate, trigger, subject, all } = scene;
  if (!scene.meets) return undefined;
  const isOfOne = sidesOf(scene.acting(subject)).size === 1 && (sidesOf(all).size === 1 || isHost(candidate));
  const isDone = trigger.verb === 'object' || (kind === 'agreement' && trigger.verb !== null);
  return isOfOne && isDone ? undefined : 'joint';
};

/** "It was agreed to"; but "members handed the Minister a list, to which he undertook to reply": the pronoun is of the last one told. */
const agreeing: Rule = (scene) => {
  const { candidate, subject } = scene;
  if (!scene.isOfAnybody || !agrees(candidate)) return undefined;
  const speaker = scene.first(subject) ?? (saysPerson(candidate) ? scene.before : undefined);
  return speaker === undefined ? 'joint' : undefined;
};

/** Bills, elections and permits, where nobody of ours is named for them. */
const atHome: Rule = ({ kind, sides, candidate, named }) =>
  (kind === 'action' || kind === 'case') &&
  sides.countries.host !== undefined &&
  isDomestic(candidate) &&
  named.every(({ side, general }) => general || side === 'theirs')
    ? 'theirs'
    : undefined;

const reported: Rule = ({ meets, sides, candidate }) => (meets ? undefined : reportedBy(sides, candidate));

/** "He will let the delegation have the list": nobody gives to themselves, but in minutes, where one of ours gives to others. */
const givenToUs: Rule = ({ sides, candidate, subject, isPronoun }) =>
  isGivenToUs(sides, candidate, isPronoun || subject.length > 0) &&
  (subject.every(({ learnt }) => learnt) || (isPronoun && !sides.isFromWithin))
    ? 'theirs'
    : undefined;

const paid: Rule = ({ kind, subject, candidate }) =>
  kind === 'action' && subject.length === 0 && isPaid(candidate) ? 'ours' : undefined;

/** "Its committee will look into it". */
const possessed: Rule = (scene) => {
  const { meets, subject, sentence } = scene;
  const owned = subject.findLast(({ side }) => side !== 'joint');
  const isAlone = !meets && owned?.general && subject.length === 1;
  return isAlone && isPossessed(sentence, owned.at) ? scene.before : undefined;
};

/** "The Minister told the delegation that he would": who speaks to us in the third person is of the other side. */
const inThirdPerson: Rule = ({ sentence, trigger, subject, start }) => {
  const pronoun = sentence
    .of('anaphora')
    .find((match) => match.start > start + 2 && match.end <= trigger.start && trigger.start - match.end <= 1);
  const told = pronoun ? subject.filter(({ at, side }) => at < pronoun.start && side !== 'joint') : [];
  if (told.length === 0) return undefined;
  return told.some(({ side }) => side === 'theirs') ? 'theirs' : 'ours';
};

const acting: Rule = (scene) => scene.actor;

/** What is handed to us, or shown, comes from them; tasks and meetings are of whoever is told of behind them. */
const toldBehind: Rule = (scene) => {
  const { kind, trigger, object, subject } = scene;
  if (kind === 'dialogue' || trigger.frame === 'assigns') return scene.first(object);
  return subject.length === 0 && object.some(({ side }) => side === 'ours') ? 'theirs' : undefined;
};

const inCity: Rule = (scene) => scene.first(scene.subject);

/** In minutes, letters and reports, what nobody is named for is of who writes. */
const written: Rule = ({ kind, trigger, sentence, sides, candidate }) =>
  kind === 'report' ||
  trigger.frame === 'assigns' ||
  sentence.minutes ||
  (sides.isFromWithin && !isPassive(candidate))
    ? 'ours'
    : undefined;

/** "Both ministers signed a declaration. A working group makes a plan of it": theirs together. */
const togetherBefore: Rule = ({ subject, sides, sentence }) => {
  const before = sides.before(sentence);
  if (subject.length > 0 || !before || before.block < sentence.block - 1) return undefined;
  return sides.toldIn(before)[0]?.side === 'joint' ? 'joint' : undefined;
};

/** In this order: the first that can tell is believed. */
const rules: readonly Rule[] = [
  bothNamed,
  doneBy,
  inTable,
  tasked,
  spoken,
  writtenTo,
  accepting,
  receiving,
  visiting,
  attending,
  together,
  sitting,
  debating,
  ofText,
  hearing,
  ratifying,
  meeting,
  agreeing,
  paid,
  atHome,
  reported,
  givenToUs,
  possessed,
  inThirdPerson,
  acting,
  toldBehind,
  inCity,
  togetherBefore,
  written,
];

/** Who owes it: the one who moves, sends, signs; both where both meet; the other side, of whom a report tells, where nothing says so. */
export const directionOf = (sides: Sides, candidate: Candidate): Direction => {
  const scene = new Scene(sides, candidate);
  for (const rule of rules) {
    const direction = rule(scene);
    if (direction) return direction;
  }
  return 'theirs';
};

/** The sides of those whose names tell it. */
const sidesOf = (told: readonly Told[]): ReadonlySet<Direction> =>
  new Set(told.flatMap(({ side, general }) => (general ? [] : [side])));
