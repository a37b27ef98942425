import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { Candidate } from './grammar/candidates.js';
import type { Sentence } from './grammar/sentence.js';
import type { VerbKind } from './grammar/vocabulary.js';

/** A promise told over two sentences: what it is in one, when in the other. */
export interface FromAfar {
  /** The sentence that dates it. */
  readonly dated: Candidate;
  /** Where what it is stands. */
  readonly named: { readonly sentence: Sentence; readonly start: number; readonly end: number };
}

/** How many sentences "these bodies" or "the visit" may point back over. */
const back = 3;

/** "Both sides" points to nothing that was named before. */
const isOfSides = (sentence: Sentence, { start, end }: { start: number; end: number }): boolean =>
  sentence.of('side').some((side) => side.start <= start && side.end > end);

/** "The ambassador added that …": it opens what was said, and points to nothing. */
const opensClause = (sentence: Sentence, { start, end }: { start: number; end: number }): boolean =>
  start > 0 && end === start + 1 && sentence.vocabulary.cues.that.test(sentence.word(start));

/** The words before the promise point to what was named before. */
const pointsBack = ({ sentence, trigger, start }: Candidate): boolean => {
  const anaphora = sentence
    .of('anaphora')
    .filter(
      (match) =>
        match.start >= start &&
        match.start < trigger.start &&
        !isOfSides(sentence, match) &&
        !opensClause(sentence, match),
    );
  return anaphora.some((match) => match.start - start <= 4);
};

/** Bodies that a sentence names, each with the words that belong to its name. */
const bodiesOf = (sentence: Sentence): { start: number; end: number }[] => {
  const heads = sentence.of('body').filter(({ start }) => sentence.tokens[start]?.capital);
  return heads
    .filter(({ start }, i) => i === 0 || start > (heads[i - 1]?.start ?? 0) + 1)
    .map(({ start }, i, all) => {
      let end = all[i + 1]?.start ?? sentence.tokens.length;
      for (let at = start + 1; at < end; at++) if (/^[,;:.()–—]$/.test(sentence.word(at))) end = at;
      const and = sentence.of('and').findLast((match) => match.start > start && match.end <= end);
      if (and && all[i + 1] && end - and.end <= 1) end = and.start;
      return { start, end };
    });
};

/** "Deadline: 20 March." */
export const isBareDeadline = ({ trigger, sentence }: Candidate): boolean =>
  trigger.frame === 'deadline' && trigger.noun === null && sentence.tokens.length <= 10;

/**
 * "The meetings of these bodies are scheduled for 20-21 November" reaches back to the bodies named before: a promise for each. Null
 * when the sentence names them itself.
 */
export const bodiesBefore = (candidate: Candidate, earlier: readonly Sentence[]): FromAfar[] | null => {
  const { sentence, trigger, start } = candidate;
  if (candidate.kind !== 'dialogue' || !candidate.date || !pointsBack2(candidate)) return null;
  if (bodiesOf(sentence).some((body) => body.start >= start && body.start < trigger.start)) return null;
  const named: FromAfar[] = [];
  for (const other of earlier.slice(-back).reverse()) {
    named.unshift(
      ...bodiesOf(other).map((body) => ({ dated: candidate, named: { sentence: other, ...body } })),
    );
    if (named.length >= 2) return named;
  }
  return null;
};

/** Several are pointed to: "these bodies", "both committees". */
const pointsBack2 = ({ sentence, trigger, start }: Candidate): boolean =>
  sentence
    .of('anaphora')
    .some(
      (match) =>
        match.start >= start &&
        match.start < trigger.start &&
        !isOfSides(sentence, match) &&
        sentence.vocabulary.cues.several.test(sentence.word(match.start)),
    );

/** Candidates of the few sentences before, the nearest first; no more are looked at, however long the text. */
function* shortlyBefore(
  { sentence }: Candidate,
  earlier: readonly Candidate[],
  numbers: ReadonlyMap<Sentence, number>,
): Generator<{ readonly other: Candidate; readonly distance: number }> {
  const at = numbers.get(sentence) ?? 0;
  for (let i = earlier.length - 1; i >= 0; i--) {
    const other = earlier[i] as Candidate;
    const distance = at - (numbers.get(other.sentence) ?? 0);
    if (distance > back) return;
    yield { other, distance };
  }
}

