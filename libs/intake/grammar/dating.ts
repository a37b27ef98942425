import { DAY } from '#domain/values.js';
import type { WrittenDate } from '../dates/date-forms.js';
import { type Reckoning, type ResolvedDate, resolveDate } from '../dates/resolve.js';
import type { Context } from './context.js';
import { moves } from './exclude.js';
import { type Frame, isAttribute, weak } from './frames.js';
import type { DatedTokens, Sentence } from './sentence.js';
import type { Trigger } from './triggers.js';

export interface CandidateDate extends DatedTokens {
  readonly resolved: ResolvedDate;
}

/** What is known before a sentence is read. */
export interface Before {
  readonly reckoning: Omit<Reckoning, 'past'>;
  /** The last date told, for "the same day". */
  readonly date: ResolvedDate | null;
  /** What its paragraph tells of, where that promises nothing. */
  readonly context: Context | null;
}

export interface Dated {
  readonly date: CandidateDate | null;
  /** The words that promise were followed by a day that is gone. */
  readonly gone: boolean;
}

/** Dates that tell as often of the days just gone: "met on Wednesday for talks". */
const passing: ReadonlySet<WrittenDate['unit']> = new Set([
  'weekday',
  'day-ahead',
  'week',
  'month',
  'year',
  'year-of',
]);

/** An attribute has a date of its own: right beside it, and no predicate between. */
export const isOwnDate = (
  sentence: Sentence,
  trigger: Trigger,
  date: CandidateDate,
  strong: readonly Trigger[],
  today: string | null,
): boolean => {
  const [from, to] =
    date.first >= trigger.end
      ? [trigger.end, date.first]
      : [Math.min(date.after, trigger.start), trigger.start];
  if (trigger.frame === 'listed') return true;
  // "The 2024 elections", "sesiunea de toamnă": the year or the season is part of a name.
  const isNamed =
    (date.found.written.unit === 'year' && date.after === trigger.noun?.start) ||
    (trigger.frame === 'dated-noun' &&
      date.found.written.unit === 'season' &&
      date.first === trigger.end + 1);
  if (isNamed || isOfElection(sentence, trigger, date)) return false;
  // "No agreement on the next summit, and they do not expect one before the autumn".
  if (
    sentence.of('excludes').some(({ entry, start }) => entry.why === 'denials' && start >= from && start < to)
  )
    return false;
  const near = trigger.frame === 'coming' ? 14 : 9;
  if (to - from > near) return false;
  const { written, bound } = date.found;
  if (trigger.frame === 'dated-noun' && bound !== 'by' && bound !== 'before' && passing.has(written.unit))
    return false;
  if (strong.some(({ start }) => start >= from && start < to)) return false;
  if (trigger.frame === 'dated-noun' && date.first < trigger.start && to - from > 2) return false;
  if (trigger.frame === 'dated-noun' && isRatherGone(date, today)) return false;
  const { past } = {
    past: sentence
      .of('excludes')
      .some(({ entry, start }) => entry.why === 'past' && start >= from && start < to),
  };
  return !past;
};

/** "Alegerile din 9 iunie": the token of an election, a bill or the like that a day stands right beside; null of other words. */
export const electionBeside = (sentence: Sentence, first: number): number | null => {
  const at = /^\p{Ll}{1,3}$/u.test(sentence.written(first - 1)) ? first - 2 : first - 1;
  return sentence.vocabulary.cues.domestic.test(sentence.word(at)) ? at : null;
};

/** "The visit comes ahead of the elections in November": an election has the day beside it, whatever stands before. */
const isOfElection = (sentence: Sentence, { noun, end }: Trigger, { first }: CandidateDate): boolean => {
  const at = electionBeside(sentence, first);
  return at !== null && at >= end && noun?.end !== at + 1;
};

/** In days: beside a noun alone, a day without its year is sooner the one just gone than one so far ahead. */
const farAhead = 240;

export const isRatherGone = (
  { found, resolved: { first } }: CandidateDate,
  today: string | null,
): boolean => {
  const { written, turn, yearAhead, bound } = found;
  const isYearless =
    (written.unit === 'days' && written.to.year === null) ||
    ((written.unit === 'months' || written.unit === 'season') && written.year === null);
  if (!isYearless || turn !== null || yearAhead !== null || bound !== null) return false;
  return (
    today !== null && first !== null && new Date(first).getTime() - new Date(today).getTime() > farAhead * DAY
  );
};

