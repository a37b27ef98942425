import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { Candidate } from './grammar/candidates.js';
import { fold } from './text/clean-text.js';
import { tokensOf } from './text/words.js';

/** One promise, and every place where it is told: the fullest first. */
export interface Told {
  readonly main: Candidate;
  readonly also: readonly Candidate[];
}

/** Beginnings of the words that say something: long enough, no date. */
const contentOf = ({ sentence, start, end }: Candidate): Set<string> => {
  const words = sentence.tokens
    .slice(start, end)
    .filter((_, i) => !sentence.isDate(start + i))
    .map(({ word }) => word)
    .filter((word) => word.length >= 4 && !sentence.vocabulary.common.has(word) && !/^\d/.test(word));
  return new Set(words.map((word) => word.slice(0, 5)));
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

const sameDate = (a: Candidate, b: Candidate): boolean => a.date?.resolved.edtf === b.date?.resolved.edtf;

/** One window lies in the other: "in November" and "on 20 November". */
const dateWithin = (a: Candidate, b: Candidate): boolean => {
  const [x, y] = [a.date?.resolved, b.date?.resolved];
  if (!x || !y || x.first === null || y.first === null || x.last === null || y.last === null) return false;
  return (x.first >= y.first && x.last <= y.last) || (y.first >= x.first && y.last <= x.last);
};

const cities = ({ places }: Candidate): string[] =>
  places.filter(({ place }) => place.city).map(({ place }) => place.words.join(' ').slice(0, 4));

/** In blocks: what a headline says is told below it. */
const belowHeadline = 2;

/** "Commissioner to return to Baku", and below it that she intends to go back, and when. */
const isHeadlineOf = (a: Candidate, b: Candidate): boolean =>
  a.sentence.block === 0 &&
  a.trigger.frame === 'assigns' &&
  !a.sentence.minutes &&
  !a.sentence.item &&
  a.date === null &&
  b.sentence.block <= belowHeadline;

/** "Will prepare a briefing, to be circulated by 20 March": one clause, and one day of both. */
const isOneClause = (a: Candidate, b: Candidate): boolean =>
  a.start === b.start && a.end === b.end && a.date !== null && a.date.first === b.date?.first;

/** Whether two tell of the same. Of one sentence, only what could not be told apart. */
const isSame = (
  a: Candidate,
  b: Candidate,
  contents: ReadonlyMap<Candidate, ReadonlySet<string>>,
): boolean => {
  if (a.kind !== b.kind) return false;
  if (a.sentence === b.sentence) return isOneClause(a, b);
  if (isHeadlineOf(a, b) || isHeadlineOf(b, a)) return true;
  if (a.date && b.date && !sameDate(a, b) && !dateWithin(a, b)) return false;
  const common = shared(contents.get(a) ?? new Set(), contents.get(b) ?? new Set());
  const smaller = Math.min(contents.get(a)?.size ?? 0, contents.get(b)?.size ?? 0);
  const [one, other] = [cities(a), cities(b)];
  const elsewhere = one.length > 0 && other.length > 0 && !one.some((city) => other.includes(city));
  if (elsewhere) return false;
  if (a.date && b.date) {
    if (sameDate(a, b))
      return (
        (common >= 2 && common >= smaller * 0.4) ||
        common >= smaller * 0.5 ||
        a.sentence.vocabulary !== b.sentence.vocabulary
      );
    return common >= 3 && common >= smaller * 0.4;
  }
  return common >= 3 && common >= smaller * 0.45;
};

const fullness = ({ date, confidence, places, trigger }: Candidate): number =>
  confidence +
  (date ? 1 : 0) +
  (date?.resolved.edtf.length === 10
    ? 0.3
    : date?.resolved.edtf.startsWith('..') === false && date.resolved.edtf.length > 10
      ? 0.2
      : 0) +
  (places.length > 0 ? 0.1 : 0) +
  (trigger.frame === 'dated-noun' ? -0.5 : 0);

/** What a text of hundreds of promises is compared with: those at its beginning, where titles stand, and those just before. */
const compared = { first: 50, last: 200, members: 5 };

const near = <One>(all: readonly One[]): readonly One[] =>
  all.length <= compared.first + compared.last
    ? all
    : [...all.slice(0, compared.first), ...all.slice(-compared.last)];

/** Puts together what is told several times. */
export const mergeTold = (candidates: readonly Candidate[]): Told[] => {
  const contents = new Map(candidates.map((one) => [one, contentOf(one)]));
  const groups: Candidate[][] = [];
  const byKind = new Map<Kind, Candidate[][]>();
  for (const one of candidates) {
    const ofKind = byKind.get(one.kind) ?? [];
    byKind.set(one.kind, ofKind);
    const group = near(ofKind).find((members) =>
      members.slice(0, compared.members).some((member) => isSame(member, one, contents)),
    );
    if (group) group.push(one);
    else {
      const begun = [one];
      groups.push(begun);
      ofKind.push(begun);
    }
  }
  return groups.map((members) => {
    const [main, ...also] = [...members].sort((a, b) => fullness(b) - fullness(a));
    return {
      main: main as Candidate,
      also: also.sort((a, b) => a.sentence.span.start - b.sentence.span.start),
    };
  });
};

export const wordsFor = (clean: string): string[] =>
  tokensOf(clean, fold(clean), 0, clean.length).map(({ word }) => word);
