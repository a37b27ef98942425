import type { RefusalParams } from './refusals.js';

/**
 * What may be wrong with one field, whoever reads it: names that programs decide by, never renamed. With its facts a code says in any
 * language what the server says in English.
 */
export const faultCodes = [
  'FIELD_MISSING',
  'FIELD_UNKNOWN',
  'FIELD_TYPE',
  'FIELD_VALUE',
  'FIELD_DAY',
  'FIELD_INSTANT',
  'FIELD_YEAR_ZERO',
  'FIELD_WEB_ADDRESS',
  'FIELD_MAIL_ADDRESS',
  'FIELD_ID',
  'FIELD_ID_RESERVED',
  'FIELD_GIVEN_ID',
  'FIELD_SHA256',
  'FIELD_WHOLE_NUMBER',
  'FIELD_SPAN',
  'FIELD_ACCOUNT',
  'FIELD_COUNTRY',
  'FIELD_REGION',
  'FIELD_BASE64',
  'FIELD_FILE_ENDING',
  'FIELD_MEDIA_TYPE',
  'FIELD_ADDRESS_HERE',
  'FIELD_COLUMN',
  'FIELD_LANGUAGE',
  'FIELD_ZONE',
  'FIELD_ALPHABETS',
  'FIELD_SCOPE',
  'FIELD_FEED_SCOPE',
  'FIELD_SORT_KEYS',
  'FIELD_SORT_TWICE',
  'FIELD_ONE_OF',
  'FIELD_ONLY_ONE_OF',
  'FIELD_RULES_OF',
  'FIELD_OTHERWISE',
  'FIELD_ONE_HAPPENING',
  'FIELD_NO_REASON',
  'FIELD_REASON',
  'FIELD_CURSOR',
  'FIELD_CURSOR_OF_ANOTHER',
  'FIELD_POSITION_TO_COME',
  'FIELD_EMPTY',
  'FIELD_BLANK',
  'FIELD_ONE_LINE',
  'FIELD_CHARACTERS',
  'FIELD_UNICODE',
  'FIELD_TOO_LONG',
  'FIELD_TOO_SHORT',
  'FIELD_TOO_LARGE',
  'FIELD_TOO_SMALL',
  'FIELD_TOO_MANY',
  'FIELD_TOO_FEW',
  'FIELD_TOO_DEEP',
  'FIELD_DAYS_REVERSED',
  'FIELD_MOMENT',
  'FIELD_NOT_ENCRYPTED',
  'FIELD_TOO_MANY_OF_THEN',
  'FILE_MISSING',
  'FILE_TOO_MANY_PARTS',
  'FILE_SAME_ID',
  'FILE_SAME_ROW',
  'FILE_FAULTS_LEFT',
  'FILE_COLUMN_UNKNOWN',
  'FILE_COLUMN_TWICE',
  'FILE_TOO_MANY_ROWS',
  'FILE_MARKUP',
  'FILE_UNREADABLE',
  'CELL_FIXED',
  'CELL_NEEDS_REASON',
  'CELL_NEEDS_OUTCOME',
  'CELL_OUTSIDE_WINDOW',
  'CELL_NO_OTHER_OUTCOME',
  'CELL_NO_WAY',
  'CELL_TAKES_NO_LINK_BACK',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** A fault by its code, and the facts of it. */
export interface CodedFault {
  readonly code: FaultCode;
  readonly params?: RefusalParams;
}

/** For a rule of a schema: what it says of a value that breaks it, and by which code others say it. */
export const fault = (code: FaultCode, error: string, params?: RefusalParams) => ({
  error,
  params: { fault: { code, ...(params && { params }) } satisfies CodedFault },
});

/** The code that a rule of a schema was given. */
export const faultOf = (params: unknown): CodedFault | undefined =>
  typeof params === 'object' && params !== null ? Reflect.get(params, 'fault') : undefined;

const forms = new Map<string, CodedFault>();

/**
 * What a text has to look like, in words, for a pattern of a schema. Of a text that does not, the schema keeps nothing but these words: by
 * them the code is found.
 */
export const form = (code: FaultCode, words: string, params?: RefusalParams): string => {
  const known = forms.get(words);
  if (known && known.code !== code) throw new Error(`${known.code} and ${code} are told in the same words`);
  forms.set(words, { code, ...(params && { params }) });
  return words;
};

/** The code of a form that was described in these words. */
export const formOf = (words: string): CodedFault | undefined => forms.get(words);