/** "The law adopted in March allows …": the day of what was done, right behind it. */
const isOfPast = (sentence: Sentence, { first }: DatedTokens): boolean => {
  const at = /^\p{Ll}{1,3}$/u.test(sentence.written(first - 1)) ? first - 1 : first;
  const isAhead = (start: number) =>
    (['passive', 'happens', 'planned', 'future', 'coming'] as const).some((role) =>
      sentence.of(role).some((match) => match.start <= start && start <= match.end + 1),
    );
  return sentence
    .of('excludes')
    .some(({ entry, start, end }) => entry.why === 'past' && end === at && !isAhead(start));
};

/** In words: "told reporters in Tbilisi on Wednesday". */
const longestSaying = 6;

/** "Said on Wednesday that it will be published": the day on which somebody spoke, and none of what was said. */
const isOfSaying = (sentence: Sentence, { first, after, found }: DatedTokens, trigger: number): boolean =>
  after <= trigger &&
  sentence.of('says').some(({ start, end }) => {
    const isThat = (from: number, to: number) =>
      sentence.tokens.slice(from, to).some(({ word }) => sentence.vocabulary.cues.that.test(word));
    // "Assured, on Thursday, that …"
    if (first === end + 1 && sentence.word(end) === ',' && sentence.word(after) === ',')
      return isThat(after + 1, after + 2);
    // "By June, according to the Minister, …"; "In June, he said, …".
    if (start === 0 || end > trigger || /^,$/.test(sentence.word(start - 1)) || sentence.word(end) === ',')
      return false;
    if (after <= start) return true;
    return (
      first >= end &&
      first - end <= longestSaying &&
      !isThat(end, first) &&
      !sentence.hasBoundary(end, first) &&
      (isThat(after, trigger) || found.written.unit === 'weekday' || found.written.unit === 'days')
    );
  });

/** "Its mandate, which expires in February, will be extended": that day is not this promise's. */
const datesFor = (sentence: Sentence, { start }: Trigger): readonly DatedTokens[] =>
  sentence.dates.filter(
    (date) =>
      !isOfPast(sentence, date) &&
      !isOfSaying(sentence, date, start) &&
      (date.after > start || !(sentence.isInRelative(date.first) && sentence.hasBoundary(date.after, start))),
  );

export const dateFor = (
  sentence: Sentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  before: Before,
): Dated => {
  const { today } = before.reckoning;
  const past = tellsOfPast(sentence, trigger, triggers);
  const resolved = (date: DatedTokens): ResolvedDate | null =>
    date.found.bound === 'since'
      ? null
      : // "Announced the abolition with effect from 1 July": bounds lie ahead.
        resolveDate(
          date.found,
          { ...before.reckoning, past: past && date.found.bound === null },
          before.date,
        );
  const others = triggers.filter(
    (other) =>
      other !== trigger &&
      !isAttribute(other.frame) &&
      (other.start >= trigger.end || other.end <= trigger.start),
  );
  const next = others.find(({ start }) => start >= trigger.end);
  const previous = others.findLast(({ end }) => end <= trigger.start);
  const mine = datesFor(sentence, trigger).filter(({ first, after }) => {
    // A semicolon parts more than a comma: "was to be reviewed; the review was completed in March".
    if (first >= trigger.end && sentence.tokens.slice(trigger.end, first).some(({ word }) => word === ';'))
      return false;
    if (next && first >= next.start) return false;
    if (previous && first < previous.end) return false;
    // A date that opens the next clause is the next one's: "…, and in June the report will be sent".
    if (next && first >= trigger.end && after <= next.start)
      return !sentence.hasBoundary(trigger.end, first) || sentence.hasBoundary(after, next.start);
    if (previous && after <= trigger.start && first >= previous.end)
      return sentence.hasBoundary(previous.end, first) && !sentence.hasBoundary(after, trigger.start);
    return true;
  });
  const inside = mine.filter(({ first, after }) => first < trigger.end && after > trigger.start);
  // "Moved from March to 25 April": not to the first.
  const after = mine.filter(
    ({ first, found }, i) =>
      first >= trigger.end && !(found.bound === 'from' && i + 1 < mine.length && moves(sentence, trigger)),
  );
  const earlier = mine.filter(({ after: end }) => end <= trigger.start).reverse();
  let gone = false;
  for (const date of [...inside, ...after, ...earlier]) {
    // "Two days after the vote of 7 October" is not 7 October.
    if (date.found.written.unit === 'uncounted' && !earlier.includes(date))
      return { date: null, gone: false };
    const when = resolved(date);
    if (!when) continue;
    if (isAhead(when, today, isAttribute(trigger.frame) || trigger.frame === 'does'))
      return { date: { ...date, resolved: when }, gone: false };
    // "Will list those detained after the protests of 2019": far behind, it dates something else.
    const isOfOther = isToCome.has(trigger.frame) && date.first - trigger.end > besideVerb;
    if (!isOfOther && (!earlier.includes(date) || isLongGone(when, today))) gone = true;
  }
  if (gone) return { date: null, gone };
  // One date over two: "in May the committee will meet and the report will be sent", "… and … by the end of the year".
  for (const date of shared(sentence, trigger, triggers)) {
    const when = resolved(date);
    if (when && isAhead(when, today, true)) return { date: { ...date, resolved: when }, gone: false };
  }
  return { date: null, gone: false };
};

