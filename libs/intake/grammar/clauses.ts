import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { CandidateDate } from './dating.js';
import { isAttribute, weak } from './frames.js';
import type { Sentence } from './sentence.js';
import type { Trigger } from './triggers.js';

/** Two triggers with the same date beside each other tell one thing: "the next meeting, to be held in May". */
export const withoutDoubles = <
  One extends { trigger: Trigger; date: CandidateDate | null; confidence: number; kind: Kind },
>(
  sentence: Sentence,
  found: readonly One[],
): One[] =>
  found.filter((one) => {
    const better = found.find(
      (other) =>
        other !== one &&
        (other.date?.first === one.date?.first || (one.date === null && isAttribute(one.trigger.frame))) &&
        (isAttribute(one.trigger.frame) ||
          one.trigger.frame === 'deadline' ||
          // "Will attend the hearing, which is set for 18 March"
          (one.date !== null && isAbout(sentence, one.trigger, other.trigger)) ||
          (weak.has(one.trigger.frame) &&
            (other.kind === one.kind ||
              other.trigger.frame === 'accepted' ||
              // "O audiere publică este planificată": an adjective that looks like a verb, of the same noun.
              (one.trigger.noun !== null &&
                one.trigger.noun === other.trigger.noun &&
                !weak.has(other.trigger.frame))))) &&
        (other.confidence > one.confidence ||
          (found.indexOf(other) < found.indexOf(one) && isAbout(sentence, one.trigger, other.trigger)) ||
          (other.confidence === one.confidence && found.indexOf(other) < found.indexOf(one))),
    );
    return better === undefined;
  });

/** It stands in a clause about what the other names, or says where or what else of it. */
const isAbout = (sentence: Sentence, one: Trigger, other: Trigger): boolean =>
  one.start > other.start &&
  (one.noun === null ? other.kind === 'visit' && one.frame === 'open' : one.noun === other.noun) &&
  [1, 2].some((back) => sentence.vocabulary.relatives.has(sentence.word(one.start - back)));

/** Where several promises stand in one sentence, each takes its clause. */
export const spread = <One extends { trigger: Trigger; date: CandidateDate | null }>(
  sentence: Sentence,
  found: readonly One[],
): (One & { start: number; end: number })[] => {
  const reachOf = ({ trigger, date }: One) =>
    Math.max(trigger.end, trigger.noun?.end ?? 0, date && date.first >= trigger.start ? date.after : 0);
  let start = 0;
  return found.map((one, i) => {
    const next = found[i + 1];
    const end = next
      ? next.trigger === one.trigger
        ? boundaryBetween(sentence, one.date?.after ?? 0, next.date?.first ?? 0)
        : boundaryBetween(sentence, Math.min(reachOf(one), next.trigger.start), next.trigger.start)
      : sentence.tokens.length;
    const clause = { ...one, start: end === null ? 0 : start, end: end ?? sentence.tokens.length };
    if (end !== null) start = end;
    return clause;
  });
};

const boundaryBetween = (sentence: Sentence, from: number, to: number): number | null => {
  const ands = sentence
    .of('and')
    .filter(({ start }) => start >= from && start < to && !sentence.isDate(start));
  // A semicolon divides more than "President Mabaso and her husband".
  const and = ands.find(({ start }) => sentence.word(start) === ';') ?? ands[0];
  if (and) return and.start;
  for (let i = from; i < to; i++)
    if (/^[,;:–—|]$/.test(sentence.word(i)) && !sentence.isDate(i)) return i + 1;
  return null;
};
