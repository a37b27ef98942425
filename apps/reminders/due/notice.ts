import { createHash } from 'node:crypto';
import { reminderName } from '#domain/reminders/reminder-key.js';
import type { NoticeId, ReminderKey } from '#domain/reminders/reminders.events.js';
import { hasFallen, type Reminders } from '#domain/reminders/reminders.js';
import type { CommitmentId, Instant } from '#domain/values.js';
import type { DueReminder } from './claim.js';

/** A reminder of a commitment: what a notice consists of. */
interface Named {
  readonly commitment: CommitmentId;
  readonly key: ReminderKey;
  /** When it was cancelled, of one that falls due again. */
  readonly again?: Instant | undefined;
}

/** Named after what it tells: whoever makes a notice of the same reminders makes the same one. */
export const noticeIdOf = (reminders: readonly Named[]): NoticeId => {
  const names = reminders
    .map(({ commitment, key, again }) => [commitment, reminderName(key), again ?? []].flat().join(' '))
    .toSorted();
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 32) as NoticeId;
};

/** What is due, reader by reader. */
export const byReader = (due: readonly DueReminder[]): DueReminder[][] => {
  const groups = new Map<string, DueReminder[]>();
  for (const one of due) groups.set(one.key.reader, [...(groups.get(one.key.reader) ?? []), one]);
  return [...groups.values()];
};

/**
 * Groups that have no commitment in common go together; those that have come one after the other, since each is recorded on
 * what the one before left behind.
 */
export const inWaves = (groups: readonly DueReminder[][]): DueReminder[][][] => {
  const waves: { readonly groups: DueReminder[][]; readonly commitments: Set<CommitmentId> }[] = [];
  for (const group of groups) {
    const free = waves.find(
      ({ commitments }) => !group.some(({ commitment }) => commitments.has(commitment)),
    );
    const wave = free ?? { groups: [], commitments: new Set<CommitmentId>() };
    if (!free) waves.push(wave);
    wave.groups.push(group);
    for (const { commitment } of group) wave.commitments.add(commitment);
  }
  return waves.map((wave) => wave.groups);
};

/**
 * Whether the plan is still right by what has been recorded of the reminders: that view may lag behind. It has not fallen
 * due, its reader has not put reminders off or stopped watching, and nobody has answered what it escalates.
 */
export const stillHolds = ({ key, day, reasoning }: DueReminder, state: Reminders): boolean => {
  if (hasFallen(state.fallen.get(reminderName(key)))) return false;
  if (state.snoozes.some(({ reader, until }) => reader === key.reader && until > day)) return false;
  if (
    reasoning.as === 'watchers' &&
    reasoning.insteadOf === undefined &&
    !state.watchers.includes(key.reader)
  )
    return false;
  const { after } = reasoning;
  return after === undefined || state.fallen.get(reminderName(after.key))?.acknowledged === null;
};