/** Frames that say by themselves that it lies ahead: "they discussed the visit planned for May". */
const aheadItself: ReadonlySet<Frame> = new Set(['planned', 'coming']);

/** Words in the past that no promise holds ("will be published") say that a day without its year may be gone. */
const tellsOfPast = (sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[]): boolean =>
  weak.has(trigger.frame) &&
  sentence
    .of('excludes')
    .some(
      ({ entry, start }) =>
        entry.why === 'past' &&
        !triggers.some((other) => !weak.has(other.frame) && other.start <= start && start < other.end) &&
        (!aheadItself.has(trigger.frame) ||
          (start >= trigger.end && !sentence.hasBoundary(trigger.end, start))),
    );

/** "In 2015 they agreed that it would be set up by the end of the year": its first words say that all of it is long ago. */
export const isToldOfPast = (
  sentence: Sentence,
  { reckoning }: Before,
  own: CandidateDate | null,
): boolean => {
  const [opening] = sentence.dates;
  if (!opening || opening.first > 4 || opening.found.bound === 'since' || own?.first === opening.first)
    return false;
  const when = resolveDate(opening.found, { ...reckoning, past: true }, null);
  return (
    when !== null &&
    isLongGone(when, reckoning.today) &&
    /\d{4}/.test(sentence.textOf(opening.first, opening.after))
  );
};

export const isAhead = ({ last, first }: ResolvedDate, today: string | null, strictly: boolean): boolean =>
  today === null ||
  last === null ||
  (strictly ? last > today : last >= today) ||
  (first !== null && first > today);

const isToCome: ReadonlySet<Frame> = new Set(['undertakes', 'future', 'open']);
/** In words. */
const besideVerb = 5;

/** Said of what somebody promised more than two months ago. */
const isLongGone = ({ last }: ResolvedDate, today: string | null): boolean =>
  today !== null && last !== null && new Date(today).getTime() - new Date(last).getTime() > 60 * DAY;

const shared = (sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[]): DatedTokens[] => {
  const finite = triggers.filter(({ frame }) => !isAttribute(frame));
  // "Before the end of the session, and … in September": the first has a time of its own.
  const next = finite.find(({ start }) => start > trigger.end);
  if (next && sentence.of('vague').some(({ start }) => start >= trigger.end && start < next.start)) return [];
  const [firstOne] = finite;
  const lastOne = finite.at(-1);
  if (isAttribute(trigger.frame) || trigger.frame === 'open' || !firstOne || !lastOne || finite.length < 2)
    return [];
  const opening = datesFor(sentence, trigger).filter(({ after }) => after <= firstOne.start);
  const closing = sentence.dates.filter(({ first }) => first >= lastOne.end);
  return [...opening, ...(isParted(sentence, trigger.end, lastOne.start) ? [] : closing)];
};

/** A semicolon, or "… and that …": the day behind is of the second alone. */
const isParted = (sentence: Sentence, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (sentence.word(i) === ';') return true;
  return sentence
    .of('and')
    .some(
      ({ start, end }) => start >= from && end < to && sentence.vocabulary.cues.that.test(sentence.word(end)),
    );
};
