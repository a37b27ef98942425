import type { AnswerKind } from '#domain/reminders/answers.js';

/** What stands where a link leads and nothing can be done any more: what is so, and what to do. */
interface Told {
  readonly title: string;
  readonly text: string;
}

/** All that the pages of answers say in one language, beside what mails say. */
export interface PagePhrases {
  readonly asked: Readonly<Record<AnswerKind, Told & { readonly button: string }>>;
  readonly until: string;
  readonly outcome: string;
  readonly fulfilled: string;
  readonly partly: string;
  readonly remark: string;
  readonly optional: string;
  readonly timeframe: string;
  /** How a date is written (EDTF), with examples. */
  readonly timeframeHint: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly decidedBy: string;
  readonly needed: string;
  readonly wrongDay: string;
  readonly futureDay: string;
  /** On which day something was done. */
  readonly doneOn: string;
  /** Why a date is the one it is. */
  readonly fixedBy: string;
  readonly refused: string;
  readonly answered: Readonly<Record<AnswerKind, Told>>;
  readonly used: Told;
  readonly expired: Told;
  /** What the link answers is answered otherwise by now: the commitment is closed. */
  readonly over: Told;
  /** How a commitment stands, for whom a mail named it. */
  readonly reading: Told;
  readonly unknown: Told;
  readonly busy: Told;
  readonly unsubscribe: Told & { readonly button: string };
  readonly unsubscribed: Told;
}
