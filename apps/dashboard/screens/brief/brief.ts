/** What a brief says of commitments, before it is put into words: pure, from how they stand on a day and what differs from another. */
import type { Changed } from '../../api/changes.js';
import type { Commitment } from '../../api/queries.js';
import { isUndated } from '../../words/dates.js';

export interface Numbered {
  readonly number: number;
  readonly commitment: Commitment;
}

const sectionNames = ['dated', 'kept', 'ended', 'theirsUndated', 'oursUndated'] as const;
export type SectionName = (typeof sectionNames)[number];

/** What happened to one commitment between two days. */
export type Change = { readonly commitment: Commitment } & (
  | { readonly what: 'recorded' | 'reworded' | 'reassigned' | 'evidence' | 'reopened' }
  | { readonly what: 'closed' }
  | { readonly what: 'moved'; readonly from: Commitment['window']; readonly to: Commitment['window'] }
);

/** What is worth saying at the next meeting. */
export interface Raise {
  readonly what: 'overdue' | 'closes' | 'opens' | 'undated' | 'nobody';
  readonly commitment: Commitment;
}

export interface Brief {
  readonly promised: number;
  readonly kept: number;
  readonly slipped: number;
  readonly open: number;
  readonly undated: number;
  readonly overdue: number;
  readonly sections: readonly { readonly name: SectionName; readonly items: readonly Numbered[] }[];
  readonly changes: readonly Change[];
  readonly raise: readonly Raise[];
}

const isKept = ({ outcome }: Commitment): boolean =>
  outcome === 'fulfilled' || outcome === 'partly-fulfilled';

const sectionOf = (one: Commitment): SectionName => {
  if (one.stage === 'closed') return isKept(one) ? 'kept' : 'ended';
  if (!isUndated(one)) return 'dated';
  return one.direction === 'theirs' ? 'theirsUndated' : 'oursUndated';
};

/** What begins first comes first; what has no first day is under way. */
const byUrgency = (a: Commitment, b: Commitment): number =>
  (a.window.first ?? '').localeCompare(b.window.first ?? '') ||
  (a.window.last ?? '9999').localeCompare(b.window.last ?? '9999') ||
  a.id.localeCompare(b.id);

/** What the register says differs, of what a brief tells: what was only proposed counts once it is accepted. */
const changesOf = (changed: readonly Changed[]): Change[] =>
  changed
    .filter(({ commitment }) => isRecorded(commitment))
    .flatMap(({ commitment, was, differences }): Change[] => {
      const isNew = was === null || !isRecorded(was);
      const told = differences.flatMap(({ what }): Change[] => {
        switch (what) {
          case 'closed':
            return [{ what, commitment }];
          case 'reopened':
          case 'reworded':
          case 'reassigned':
          case 'evidence':
            return isNew ? [] : [{ what, commitment }];
          case 'moved':
            return isNew ? [] : [{ what, commitment, from: was.window, to: commitment.window }];
          default:
            return [];
        }
      });
      return [...(isNew ? [{ what: 'recorded' as const, commitment }] : []), ...told];
    });

const isRecorded = ({ stage }: Commitment): boolean => stage === 'open' || stage === 'closed';

/** A vague window that ends within so many days wants a day. */
const SOON = 60;

const raiseOf = (open: readonly Commitment[]): Raise[] => {
  const isVague = ({ window, edtf }: Commitment): boolean =>
    window.first !== window.last && !/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf);
  const asked = open.flatMap((commitment): Raise[] => {
    const { schedule, daysLeft, daysToOpening, responsible } = commitment;
    if (schedule === 'overdue') return [{ what: 'overdue', commitment }];
    if (schedule === 'window-open' && daysLeft !== null && daysLeft <= SOON && isVague(commitment))
      return [{ what: 'closes', commitment }];
    if (schedule === 'upcoming' && daysToOpening !== null && daysToOpening <= SOON && isVague(commitment))
      return [{ what: 'opens', commitment }];
    if (isUndated(commitment) && responsible === null) return [{ what: 'nobody', commitment }];
    if (isUndated(commitment) && commitment.direction === 'theirs') return [{ what: 'undated', commitment }];
    return [];
  });
  const order = ['overdue', 'closes', 'opens', 'nobody', 'undated'];
  return asked.toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
};

/**
 * @param now how all commitments of the subject stand
 * @param changed what of them stands otherwise than on the day since which changes are told
 */
export const briefOf = (now: readonly Commitment[], changed: readonly Changed[]): Brief => {
  const recorded = now.filter(isRecorded);
  const open = recorded.filter(({ stage }) => stage === 'open').toSorted(byUrgency);
  let number = 0;
  const sections = sectionNames.map((name) => ({
    name,
    items: recorded
      .filter((one) => sectionOf(one) === name)
      .toSorted(byUrgency)
      .map((commitment) => {
        number += 1;
        return { number, commitment };
      }),
  }));
  return {
    promised: recorded.length,
    kept: recorded.filter(isKept).length,
    slipped: recorded.filter(({ slipDays }) => (slipDays ?? 0) > 0).length,
    open: open.length,
    undated: open.filter(isUndated).length,
    overdue: open.filter(({ schedule }) => schedule === 'overdue').length,
    sections: sections.filter(({ items }) => items.length > 0),
    changes: changesOf(changed),
    raise: raiseOf(open),
  };
};
