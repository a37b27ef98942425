/** What differs of a commitment, in words: a mark, and from what to what. */
import type { Changed, Difference } from '../api/changes.js';
import type { Commitment } from '../api/queries.js';
import { daysBetween, isUndated, shortWindow } from '../words/dates.js';
import type { Translate } from '../words/i18n.js';
import { type Names, personName } from './person.js';

export interface ToldDifference {
  readonly what: Difference['what'] | 'narrowed' | 'fixed' | 'overdue' | 'opened';
  readonly tone: 'new' | 'shut' | 'late' | 'plain';
  readonly mark: string;
  readonly from?: string;
  readonly to?: string;
}

type Days = Commitment['window'];

const isWithin = (now: Days, was: Days): boolean =>
  (was.first === null || (now.first !== null && now.first >= was.first)) &&
  (was.last === null || (now.last !== null && now.last <= was.last));

/** How far the end of a window moved, in days; its beginning, where it has no end. */
const movedBy = (was: Days, now: Days): number =>
  was.last !== null && now.last !== null
    ? daysBetween(was.last, now.last)
    : was.first !== null && now.first !== null
      ? daysBetween(was.first, now.first)
      : 0;

const kept = ['fulfilled', 'partly-fulfilled'];

interface In {
  readonly t: Translate;
  readonly locale: string;
  readonly people: Names;
}

const movedIn = ({ t, locale }: In, was: Commitment, now: Commitment): ToldDifference => {
  const said = ({ first, last }: Days): string => shortWindow(locale, first, last) || t('lists.noneNamed');
  const moved = { from: said(was.window), to: said(now.window) };
  if (isUndated(was)) return { what: 'fixed', tone: 'plain', mark: t('since.mark.fixed'), ...moved };
  const days = movedBy(was.window, now.window);
  if (isWithin(now.window, was.window))
    return { what: 'narrowed', tone: 'plain', mark: t('since.mark.narrowed'), ...moved };
  if (days === 0) return { what: 'moved', tone: 'late', mark: t('since.mark.moved'), ...moved };
  return {
    what: 'moved',
    tone: days > 0 ? 'late' : 'plain',
    mark: t(days > 0 ? 'since.mark.movedBy' : 'since.mark.broughtForward', { count: Math.abs(days) }),
    ...moved,
  };
};

/** Who looks after it, or who answers for it, where that is what differs. */
const reassignedIn = ({ t, people }: In, was: Commitment, now: Commitment, fields: readonly string[]) => {
  const named = ({ owner, responsible }: Commitment): string =>
    fields.includes('owner')
      ? owner === null
        ? t('nobody')
        : personName(t, owner, people)
      : (responsible ?? t('nobodyNamed'));
  const same = named(was) === named(now);
  return {
    what: 'reassigned',
    tone: 'plain',
    mark: t('since.mark.reassigned'),
    ...(!same && { from: named(was), to: named(now) }),
  } as const;
};

const toldOf = (inWords: In, changed: Changed, { what, fields }: Difference): ToldDifference => {
  const { t } = inWords;
  const { commitment: now, was } = changed;
  switch (what) {
    case 'new':
      return {
        what,
        tone: 'new',
        mark: t(now.stage === 'proposed' ? 'since.mark.proposed' : 'since.mark.new'),
      };
    case 'closed': {
      const outcome = now.outcome ?? 'fulfilled';
      return { what, tone: kept.includes(outcome) ? 'shut' : 'plain', mark: t(`outcome.${outcome}`) };
    }
    case 'moved':
      return was ? movedIn(inWords, was, now) : { what, tone: 'late', mark: t('since.mark.moved') };
    case 'reworded':
      return {
        what,
        tone: 'plain',
        mark: t('since.mark.reworded'),
        ...(was && { from: was.statement, to: now.statement }),
      };
    case 'reassigned':
      return was
        ? reassignedIn(inWords, was, now, fields)
        : { what, tone: 'plain', mark: t('since.mark.reassigned') };
    case 'evidence':
      return {
        what,
        tone: now.evidence === 'verified' ? 'shut' : 'plain',
        mark: t('since.mark.evidence', { evidence: t(`lists.value.evidence.${now.evidence}`) }),
      };
    default:
      return { what, tone: 'plain', mark: t(`since.mark.${what}`) };
  }
};

/** What the passing of days has made of it: nobody recorded that. */
const byItself = (t: Translate, { schedule, window }: Commitment, day: string): ToldDifference[] => {
  if (schedule === 'overdue' && window.last !== null && window.last >= day)
    return [{ what: 'overdue', tone: 'late', mark: t('since.mark.overdue') }];
  if (schedule === 'window-open' && window.first !== null && window.first > day)
    return [{ what: 'opened', tone: 'plain', mark: t('since.mark.opened') }];
  return [];
};

/**
 * Every difference of a commitment as it is now.
 * @param day the day since which they are told
 */
export const toldDifferences = (
  inWords: In,
  now: Commitment,
  changed: Changed | undefined,
  day: string,
): ToldDifference[] => [
  ...(changed?.differences.map((one) => toldOf(inWords, changed, one)) ?? []),
  ...(changed?.differences.some(({ what }) => what === 'new' || what === 'moved')
    ? []
    : byItself(inWords.t, now, day)),
];

const counted = [
  'new',
  'closed',
  'moved',
  'narrowed',
  'fixed',
  'reworded',
  'reassigned',
  'evidence',
] as const;

/** "2 new", "1 moved" and so on: each commitment counts by what changed most of it. */
export const countsOf = (t: Translate, changes: readonly Changed[]): string[] => {
  const mostOf = (changed: Changed): (typeof counted)[number] | 'others' => {
    const differing = toldDifferences(
      { t, locale: 'en', people: {} },
      changed.commitment,
      changed,
      '9999',
    ).map(({ what }) => what);
    return counted.find((one) => differing.includes(one)) ?? 'others';
  };
  const kinds = changes.map(mostOf);
  return ([...counted, 'others'] as const).flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count === 0 ? [] : [t(`since.count.${kind}`, { count })];
  });
};
