import * as z from 'zod';
import { fault, form } from './faults.js';

/**
 * The small values every event and command is made of. Dates are `LocalDate` text (a day in the
 * place's own calendar), instants are UTC ISO 8601 text: both sort as text and survive JSON.
 */

/** A day of UTC, in milliseconds. */
export const DAY = 86_400_000;

/** Between 1 BC and AD 1 lies no year, and databases take none. */
const hasYear = [
  (value: string): boolean => !value.startsWith('0000'),
  fault('FIELD_YEAR_ZERO', 'there is no year 0: the first is 0001'),
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

const isLanguage = (tag: string): boolean => {
  try {
    return tag.length <= 35 && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** BCP 47 language tag of a text, `en`, `ro`, `kk-Cyrl`; `en-us-us` has the form of one, but no program takes it (RFC 5646). */
export const language = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    form('FIELD_LANGUAGE', 'a BCP 47 language tag such as "en" or "ro"'),
  )
  .refine(isLanguage, fault('FIELD_LANGUAGE', 'is no BCP 47 language tag: "en", "ro" or "kk-Cyrl" are'));
export type Language = z.infer<typeof language>;

const slug = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** An id as people give them. */
export const slugId = z.string().regex(
  slug,
  form('FIELD_ID', '1 to 64 lower-case letters, digits and inner hyphens, such as "kazakhstan-2018"', {
    most: 64,
    example: 'kazakhstan-2018',
  }),
);
/** An id as this house gives them: so many hexadecimal digits. */
export const givenId = (digits: number) =>
  z
    .string()
    .regex(
      new RegExp(`^[0-9a-f]{${digits}}$`),
      form('FIELD_GIVEN_ID', `an id as it was given out here: ${digits} lower-case hex digits`, { digits }),
    );

export const visitId = slugId.brand<'VisitId'>();
export type VisitId = z.infer<typeof visitId>;
export const commitmentId = slugId.brand<'CommitmentId'>();
export type CommitmentId = z.infer<typeof commitmentId>;
/** What stands in addresses beside ids, of the API and of the page, `/commitments/facets`: a thing called so could not be asked for. */
export const wordsOfAddresses: ReadonlySet<string> = new Set([
  'board',
  'calendar',
  'changed-since',
  'facets',
  'history',
  'import',
  'proposals',
  'timeline',
]);
const isNoWord = [
  (id: string): boolean => !wordsOfAddresses.has(id),
  fault('FIELD_ID_RESERVED', 'stands for something else in addresses: choose another id'),
] as const;
/** Ids of what is yet to begin. */
export const newVisitId = visitId.refine(...isNoWord);
export const newCommitmentId = commitmentId.refine(...isNoWord);
/** Unique inside its visit. */
export const sourceId = slugId.brand<'SourceId'>();
export type SourceId = z.infer<typeof sourceId>;
/** Unique inside its visit. */
export const meetingId = slugId.brand<'MeetingId'>();
export type MeetingId = z.infer<typeof meetingId>;
/** Unique inside its commitment. */
export const evidenceId = slugId.brand<'EvidenceId'>();
export type EvidenceId = z.infer<typeof evidenceId>;

/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hex digits (FIPS 180-4). */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, form('FIELD_SHA256', '64 lower-case hex digits'));

/** Bytes as text (RFC 4648, 4). */
export const base64 = z
  .string()
  .regex(
    /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
    form('FIELD_BASE64', 'base64 (RFC 4648, 4)'),
  );

/** IANA time zone name, `Europe/Brussels`, `Asia/Almaty`. Whether it exists is asked in `timeframes/zone.ts`. */
export const zone = z
  .string()
  .min(1)
  .max(64)
  .refine(
    (value) => /^[A-Za-z][A-Za-z0-9_+/-]*$/.test(value) || /^[+-]\d/.test(value),
    fault('FIELD_ZONE', 'is no name of a time zone'),
  );

// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/u;
// A lone surrogate cannot be written as UTF-8, so a text with one could never be hashed or sent as it is.
const isWellFormed = (text: string): boolean => text.isWellFormed();

/** A text to the letter, as a source or a quote from one is: no control characters but tab and line ends, no lone surrogates. */
export const verbatim = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => value.trim().length > 0, fault('FIELD_BLANK', 'must not be blank'))
    .refine((value) => !control.test(value), fault('FIELD_CHARACTERS', 'must not contain control characters'))
    .refine(isWellFormed, fault('FIELD_UNICODE', 'must be well-formed Unicode'));

const composed = (value: string): string => (isWellFormed(value) ? value.normalize('NFC') : value);

/** Free text in one paragraph or several, composed (Unicode's NFC), so that the same letters are the same text. */
export const text = (max: number) => verbatim(max).overwrite(composed);

/** Letters that do not show and change no other: two names that differ in them alone are one. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Joiners change how Arabic and Indic letters, and emoji, are drawn; elsewhere nothing. */
const idleJoiner =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]/gu;

/** A name as it is compared: composed, without what does not show, one space between its words and none around it. */
export const asName = (value: string): string =>
  composed(value)
    .replaceAll(unseen, '')
    .replaceAll(idleJoiner, '')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .trim();

/** One line, as a name or a title is: `asName`, no line ends and no tabs. "Ministry  of Justice " is "Ministry of Justice". */
export const line = (max: number) =>
  z
    .string()
    .overwrite(asName)
    .min(1)
    .max(max)
    .refine((value) => value.trim().length > 0, fault('FIELD_BLANK', 'must not be blank'))
    .refine((value) => !/[\r\n\t\u2028\u2029]/.test(value), fault('FIELD_ONE_LINE', 'must be on one line'))
    .refine((value) => !control.test(value), fault('FIELD_CHARACTERS', 'must not contain control characters'))
    .refine(isWellFormed, fault('FIELD_UNICODE', 'must be well-formed Unicode'));

/** An address on the web, http or https, that says nothing but itself: no spaces, no line ends, no control characters. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine(
    (value) => !/[\s\u007f-\u009f]/.test(value) && !control.test(value),
    fault('FIELD_CHARACTERS', 'must not contain spaces, line ends or control characters'),
  )
  .refine(isWellFormed, fault('FIELD_UNICODE', 'must be well-formed Unicode'));

const mailbox = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainLabel = /^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)$/u;

const isMailAddress = (value: string): boolean => {
  const at = value.lastIndexOf('@');
  const [local, labels] = [value.slice(0, at), value.slice(at + 1).split('.')];
  return (
    at > 0 &&
    new TextEncoder().encode(local).length <= 64 &&
    mailbox.test(local) &&
    labels.length > 1 &&
    labels.every((label) => domainLabel.test(label)) &&
    URL.canParse(`http://${labels.join('.')}/`)
  );
};

/** A mail address, also with letters beyond ASCII: `josé@example.org` (RFC 6531), `ana@exämple.org` (RFC 5890). */
export const mailAddress = z
  .string()
  .overwrite(composed)
  .max(254)
  .refine(isMailAddress, fault('FIELD_MAIL_ADDRESS', 'is no mail address: ana@example.org is one'));
