import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import type { NoticeId } from '#domain/reminders/reminders.events.js';
import type { CommitmentId, Instant } from '#domain/values.js';

/**
 * A token says what it is for and is signed, so that it can be checked before anything is looked up. It is short, since it
 * stands in plain text mails, and holds no name, since addresses end up in logs: the notice, as it was written to its
 * reader, tells whose it is and what about.
 *
 * Its 30 bytes: version, action, notice (16), which reminder (8), expiry in Unix seconds (4, unsigned).
 */
const version = 1;
const length = 30;

/** By their number in a token: links in mails that were sent keep their meaning, so these are only added to. */
const tokenActions = ['acknowledge', 'snooze', 'done', 'postpone', 'unsubscribe', 'fix', 'read'] as const;
export type TokenAction = (typeof tokenActions)[number];

export type TokenContent =
  | {
      readonly action: Exclude<TokenAction, 'unsubscribe'>;
      readonly notice: NoticeId;
      readonly commitment: CommitmentId;
      /** `rule/occurrence/reader`. */
      readonly reminder: string;
      readonly expires: Instant;
    }
  | { readonly action: 'unsubscribe'; readonly notice: NoticeId; readonly expires: Instant };

/** What a token that we signed says. `which` marks one of the notice's reminders: see `marks`. */
export interface ReadToken {
  readonly action: TokenAction;
  readonly notice: NoticeId;
  readonly which: string;
  readonly expires: Instant;
}

const nothing = '0'.repeat(16);

/** A reminder among those of a notice: the first 64 bits of a hash, hex. */
const markOf = (commitment: CommitmentId, reminder: string): string =>
  hash('sha256', `${commitment}\n${reminder}`).slice(0, nothing.length);

/** Whether a token means this reminder of its notice. */
export const marks = (
  { which }: ReadToken,
  { commitment, reminder }: { readonly commitment: CommitmentId; readonly reminder: string },
): boolean => which === markOf(commitment, reminder);

const signatureOf = (key: Buffer, payload: Buffer): Buffer =>
  createHmac('sha256', key).update(payload).digest();

/** `base64url(payload).base64url(HMAC-SHA256)`, 84 characters. The same content gives the same token. */
export const signToken = (key: Buffer, content: TokenContent): string => {
  const { action, notice, expires } = content;
  const payload = Buffer.alloc(length);
  payload.writeUInt8(version, 0);
  payload.writeUInt8(tokenActions.indexOf(action), 1);
  payload.write(notice, 2, 'hex');
  payload.write(action === 'unsubscribe' ? nothing : markOf(content.commitment, content.reminder), 18, 'hex');
  payload.writeUInt32BE(Math.floor(Date.parse(expires) / 1000), 26);
  return `${payload.toString('base64url')}.${signatureOf(key, payload).toString('base64url')}`;
};

const shape = /^([\w-]{40})\.([\w-]{43})$/;

/**
 * What a token says, whether it has expired or not; `undefined` when it is not one of ours. Compared in constant
 * time, so that a signature cannot be guessed byte by byte.
 */
export const readToken = (key: Buffer, token: string): ReadToken | undefined => {
  const [, written = '', signed = ''] = shape.exec(token) ?? [];
  const [payload, signature] = [Buffer.from(written, 'base64url'), Buffer.from(signed, 'base64url')];
  if (payload.length !== length || signature.length !== 32) return undefined;
  // Base64 leaves spare bits: only the one spelling that we write is taken, or a used token could be spelt anew.
  if (payload.toString('base64url') !== written || signature.toString('base64url') !== signed)
    return undefined;
  if (!timingSafeEqual(signature, signatureOf(key, payload))) return undefined;
  const action = tokenActions[payload.readUInt8(1)];
  if (payload.readUInt8(0) !== version || action === undefined) return undefined;
  return {
    action,
    notice: payload.toString('hex', 2, 18) as NoticeId,
    which: payload.toString('hex', 18, 26),
    expires: new Date(payload.readUInt32BE(26) * 1000).toISOString() as Instant,
  };
};
