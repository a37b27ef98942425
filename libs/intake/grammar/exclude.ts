import type { Exclusions } from '../languages/lexicon.js';
import type { Frame } from './frames.js';
import type { Match } from './pattern.js';
import { isWould } from './reported.js';
import type { Sentence } from './sentence.js';
import type { Trigger } from './triggers.js';
import type { Entry } from './vocabulary.js';

type Exclusion = Match<Extract<Entry, { role: 'excludes' }>>;

/** How far an exclusion reaches, in words, and whether a comma ends it. */
const reaches: Readonly<Partial<Record<keyof Exclusions, { words: number; comma: boolean }>>> = {
  wishes: { words: 25, comma: false },
  demands: { words: 25, comma: true },
  readiness: { words: 12, comma: true },
  denials: { words: 15, comma: true },
  possibilities: { words: 12, comma: false },
};

/** Words that undertake stand after a wish or a demand without being part of it ("noting the need for …, they agreed to"). */
const undertaken: ReadonlySet<Frame> = new Set(['undertakes', 'accepted']);
const undertakenReach = 3;

/** What these begin with promises by itself ("invited … accepted"). */
const verbal: ReadonlySet<Frame> = new Set(['undertakes', 'accepted', 'does', 'happens']);

/** Whether it puts off to another day. */
export const moves = (sentence: Sentence, { frame, start, end }: Trigger): boolean =>
  frame === 'happens' &&
  sentence.tokens.slice(start, end).some(({ word }) => sentence.vocabulary.cues.moved.test(word));

/** Frames that hold no verb of their own, so that one after them can take the promise back. */
const weak: ReadonlySet<Frame> = new Set(['planned', 'does', 'coming', 'listed', 'dated-noun']);

/** Triggers whose day was given up for that of another: "the hearing planned for 20 October has been moved to 27 October". */
export const isMovedAway = (sentence: Sentence, trigger: Trigger, all: readonly Trigger[]): boolean =>
  weak.has(trigger.frame) &&
  all.some(
    (other) =>
      other.start >= trigger.end &&
      (moves(sentence, other) ||
        // "The meeting planned for 26 March will now take place on 23 April": one meeting.
        (trigger.frame === 'planned' &&
          trigger.noun !== null &&
          other.noun === trigger.noun &&
          !weak.has(other.frame))),
  );

/** Why a trigger promises nothing; null when it stands. */
export const exclusionOf = (sentence: Sentence, trigger: Trigger): Exclusion | null => {
  // A "call for proposals" demands nothing.
  const nouns = sentence.of('noun').filter(({ start, end }) => end - start > 1);
  const all = sentence
    .of('excludes')
    .filter(
      ({ start, end, entry }) =>
        !nouns.some((noun) => noun.start <= start && end <= noun.end) &&
        !(asks.has(entry.why) && isInCompound(sentence, end)) &&
        !(
          entry.why === 'wishes' &&
          (isSaidAside(sentence, trigger) || isOfOtherClause(sentence, end, trigger))
        ) &&
        !isAsSaid(sentence, start, end, trigger) &&
        !(asks.has(entry.why) && isSubject(sentence, start, end, trigger)),
    );
  return (
    all.find((match) => match.entry.why === 'cancelled' && cancels(sentence, match, trigger)) ??
    all.find((match) => isBygone(sentence, match, trigger)) ??
    all.find((match) => reachesTo(sentence, match, trigger)) ??
    all.find((match) => isCondition(match) === false && isConditional(sentence, match, trigger)) ??
    (weak.has(trigger.frame) ? all.find((match) => takesBack(sentence, match, trigger)) : undefined) ??
    null
  );
};

const asks: ReadonlySet<keyof Exclusions> = new Set(['wishes', 'demands', 'readiness']);

/** "A needs-assessment mission" needs nothing. */
const isInCompound = (sentence: Sentence, end: number): boolean => {
  const at = sentence.tokens[end - 1]?.end ?? 0;
  return sentence.clean[at] === '-' && sentence.tokens[end]?.start === at + 1;
};

/** In words: "as you suggested". */
const longestAside = 4;

/** "As you suggested, we shall send …": in the way that somebody wished. */
const isAsSaid = (sentence: Sentence, start: number, end: number, trigger: Trigger): boolean => {
  const { like } = sentence.vocabulary.cues;
  const opens = sentence.tokens
    .slice(Math.max(0, start - longestAside), start)
    .some(({ word }) => like.test(word));
  return (
    opens &&
    end <= trigger.start &&
    sentence.tokens.slice(end, trigger.start).some(({ word }) => word === ',')
  );
};

/** "All requests will be answered": what somebody asked for is what it is about. */
const isSubject = (sentence: Sentence, start: number, end: number, trigger: Trigger): boolean =>
  end - start === 1 &&
  // "Requests for …", "its demand": a noun has small words beside it.
  (sentence.vocabulary.common.has(sentence.word(end)) ||
    sentence.vocabulary.possessives.has(sentence.word(start - 1))) &&
  (trigger.frame === 'future' || trigger.frame === 'happens') &&
  end <= trigger.start &&
  sentence.startsAt(trigger.start, 'passive') &&
  !sentence.hasBoundary(end, trigger.start) &&
  !sentence.tokens.slice(end, trigger.start).some(({ word }) => sentence.vocabulary.cues.that.test(word));