/** "He will hear two researchers on 14 February": what people do is not what they promised before. */
const isOfPeople = ({ trigger: { verb } }: Candidate): boolean => verb !== null && ofPeople.has(verb);
const ofPeople: ReadonlySet<VerbKind> = new Set(['visit', 'dialogue', 'speaks', 'attends', 'receives']);

/** An undated promise before it that this dated sentence goes on about. */
export const continues = (
  candidate: Candidate,
  earlier: readonly Candidate[],
  numbers: ReadonlyMap<Sentence, number>,
): Candidate | null => {
  if (!candidate.date || !(pointsBack(candidate) || isBareDeadline(candidate))) return null;
  for (const { other, distance } of shortlyBefore(candidate, earlier, numbers)) {
    const isOfKind =
      other.kind === candidate.kind ||
      (candidate.trigger.noun === null && !isOfPeople(candidate)) ||
      isBareDeadline(candidate);
    if (distance > 0 && other.date === null && isOfKind) return other;
  }
  return null;
};

/** Kinds that a visit is made of. */
const ofVisits: ReadonlySet<Kind> = new Set(['visit', 'dialogue']);

/**
 * "She will travel to Darkhan and meet judges", after the visit that she makes: more of the same, not another.
 * @param onVisits sentences that were found to go on about one
 */
export const elaborates = (
  candidate: Candidate,
  earlier: readonly Candidate[],
  numbers: ReadonlyMap<Sentence, number>,
  onVisits: ReadonlySet<Sentence>,
): Candidate | null => {
  const { sentence, trigger, start } = candidate;
  const isPronoun = sentence
    .of('anaphora')
    .some(
      (match) => match.start <= start + 1 && match.end <= trigger.start && trigger.start - match.end <= 2,
    );
  // "During her visit she will speak of …"
  const isDuring = sentence
    .of('noun')
    .some(
      ({ start: at, end, entry }) => entry.kind === 'visit' && at >= 1 && at <= 4 && end <= trigger.start,
    );
  const goesOn = onVisits.has(sentence);
  if (candidate.date || !ofVisits.has(candidate.kind) || !(isPronoun || isDuring || goesOn)) return null;
  if (trigger.frame !== 'future' && trigger.frame !== 'open') return null;
  for (const { other } of shortlyBefore(candidate, earlier, numbers))
    if (other.kind === 'visit' && other.date !== null) return other;
  return null;
};

/** In words: a heading that names a meeting. */
const longestHead = 10;

/**
 * "Date and place of next meeting", and on the line below "Wednesday 22 February, Brussels": the heading's promise. Null when the
 * sentence does not begin with a day, or the line above names no coming meeting.
 */
export const headedBy = (sentence: Sentence, above: Sentence | undefined): Sentence | null => {
  const [date] = sentence.dates;
  if (!above || !date || date.first > 1 || above.dates.length > 0) return null;
  const isHead =
    above.block === sentence.block - 1 &&
    above.tokens.length <= longestHead &&
    sentence.tokens.length <= 3 * longestHead;
  const names = above.of('noun').some(({ entry }) => entry.kind === 'dialogue' || entry.kind === 'visit');
  return isHead && names && above.of('coming').length > 0 ? above : null;
};

/**
 * "He invited her to Tashkent in September. She accepted.": when and where stand in the sentence that invites. The date of the
 * first of the sentences before that invites with one; null when there is none.
 */
export const invitationBefore = (candidate: Candidate, earlier: readonly Sentence[]): Sentence | null =>
  candidate.trigger.frame === 'accepted' && candidate.date === null
    ? (earlier
        .slice(-back)
        .findLast(
          ({ tokens, dates, vocabulary }) =>
            dates.length > 0 && tokens.some(({ word }) => vocabulary.cues.inviting.test(word)),
        ) ?? null)
    : null;
