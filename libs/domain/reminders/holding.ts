import { isUndated } from '../timeframes/timeframe.js';
import { singleOccurrence } from './occurrences.js';
import type { Fallen, Reader, Subject } from './planning.js';
import { reminderName } from './reminder-key.js';
import type { CancelledBecause, Reasoning } from './reminders.events.js';
import type { Reminders } from './reminders.js';

/** How things stand when a reminder that fell due is about to be sent. */
export interface Present {
  readonly subject: Pick<Subject, 'stage' | 'parties' | 'timeframe' | 'windowSince' | 'lastReportedAt'>;
  readonly reminders: Pick<Reminders, 'watchers' | 'fallen'>;
  /** To whom it goes. */
  readonly reader: Pick<Reader, 'body'>;
}

/**
 * Why a reminder that fell due is not to be sent any more: it waited, and meanwhile its commitment was closed, moved,
 * reported on or handed on. `undefined` while what it tells is so, and its reader the one to tell.
 */
export const noLongerHolds = (fallen: Fallen, present: Present): CancelledBecause | undefined => {
  if (present.subject.stage !== 'open') return 'not-open';
  if (fallen.acknowledged !== null) return 'answered';
  return isNotTheirs(fallen, present) ?? isOtherwise(fallen, present);
};

const isNotTheirs = ({ key, reasoning }: Fallen, present: Present): CancelledBecause | undefined => {
  const { as, insteadOf } = reasoning;
  const { owner, responsible } = present.subject.parties;
  const meant = insteadOf ?? key.reader;
  switch (as) {
    case 'owner':
      return meant === owner ? undefined : 'handed-on';
    case 'responsible':
      return insteadOf !== undefined || present.reader.body === responsible ? undefined : 'handed-on';
    case 'watchers':
      return present.reminders.watchers.includes(meant) ? undefined : 'unwatched';
    default:
      return undefined;
  }
};

const isOtherwise = (fallen: Fallen, { subject, reminders }: Present): CancelledBecause | undefined => {
  const { key, at, reasoning } = fallen;
  const [anchor] = key.occurrence.split('#');
  const { trigger } = reasoning;
  switch (trigger.on) {
    case 'overdue':
      return anchor === subject.timeframe.window.last ? undefined : 'moved';
    case 'undated':
      return isUndated(subject.timeframe) ? undefined : 'dated';
    case 'unreported':
      return isSince(subject.lastReportedAt, at) ? 'reported' : undefined;
    case 'escalation':
      return escalatedNoMore(reasoning, reminders, subject);
    default:
      return singleOccurrence(trigger, subject)?.name === anchor ? undefined : 'moved';
  }
};

/** What follows a reminder that nobody answered falls with an answer: moving the window or reporting is one. */
const escalatedNoMore = (
  { after, windowSince }: Reasoning,
  { fallen }: Present['reminders'],
  subject: Present['subject'],
): CancelledBecause | undefined => {
  const followed = after && fallen.get(reminderName(after.key));
  if (followed?.acknowledged) return 'answered';
  if (after?.why !== 'unanswered') return undefined;
  if (windowSince !== subject.windowSince) return 'moved';
  return followed && isSince(subject.lastReportedAt, followed.at) ? 'reported' : undefined;
};

const isSince = (reported: Subject['lastReportedAt'], at: Fallen['at']): boolean =>
  reported !== null && Date.parse(reported) >= Date.parse(at);
