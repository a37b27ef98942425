import type { AnswerKind } from '#domain/reminders/answers.js';
import type { NoticeId } from '#domain/reminders/reminders.events.js';
import type { CommitmentId, Instant } from '#domain/values.js';
import { DAY } from '#domain/values.js';
import { answerAddress, readingAddress, unsubscribeAddress } from '../addresses.js';
import { signToken } from './answer-token.js';

/** Addresses by which the reader of a reminder answers it, of each answer that is offered; each does one thing, once. */
export type AnswerLinks = readonly { readonly kind: AnswerKind; readonly address: string }[];

/** How long a link to answer is good, in milliseconds: thirty days. */
const answerLifetime = 30 * DAY;
/** A mail is unsubscribed from long after it was read. */
const unsubscribeLifetime = 366 * DAY;

const after = (instant: Instant, lifetime: number): Instant =>
  new Date(Date.parse(instant) + lifetime).toISOString() as Instant;

/** What links are made of: the key they are signed with (`signingKey`), and the public address they lead to. */
export interface Signing {
  readonly key: Buffer;
  readonly base: string;
}

/**
 * Links to answer one reminder of a notice. `composedAt` is when the notice was composed: from then on they are good for
 * thirty days, and a notice composed again at the same instant has the same links.
 * @param reminder its name, `rule/occurrence/reader`
 * @param offered `possibleAnswers` of the commitment as it stands
 */
export const answerLinks = (
  { key, base }: Signing,
  about: { readonly notice: NoticeId; readonly commitment: CommitmentId; readonly reminder: string },
  composedAt: Instant,
  offered: readonly AnswerKind[],
): AnswerLinks => {
  const expires = after(composedAt, answerLifetime);
  return offered.map((kind) => ({
    kind,
    address: answerAddress(base, signToken(key, { ...about, action: kind, expires })),
  }));
};

/**
 * Where the reader of a notice reads how a commitment stands that is named in it, without signing in; good as long as links
 * to answer by.
 */
export const readingLink = (
  { key, base }: Signing,
  { notice, commitment }: { readonly notice: NoticeId; readonly commitment: CommitmentId },
  composedAt: Instant,
): string => {
  const expires = after(composedAt, answerLifetime);
  const token = signToken(key, { action: 'read', notice, commitment, reminder: '', expires });
  return readingAddress(base, commitment, token);
};

/** The link by which the reader of a notice ends all mails to them. */
export const unsubscribeLink = ({ key, base }: Signing, notice: NoticeId, composedAt: Instant): string => {
  const expires = after(composedAt, unsubscribeLifetime);
  return unsubscribeAddress(base, signToken(key, { action: 'unsubscribe', notice, expires }));
};