/** "They look forward to the mission, scheduled for March": what stands behind a comma is so, whatever is wished. */
const isSaidAside = (sentence: Sentence, { frame, start }: Trigger): boolean =>
  frame === 'planned' && /^[,(]$/.test(sentence.word(start - 1));

/** "They would like a letter, which Mr Egger will write": a future of its own clause is so, whatever is wished before it. */
const isOfOtherClause = (sentence: Sentence, from: number, { frame, start, needsDate }: Trigger): boolean =>
  (frame === 'future' || frame === 'open') &&
  !needsDate &&
  start > from &&
  sentence.of('future').some((future) => future.start === start && !future.entry.needsDate) &&
  sentence.hasBoundary(from, start) &&
  !sentence.tokens.slice(from - 1, start).some(({ word }) => sentence.vocabulary.cues.that.test(word));

/** "If it is adopted, the President will … and will …": what opens a sentence holds for all of it. */
const isCondition = ({ entry, start }: Exclusion): boolean => entry.why === 'possibilities' && start <= 1;
const conditionReach = 30;

/** In words: "would enter into force in 2026 if adopted". */
const laterCondition = 10;

/** "It would be so, if …": said of nothing that is to come, where "would" is no report of what somebody said. */
const isConditional = (sentence: Sentence, { entry, start }: Exclusion, trigger: Trigger): boolean =>
  entry.why === 'possibilities' &&
  (trigger.frame === 'future' || trigger.frame === 'open') &&
  (trigger.needsDate || isWould(sentence, trigger.start)) &&
  start >= trigger.end &&
  start - trigger.end <= laterCondition &&
  !sentence.tokens.slice(trigger.end, start).some(({ word }) => word === ';') &&
  sentence.vocabulary.cues.clauses.test(sentence.word(start));

/** "Had promised to publish it" is long ago, but where somebody says so of what is still to come. */
const isBygone = (sentence: Sentence, match: Exclusion, trigger: Trigger): boolean =>
  match.entry.why === 'bygone' &&
  match.start <= trigger.end &&
  // "Had been promised for December, has been moved to February": what is put off now is to come.
  !(match.end <= trigger.start && moves(sentence, trigger)) &&
  !sentence
    .of('reset')
    .some(({ start, end }) => end <= match.start || (start > match.end && end <= trigger.start));

/** What is given up is given up wherever it stands, but not the new date after it. */
const cancels = (sentence: Sentence, match: Exclusion, trigger: Trigger): boolean =>
  !moves(sentence, trigger) &&
  (trigger.start < match.end || weak.has(trigger.frame) || !sentence.hasBoundary(match.end, trigger.start));

const reachesTo = (sentence: Sentence, match: Exclusion, trigger: Trigger): boolean => {
  const reach = reaches[match.entry.why];
  if (!reach) return false;
  const inside = match.start >= trigger.start && match.start < trigger.end;
  // "Will be considered" promises nothing, "will invite" no wish; "will not" denies.
  // But "will be considered by the Court on 11 August" does.
  if (inside && trigger.frame === 'open' && match.entry.why === 'wishes') return sentence.dates.length === 0;
  if (inside)
    return match.start === trigger.start
      ? !verbal.has(trigger.frame)
      : match.entry.why === 'denials' || match.entry.why === 'possibilities';
  if (match.start > trigger.start) return false;
  const opens = isCondition(match);
  const words = undertaken.has(trigger.frame) ? undertakenReach : opens ? conditionReach : reach.words;
  if (trigger.start - match.end > words) return false;
  const { that } = sentence.vocabulary.cues;
  let aside = false;
  for (let i = trigger.start - 1; i >= match.end; i--) {
    // "The allegation, carried by two sites, that …": what is between the commas is said by the way.
    if (sentence.word(i) === ',' && that.test(sentence.word(i + 1))) aside = true;
    const word = sentence.word(i);
    if (
      word === ';' ||
      word === ':' ||
      (word === ',' &&
        reach.comma &&
        // "Forderten die Regierung auf, bis zum Herbst …": verbs that come last follow a comma.
        !(match.entry.why === 'demands' && sentence.vocabulary.lexicon.verbFirst) &&
        !aside &&
        !sentence.isDate(i) &&
        !that.test(sentence.word(i + 1)))
    )
      return false;
  }
  return !sentence
    .of('reset')
    .some(
      ({ start }) =>
        start >= match.end && start <= trigger.start && !(opens && sentence.startsAt(start, 'and')),
    );
};

const takesBack = (sentence: Sentence, match: Exclusion, trigger: Trigger): boolean =>
  (match.entry.why === 'denials' ||
    (trigger.frame === 'dated-noun' &&
      (match.entry.why === 'wishes' || match.entry.why === 'possibilities'))) &&
  match.start >= trigger.end &&
  match.start - trigger.end <= 12 &&
  !sentence.hasBoundary(trigger.end, match.start);
