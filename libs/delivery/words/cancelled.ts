import type { CancelledBecause } from '#domain/reminders/reminders.events.js';

/** Why a reminder that waited was not sent, in English: "it was closed while it waited to be sent". */
export const cancelledInWords = (because: CancelledBecause): string =>
  `${words[because]} while it waited to be sent`;

const words: Readonly<Record<CancelledBecause, string>> = {
  'not-open': 'the commitment was closed',
  moved: 'its day moved',
  dated: 'the commitment got a date',
  reported: 'somebody reported',
  answered: 'somebody answered',
  'handed-on': 'the commitment was handed on',
  unwatched: 'its reader stopped watching',
};
