import type { ReaderId } from '../readers/reader.events.js';
import type { RuleId } from '../rules/rule.schema.js';
import type { Instant } from '../values.js';
import type { Fallen } from './planning.js';
import type { Recipient } from './recipients.js';
import { occasionName } from './reminder-key.js';
import type { ReminderKey, Role } from './reminders.events.js';

/** What has been told already: what fell due, and what was folded into it. */
export interface Told {
  /** An owner who takes over is not told what the one before was, nor is a head what their colleague was. */
  has(occasion: Pick<ReminderKey, 'rule' | 'occurrence'>, to: Recipient): boolean;
  /** When the newest of a rule fell due, in ms; -∞ when none has. */
  newest(rule: RuleId, to: Recipient): number;
  /** Whether the reader has been told, in one, what would have fallen due before. */
  hasPast(to: Recipient): boolean;
}

/** One that was told: to whom, as what, and when, in ms. */
interface OneTold {
  readonly reader: ReaderId;
  readonly as: Role;
  /** As themselves, not in place of somebody else or for want of one: what the registry was told for others it was not told itself. */
  readonly isMeant: boolean;
  readonly at: number;
}

/** @param openSince what fell due before is of an earlier time that it was open */
export const toldBy = (fallen: readonly Fallen[], openSince: Instant): Told => {
  const byOccasion = new Map<string, OneTold[]>();
  const byRule = new Map<RuleId, OneTold[]>();
  const ofThePast: OneTold[] = [];
  for (const { key, at, reasoning, cancelled } of fallen) {
    if (cancelled !== null) continue;
    const { as, insteadOf, alsoTells } = reasoning;
    const telling = {
      reader: key.reader,
      as,
      isMeant: insteadOf === undefined && as !== 'nobody else',
      at: Date.parse(at),
    };
    for (const occasion of [key, ...(alsoTells ?? [])]) {
      add(byOccasion, occasionName(occasion), telling);
      add(byRule, occasion.rule, telling);
    }
    if (alsoTells && telling.at >= Date.parse(openSince)) ofThePast.push(telling);
  }
  return {
    has: (occasion, to) =>
      byOccasion.get(occasionName(occasion))?.some((one) => reached(one, to) || isForAll(one, to)) ?? false,
    newest: (rule, to) => {
      const all = byRule.get(rule)?.filter((one) => reached(one, to) || isForAll(one, to)) ?? [];
      return Math.max(Number.NEGATIVE_INFINITY, ...all.map(({ at }) => at));
    },
    hasPast: (to) => ofThePast.some((one) => reached(one, to)),
  };
};

const add = <Key>(to: Map<Key, OneTold[]>, key: Key, telling: OneTold): void => {
  const present = to.get(key);
  if (present) present.push(telling);
  else to.set(key, [telling]);
};

const reached = ({ reader, isMeant }: OneTold, to: Recipient): boolean =>
  reader === to.reader.id || (isMeant && reader === to.insteadOf);

/** Told in a role in which one tells for all who will have it; who stands in for nobody need not tell what anybody was told. */
const isForAll = ({ as }: OneTold, to: Recipient): boolean => {
  if (to.as === 'nobody else') return true;
  return (to.as === 'owner' || to.as === 'responsible') && (as === to.as || as === 'nobody else');
};
