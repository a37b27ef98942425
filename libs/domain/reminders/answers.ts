import { isUndated } from '../timeframes/timeframe.js';
import type { Window } from '../timeframes/timeframe.schema.js';

/** What can be answered to a reminder. `postpone` gives another date, `fix` the first: a commitment has one or none. */
export const answerKinds = ['acknowledge', 'snooze', 'done', 'postpone', 'fix'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** As far as it matters for what may be answered. */
export interface Answerable {
  readonly stage: 'none' | 'proposed' | 'open' | 'closed' | 'dismissed';
  readonly timeframe: { readonly window: Window };
}

/**
 * What may be answered to a reminder of a commitment as it stands. Mails offer these and the pages they lead to take them,
 * so nothing is offered that would be refused. That it was seen may always be said.
 */
export const possibleAnswers = ({ stage, timeframe }: Answerable): readonly AnswerKind[] =>
  stage === 'open'
    ? ['acknowledge', 'snooze', 'done', isUndated(timeframe) ? 'fix' : 'postpone']
    : ['acknowledge'];

/**
 * What an answer that was offered means now: the same while it is possible; giving a date stays that, whether it is the
 * first by now or another. `undefined` when it is over.
 */
export const answerNow = (offered: AnswerKind, now: Answerable): AnswerKind | undefined => {
  const possible = possibleAnswers(now);
  const isDate = offered === 'fix' || offered === 'postpone';
  return possible.find((kind) => kind === offered || (isDate && (kind === 'fix' || kind === 'postpone')));
};
