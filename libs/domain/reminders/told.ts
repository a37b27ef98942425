import type { RuleId } from '../rules/rule.schema.js';
import type { Instant } from '../values.js';
import type { Fallen } from './planning.js';
import type { Recipient } from './recipients.js';
import { occasionName, reminderName } from './reminder-key.js';
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

const isHeldByOne = (as: Role): boolean => as === 'owner' || as === 'responsible';

/** @param openSince what fell due before is of an earlier time that it was open */
export const toldBy = (fallen: readonly Fallen[], openSince: Instant): Told => {
  if (fallen.length === 0) return nothing;
  const opened = Date.parse(openSince);
  const names = new Set<string>();
  const newest = new Map<string, number>();
  const pastTo = new Set<string>();
  for (const { key, at, reasoning, cancelled } of fallen) {
    if (cancelled !== null) continue;
    const when = Date.parse(at);
    const { reader } = key;
    // The registry is written to in place of many, also once it is removed: what it was told for them it was not told itself.
    const isMeant = reasoning.insteadOf === undefined;
    for (const occasion of [key, ...(reasoning.alsoTells ?? [])]) {
      names.add(reminderName({ ...occasion, reader }));
      if (isMeant) names.add(meantName(reminderName({ ...occasion, reader })));
      names.add(asName(occasionName(occasion), reasoning.as));
      names.add(asName(occasionName(occasion), ANYBODY));
      for (const to of [
        reader,
        ...(isMeant ? [meantName(reader)] : []),
        `as ${reasoning.as}`,
        `as ${ANYBODY}`,
      ]) {
        const name = `${occasion.rule}/${to}`;
        newest.set(name, Math.max(when, newest.get(name) ?? when));
      }
    }
    if (reasoning.alsoTells && when >= opened) {
      pastTo.add(reader);
      if (isMeant) pastTo.add(meantName(reader));
    }
  }
  return {
    has: (occasion, { reader, as, insteadOf }) =>
      names.has(reminderName({ ...occasion, reader: reader.id })) ||
      (insteadOf !== undefined && names.has(meantName(reminderName({ ...occasion, reader: insteadOf })))) ||
      rolesTelling(as).some((role) => names.has(asName(occasionName(occasion), role))),
    newest: (rule, { reader, as, insteadOf }) =>
      Math.max(
        ...[
          reader.id,
          ...(insteadOf ? [meantName(insteadOf)] : []),
          ...rolesTelling(as).map((role) => `as ${role}`),
        ].map((to) => newest.get(`${rule}/${to}`) ?? Number.NEGATIVE_INFINITY),
      ),
    hasPast: ({ reader, insteadOf }) =>
      pastTo.has(reader.id) || (insteadOf !== undefined && pastTo.has(meantName(insteadOf))),
  };
};

const ANYBODY = 'anybody';
/** Of what somebody was told as themselves. */
const meantName = (name: string): string => `${name} as meant`;
const asName = (occasion: string, role: string): string => `${occasion} as ${role}`;

/** In which roles somebody must have been told so that it need not be told in this one, whoever that was. */
const rolesTelling = (as: Role): string[] => {
  if (as === 'nobody else') return [ANYBODY];
  return isHeldByOne(as) ? [as, 'nobody else'] : [];
};

const nothing: Told = { has: () => false, newest: () => Number.NEGATIVE_INFINITY, hasPast: () => false };
