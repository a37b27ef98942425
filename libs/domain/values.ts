import * as z from 'zod';

/**
 * The small values every event and command is made of. Dates are `LocalDate` text (a day in the
 * place's own calendar), instants are UTC ISO 8601 text: both sort as text and survive JSON.
 */

/** Between 1 BC and AD 1 lies no year, and databases take none. */
const hasYear = [
  (value: string): boolean => !value.startsWith('0000'),
  'there is no year 0: the first is 0001',
] as const;

/** A calendar day, `2018-11-20` (RFC 3339 full-date; 30 February is refused, and the year 0). */
export const localDate = z.iso
  .date()
  .refine(...hasYear)
  .brand<'LocalDate'>();
export type LocalDate = z.infer<typeof localDate>;

/** A moment in UTC, `2018-08-20T09:30:00.000Z` (RFC 3339). */
export const instant = z.iso
  .datetime()
  .refine(...hasYear)
  .brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

/** BCP 47 language tag of a text, `en`, `ro`, `kk-Cyrl`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag such as "en" or "ro"');
export type Language = z.infer<typeof language>;

const slug = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const slugWords = '1 to 64 lower-case letters, digits and inner hyphens, such as "kazakhstan-2018"';

export const visitId = z.string().regex(slug, slugWords).brand<'VisitId'>();
export type VisitId = z.infer<typeof visitId>;
export const commitmentId = z.string().regex(slug, slugWords).brand<'CommitmentId'>();
export type CommitmentId = z.infer<typeof commitmentId>;
/** Unique inside its visit. */
export const sourceId = z.string().regex(slug, slugWords).brand<'SourceId'>();
export type SourceId = z.infer<typeof sourceId>;
/** Unique inside its visit. */
export const meetingId = z.string().regex(slug, slugWords).brand<'MeetingId'>();
export type MeetingId = z.infer<typeof meetingId>;
/** Unique inside its commitment. */
export const evidenceId = z.string().regex(slug, slugWords).brand<'EvidenceId'>();
export type EvidenceId = z.infer<typeof evidenceId>;

/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hex digits (FIPS 180-4). */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hex digits');

/** IANA time zone name, `Europe/Brussels`, `Asia/Almaty`. Existence is checked where windows are computed. */
export const zone = z.string().min(1).max(64);

// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/u;
// A lone surrogate cannot be written as UTF-8, so a text with one could never be hashed or sent as it is.
const isWellFormed = (text: string): boolean => text.isWellFormed();

/** Free text in one paragraph or several: no control characters but tab and line ends, no lone surrogates. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => value.trim().length > 0, 'must not be blank')
    .refine((value) => !control.test(value), 'must not contain control characters')
    .refine(isWellFormed, 'must be well-formed Unicode');

/** One line: `text` without line ends. */
export const line = (max: number) =>
  text(max).refine((value) => !/[\r\n\t]/.test(value), 'must be on one line');
