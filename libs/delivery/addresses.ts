import type { CommitmentId } from '#domain/values.js';

/** Addresses that are written into mails, feeds and webhooks. `base` is the public one, with or without a slash at its end. */

const under = (base: string, path: string): string => `${base.replace(/\/+$/, '')}${path}`;

/** Where a commitment is found by whoever may sign in. */
export const commitmentAddress = (base: string, id: CommitmentId): string =>
  under(base, `/api/v1/commitments/${id}`);

/** The page on which a reader answers, signed in or not. */
export const answerAddress = (base: string, token: string): string => under(base, `/answer/${token}`);

/** RFC 8058: a page for people, one click for their mail programs. */
export const unsubscribeAddress = (base: string, token: string): string =>
  under(base, `/unsubscribe/${token}`);

/** The page on which whom a mail was written to reads how a commitment stands, signed in or not. */
export const readingAddress = (base: string, id: CommitmentId, token: string): string =>
  under(base, `/read/${id}/${token}`);

export const feedAddress = (base: string, token: string): string => under(base, `/feeds/${token}.ics`);

/** The name after the `@` of Message-IDs. */
export const hostOf = (base: string): string =>
  new URL(base).hostname.replaceAll(/[[\]]/g, '') || 'localhost';
